package dev.docket.server.logging;

import ch.qos.logback.classic.Level;
import java.io.PrintWriter;
import java.io.Writer;
import java.time.InstantSource;

/**
 * Makes every line that is printed one of the JSON log, at level error: what is said before there
 * is a log, such as why a server cannot start.
 */
final class JsonErrors extends PrintWriter {

  private JsonErrors(PrintWriter out, InstantSource clock, String logger) {
    super(new Lines(out, clock, logger));
  }

  /** Prints to another writer; that itself if it does so already. */
  static PrintWriter to(PrintWriter out, InstantSource clock, String logger) {
    return out instanceof JsonErrors ? out : new JsonErrors(out, clock, logger);
  }

  private static final class Lines extends Writer {

    private final PrintWriter out;
    private final InstantSource clock;
    private final String logger;
    private final StringBuilder begun = new StringBuilder();

    Lines(PrintWriter out, InstantSource clock, String logger) {
      this.out = out;
      this.clock = clock;
      this.logger = logger;
    }

    @Override
    public void write(char[] text, int from, int length) {
      for (int i = from; i < from + length; i++) {
        if (text[i] == '\n') {
          end();
        } else if (text[i] != '\r') {
          begun.append(text[i]);
        }
      }
    }

    private void end() {
      if (!begun.isEmpty()) {
        out.append(
                JsonLayout.begin(clock.instant(), Level.ERROR.toString(), logger, begun.toString()))
            .append("}\n");
        begun.setLength(0);
      }
    }

    @Override
    public void flush() {
      out.flush();
    }

    @Override
    public void close() {
      end();
      out.close();
    }
  }
}
