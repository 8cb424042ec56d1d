package dev.docket.server.domainfile;

import java.util.List;

/**
 * A change that makes a part of a domain as the file says.
 *
 * @param label what it is about
 * @param destructive whether it takes away what somebody may still need
 * @param lines what differs
 */
record PlannedChange(
    Sign sign, String label, boolean destructive, List<Line> lines, List<PlannedCall> calls) {

  PlannedChange {
    lines = List.copyOf(lines);
    calls = List.copyOf(calls);
  }

  /** What happens to a resource or to a line. */
  enum Sign {
    CREATE('+'),
    CHANGE('~'),
    DELETE('-'),
    SAME(' ');

    private final char letter;

    Sign(char letter) {
      this.letter = letter;
    }

    char letter() {
      return letter;
    }
  }

  /** A line of a file, and what happens to it. */
  record Line(Sign sign, String text) {}
}
