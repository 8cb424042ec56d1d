package dev.docket.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

/**
 * Texts of {@link CompactJson}: each UUID in them, in lower case, is a tilde and 22 digits of
 * base64url, and each tilde of the text itself is two. Any text can be told from its compact one.
 */
final class CompactTexts {

  static final char MARK = '~';

  /** The length of a compact UUID. */
  static final int UUID_LENGTH = 23;

  private static final byte[] DIGITS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
          .getBytes(StandardCharsets.US_ASCII);

  private static final int BITS = 6;

  /** The characters of a UUID. */
  private static final int FULL_LENGTH = 36;

  /** The bits that 22 digits have more than a UUID. */
  private static final int SPARE_BITS = (UUID_LENGTH - 1) * BITS - 2 * Long.SIZE;

  /** The values of digits by character; negative where there is none. */
  private static final byte[] VALUES = new byte[0x80];

  static {
    Arrays.fill(VALUES, (byte) -1);
    for (byte value = 0; value < DIGITS.length; value++) {
      VALUES[DIGITS[value]] = value;
    }
  }

  private CompactTexts() {}

  /** The compact text, which is the text itself if it has no UUID and no tilde. */
  static String compact(String text) {
    boolean mayHaveUuid = text.length() >= FULL_LENGTH && text.indexOf('-') >= 0;
    if (!mayHaveUuid && text.indexOf(MARK) < 0) {
      return text;
    }
    StringBuilder compact = null;
    int copied = 0;
    int at = 0;
    while (at < text.length()) {
      boolean mark = text.charAt(at) == MARK;
      if (!mark && !isUuid(text, at)) {
        at++;
        continue;
      }
      if (compact == null) {
        compact = new StringBuilder(text.length() + 1);
      }
      compact.append(text, copied, at).append(MARK);
      if (mark) {
        compact.append(MARK);
        at++;
      } else {
        byte[] uuid = new byte[UUID_LENGTH];
        put(text, at, uuid, 0);
        compact.append(new String(uuid, 1, UUID_LENGTH - 1, StandardCharsets.ISO_8859_1));
        at += FULL_LENGTH;
      }
      copied = at;
    }
    return compact == null ? text : compact.append(text, copied, text.length()).toString();
  }

  /** Whether a text is a UUID in lower case. */
  static boolean isUuid(String text) {
    return text.length() == FULL_LENGTH && isUuid(text, 0);
  }

  private static boolean isUuid(String text, int at) {
    if (at + FULL_LENGTH > text.length() || text.charAt(at + 8) != '-') {
      return false;
    }
    for (int i = 0; i < FULL_LENGTH; i++) {
      char c = text.charAt(at + i);
      if (isHyphenAt(i) ? c != '-' : hexadecimal(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isHyphenAt(int index) {
    return index == 8 || index == 13 || index == 18 || index == 23;
  }

  private static int hexadecimal(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
  }

  /** Puts the UUID that stands at a place of a text, compact. */
  static void put(String text, int at, byte[] compact, int start) {
    int held = 0;
    int bits = 0;
    int next = start;
    compact[next++] = MARK;
    for (int i = 0; i < FULL_LENGTH; i++) {
      if (isHyphenAt(i)) {
        continue;
      }
      held = held << 4 | hexadecimal(text.charAt(at + i));
      bits += 4;
      if (bits >= BITS) {
        bits -= BITS;
        compact[next++] = DIGITS[held >> bits & 0x3F];
      }
    }
    compact[next] = DIGITS[held << SPARE_BITS & 0x3F];
  }

  /**
   * The text of a compact one.
   *
   * @throws IllegalArgumentException if it is the compact text of none
   */
  static String full(String compact) {
    int mark = compact.indexOf(MARK);
    if (mark < 0) {
      return compact;
    }
    if (mark == 0 && compact.length() == UUID_LENGTH && compact.charAt(1) != MARK) {
      return uuid(compact, 1);
    }
    StringBuilder text = new StringBuilder(compact.length() + FULL_LENGTH);
    int copied = 0;
    while (mark >= 0) {
      text.append(compact, copied, mark);
      if (compact.startsWith("~", mark + 1)) {
        text.append(MARK);
        copied = mark + 2;
      } else {
        text.append(uuid(compact, mark + 1));
        copied = mark + UUID_LENGTH;
      }
      mark = compact.indexOf(MARK, copied);
    }
    return text.append(compact, copied, compact.length()).toString();
  }

  /** The UUID whose digits stand at a place. */
  private static String uuid(String compact, int at) {
    int last = at + UUID_LENGTH - 2;
    if (last >= compact.length()) {
      throw new IllegalArgumentException("22 digits of a UUID are expected behind a tilde");
    }
    long high = 0;
    long low = 0;
    for (int i = at; i < last; i++) {
      high = high << BITS | low >>> (Long.SIZE - BITS);
      low = low << BITS | value(compact.charAt(i));
    }
    int rest = BITS - SPARE_BITS;
    high = high << rest | low >>> (Long.SIZE - rest);
    low = low << rest | value(compact.charAt(last)) >>> SPARE_BITS;
    return new UUID(high, low).toString();
  }

  private static int value(char digit) {
    int value = digit < VALUES.length ? VALUES[digit] : -1;
    if (value < 0) {
      throw new IllegalArgumentException("22 digits of a UUID are expected, not " + digit);
    }
    return value;
  }
}
