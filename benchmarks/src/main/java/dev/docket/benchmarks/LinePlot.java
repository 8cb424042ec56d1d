package dev.docket.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A drawing of how figures grow, both axes logarithmic. */
final class LinePlot {

  private static final double LEFT = 70;
  private static final double TOP = 60;
  private static final double LENGTH = 420;
  private static final double HEIGHT = 300;
  private static final double LEGEND = LEFT + LENGTH + 24;
  private static final double WIDTH = LEGEND + 260;
  private static final double ROW = 18;

  private final String title;
  private final String note;
  private final List<Curve> curves = new ArrayList<>();

  private record Curve(String name, List<Double> x, List<Double> y) {}

  /** A logarithmic axis between two powers of ten. */
  private record Axis(int from, int to) {

    static Axis of(List<Double> values) {
      double least = values.stream().mapToDouble(value -> value).min().orElse(1);
      double most = values.stream().mapToDouble(value -> value).max().orElse(10);
      int from = (int) Math.floor(Math.log10(least));
      return new Axis(from, Math.max(from + 1, (int) Math.ceil(Math.log10(most))));
    }

    /** Where a value lies, from 0 to 1. */
    double at(double value) {
      return (Math.log10(value) - from) / (to - from);
    }
  }

  /**
   * @param note what the axes are
   */
  LinePlot(String title, String note) {
    this.title = title;
    this.note = note;
  }

  /**
   * @param x above zero, as long as {@code y}
   * @param y above zero
   */
  void add(String name, List<Double> x, List<Double> y) {
    curves.add(new Curve(name, List.copyOf(x), List.copyOf(y)));
  }

  String svg() {
    Svg svg = new Svg();
    svg.text(10, 20, "title", title);
    svg.text(10, 38, "note", note);
    Axis across = Axis.of(curves.stream().flatMap(curve -> curve.x().stream()).toList());
    Axis up = Axis.of(curves.stream().flatMap(curve -> curve.y().stream()).toList());
    for (int power = across.from(); power <= across.to(); power++) {
      double x = LEFT + LENGTH * across.at(Math.pow(10, power));
      svg.line(x, TOP + HEIGHT, x, TOP + HEIGHT + 5, "axis");
      svg.text(x, TOP + HEIGHT + 20, "middle", power(power));
    }
    for (int power = up.from(); power <= up.to(); power++) {
      double y = TOP + HEIGHT * (1 - up.at(Math.pow(10, power)));
      svg.line(LEFT - 5, y, LEFT, y, "axis");
      svg.text(LEFT - 9, y + 4, "end", power(power));
    }
    svg.line(LEFT, TOP + HEIGHT, LEFT + LENGTH, TOP + HEIGHT, "axis");
    svg.line(LEFT, TOP, LEFT, TOP + HEIGHT, "axis");
    for (int i = 0; i < curves.size(); i++) {
      Curve curve = curves.get(i);
      StringBuilder points = new StringBuilder();
      for (int k = 0; k < curve.x().size(); k++) {
        points.append(
            String.format(
                Locale.ROOT,
                "%.1f,%.1f ",
                LEFT + LENGTH * across.at(curve.x().get(k)),
                TOP + HEIGHT * (1 - up.at(curve.y().get(k)))));
      }
      svg.curve(points.toString().strip(), i);
      svg.box(LEGEND, TOP + i * ROW, 12, 12, i);
      svg.text(LEGEND + 18, TOP + i * ROW + 11, "", curve.name());
    }
    double bottom = Math.max(TOP + HEIGHT + 34, TOP + curves.size() * ROW);
    return svg.drawn(WIDTH, bottom, title);
  }

  private static String power(int power) {
    return power < 0
        ? String.format(Locale.ROOT, "%." + -power + "f", Math.pow(10, power))
        : String.format(Locale.ROOT, "%,d", (long) Math.pow(10, power));
  }
}
