package dev.docket.storage.postgres.index;

import dev.docket.storage.CaseFolding;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits folded texts into tokens. The separators are the same in every version, because rows hold
 * hashes of tokens. They are all characters below U+0080 other than letters and digits, and the
 * blanks and punctuation that most languages share.
 *
 * <p>A run longer than {@value #LONGEST} characters (of UTF-16) becomes several tokens that
 * overlap, so that each part of it of at most {@value #LONGEST_PART} lies in one of them.
 */
final class Tokenizer {

  private static final int LONGEST = 64;
  private static final int STEP = LONGEST / 2;

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
    int start = 0;
    for (int end = 0; end <= folded.length(); end++) {
      if (end == folded.length() || separates(folded.charAt(end))) {
        add(tokens, folded, start, end);
        start = end + 1;
      }
    }
    return tokens;
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

  /** The clues to the texts that contain a folded part. */
  static Clues clues(String part) {
    Clues clues = new Clues(new ArrayList<>(), new ArrayList<>());
    int start = 0;
    for (int end = 0; end <= part.length(); end++) {
      if (end == part.length() || separates(part.charAt(end))) {
        if (start > 0 && end < part.length()) {
          add(clues.whole, part, start, end);
        } else if (end - start >= TRIGRAM) {
          clues.parts.add(part.substring(start, Math.min(end, start + LONGEST_PART)));
        }
        start = end + 1;
      }
    }
    return clues;
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
