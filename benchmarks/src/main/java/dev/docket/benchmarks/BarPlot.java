package dev.docket.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A drawing of figures, one beside the other in groups, each with the aim that it has. */
final class BarPlot {

  private static final double LEFT = 300;
  private static final double LENGTH = 400;
  private static final double WIDTH = LEFT + LENGTH + 160;
  private static final double TOP = 64;
  private static final double ROW = 18;
  private static final double GAP = 8;

  private final String title;
  private final String note;
  private final List<String> series = new ArrayList<>();
  private final List<Bar> bars = new ArrayList<>();

  private record Bar(String group, int series, double value, @Nullable Aim aim) {

    double reach() {
      return aim == null ? value : Math.max(value, aim.value());
    }
  }

  /**
   * What a figure should be.
   *
   * @param atMost whether it should not be more; else it should not be less
   */
  record Aim(double value, boolean atMost) {

    static Aim most(double value) {
      return new Aim(value, true);
    }

    static Aim least(double value) {
      return new Aim(value, false);
    }

    boolean isMet(double figure) {
      return atMost ? figure <= value : figure >= value;
    }

    /** As it stands in a table. */
    String text() {
      return String.format(Locale.ROOT, "%s %.2f", atMost ? "<=" : ">=", value);
    }
  }

  /**
   * @param note what the figures are
   */
  BarPlot(String title, String note) {
    this.title = title;
    this.note = note;
  }

  /**
   * Adds a bar behind those that are there.
   *
   * @param group what is measured; bars of the same group in a row stand together
   * @param name of whom it is measured
   */
  void add(String group, String name, double value, @Nullable Aim aim) {
    if (!series.contains(name)) {
      series.add(name);
    }
    bars.add(new Bar(group, series.indexOf(name), value, aim));
  }

  String svg() {
    Svg svg = new Svg();
    svg.text(10, 20, "title", title);
    boolean aims = bars.stream().anyMatch(bar -> bar.aim() != null);
    svg.text(10, 38, "note", aims ? note + "; red: the aim" : note);
    double longest = bars.stream().mapToDouble(Bar::reach).max().orElse(1);
    double y = TOP;
    String group = "";
    for (Bar bar : bars) {
      if (!bar.group().equals(group)) {
        group = bar.group();
        y += GAP;
        svg.text(LEFT - 8, y + ROW - 5, "end", group);
      }
      draw(svg, bar, y, LENGTH / longest);
      y += ROW;
    }
    svg.line(LEFT, TOP, LEFT, y + GAP, "axis");
    return svg.drawn(WIDTH, legend(svg, y + 2 * GAP), title);
  }

  private static void draw(Svg svg, Bar bar, double y, double scale) {
    double end = LEFT + bar.value() * scale;
    svg.box(LEFT, y + 2, bar.value() * scale, ROW - 4, bar.series());
    Aim aim = bar.aim();
    String text = String.format(Locale.ROOT, "%.2f", bar.value());
    if (aim != null) {
      double at = LEFT + aim.value() * scale;
      svg.line(at, y, at, y + ROW, "aim");
      end = Math.max(end, at);
      text += " (" + (aim.atMost() ? "≤ " : "≥ ") + figure(aim.value()) + ")";
    }
    svg.text(end + 6, y + ROW - 5, "", text);
  }

  private static String figure(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }

  /** Draws the names of the series, and returns where they end. */
  private double legend(Svg svg, double y) {
    for (int i = 0; i < series.size(); i++) {
      svg.box(LEFT, y + i * ROW + 4, 12, 12, i);
      svg.text(LEFT + 18, y + i * ROW + ROW - 4, "", series.get(i));
    }
    return y + series.size() * ROW + GAP;
  }
}
