package dev.docket.server.events.file;

import java.io.Closeable;
import java.io.IOException;

/** Where lines are written to. */
interface LineOutput extends Closeable {

  /**
   * Writes lines, all or none: they are kept when this returns, and none of them is when it throws.
   *
   * @param lines whole lines, each with its end
   */
  void write(byte[] lines) throws IOException;
}
