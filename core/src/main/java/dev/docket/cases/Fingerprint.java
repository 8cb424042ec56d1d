package dev.docket.cases;

import dev.docket.cases.BatchMessages.BatchUpdateCaseRequest;
import dev.docket.cases.BatchMessages.FieldIdentifierUnion;
import dev.docket.cases.BatchMessages.FieldValueInput;
import dev.docket.cases.CaseMessages.CreateCaseRequest;
import dev.docket.fields.FieldValueUnion;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fingerprints of requests: two requests with the same fingerprint ask for the same. */
public final class Fingerprint {

  private Fingerprint() {}

  /**
   * The SHA-256 of everything in a request except its token, in hexadecimal digits. The order of
   * fields and tags does not matter. It is stored, so it never changes between versions.
   */
  static String of(CreateCaseRequest request) {
    List<String> parts = new ArrayList<>();
    parts.add(request.templateId());
    parts.addAll(user(request.performedBy()));
    Map<String, String> tags = request.tags() == null ? Map.of() : request.tags();
    parts.add(Integer.toString(tags.size()));
    new TreeMap<>(tags).forEach((key, value) -> parts.addAll(List.of(key, value)));
    request.fields().stream()
        .sorted(Comparator.comparing(FieldValue::id))
        .forEach(field -> parts.addAll(field(field)));
    return sha256(parts);
  }

  /**
   * As above, of a request to update cases; the order of the cases decides on that of the answer.
   */
  static String of(BatchUpdateCaseRequest request) {
    List<String> parts = new ArrayList<>();
    Stream.of(request.title(), request.status(), request.customerId())
        .forEach(text -> parts.addAll(text == null ? List.of("none") : List.of("some", text)));
    parts.addAll(user(request.performedBy()));
    request.cases().forEach(named -> parts.addAll(named(named.caseIdentifier())));
    for (FieldValueInput input : request.fields()) {
      switch (input.fieldIdentifier()) {
        case FieldIdentifierUnion.Id id -> parts.addAll(List.of("id", id.value()));
        case FieldIdentifierUnion.Name name -> parts.addAll(List.of("name", name.value()));
      }
      parts.addAll(value(input.value()));
    }
    return sha256(parts);
  }

  /** As above, of a request for a comment on cases. */
  public static String ofComment(
      String body, String contentType, @Nullable UserUnion user, List<CaseIdentifierUnion> cases) {
    List<String> parts = new ArrayList<>(List.of(body, contentType));
    parts.addAll(user(user));
    cases.forEach(named -> parts.addAll(named(named)));
    return sha256(parts);
  }

  private static List<String> named(CaseIdentifierUnion identifier) {
    return switch (identifier) {
      case CaseIdentifierUnion.CaseId id -> List.of("caseId", id.value());
      case CaseIdentifierUnion.ReferenceId id -> List.of("referenceId", id.value());
    };
  }

  private static List<String> user(@Nullable UserUnion user) {
    return switch (user) {
      case null -> List.of("none");
      case UserUnion.UserArn arn -> List.of("userArn", arn.value());
      case UserUnion.CustomEntity entity -> List.of("customEntity", entity.value());
    };
  }

  private static List<String> field(FieldValue field) {
    List<String> parts = new ArrayList<>(List.of(field.id()));
    parts.addAll(value(field.value()));
    return parts;
  }

  private static List<String> value(FieldValueUnion value) {
    return switch (value) {
      case FieldValueUnion.StringValue text -> List.of("string", text.value());
      case FieldValueUnion.DoubleValue number -> List.of("double", Double.toString(number.value()));
      case FieldValueUnion.BooleanValue truth ->
          List.of("boolean", Boolean.toString(truth.value()));
      case FieldValueUnion.EmptyValue none -> List.of("empty");
      case FieldValueUnion.UserArnValue user -> List.of("userArn", user.value());
    };
  }

  private static String sha256(List<String> parts) {
    StringBuilder text = new StringBuilder();
    for (String part : parts) {
      // With its length before it, no part can run into the next one.
      text.append(part.length()).append(':').append(part);
    }
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(digest.digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
