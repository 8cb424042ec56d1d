package dev.docket.cases;

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
import org.jspecify.annotations.Nullable;

/** Tells whether two requests for a new case ask for the same. */
final class Fingerprint {

  private Fingerprint() {}

  /**
   * The SHA-256 of everything that a request says besides its token, in hexadecimal digits. The
   * order of fields and tags says nothing. It is stored, so it never changes between versions.
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

  private static List<String> user(@Nullable UserUnion user) {
    return switch (user) {
      case null -> List.of("none");
      case UserUnion.UserArn arn -> List.of("userArn", arn.value());
      case UserUnion.CustomEntity entity -> List.of("customEntity", entity.value());
    };
  }

  private static List<String> field(FieldValue field) {
    return switch (field.value()) {
      case FieldValueUnion.StringValue text -> List.of(field.id(), "string", text.value());
      case FieldValueUnion.DoubleValue number ->
          List.of(field.id(), "double", Double.toString(number.value()));
      case FieldValueUnion.BooleanValue truth ->
          List.of(field.id(), "boolean", Boolean.toString(truth.value()));
      case FieldValueUnion.EmptyValue none -> List.of(field.id(), "empty");
      case FieldValueUnion.UserArnValue user -> List.of(field.id(), "userArn", user.value());
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
