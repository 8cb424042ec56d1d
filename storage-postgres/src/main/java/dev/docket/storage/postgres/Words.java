package dev.docket.storage.postgres;

import dev.docket.storage.CaseFolding;
import java.util.ArrayList;
import java.util.List;

/**
 * How folded texts are taken apart into words, of which searches have a dictionary. What separates
 * words is the same in every version, because rows hold the hashes of words: whatever is not a
 * letter or digit of ASCII below U+0080, and the blanks and punctuation that most languages share.
 *
 * <p>A word that is longer than {@value #LONGEST} characters (of UTF-16) counts as several that
 * overlap, so that each part of it that has at most {@value #LONGEST_PART} lies in one of them.
 */
final class Words {

  private static final int LONGEST = 64;
  private static final int STEP = LONGEST / 2;

  /** Shorter parts of words are in no dictionary. */
  static final int PIECE = 3;

  private static final int LONGEST_PART = STEP;

  private Words() {}

  /**
   * What a text has that contains a part of a text.
   *
   * @param whole words
   * @param parts parts of words; each lies in some word of the text
   */
  record Clues(List<String> whole, List<String> parts) {
    boolean isEmpty() {
      return whole.isEmpty() && parts.isEmpty();
    }
  }

  /** The words of a text, the same word as often as it occurs. */
  static List<String> of(String folded) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int end = 0; end <= folded.length(); end++) {
      if (end == folded.length() || separates(folded.charAt(end))) {
        add(words, folded, start, end);
        start = end + 1;
      }
    }
    return words;
  }

  private static void add(List<String> words, String folded, int start, int end) {
    int from = start;
    while (end - from > LONGEST) {
      words.add(folded.substring(from, from + LONGEST));
      from += STEP;
    }
    if (from < end) {
      words.add(folded.substring(from, end));
    }
  }

  /** The clues to texts that contain a folded part. */
  static Clues around(String part) {
    Clues clues = new Clues(new ArrayList<>(), new ArrayList<>());
    int start = 0;
    for (int end = 0; end <= part.length(); end++) {
      if (end == part.length() || separates(part.charAt(end))) {
        if (start > 0 && end < part.length()) {
          add(clues.whole, part, start, end);
        } else if (end - start >= PIECE) {
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
