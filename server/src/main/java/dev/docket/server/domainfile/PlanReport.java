package dev.docket.server.domainfile;

import dev.docket.server.domainfile.PlannedChange.Line;
import dev.docket.server.domainfile.PlannedChange.Sign;
import java.io.PrintWriter;
import java.util.Map;

/** Prints plans and changes, in colours or not. */
final class PlanReport {

  private static final String RESET = "\u001b[0m";
  private static final Map<Sign, String> COLOURS =
      Map.of(
          Sign.CREATE, "\u001b[32m",
          Sign.CHANGE, "\u001b[33m",
          Sign.DELETE, "\u001b[31m",
          Sign.SAME, "");

  private final PrintWriter out;
  private final boolean colours;

  PlanReport(PrintWriter out, boolean colours) {
    this.out = out;
    this.colours = colours;
  }

  /** Whether the user of a terminal wants colours (no-color.org). */
  static boolean wantsColours(Map<String, String> environment) {
    return environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "").equals("dumb");
  }

  /** Prints a text as it is. */
  void print(String text) {
    out.print(text);
  }

  /** Prints what a plan creates, changes and deletes, and with it the domain if that is new. */
  void printDomain(DomainState state, DomainPlan plan) {
    if (!state.exists()) {
      sayCreated(state);
    }
    for (PlannedChange change : plan.changes()) {
      print(change);
      for (Line line : change.lines()) {
        print(line.sign(), "    ", line.text());
      }
    }
  }

  /** Prints what a change is about. */
  void print(PlannedChange change) {
    print(change.sign(), "", change.label());
  }

  /** Prints that a domain is new. */
  void sayCreated(DomainState state) {
    print(Sign.CREATE, "", "domain " + state.name());
  }

  /** What a change is about, in plain letters. */
  static String line(PlannedChange change) {
    return line(change.sign(), "", change.label());
  }

  private static String line(Sign sign, String indent, String text) {
    return indent + sign.letter() + " " + text;
  }

  private void print(Sign sign, String indent, String text) {
    String line = line(sign, indent, text);
    String colour = COLOURS.getOrDefault(sign, "");
    out.println(colours && !colour.isEmpty() ? colour + line + RESET : line);
  }

  /** Prints a line as it is. */
  void say(String line) {
    out.println(line);
  }

  /** Shows at once what has been printed. */
  void flush() {
    out.flush();
  }

  static String counts(DomainPlan plan, String created, String changed, String deleted) {
    return plan.count(Sign.CREATE)
        + " "
        + created
        + ", "
        + plan.count(Sign.CHANGE)
        + " "
        + changed
        + ", "
        + plan.count(Sign.DELETE)
        + " "
        + deleted;
  }
}
