package dev.docket.server.auth;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.slf4j.event.Level;

/**
 * What an operator is told of the files of access keys, in the log and by the readiness probe. A
 * file that is broken or gone is told of at once, and then every minute while that lasts; one that
 * is open to others at once, at each reload, and daily.
 */
public final class AccessKeyAlarms {

  private static final Duration BROKEN_INTERVAL = Duration.ofMinutes(1);
  private static final Duration OPEN_INTERVAL = Duration.ofDays(1);
  private static final int MOST_MISTAKES = 20;

  private final AccessKeyFile file;
  private final LongSupplier nanos;
  private boolean broken;
  private long brokenTold;
  private List<Path> open = List.of();
  private long openTold;
  private volatile long takenOver;
  private volatile List<String> alarms = List.of();

  /** A line of the log. */
  public record Line(Level level, String text) {}

  /**
   * @param nanos a monotonic clock in nanoseconds, from any origin; it may wrap
   */
  public AccessKeyAlarms(AccessKeyFile file, LongSupplier nanos) {
    this.file = file;
    this.nanos = nanos;
    this.takenOver = nanos.getAsLong();
  }

  public AccessKeyFile file() {
    return file;
  }

  /** Looks at the files, takes over what has changed, and returns what to log. Blocks. */
  public synchronized List<Line> look() {
    return after(file.look());
  }

  /** What to log when the server starts. Blocks. */
  public synchronized List<Line> start() {
    return after(AccessKeyFile.Change.NONE);
  }

  private List<Line> after(AccessKeyFile.Change change) {
    List<Line> lines = new ArrayList<>();
    long now = nanos.getAsLong();
    if (change == AccessKeyFile.Change.REPLACED || change == AccessKeyFile.Change.REVOKED) {
      takenOver = now;
    }
    List<String> mistakes = file.mistakes();
    if (mistakes.isEmpty()) {
      if (change == AccessKeyFile.Change.REPLACED) {
        String what = broken ? "Access keys are in order again: " : "Access keys reloaded: ";
        lines.add(new Line(Level.INFO, what + file.size() + " active"));
      }
      broken = false;
    } else if (change != AccessKeyFile.Change.NONE
        || now - brokenTold >= BROKEN_INTERVAL.toNanos()) {
      lines.add(new Line(Level.ERROR, brokenText(mistakes)));
      broken = true;
      brokenTold = now;
    }
    List<Path> openNow = file.openFiles();
    if (!openNow.isEmpty()
        && (change == AccessKeyFile.Change.REPLACED
            || !openNow.equals(open)
            || now - openTold >= OPEN_INTERVAL.toNanos())) {
      lines.add(new Line(Level.WARN, openText(openNow)));
      openTold = now;
    }
    open = openNow;
    alarms = alarms(mistakes, openNow.size());
    return lines;
  }

  private String brokenText(List<String> mistakes) {
    if (file.isRevoked()) {
      return "Access keys are all revoked, because their file is gone: " + file.path();
    }
    String shown = mistakes.stream().limit(MOST_MISTAKES).collect(Collectors.joining("; "));
    int more = mistakes.size() - MOST_MISTAKES;
    return "Access keys stay as they were, "
        + file.size()
        + " active: "
        + file.path()
        + ": "
        + shown
        + (more > 0 ? "; and " + more + " more" : "");
  }

  private static String openText(List<Path> files) {
    return "Files of access keys and policies are open to other users of this machine (chmod 600): "
        + files.stream().map(Path::toString).collect(Collectors.joining(", "));
  }

  private List<String> alarms(List<String> mistakes, int openFiles) {
    List<String> found = new ArrayList<>();
    if (file.isRevoked()) {
      found.add("keys: their file is gone, all are revoked");
    } else if (!mistakes.isEmpty()) {
      found.add("keys: a file has a mistake or cannot be read, they stay as they were");
    }
    if (openFiles > 0) {
      found.add("keys: files are open to other users of the machine: " + openFiles);
    }
    return List.copyOf(found);
  }

  /** How long the keys have been what they are: since the start, or since the files changed. */
  public Duration age() {
    return Duration.ofNanos(nanos.getAsLong() - takenOver);
  }

  /** Whether others on the machine can read or change a file, as of the last look. */
  public synchronized boolean hasOpenFiles() {
    return !open.isEmpty();
  }

  /**
   * What is wrong at present. Anyone may read it, so it names no file and no key. Does not block.
   */
  public List<String> alarms() {
    return alarms;
  }
}
