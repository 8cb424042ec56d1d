package dev.docket.cases;

import dev.docket.fields.Field;
import dev.docket.fields.FieldAttributes;
import dev.docket.fields.FieldType;
import dev.docket.fields.FieldValueUnion;
import dev.docket.fields.FieldValueUnion.BooleanValue;
import dev.docket.fields.FieldValueUnion.DoubleValue;
import dev.docket.fields.FieldValueUnion.EmptyValue;
import dev.docket.fields.FieldValueUnion.StringValue;
import dev.docket.fields.FieldValueUnion.UserArnValue;
import dev.docket.fields.SystemField;
import dev.docket.storage.NormalForm;
import java.time.DateTimeException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks which values a field takes, and how they are stored. Each type of field takes one member
 * of the union. {@code emptyValue} and an empty text mean that there is no value.
 */
public final class ValueCheck {

  private static final int LINE = 500;
  private static final int LINES = 4_100;

  /** "3000 characters" (API reference, FieldValue). */
  private static final int SUMMARY = 3_000;

  private static final Pattern PROFILE =
      Pattern.compile("arn:aws[a-z-]*:profile:[^:/]+:[^:/]+:domains/[^/]+/profiles/[^/]+");

  private static final String PROFILE_PATTERN =
      "arn:aws:profile:<region>:<account>:domains/<domain>/profiles/<profile>";

  /** AWS's pages have both: {@code agent} in ARNs, {@code user} in events. */
  private static final Pattern USER =
      Pattern.compile("arn:aws[a-z-]*:connect:[^:/]+:[^:/]+:instance/[^/]+/(agent|user)/[^/]+");

  private static final Pattern WEB_ADDRESS =
      Pattern.compile(
          "(?i:https?)://"
              + "(?:[^/?#@\\\\\\p{Z}\\p{Cc}]*+@)?"
              + "(?:\\[[0-9A-Fa-f:.]++]|[^/?#@:\\[\\]\\\\\\p{Z}\\p{Cc}]++)"
              + "(?::(?<port>[0-9]{0,5}+))?"
              + "(?:[/?#][^\\p{Z}\\p{Cc}]*+)?");

  private static final int MAX_PORT = 65_535;

  private final String id;
  private final Field field;

  private ValueCheck(String id, Field field) {
    this.id = id;
    this.field = field;
  }

  /** The outcome for a value. */
  public sealed interface Checked {

    /**
     * The field takes the value.
     *
     * @param value as it is stored; {@code EmptyValue} if the field is cleared
     */
    record Accepted(FieldValueUnion value) implements Checked {}

    /**
     * The field does not take the value.
     *
     * @param why names the field; for the caller
     */
    record Refused(String why) implements Checked {}
  }

  /**
   * Checks a value against a field. Whether the field may be set or cleared is not checked here.
   */
  public static Checked of(String fieldId, Field field, FieldValueUnion value) {
    return new ValueCheck(fieldId, field).check(value);
  }

  private Checked check(FieldValueUnion value) {
    FieldType type = field.type();
    return switch (value) {
      case EmptyValue none -> new Checked.Accepted(none);
      case StringValue text -> isText(type) ? check(text.value()) : wrong("stringValue");
      case DoubleValue number ->
          type == FieldType.Number ? check(number.value()) : wrong("doubleValue");
      case BooleanValue truth ->
          type == FieldType.Boolean ? new Checked.Accepted(truth) : wrong("booleanValue");
      case UserArnValue user -> check(user);
    };
  }

  private static boolean isText(FieldType type) {
    return switch (type) {
      case Text, DateTime, SingleSelect, Url -> true;
      case Number, Boolean, User -> false;
    };
  }

  private Checked wrong(String member) {
    return new Checked.Refused(
        String.format(
            Locale.ROOT, "Field %s of type %s does not accept %s", id, field.type(), member));
  }

