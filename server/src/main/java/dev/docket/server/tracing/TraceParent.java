package dev.docket.server.tracing;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The trace that a request says it belongs to: by {@code traceparent}, or else by {@code
 * X-Amzn-Trace-Id}, which load balancers of AWS and its SDKs send. A header that is not well formed
 * counts as absent, as the specifications demand.
 *
 * @param traceId 32 lower-case hexadecimal digits, not all of them zero
 * @param spanId the span that the call is part of: 16 such digits; null when the request names none
 * @param sampled whether the spans of the trace are kept; null when the request leaves that open
 */
public record TraceParent(String traceId, @Nullable String spanId, @Nullable Boolean sampled) {

  private static final CharSequence W3C = HttpHeaders.createOptimized("traceparent");
  private static final CharSequence AWS = HttpHeaders.createOptimized("x-amzn-trace-id");

  private static final int TRACE_DIGITS = 32;
  private static final int SPAN_DIGITS = 16;

  /** {@code 00-<trace>-<span>-<flags>}; later versions may have more behind another hyphen. */
  private static final int W3C_LENGTH = 55;

  private static final int SPAN_START = 36;
  private static final int FLAGS_START = 53;

  /** The longest value of AWS's header that is looked at; it has about a hundred characters. */
  private static final int AWS_LENGTH = 1_024;

  /** {@code 1-<seconds>-<rest>}, in which the seconds have eight digits. */
  private static final int ROOT_LENGTH = 35;

  private static final int ROOT_REST = 11;
  private static final int HEXADECIMAL = 16;

  /** The trace that the headers of a request name; null when they name none. */
  public static @Nullable TraceParent of(MultiMap headers) {
    String w3c = headers.get(W3C);
    TraceParent named = w3c == null ? null : ofW3c(w3c);
    if (named != null) {
      return named;
    }
    String aws = headers.get(AWS);
    return aws == null ? null : ofAws(aws);
  }

  /** The trace of a value of {@code traceparent}; null when it is not well formed. */
  static @Nullable TraceParent ofW3c(String value) {
    if (value.length() < W3C_LENGTH
        || !isHex(value, 0, 2)
        || value.startsWith("ff")
        || value.length() > W3C_LENGTH
            && (value.startsWith("00") || value.charAt(W3C_LENGTH) != '-')
        || value.charAt(2) != '-'
        || value.charAt(SPAN_START - 1) != '-'
        || value.charAt(FLAGS_START - 1) != '-'
        || !isHex(value, FLAGS_START, W3C_LENGTH)) {
      return null;
    }
    String trace = value.substring(3, SPAN_START - 1);
    String span = value.substring(SPAN_START, FLAGS_START - 1);
    int flags = Character.digit(value.charAt(W3C_LENGTH - 1), HEXADECIMAL);
    return isId(trace, TRACE_DIGITS) && isId(span, SPAN_DIGITS)
        ? new TraceParent(trace, span, (flags & 1) == 1)
        : null;
  }

  /**
   * The trace of a value of {@code X-Amzn-Trace-Id}, such as {@code
   * Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1}; null when it has
   * no well-formed root. Other members are passed over.
   */
  static @Nullable TraceParent ofAws(String value) {
    if (value.length() > AWS_LENGTH) {
      return null;
    }
    String trace = null;
    String span = null;
    Boolean sampled = null;
    int start = 0;
    while (start < value.length()) {
      int semicolon = value.indexOf(';', start);
      int end = semicolon < 0 ? value.length() : semicolon;
      String member = value.substring(start, end).strip();
      if (member.startsWith("Root=")) {
        trace = root(member.substring("Root=".length()));
      } else if (member.startsWith("Parent=")) {
        String parent = member.substring("Parent=".length()).toLowerCase(Locale.ROOT);
        span = isId(parent, SPAN_DIGITS) ? parent : null;
      } else if (member.equals("Sampled=1") || member.equals("Sampled=0")) {
        sampled = member.endsWith("1");
      }
      start = end + 1;
    }
    return trace == null ? null : new TraceParent(trace, span, sampled);
  }

  private static @Nullable String root(String text) {
    if (text.length() != ROOT_LENGTH
        || !text.startsWith("1-")
        || text.charAt(ROOT_REST - 1) != '-') {
      return null;
    }
    String trace =
        (text.substring(2, ROOT_REST - 1) + text.substring(ROOT_REST)).toLowerCase(Locale.ROOT);
    return isId(trace, TRACE_DIGITS) ? trace : null;
  }

  private static boolean isId(String text, int digits) {
    if (text.length() != digits || !isHex(text, 0, digits)) {
      return false;
    }
    for (int i = 0; i < digits; i++) {
      if (text.charAt(i) != '0') {
        return true;
      }
    }
    return false;
  }

  private static boolean isHex(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (!(c >= '0' && c <= '9' || c >= 'a' && c <= 'f')) {
        return false;
      }
    }
    return true;
  }
}
