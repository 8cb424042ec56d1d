package dev.docket.benchmarks;

import java.util.Locale;

/**
 * A drawing under construction: pixels from the top left corner. Its text and lines are dark on
 * light, or light on dark where the reader's system is dark.
 */
final class Svg {

  /** Colors that are told apart on light and dark ground, also by those who see red as green. */
  private static final String[] COLORS = {
    "#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00", "#8c7a00", "#7f7f7f"
  };

  private static final String STYLE =
      """
      <style>
      text { font: 12px sans-serif; fill: #1f2328; }
      .title { font-size: 14px; font-weight: bold; }
      .note { fill: #59636e; }
      .end { text-anchor: end; }
      .middle { text-anchor: middle; }
      .axis { stroke: #818b98; stroke-width: 1; }
      .aim { stroke: #d1242f; stroke-width: 2; }
      .curve { fill: none; stroke-width: 2; }
      @media (prefers-color-scheme: dark) {
        text { fill: #f0f6fc; }
        .note { fill: #9198a1; }
        .aim { stroke: #ff7b72; }
      }
      </style>
      """;

  private final StringBuilder elements = new StringBuilder();

  static String color(int series) {
    return COLORS[series % COLORS.length];
  }

  /**
   * @param kind the classes of its style, perhaps none
   */
  void text(double x, double y, String kind, String text) {
    add("<text x=\"%.1f\" y=\"%.1f\" class=\"%s\">%s</text>", x, y, kind, escaped(text));
  }

  void line(double x1, double y1, double x2, double y2, String kind) {
    add(
        "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" class=\"%s\"/>",
        x1, y1, x2, y2, kind);
  }

  void box(double x, double y, double width, double height, int series) {
    add(
        "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"/>",
        x, y, width, height, color(series));
  }

  /**
   * @param points pairs of numbers, separated by blanks
   */
  void curve(String points, int series) {
    add("<polyline points=\"%s\" class=\"curve\" stroke=\"%s\"/>", points, color(series));
  }

  /** The whole file. */
  String drawn(double width, double height, String title) {
    return String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$.0f %2$.0f\""
                + " width=\"%1$.0f\" height=\"%2$.0f\" role=\"img\">%n<title>%3$s</title>%n",
            width,
            height,
            escaped(title))
        + STYLE
        + elements
        + "</svg>\n";
  }

  private void add(String element, Object... parts) {
    elements.append(String.format(Locale.ROOT, element, parts)).append('\n');
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
