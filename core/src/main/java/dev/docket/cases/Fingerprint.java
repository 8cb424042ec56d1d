package dev.docket.cases;

import dev.docket.cases.BatchMessages.BatchUpdateCaseRequest;
import dev.docket.cases.BatchMessages.FieldIdentifierUnion;
import dev.docket.cases.BatchMessages.FieldValueInput;
import dev.docket.cases.CaseMessages.CreateCaseRequest;
import dev.docket.fields.FieldValueUnion;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fingerprints of requests: two requests with the same fingerprint ask for the same. */
public final class Fingerprint {

  /** Enough characters for a case with many fields. */
  private static final int ROOM = 4_096;

  private static final Comparator<FieldValue> BY_ID = Comparator.comparing(FieldValue::id);

  /** What is hashed. */
  private final StringBuilder text = new StringBuilder(ROOM);

  private Fingerprint() {}

  /**
   * The SHA-256 of everything in a request except its token, in hexadecimal digits. The order of
   * fields and tags does not matter. It is stored, so it never changes between versions.
   */
  static String of(CreateCaseRequest request) {
    Fingerprint parts = new Fingerprint().add(request.templateId()).add(request.performedBy());
    Map<String, String> tags = request.tags() == null ? Map.of() : request.tags();
    parts.add(Integer.toString(tags.size()));
    if (!tags.isEmpty()) {
      new TreeMap<>(tags).forEach((key, value) -> parts.add(key).add(value));
    }
    FieldValue[] fields = request.fields().toArray(FieldValue[]::new);
    Arrays.sort(fields, BY_ID);
    for (FieldValue field : fields) {
      parts.add(field.id()).add(field.value());
    }
    return parts.sha256();
  }

  /**
   * As above, of a request to update cases; the order of the cases decides on that of the answer.
   */
  static String of(BatchUpdateCaseRequest request) {
    Fingerprint parts = new Fingerprint();
    Stream.of(request.title(), request.status(), request.customerId()).forEach(parts::addAny);
    parts.add(request.performedBy());
    request.cases().forEach(named -> parts.add(named.caseIdentifier()));
    for (FieldValueInput input : request.fields()) {
      switch (input.fieldIdentifier()) {
        case FieldIdentifierUnion.Id id -> parts.add("id").add(id.value());
        case FieldIdentifierUnion.Name name -> parts.add("name").add(name.value());
      }
      parts.add(input.value());
    }
    return parts.sha256();
  }

  /** As above, of a request for a comment on cases. */
  public static String ofComment(
      String body, String contentType, @Nullable UserUnion user, List<CaseIdentifierUnion> cases) {
    Fingerprint parts = new Fingerprint().add(body).add(contentType).add(user);
    cases.forEach(parts::add);
    return parts.sha256();
  }

  /** With its length before it, no part can run into the next one. */
  private Fingerprint add(String part) {
    text.append(part.length()).append(':').append(part);
    return this;
  }

  private void addAny(@Nullable String part) {
    if (part == null) {
      add("none");
    } else {
      add("some").add(part);
    }
  }

  private void add(CaseIdentifierUnion identifier) {
    switch (identifier) {
      case CaseIdentifierUnion.CaseId id -> add("caseId").add(id.value());
      case CaseIdentifierUnion.ReferenceId id -> add("referenceId").add(id.value());
    }
  }

  private Fingerprint add(@Nullable UserUnion user) {
    return switch (user) {
      case null -> add("none");
      case UserUnion.UserArn arn -> add("userArn").add(arn.value());
      case UserUnion.CustomEntity entity -> add("customEntity").add(entity.value());
    };
  }

  private void add(FieldValueUnion value) {
    switch (value) {
      case FieldValueUnion.StringValue string -> add("string").add(string.value());
      case FieldValueUnion.DoubleValue number -> add("double").add(Double.toString(number.value()));
      case FieldValueUnion.BooleanValue truth ->
          add("boolean").add(Boolean.toString(truth.value()));
      case FieldValueUnion.EmptyValue none -> add("empty");
      case FieldValueUnion.UserArnValue user -> add("userArn").add(user.value());
    }
  }

  private String sha256() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(digest.digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
