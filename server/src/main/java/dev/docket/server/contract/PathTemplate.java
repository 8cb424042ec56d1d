package dev.docket.server.contract;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A path of the contract, such as {@code /domains/{domainId}}, split into segments. A trailing
 * slash has no meaning.
 *
 * @param takesRest whether the last label takes all remaining segments
 * @param slash whether it is written with a trailing slash
 */
record PathTemplate(List<Segment> segments, boolean takesRest, boolean slash) {

  /** A literal, or a label that stands for one. */
  record Segment(String text, boolean label) {

    static Segment of(String text) {
      return text.startsWith("{")
          ? new Segment(text.substring(1, text.length() - 1), true)
          : new Segment(text, false);
    }
  }

  PathTemplate {
    segments = List.copyOf(segments);
  }

  static PathTemplate parse(String template, boolean takesRest) {
    return new PathTemplate(
        split(template).stream().map(Segment::of).toList(), takesRest, template.endsWith("/"));
  }

  /** As the contract writes it. */
  String text() {
    return segments.stream()
        .map(segment -> segment.label() ? "{" + segment.text() + "}" : segment.text())
        .collect(Collectors.joining("/", "/", ""));
  }

  /**
   * The path with values in place of its labels, as AWS's clients send it.
   *
   * @param values percent-encoded
   */
  String path(List<String> values) {
    Iterator<String> next = values.iterator();
    return segments.stream()
        .map(segment -> segment.label() ? next.next() : segment.text())
        .collect(Collectors.joining("/", "/", slash ? "/" : ""));
  }

  List<String> labels() {
    return segments.stream().filter(Segment::label).map(Segment::text).toList();
  }

  /**
   * The segments of a path as they were sent, without the empty one after a trailing slash. A path
   * without a leading slash becomes one empty segment, which no template has.
   */
  static List<String> split(String path) {
    if (!path.startsWith("/")) {
      return List.of("");
    }
    List<String> segments = new ArrayList<>();
    int start = 1;
    for (int end = path.indexOf('/', 1); end >= 0; end = path.indexOf('/', start)) {
      segments.add(path.substring(start, end));
      start = end + 1;
    }
    if (start < path.length() || start == 1) {
      segments.add(path.substring(start));
    }
    return segments;
  }
}
