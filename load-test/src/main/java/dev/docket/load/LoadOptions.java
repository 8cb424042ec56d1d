package dev.docket.load;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** What is asked for, within bounds that keep a slip of the pen from becoming an attack. */
final class LoadOptions {

  private static final int MAX_RATE = 20_000;
  private static final double MAX_MINUTES = 240;

  /** What is active on a server without access keys. */
  private static final List<LoadKey> DEVELOPMENT_KEYS =
      List.of(new LoadKey("docket", "docket-secret"), new LoadKey("000000000001", "docket-secret"));

  @Option(names = "--url", required = true, description = "The server, without a path.")
  private URI url;

  @Option(names = "--rate", defaultValue = "100", description = "Calls a second, up to 20000.")
  private int rate;

  @Option(names = "--minutes", defaultValue = "1", description = "After the warm-up, up to 240.")
  private double minutes;

  @Option(
      names = "--mix",
      defaultValue = "desk",
      description = "A file of mixes/ by its name, or any file like them.")
  private String mix;

  @Option(
      names = "--warm-up",
      defaultValue = "15",
      description = "Seconds in which the rate rises; no statistics have them.")
  private int warmUp;

  @Option(
      names = "--find-knee",
      description = "Raise the rate by steps until two in a row do not hold.")
  private boolean findKnee;

  @Option(names = "--from", defaultValue = "100", description = "The first step's rate.")
  private int from;

  @Option(names = "--growth", defaultValue = "1.25", description = "Of a step to the next.")
  private double growth;

  @Option(names = "--step", defaultValue = "8", description = "Seconds of a step.")
  private int step;

  @Option(
      names = "--fairness",
      description = "By turns without and with a second client that calls above its limit.")
  private boolean fairness;

  @Option(
      names = "--greedy-rate",
      defaultValue = "1500",
      description = "GetCase calls a second of the second client.")
  private int greedyRate;

  @Option(
      names = "--max-ratio",
      defaultValue = "1.5",
      description = "The p99 beside the greedy client, of the p99 alone, at most.")
  private double maxRatio;

  @Option(names = "--p99", defaultValue = "250", description = "Milliseconds at most.")
  private int p99;

  @Option(names = "--errors", defaultValue = "1", description = "Percent of the calls at most.")
  private double errors;

  @Option(
      names = "--reached",
      defaultValue = "95",
      description = "Percent of the calls that have to be begun and answered in time.")
  private double reached;

  @Option(
      names = "--key-id",
      description = {
        "An access key; several make one client each, with a domain each.",
        "Else AWS_ACCESS_KEY_ID, else the development key."
      })
  private List<String> keyIds = List.of();

  @Option(
      names = "--secret",
      description = "Of each key, or one of all. Else AWS_SECRET_ACCESS_KEY.")
  private List<String> secrets = List.of();

  @Option(names = "--region", defaultValue = "us-east-1", description = "In the signature.")
  private String region;

  @Option(
      names = "--watch",
      paramLabel = "<name=pid>",
      description = "A process of this machine whose CPU is shown, with that of its children.")
  private Map<String, Long> watched = new LinkedHashMap<>();

  @Option(names = "--allow-remote", description = "Allow a server that is not on this machine.")
  private boolean allowRemote;

  @Option(names = "--results", defaultValue = "target/results", description = "Gets the reports.")
  private Path results;

