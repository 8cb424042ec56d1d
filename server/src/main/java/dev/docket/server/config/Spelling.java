package dev.docket.server.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** Suggests what a mistyped name was meant to be. */
public final class Spelling {

  private Spelling() {}

  /** {@code "; did you mean X?"}, or an empty text when no candidate is similar. */
  public static String suggestion(String word, Collection<String> candidates) {
    return suggestion("", word, candidates);
  }

  /** The same for words that follow a prefix, which is not compared. */
  public static String suggestion(String prefix, String word, Collection<String> candidates) {
    int tolerance = Math.max(1, word.length() / 3);
    return candidates.stream()
        .filter(candidate -> distance(word, candidate) <= tolerance)
        .min(
            Comparator.<String>comparingInt(candidate -> distance(word, candidate))
                .thenComparing(Comparator.naturalOrder()))
        .map(candidate -> "; did you mean " + prefix + candidate + "?")
        .orElse("");
  }

  /**
   * The number of letters to insert, delete, change or swap with the next one (optimal string
   * alignment), ignoring case.
   */
  private static int distance(String left, String right) {
    String from = left.toLowerCase(Locale.ROOT);
    String to = right.toLowerCase(Locale.ROOT);
    int[][] distance = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        distance[i][j] = i == 0 || j == 0 ? i + j : shortest(from, to, i, j, distance);
      }
    }
    return distance[from.length()][to.length()];
  }

  /**
   * The distance between the first {@code i} and the first {@code j} letters, given all smaller
   * ones.
   */
  private static int shortest(String from, String to, int i, int j, int[][] distance) {
    int change = distance[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
    int insertOrDelete = Math.min(distance[i - 1][j], distance[i][j - 1]) + 1;
    boolean exchanged =
        i > 1
            && j > 1
            && from.charAt(i - 1) == to.charAt(j - 2)
            && from.charAt(i - 2) == to.charAt(j - 1);
    int exchange = exchanged ? distance[i - 2][j - 2] + 1 : Integer.MAX_VALUE;
    return Math.min(exchange, Math.min(change, insertOrDelete));
  }
}