  private Checked check(UserArnValue user) {
    if (id.equals(SystemField.ASSIGNED_USER.id())) {
      // A text that names a user: clients send it either way and get it back as a text.
      return check(user.value());
    }
    if (field.type() != FieldType.User) {
      return wrong("userArnValue");
    }
    return USER.matcher(user.value()).matches()
        ? new Checked.Accepted(user)
        : refused("is not the ARN of a user of Amazon Connect");
  }

  private Checked check(double number) {
    return Double.isFinite(number)
        // There is one zero: a store need not tell -0.0 from it.
        ? new Checked.Accepted(new DoubleValue(number + 0.0))
        : refused("is not a finite number");
  }

  private Checked check(String text) {
    if (text.isEmpty()) {
      return new Checked.Accepted(new EmptyValue());
    }
    return switch (field.type()) {
      case DateTime -> time(text);
      case SingleSelect -> option(text);
      case Url -> isWebAddress(text) ? kept(text) : refused("is not an absolute http or https URL");
      case Text -> text(text);
      case Number, Boolean, User -> throw new IllegalStateException("No text: " + field.type());
    };
  }

  private Checked text(String text) {
    int limit = limit();
    if (text.length() > limit && text.codePointCount(0, text.length()) > limit) {
      return refused("has more than " + limit + " characters");
    }
    return id.equals(SystemField.CUSTOMER_ID.id()) && !PROFILE.matcher(text).matches()
        ? refused("is not the ARN of a customer profile, " + PROFILE_PATTERN)
        : kept(text);
  }

  private int limit() {
    if (id.equals(SystemField.SUMMARY.id())) {
      return SUMMARY;
    }
    return field.attributes() instanceof FieldAttributes.Text text && text.value().isMultiline()
        ? LINES
        : LINE;
  }

  private Checked option(String value) {
    return field.options().stream()
        .filter(option -> option.active() && NormalForm.areSame(option.value(), value))
        .findFirst()
        .map(option -> kept(option.value()))
        .orElseGet(
            () ->
                new Checked.Refused(
                    String.format(
                        Locale.ROOT, "Value %s is not an active option of field %s", value, id)));
  }

  private Checked time(String text) {
    try {
      return kept(Times.text(Times.parse(text)));
    } catch (DateTimeException malformed) {
      return refused(
          "is not a time of ISO 8601 with an offset or Z, nor a date, of the years 1 to 9999");
    }
  }

  /**
   * Whether a text is http or https, a host, and maybe a port; what follows may be anything but
   * control characters and blanks, as browsers take more than RFC 3986 does.
   */
  private static boolean isWebAddress(String text) {
    return isPlainAddress(text) || isMatchingAddress(text);
  }

  static boolean isMatchingAddress(String text) {
    Matcher address = WEB_ADDRESS.matcher(text);
    if (!address.matches()) {
      return false;
    }
    String port = address.group("port");
    return port == null || port.isEmpty() || Integer.parseInt(port) <= MAX_PORT;
  }

  /**
   * Whether a text is an address as most are: http or https, a host of letters, digits, dots and
   * hyphens, and maybe a path of visible ASCII. The pattern takes it too, and takes longer.
   */
  static boolean isPlainAddress(String text) {
    int host = text.startsWith("https://") ? 8 : text.startsWith("http://") ? 7 : text.length();
    int end = host;
    while (end < text.length() && isOfHost(text.charAt(end))) {
      end++;
    }
    if (end == host || end < text.length() && text.charAt(end) != '/') {
      return false;
    }
    for (int i = end; i < text.length(); i++) {
      if (text.charAt(i) <= ' ' || text.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  private static boolean isOfHost(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || c == '.'
        || c == '-';
  }

  private static Checked kept(String text) {
    return new Checked.Accepted(new StringValue(text));
  }

  private Checked refused(String why) {
    return new Checked.Refused("The value of field " + id + " " + why);
  }
}
