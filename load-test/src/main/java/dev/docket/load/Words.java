package dev.docket.load;

import java.util.SplittableRandom;

/** Texts of made-up words, a few of which are frequent and most of which are rare. */
final class Words {

  private static final int KNOWN = 2000;
  private static final String[] SYLLABLES = {
    "ba", "de", "fi", "go", "hu", "ka", "le", "mi", "no", "pu", "ra", "se", "ti", "vo", "zu"
  };

  private Words() {}

  /** The word of that rank. */
  static String word(int rank) {
    StringBuilder word = new StringBuilder();
    int left = rank + SYLLABLES.length;
    while (left > 0) {
      word.append(SYLLABLES[left % SYLLABLES.length]);
      left /= SYLLABLES.length;
    }
    return word.toString();
  }

  /** One of all words; half of the draws are one of the 45 most frequent. */
  static String any(SplittableRandom random) {
    return word((int) Math.pow(KNOWN, random.nextDouble()) - 1);
  }

  static String text(SplittableRandom random, int words) {
    StringBuilder text = new StringBuilder("Parcel");
    for (int i = 0; i < words; i++) {
      text.append(' ').append(any(random));
    }
    return text.toString();
  }
}
