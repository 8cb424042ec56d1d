package dev.docket.server.http;

import dev.docket.operations.EntityTag;
import dev.docket.operations.Precondition;
import dev.docket.operations.Problem;
import dev.docket.operations.ProblemException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The header {@code If-Match} as a precondition (RFC 9110, 13.1.1). */
final class IfMatch {

  private static final String ANY = "*";

  private final String text;
  private final Set<EntityTag> tags = new HashSet<>();
  private int at;

  private IfMatch(String text) {
    this.text = text;
  }

  /**
   * The precondition of a request. Several lines are one list. What names every entity asks for
   * nothing; a weak tag names none.
   *
   * @throws ProblemException a ValidationException if the header is malformed
   */
  static Precondition of(HttpServerRequest request) {
    List<String> lines = request.headers().getAll(HttpHeaders.IF_MATCH);
    return lines.isEmpty() ? Precondition.NONE : of(String.join(",", lines));
  }

  static Precondition of(String value) {
    return value.strip().equals(ANY)
        ? Precondition.NONE
        : Precondition.oneOf(new IfMatch(value).tags());
  }

  /** Reads {@code [tag] *("," [tag])} with blanks between, and at least one tag. */
  private Set<EntityTag> tags() {
    boolean found = false;
    while (true) {
      skipBlanks();
      if (at < text.length() && text.charAt(at) != ',') {
        tag();
        found = true;
        skipBlanks();
      }
      if (at == text.length()) {
        break;
      }
      if (text.charAt(at++) != ',') {
        throw malformed();
      }
    }
    if (!found) {
      throw malformed();
    }
    return tags;
  }

  private void tag() {
    boolean weak = text.startsWith("W/", at);
    int open = weak ? at + 2 : at;
    int close = open < text.length() && text.charAt(open) == '"' ? text.indexOf('"', open + 1) : -1;
    if (close < 0) {
      throw malformed();
    }
    String opaque = text.substring(open + 1, close);
    if (!opaque.chars().allMatch(IfMatch::isOfTag)) {
      throw malformed();
    }
    if (!weak) {
      tags.add(new EntityTag(opaque));
    }
    at = close + 1;
  }

  private static boolean isOfTag(int c) {
    return c == '!' || c >= '#' && c <= '~' || c >= 0x80;
  }

  private void skipBlanks() {
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
  }

  private static ProblemException malformed() {
    return Problem.validation(
            "The header If-Match must be * or a list of ETags, each in double quotes")
        .asException();
  }
}
