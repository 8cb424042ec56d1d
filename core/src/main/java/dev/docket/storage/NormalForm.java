package dev.docket.storage;

import java.text.Normalizer;

/**
 * The form that texts share which look and mean the same: Unicode's normalization form C. An é is
 * one character or two, as keyboards, files and systems have it. What is compared is compared in
 * this form, and kept as it came.
 */
public final class NormalForm {

  /** Texts without this and what comes after it are in the form: nothing in them combines. */
  private static final char FIRST_COMBINING = '\u0300';

  private NormalForm() {}

  /** A text in the form. */
  public static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_COMBINING) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
      }
    }
    return text;
  }

  /** Whether two texts are the same in the form. */
  public static boolean areSame(String one, String other) {
    return one.equals(other) || of(one).equals(of(other));
  }
}
