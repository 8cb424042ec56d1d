package dev.docket.server.control.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** What {@code docket control --help} prints. */
final class ControlHelp {

  private static final int WIDTH = 32;

  private ControlHelp() {}

  /** Prints all commands. */
  static void print(PrintStream out) {
    out.println("Usage: docket control [--url URL] [--token TOKEN] COMMAND");
    out.println("Control a server that has a control plane (--control-port).");
    out.println();
    for (ControlCommand command : ControlCommands.ALL) {
      out.println(row(command.usage(), command.description()));
    }
    out.println();
    printFlags(CommandWords.GENERAL, out);
    out.println();
    out.println("COMMAND --help prints its flags. A FILE that is - is the standard input.");
    out.println("Exit code: 0 done, 1 refused or not reached, 2 a mistake on the command line.");
  }

  /** Prints one command. */
  static void print(ControlCommand command, PrintStream out) {
    out.println("Usage: docket control " + command.usage());
    out.println(command.description());
    List<Parameter> flags = new ArrayList<>(command.flags());
    flags.addAll(CommandWords.GENERAL);
    out.println();
    printFlags(flags, out);
  }

  private static void printFlags(List<Parameter> flags, PrintStream out) {
    flags.forEach(flag -> out.println(row(flag.usage(true), flag.description())));
  }

  private static String row(String left, String right) {
    return "  " + left + " ".repeat(Math.max(1, WIDTH - left.length())) + right;
  }
}
