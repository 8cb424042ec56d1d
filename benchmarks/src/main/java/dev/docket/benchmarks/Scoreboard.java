package dev.docket.benchmarks;

import dev.docket.benchmarks.BarPlot.Aim;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A table of figures of this build and of another one, with their ratio and the aims of each. */
final class Scoreboard {

  private final boolean two;
  private final List<Row> rows = new ArrayList<>();

  /**
   * @param other not a number where there is no other build, or where it is no part of the figure
   */
  private record Row(
      String what,
      String unit,
      double docket,
      double other,
      @Nullable Aim aim,
      @Nullable Aim ofRatio) {

    double ratio() {
      return docket / other;
    }
  }

  /**
   * @param two whether there is another build
   */
  Scoreboard(boolean two) {
    this.two = two;
  }

  /** Adds a figure whose ratio to the other build has an aim. */
  void compared(String what, String unit, double docket, double other, Aim ofRatio) {
    rows.add(new Row(what, unit, docket, other, null, ofRatio));
  }

  /** Adds a figure that has an aim by itself, or none. */
  void measured(String what, String unit, double docket, double other, @Nullable Aim aim) {
    rows.add(new Row(what, unit, docket, other, aim, null));
  }

  void print() {
    System.out.printf(
        "%n%-52s %-8s %12s %12s %8s%n", "", "", "Docket", two ? "other" : "", two ? "ratio" : "");
    for (Row row : rows) {
      System.out.printf(Locale.ROOT, "%-52s %-8s %12.2f", row.what(), row.unit(), row.docket());
      if (Double.isNaN(row.other())) {
        System.out.printf(" %12s %8s", "", "");
      } else {
        System.out.printf(Locale.ROOT, " %12.2f %8.2f", row.other(), row.ratio());
      }
      System.out.println(verdict(row.aim(), row.docket()) + verdict(row.ofRatio(), row.ratio()));
    }
  }

  private static String verdict(@Nullable Aim aim, double figure) {
    if (aim == null) {
      return "";
    }
    String outcome = Double.isNaN(figure) ? "not measured" : aim.isMet(figure) ? "met" : "MISSED";
    return "  aim " + aim.text() + ": " + outcome;
  }

  /** Draws the ratios and what is measured in milliseconds. */
  void save(PlotOptions plots, String name) throws IOException {
    BarPlot ratios = new BarPlot("CreateCase on PostgreSQL", "ratios");
    BarPlot millis = new BarPlot("Searches on PostgreSQL through the API", "p95 in milliseconds");
    for (Row row : rows) {
      Aim ofRatio = row.ofRatio();
      if (ofRatio != null && !Double.isNaN(row.ratio())) {
        ratios.add(row.what(), "Docket / other build", row.ratio(), ofRatio);
      } else if (row.unit().equals("ratio")) {
        ratios.add(row.what(), "Docket", row.docket(), row.aim());
      } else if (row.unit().equals("ms p95")) {
        if (!Double.isNaN(row.other())) {
          millis.add(row.what(), "other build", row.other(), null);
        }
        millis.add(row.what(), "Docket", row.docket(), row.aim());
      }
    }
    plots.save(name + "-ratios", ratios.svg());
    plots.save(name + "-searches", millis.svg());
  }
}
