package dev.docket.storage.postgres.index;

import dev.docket.storage.CaseFolding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Splits folded texts into tokens. Whatever changes them changes the {@link #VERSION}, because rows
 * hold hashes of tokens. Separators are all characters below U+0080 other than letters and digits,
 * and the blanks and punctuation that most languages share.
 *
 * <p>What an ARN has before its last slash or colon is one run, though it has separators: it is the
 * same for many, so that its words would tell nothing apart, and be found in all of them.
 *
 * <p>A run longer than {@value #LONGEST} characters (of UTF-16) becomes several tokens that
 * overlap, so that each part of it of at most {@value #LONGEST_PART} lies in one of them.
 */
final class Tokenizer {

  /** The number of the way in which texts are split; rows of another one are made anew. */
  static final int VERSION = 2;

  private static final int LONGEST = 64;
  private static final int STEP = LONGEST / 2;

  private static final String ARN = "arn:";

  /** Of what has no blanks, more runs make a search no faster. */
  private static final int MOST_RUNS = 2;

  /** The length of a trigram. Shorter parts cannot be looked up. */
  static final int TRIGRAM = 3;

  private static final int LONGEST_PART = STEP;

  private Tokenizer() {}

  /**
   * What is known of the tokens of every text that contains a given part.
   *
   * @param whole tokens of the text
   * @param parts parts of tokens; each lies in some token of the text
   */
  record Clues(List<String> whole, List<String> parts) {
    boolean isEmpty() {
      return whole.isEmpty() && parts.isEmpty();
    }
  }

  /** The tokens of a text, each as often as it occurs. */
  static List<String> tokens(String folded) {
    List<String> tokens = new ArrayList<>();
    int start = prefix(folded);
    add(tokens, folded, 0, start);
    for (int end = start; end <= folded.length(); end++) {
      if (end == folded.length() || separates(folded.charAt(end))) {
        add(tokens, folded, start, end);
        start = end + 1;
      }
    }
    return tokens;
  }

  /**
   * Those tokens of a text by which equal texts are looked up: few, if it is one word such as an
   * ARN.
   */
  static List<String> telling(String folded) {
    if (!isOneWord(folded)) {
      return tokens(folded);
    }
    List<String> last = tokens(folded.substring(prefix(folded)));
    return longest(last.isEmpty() ? tokens(folded) : last);
  }

  /** The length of what an ARN has before its last part, 0 of other texts. */
  private static int prefix(String folded) {
    return folded.startsWith(ARN) && isOneWord(folded)
        ? Math.max(folded.lastIndexOf('/'), folded.lastIndexOf(':')) + 1
        : 0;
  }

  /** Whether a text may be an ARN or a part of one: whether it has nothing but visible ASCII. */
  private static boolean isOneWord(String folded) {
    return folded.chars().allMatch(unit -> unit > ' ' && unit < 0x7F);
  }

  private static List<String> longest(List<String> runs) {
    return runs.stream()
        .distinct()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .limit(MOST_RUNS)
        .toList();
  }

  private static void add(List<String> tokens, String folded, int start, int end) {
    int from = start;
    while (end - from > LONGEST) {
      tokens.add(folded.substring(from, from + LONGEST));
      from += STEP;
    }
    if (from < end) {
      tokens.add(folded.substring(from, end));
    }
  }

  /**
   * The clues to the texts that contain a folded part. What has no blanks may lie in an ARN, so its
   * runs may be parts of a token.
   */
  static Clues clues(String part) {
    boolean oneWord = isOneWord(part);
    List<String> whole = new ArrayList<>();
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int end = 0; end <= part.length(); end++) {
      if (end == part.length() || separates(part.charAt(end))) {
        if (start > 0 && end < part.length() && !oneWord) {
          add(whole, part, start, end);
        } else if (end - start >= TRIGRAM) {
          parts.add(part.substring(start, Math.min(end, start + LONGEST_PART)));
        }
        start = end + 1;
      }
    }
    return new Clues(whole, oneWord ? longest(parts) : parts);
  }

  private static boolean separates(char unit) {
    if (unit < 0x80) {
      return !(unit >= 'a' && unit <= 'z'
          || unit >= '0' && unit <= '9'
          || unit >= 'A' && unit <= 'Z');
    }
    return unit == 0xA0
        || unit >= 0x2000 && unit <= 0x206F
        || unit >= 0x3000 && unit <= 0x3003
        || unit == CaseFolding.SEPARATOR;
  }
}
