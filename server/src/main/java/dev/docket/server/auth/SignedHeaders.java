package dev.docket.server.auth;

import io.vertx.core.MultiMap;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The headers that a signature covers, with their values.
 *
 * <p>{@code host} must be signed and, by AWS's rule, every {@code x-amz-*} header that is present.
 * Two of these may be unsigned, because their values are checked: {@code x-amz-content-sha256}
 * against the body, {@code x-amz-security-token} against the access key's token, which some clients
 * add after signing. A signed header that is absent is refused, so that it does not count as an
 * empty one.
 */
final class SignedHeaders {

  static final String CONTENT_HASH = "x-amz-content-sha256";
  static final String SESSION_TOKEN = "x-amz-security-token";

  private static final String HOST = "host";
  private static final String AMAZON = "x-amz-";
  private static final Set<String> CHECKED_BY_VALUE = Set.of(CONTENT_HASH, SESSION_TOKEN);

  /**
   * The most names in a list. SDKs sign 8 headers at most; every header line of a request is
   * compared with every name.
   */
  static final int MOST_NAMES = 50;

  private final String list;
  private final String[] names;

  /** A value: a string, or a builder where lines were joined. Null for a header not yet seen. */
  private final @Nullable CharSequence[] values;

  private SignedHeaders(String list, String[] names) {
    this.list = list;
    this.names = names;
    this.values = new CharSequence[names.length];
  }

  /**
   * @param list the names as the client lists them: lower case, ascending, separated by semicolons,
   *     at most {@value #MOST_NAMES}
   */
  static SignedHeaders of(String list, MultiMap headers) {
    SignedHeaders signed = new SignedHeaders(list, split(list));
    if (signed.indexOf(HOST) < 0) {
      throw unsigned("Host");
    }
    signed.checkNames();
    for (Map.Entry<String, String> header : headers) {
      signed.take(header.getKey(), header.getValue());
    }
    signed.checkPresent();
    return signed;
  }

  private static String[] split(String list) {
    int count = 1;
    for (int i = 0; i < list.length(); i++) {
      if (list.charAt(i) == ';') {
        count++;
      }
    }
    if (count > MOST_NAMES) {
      throw AuthenticationProblems.incomplete(
          "SignedHeaders must not list more than " + MOST_NAMES + " names.");
    }
    String[] names = new String[count];
    int start = 0;
    for (int i = 0; i < count; i++) {
      int semicolon = list.indexOf(';', start);
      names[i] = list.substring(start, semicolon < 0 ? list.length() : semicolon);
      start = semicolon + 1;
    }
    return names;
  }

  private void checkNames() {
    String previous = "";
    for (String name : names) {
      boolean ascending = name.compareTo(previous) > 0;
      if (!ascending || !isLowerCase(name)) {
        throw AuthenticationProblems.invalid(
            "SignedHeaders must be lower-case names in ascending order, each once.");
      }
      previous = name;
    }
  }

  private static boolean isLowerCase(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c <= ' ' || c > '~' || (c >= 'A' && c <= 'Z')) {
        return false;
      }
    }
    return true;
  }

  private void take(String name, String value) {
    int index = indexOf(name);
    if (index >= 0) {
      values[index] = joined(values[index], value);
    } else if (name.regionMatches(true, 0, AMAZON, 0, AMAZON.length())
        && CHECKED_BY_VALUE.stream().noneMatch(name::equalsIgnoreCase)) {
      throw unsigned(name);
    }
  }

  /**
   * Appends in place: copying what was joined before would make the cost of many lines quadratic.
   */
  private static CharSequence joined(@Nullable CharSequence earlier, String value) {
    return switch (earlier) {
      case null -> value;
      case StringBuilder lines -> lines.append(',').append(trimmed(value));
      default -> new StringBuilder(trimmed(earlier)).append(',').append(trimmed(value));
    };
  }

  private int indexOf(String name) {
    for (int i = 0; i < names.length; i++) {
      if (names[i].equalsIgnoreCase(name)) {
        return i;
      }
    }
    return -1;
  }

  private static RuntimeException unsigned(String name) {
    return AuthenticationProblems.invalid(
        AuthenticationProblems.quoted(name)
            + " must be a 'SignedHeader' in the AWS Authorization.");
  }

  private void checkPresent() {
    int absent = Arrays.asList(values).indexOf(null);
    if (absent >= 0) {
      throw AuthenticationProblems.invalid(
          "The signed header " + AuthenticationProblems.quoted(names[absent]) + " is absent.");
    }
  }

  /** The names as the client lists them. */
  String names() {
    return list;
  }

  /** Writes a line for each header; its value is trimmed, and runs of blanks in it become one. */
  void write(ByteText out) {
    for (int i = 0; i < names.length; i++) {
      out.add(names[i]).add(':');
      CharSequence value = values[i];
      if (value != null) {
        writeCollapsed(out, trimmed(value));
      }
      out.add('\n');
    }
  }

  private static void writeCollapsed(ByteText out, CharSequence value) {
    if (isCollapsed(value)) {
      out.add(value.toString());
      return;
    }
    boolean afterBlank = false;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean blank = isBlank(c);
      if (!blank) {
        out.add(c);
      } else if (!afterBlank) {
        out.add(' ');
      }
      afterBlank = blank;
    }
  }

  /** Whether every blank is a single space, as in nearly all values. */
  private static boolean isCollapsed(CharSequence value) {
    boolean afterBlank = false;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean blank = isBlank(c);
      if (blank && (afterBlank || c != ' ')) {
        return false;
      }
      afterBlank = blank;
    }
    return true;
  }

  private static CharSequence trimmed(CharSequence value) {
    int from = 0;
    int to = value.length();
    while (from < to && isBlank(value.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(value.charAt(to - 1))) {
      to--;
    }
    return value.subSequence(from, to);
  }

  /** Whether a character is white space that the AWS SDKs collapse: space, \t \n \v \f \r. */
  private static boolean isBlank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }
}
