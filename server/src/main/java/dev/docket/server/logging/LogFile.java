package dev.docket.server.logging;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file that is appended to and can be reopened under its name after log rotation has moved it
 * away. All bytes between two flushes go to the same file.
 *
 * <p>Safe for use by many threads.
 */
final class LogFile extends OutputStream {

  private static final Logger LOG = LoggerFactory.getLogger(LogFile.class);

  private final Path path;
  private OutputStream out;
  private boolean flushed = true;
  private boolean stale;

  private LogFile(Path path, OutputStream out) {
    this.path = path;
    this.out = out;
  }

  /** Opens a file and creates it when it is missing. */
  static LogFile open(Path path) throws IOException {
    return new LogFile(path, append(path));
  }

  private static OutputStream append(Path path) throws IOException {
    return Files.newOutputStream(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  /**
   * Reopens the file: at once, or after the next flush when bytes have been written since the last
   * one. When it cannot be opened, the failure is logged and the old file stays in use.
   */
  synchronized void reopen() {
    stale = true;
    reopenIfFlushed();
  }

  private void reopenIfFlushed() {
    if (!stale || !flushed) {
      return;
    }
    stale = false;
    try {
      OutputStream next = append(path);
      out.close();
      out = next;
      LOG.info("The access log goes on in {}", path);
    } catch (IOException failure) {
      LOG.error("The access log cannot be opened anew, and goes on where it was", failure);
    }
  }

  @Override
  public void write(int octet) throws IOException {
    write(new byte[] {(byte) octet}, 0, 1);
  }

  @Override
  public synchronized void write(byte[] bytes, int from, int length) throws IOException {
    flushed = false;
    out.write(bytes, from, length);
  }

  @Override
  public synchronized void flush() throws IOException {
    out.flush();
    flushed = true;
    reopenIfFlushed();
  }

  @Override
  public synchronized void close() throws IOException {
    out.close();
  }
}
