package dev.docket.server.domainfile;

import dev.docket.server.domainfile.PlannedChange.Line;
import dev.docket.server.domainfile.PlannedChange.Sign;
import java.util.ArrayList;
import java.util.List;

/** Compares texts line by line: as many lines as can be are the same. */
final class LineDifference {

  /** So many lines beside a difference are shown. */
  private static final int CONTEXT = 2;

  private LineDifference() {}

  /** All lines with one sign. */
  static List<Line> all(Sign sign, List<String> lines) {
    return lines.stream().map(line -> new Line(sign, line)).toList();
  }

  /** The lines of both texts, without those that are far from any difference. */
  static List<Line> of(List<String> before, List<String> after) {
    int[][] common = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        common[i][j] =
            before.get(i).equals(after.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    List<Line> lines = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < before.size() || j < after.size()) {
      if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
        lines.add(new Line(Sign.SAME, before.get(i++)));
        j++;
      } else if (j == after.size() || i < before.size() && common[i + 1][j] >= common[i][j + 1]) {
        lines.add(new Line(Sign.DELETE, before.get(i++)));
      } else {
        lines.add(new Line(Sign.CREATE, after.get(j++)));
      }
    }
    return shortened(lines);
  }

  private static List<Line> shortened(List<Line> lines) {
    List<Line> kept = new ArrayList<>();
    boolean left = false;
    for (int i = 0; i < lines.size(); i++) {
      // The first line names the member.
      if (i == 0 || isNearDifference(lines, i)) {
        kept.add(lines.get(i));
        left = false;
      } else if (!left) {
        kept.add(new Line(Sign.SAME, "  ..."));
        left = true;
      }
    }
    return kept;
  }

  private static boolean isNearDifference(List<Line> lines, int index) {
    int end = Math.min(lines.size(), index + CONTEXT + 1);
    return lines.subList(Math.max(0, index - CONTEXT), end).stream()
        .anyMatch(line -> line.sign() != Sign.SAME);
  }
}
