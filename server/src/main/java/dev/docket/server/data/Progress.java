package dev.docket.server.data;

import java.io.PrintWriter;
import java.util.Locale;

/** Tells how far a command is: on a terminal as it goes, elsewhere when it is done. */
final class Progress {

  private final PrintWriter err;
  private final boolean terminal;
  private long shown;

  /**
   * @param terminal whether {@code err} is one
   */
  Progress(PrintWriter err, boolean terminal) {
    this.err = err;
    this.terminal = terminal;
  }

  void at(long cases) {
    if (terminal && cases != shown) {
      shown = cases;
      err.print("\r" + number(cases) + " cases");
      err.flush();
    }
  }

  /** The last word. */
  void done(String words) {
    err.println((terminal ? "\r" : "") + words);
    err.flush();
  }

  static String number(long cases) {
    return String.format(Locale.ROOT, "%,d", cases);
  }
}
