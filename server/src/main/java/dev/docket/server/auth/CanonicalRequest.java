package dev.docket.server.auth;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Writes the canonical request of Signature Version 4 (IAM User Guide, "Create a signed AWS API
 * request") for services other than S3: the path is normalised and percent-encoded once more.
 *
 * <p>The path is used as it was sent, without decoding: {@code /a%2Fb} becomes {@code /a%252Fb},
 * and no signature fits two paths that name different resources.
 */
final class CanonicalRequest {

  private CanonicalRequest() {}

  static ByteText write(
      ByteText out, SignedRequest request, SignedHeaders headers, byte[] payloadHash) {
    out.add(request.method()).add('\n');
    writePath(out, request.rawPath());
    out.add('\n');
    writeQuery(out, request.rawQuery());
    out.add('\n');
    headers.write(out);
    return out.add('\n').add(headers.names()).add('\n').addHex(payloadHash);
  }

  private static void writePath(ByteText out, String path) {
    String normal = isNormal(path) ? path : normalised(path);
    for (int i = 0; i < normal.length(); i++) {
      char c = normal.charAt(i);
      if (c == '/' || PercentCoding.isUnreserved(c)) {
        out.add(c);
      } else {
        out.add(PercentCoding.encoded(c));
      }
    }
  }

  /** Whether no segment is empty or starts with a dot, so that there is nothing to normalise. */
  private static boolean isNormal(String path) {
    if (path.isEmpty() || path.charAt(0) != '/') {
      return false;
    }
    for (int i = 1; i < path.length(); i++) {
      char c = path.charAt(i);
      if (path.charAt(i - 1) == '/' && (c == '/' || c == '.')) {
        return false;
      }
    }
    return true;
  }

  /** The path without empty and dot segments; leading and trailing slashes stay. */
  private static String normalised(String path) {
    List<String> segments = new ArrayList<>();
    int start = 0;
    while (start <= path.length()) {
      int slash = path.indexOf('/', start);
      int end = slash < 0 ? path.length() : slash;
      String segment = path.substring(start, end);
      if (segment.equals("..")) {
        if (!segments.isEmpty()) {
          segments.removeLast();
        }
      } else if (!segment.isEmpty() && !segment.equals(".")) {
        segments.add(segment);
      }
      start = end + 1;
    }
    String first = path.isEmpty() || path.startsWith("/") ? "/" : "";
    String last = path.endsWith("/") && !segments.isEmpty() ? "/" : "";
    return first + String.join("/", segments) + last;
  }

  private static void writeQuery(ByteText out, String query) {
    if (query.isEmpty()) {
      return;
    }
    List<Pair> pairs = pairs(query);
    Collections.sort(pairs);
    for (int i = 0; i < pairs.size(); i++) {
      if (i > 0) {
        out.add('&');
      }
      out.add(pairs.get(i).name()).add('=').add(pairs.get(i).value());
    }
  }

  private static List<Pair> pairs(String query) {
    List<Pair> pairs = new ArrayList<>();
    int start = 0;
    while (start <= query.length()) {
      int ampersand = query.indexOf('&', start);
      int end = ampersand < 0 ? query.length() : ampersand;
      if (end > start) {
        pairs.add(Pair.of(query, start, end));
      }
      start = end + 1;
    }
    return pairs;
  }

  /**
   * A query parameter, with both parts encoded. Pairs are sorted by name, then by value: sorted as
   * joined text, {@code a-b=} would come before {@code a=}.
   */
  private record Pair(String name, String value) implements Comparable<Pair> {

    static Pair of(String query, int from, int to) {
      int equal = query.indexOf('=', from);
      return equal < 0 || equal >= to
          ? new Pair(PercentCoding.recoded(query, from, to), "")
          : new Pair(
              PercentCoding.recoded(query, from, equal),
              PercentCoding.recoded(query, equal + 1, to));
    }

    @Override
    public int compareTo(Pair other) {
      int byName = name.compareTo(other.name);
      return byName != 0 ? byName : value.compareTo(other.value);
    }
  }
}