  /**
   * Refuses what is out of bounds.
   *
   * @throws IllegalArgumentException with the option's name
   */
  void check(Map<String, String> environment) {
    require(
        ("http".equals(url.getScheme()) || "https".equals(url.getScheme()))
            && url.getHost() != null
            && url.getRawUserInfo() == null
            && url.getRawQuery() == null
            && List.of("", "/").contains(url.getRawPath()),
        "--url: http://host:port, without a path");
    require(
        allowRemote || isLoopback(url.getHost()),
        "--url: " + url.getHost() + " is not this machine; --allow-remote, if it is yours to load");
    require(rate >= 1 && rate <= MAX_RATE, "--rate: 1 to " + MAX_RATE);
    require(from >= 1 && from <= MAX_RATE, "--from: 1 to " + MAX_RATE);
    require(greedyRate >= 1 && greedyRate <= MAX_RATE, "--greedy-rate: 1 to " + MAX_RATE);
    require(minutes > 0 && minutes <= MAX_MINUTES, "--minutes: above 0, up to 240");
    require(warmUp >= 1 && warmUp <= 600, "--warm-up: 1 to 600");
    require(step >= 4 && step <= 120, "--step: 4 to 120");
    require(growth >= 1.05 && growth <= 4, "--growth: 1.05 to 4");
    require(p99 >= 1, "--p99: at least 1");
    require(errors >= 0 && errors <= 100, "--errors: 0 to 100");
    require(reached >= 0 && reached <= 100, "--reached: 0 to 100");
    require(maxRatio > 0, "--max-ratio: above 0");
    require(!(findKnee && fairness), "--find-knee and --fairness: one of them");
    List<LoadKey> keys = keys(environment);
    require(!fairness || keys.size() == 2, "--fairness: two keys, or none for development keys");
  }

  private static void require(boolean right, String wrong) {
    if (!right) {
      throw new IllegalArgumentException(wrong);
    }
  }

  private static boolean isLoopback(String host) {
    try {
      for (InetAddress address : InetAddress.getAllByName(host)) {
        if (!address.isLoopbackAddress()) {
          return false;
        }
      }
      return true;
    } catch (UnknownHostException unknown) {
      throw new IllegalArgumentException("--url: there is no host " + host, unknown);
    }
  }

  /** One at least. */
  List<LoadKey> keys(Map<String, String> environment) {
    List<String> ids = keyIds;
    List<String> all = secrets;
    if (ids.isEmpty() && environment.containsKey("AWS_ACCESS_KEY_ID")) {
      ids = List.of(environment.get("AWS_ACCESS_KEY_ID"));
    }
    if (ids.isEmpty()) {
      require(all.isEmpty(), "--secret: without --key-id");
      require(isLoopback(url.getHost()), "--key-id: the development key is for this machine alone");
      return fairness ? DEVELOPMENT_KEYS : DEVELOPMENT_KEYS.subList(0, 1);
    }
    if (all.isEmpty() && environment.containsKey("AWS_SECRET_ACCESS_KEY")) {
      all = List.of(environment.get("AWS_SECRET_ACCESS_KEY"));
    }
    require(all.size() == 1 || all.size() == ids.size(), "--secret: one, or one for each --key-id");
    List<LoadKey> keys = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      keys.add(new LoadKey(ids.get(i), all.get(all.size() == 1 ? 0 : i)));
    }
    return keys;
  }

  /** The server, without a slash at the end. */
  URI url() {
    return URI.create(url.getScheme() + "://" + url.getRawAuthority());
  }

  /** The file of the mix. */
  Path mix() {
    Path named = Path.of("mixes", mix + ".yaml");
    return Files.exists(named) ? named : Path.of(mix);
  }

  Plan plan() {
    if (findKnee) {
      List<Integer> rates = new ArrayList<>();
      for (double next = from; next <= MAX_RATE; next = Math.max(next + 1, next * growth)) {
        rates.add((int) Math.round(next));
      }
      return new Plan(Plan.Mode.KNEE, warmUp, step, 2, rates);
    }
    int seconds = (int) Math.max(2, Math.round(minutes * 60));
    if (fairness) {
      int turns = 6;
      int turn = Math.max(4, seconds / turns);
      return new Plan(Plan.Mode.FAIRNESS, warmUp, turn, 2, equal(turns));
    }
    int lines = Math.max(1, Math.min(30, seconds / 5));
    return new Plan(Plan.Mode.STEADY, warmUp, Math.max(1, seconds / lines), 0, equal(lines));
  }

  private List<Integer> equal(int count) {
    return Collections.nCopies(count, rate);
  }

  String region() {
    return region;
  }

  Path results() {
    return results;
  }

  int p99() {
    return p99;
  }

  double errors() {
    return errors;
  }

  /** So many calls of those that are due have to be begun and answered. */
  double enough(double due) {
    return due * reached / 100;
  }

  int greedyRate() {
    return greedyRate;
  }

  double maxRatio() {
    return maxRatio;
  }

  Map<String, Long> watched() {
    return watched;
  }
}
