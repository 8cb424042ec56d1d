package dev.docket.server.data;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Cases on their way to a file. Those of the walk come in the order of their ids and go to a
 * temporary file. Those that change meanwhile go to another one, of which the places are held in
 * memory. In the end both are read in the order of ids, and what is newer wins.
 */
final class CaseSpool implements AutoCloseable {

  private static final long GONE = -1;

  private final Path walked;
  private final Path changed;
  private final BufferedWriter writer;
  private final RandomAccessFile changes;
  private final NavigableMap<String, Long> places = new TreeMap<>();

  CaseSpool() throws IOException {
    walked = Files.createTempFile("docket-export", ".ndjson");
    changed = Files.createTempFile("docket-export", ".changes");
    writer = Files.newBufferedWriter(walked);
    changes = new RandomAccessFile(changed.toFile(), "rw");
  }

  /** Takes the lines of cases. */
  @FunctionalInterface
  interface Lines {
    void write(String line) throws IOException;
  }

  /** A case of the walk, whose id is greater than those before. */
  void walked(String caseId, String line) throws IOException {
    writer.write(caseId);
    writer.write('\t');
    writer.write(line);
    writer.write('\n');
  }

  /** A case that has changed. */
  void changed(String caseId, String line) throws IOException {
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    long place = changes.length();
    changes.seek(place);
    changes.writeInt(bytes.length);
    changes.write(bytes);
    places.put(caseId, place);
  }

  /** A case that has been deleted. */
  void gone(String caseId) {
    places.put(caseId, GONE);
  }

  /** Gives the lines of all cases by id; returns how many there are. */
  long copy(Lines lines) throws IOException {
    writer.flush();
    long count = 0;
    try (BufferedReader reader = Files.newBufferedReader(walked)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        int tab = line.indexOf('\t');
        String caseId = line.substring(0, tab);
        count += copyBefore(caseId, lines);
        Long place = places.remove(caseId);
        if (place == null) {
          lines.write(line.substring(tab + 1));
          count++;
        } else {
          count += copy(place, lines);
        }
      }
    }
    for (long place : places.values()) {
      count += copy(place, lines);
    }
    return count;
  }

  private int copyBefore(String caseId, Lines lines) throws IOException {
    int count = 0;
    while (!places.isEmpty() && places.firstKey().compareTo(caseId) < 0) {
      count += copy(places.pollFirstEntry().getValue(), lines);
    }
    return count;
  }

  private int copy(long place, Lines lines) throws IOException {
    if (place == GONE) {
      return 0;
    }
    changes.seek(place);
    byte[] bytes = new byte[changes.readInt()];
    changes.readFully(bytes);
    lines.write(new String(bytes, StandardCharsets.UTF_8));
    return 1;
  }

  @Override
  public void close() throws IOException {
    try (writer) {
      changes.close();
    } finally {
      Files.deleteIfExists(walked);
      Files.deleteIfExists(changed);
    }
  }
}
