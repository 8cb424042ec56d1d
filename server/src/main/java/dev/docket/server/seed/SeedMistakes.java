package dev.docket.server.seed;

import dev.docket.operations.Problem;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is wrong with a seed, each in a line with its place and member. */
final class SeedMistakes {

  static final String INVALID = "ValidationException";

  /** How many are told; the rest are counted. */
  private static final int MOST = 50;

  private final String source;
  private final List<String> lines = new ArrayList<>();
  private final Set<String> types = new LinkedHashSet<>();

  /**
   * @param source the name of the file; empty when it has none
   */
  SeedMistakes(String source) {
    this.source = source.isEmpty() ? "" : source + ":";
  }

  /** Adds what breaks a rule of the format. */
  void add(Place place, String path, String what) {
    add(place, path, new Problem(INVALID, what));
  }

  void add(Place place, String path, Problem problem) {
    types.add(problem.type());
    lines.add(source + place + ": " + (path.isEmpty() ? "" : path + ": ") + problem.message());
  }

  int count() {
    return lines.size();
  }

  /** Throws all of them, if there are any. */
  void end() {
    if (!lines.isEmpty()) {
      throw exception();
    }
  }

  /** All of them; there must be some. */
  InvalidSeedException exception() {
    List<String> told = new ArrayList<>(lines.subList(0, Math.min(MOST, lines.size())));
    if (lines.size() > MOST) {
      told.add("and " + (lines.size() - MOST) + " more");
    }
    return new InvalidSeedException(types.size() == 1 ? types.iterator().next() : INVALID, told);
  }
}
