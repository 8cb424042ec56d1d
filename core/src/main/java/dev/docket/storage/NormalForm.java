package dev.docket.storage;

import java.text.Normalizer;

/**
 * Unicode's normalization form C, which texts that look and mean the same have in common. An é is
 * one character or two, depending on the keyboard, file or system that it comes from. Texts are
 * compared in this form, and stored as they came.
 */
public final class NormalForm {

  /**
   * Texts without this character and those after it are in normal form: nothing in them combines.
   */
  private static final char FIRST_COMBINING = '\u0300';

  private NormalForm() {}

  /** A text in normal form. */
  public static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_COMBINING) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
      }
    }
    return text;
  }

  /** Whether two texts have the same normal form. */
  public static boolean areSame(String one, String other) {
    return one.equals(other) || of(one).equals(of(other));
  }
}
