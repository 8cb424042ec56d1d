package dev.docket.junit5;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The data of a server, kept under names for as long as it runs. */
public final class DocketSnapshots {

  private static final String ALL = "/snapshots";
  private static final String LINES = "application/x-ndjson";

  private final ControlClient control;

  DocketSnapshots(ControlClient control) {
    this.control = control;
  }

  /**
   * Keeps all data.
   *
   * @param name letters, digits, dots, hyphens and underscores; a snapshot that has it is replaced
   */
  public void save(String name) {
    control.post(path(name), null);
  }

  /** Brings all data back as it was; what came since is forgotten. */
  public void restore(String name) {
    control.post(path(name) + "/restore", null);
  }

  /** Gives an account what another one had in the snapshot, in place of what it has now. */
  public void fork(String name, String fromAccount, String toAccount) {
    control.post(path(name) + "/fork", Map.of("from", fromAccount, "to", toAccount));
  }

  /** Forgets a snapshot. */
  public void delete(String name) {
    control.delete(path(name));
  }

  /** The names of the snapshots. */
  public List<String> names() {
    return Members.objects(control.get(ALL), "snapshots").stream()
        .map(snapshot -> Members.text(snapshot, "name"))
        .toList();
  }

  /** Writes a snapshot to a file, which {@link #read} of this version and later ones takes. */
  public void write(String name, Path file) throws IOException {
    Files.writeString(file, control.getText(path(name)));
  }

  /** Keeps a file as a snapshot. */
  public void read(String name, Path file) throws IOException {
    control.upload("PUT", path(name), LINES, Files.readString(file));
  }

  private static String path(String name) {
    return ALL + "/" + ControlClient.encoded(name);
  }
}
