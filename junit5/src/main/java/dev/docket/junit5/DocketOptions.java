package dev.docket.junit5;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a server is started for tests.
 *
 * @param settings of the server, by the names of the command line
 * @param account the account of its clients, 12 digits
 * @param region the Region of its clients
 * @param seeds resources or files that are created in it
 * @param javaHome the Java of a process; null when this JVM runs the server if it can
 */
record DocketOptions(
    Map<String, String> settings,
    String account,
    String region,
    List<String> seeds,
    @Nullable Path javaHome) {

  static final DocketOptions DEFAULT =
      new DocketOptions(Map.of(), "000000000000", "us-east-1", List.of(), null);

  DocketOptions {
    settings = Map.copyOf(settings);
    seeds = List.copyOf(seeds);
    if (!account.matches("[0-9]{12}")) {
      throw new IllegalArgumentException("An account has 12 digits: " + account);
    }
  }

  /** With one more setting. */
  DocketOptions with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(settings);
    more.put(name, value);
    return new DocketOptions(more, account, region, seeds, javaHome);
  }
}
