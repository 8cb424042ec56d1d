package dev.docket.server.events.file;

import dev.docket.events.sink.EventSink;
import dev.docket.events.sink.EventSinkProvider;
import dev.docket.events.sink.SinkContext;
import dev.docket.server.events.delivery.SinkSettings;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Opens sinks that write events to a file or the standard output, one a line. */
public final class FileSinkProvider implements EventSinkProvider {

  private static final String STANDARD_OUTPUT = "-";
  private static final int MEBIBYTE = 1024 * 1024;
  private static final int MOST_MEBIBYTES = 100 * 1024;
  private static final int MOST_FILES = 1_000;

  private static final List<Setting> ALL =
      List.of(
          new Setting("path", "File, or - for the standard output", null, false),
          new Setting("rotate-mib", "Size in MiB from which on a new file is begun", "100", false),
          new Setting("files", "Files that are kept, the current one included", "10", false));

  private record Read(SinkSettings given, String path, int mebibytes, int files) {}

  @Override
  public String name() {
    return "file";
  }

  @Override
  public List<Setting> settings() {
    return ALL;
  }

  @Override
  public List<Mistake> mistakes(Map<String, String> settings, SinkContext context) {
    return read(settings).given().mistakes();
  }

  @Override
  public EventSink open(Map<String, String> settings, SinkContext context) {
    Read read = read(settings);
    read.given().check();
    if (read.path().equals(STANDARD_OUTPUT)) {
      return new FileSink(new Stream(context.standardOutput()));
    }
    try {
      return new FileSink(
          new RotatedFile(Path.of(read.path()), (long) read.mebibytes() * MEBIBYTE, read.files()));
    } catch (IOException unusable) {
      throw new IllegalArgumentException("path cannot be written to: " + unusable, unusable);
    }
  }

  private static Read read(Map<String, String> settings) {
    SinkSettings given = new SinkSettings(ALL, settings);
    String path = given.required("path");
    if (path.equals(STANDARD_OUTPUT)) {
      for (String name : List.of("rotate-mib", "files")) {
        if (given.has(name)) {
          given.wrong(name, "cannot be given with the standard output");
        }
      }
    } else if (!path.isEmpty()) {
      checkPath(given, path);
    }
    return new Read(
        given,
        path,
        given.number("rotate-mib", 1, MOST_MEBIBYTES),
        given.number("files", 1, MOST_FILES));
  }

  private static void checkPath(SinkSettings given, String path) {
    try {
      Path file = Path.of(path).toAbsolutePath();
      Path folder = file.getParent();
      if (folder == null || !Files.isDirectory(folder)) {
        given.wrong("path", "is in no folder that exists: " + path);
      } else if (Files.isDirectory(file)) {
        given.wrong("path", "is a folder: " + path);
      }
    } catch (InvalidPathException malformed) {
      given.wrong("path", "is no path: " + malformed.getMessage());
    }
  }

  /** The standard output, which belongs to others too. */
  private record Stream(OutputStream out) implements LineOutput {

    @Override
    public void write(byte[] lines) throws IOException {
      synchronized (out) {
        out.write(lines);
        out.flush();
      }
    }

    @Override
    public void close() {
      // Others go on writing to it.
    }
  }
}
