package dev.docket.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * JSON that is being written, in UTF-8. Texts are escaped as jackson-core does: quotes, backslashes
 * and control characters.
 */
final class JsonBytes {

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final long BLANKS = ' ' * ONES;
  private static final long QUOTES = '"' * ONES;
  private static final long BACKSLASHES = '\\' * ONES;
  private static final long QUESTION_MARKS = '?' * ONES;

  /** The most bytes that one UTF-16 unit becomes: {@code \}{@code u001F}. */
  private static final int MOST_BYTES = 6;

  /** A larger buffer is not kept. */
  private static final int KEPT = 64 << 10;

  private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

  /** The letters of short escapes by character; zero where there is none. */
  private static final byte[] SHORT = new byte['\\' + 1];

  static {
    SHORT['"'] = '"';
    SHORT['\\'] = '\\';
    SHORT['\b'] = 'b';
    SHORT['\t'] = 't';
    SHORT['\n'] = 'n';
    SHORT['\f'] = 'f';
    SHORT['\r'] = 'r';
  }

  /**
   * Whether characters above U+FFFF are written as two escapes, as jackson-core writes them to
   * bytes, but not to characters.
   */
  private final boolean escapesSurrogates;

  /** Whether texts are {@linkplain CompactTexts compact}. */
  private final boolean compactsTexts;

  private byte[] bytes = new byte[1024];
  private int length;

  private JsonBytes(boolean escapesSurrogates, boolean compactsTexts) {
    this.escapesSurrogates = escapesSurrogates;
    this.compactsTexts = compactsTexts;
  }

  /** What goes out as bytes. */
  static JsonBytes forBytes() {
    return new JsonBytes(true, false);
  }

  /** What becomes a text. */
  static JsonBytes forText() {
    return new JsonBytes(false, false);
  }

  /** What becomes {@link CompactJson}. */
  static JsonBytes forCompactText() {
    return new JsonBytes(false, true);
  }

  /** Begins anew. */
  JsonBytes clear() {
    length = 0;
    if (bytes.length > KEPT) {
      bytes = new byte[KEPT];
    }
    return this;
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, length);
  }

  String text() {
    return new String(bytes, 0, length, StandardCharsets.UTF_8);
  }

  /** Adds an ASCII character that needs no escape. */
  void add(char c) {
    makeRoom(1);
    bytes[length++] = (byte) c;
  }

  /** Adds what is JSON already. */
  void add(byte[] json) {
    makeRoom(json.length);
    System.arraycopy(json, 0, bytes, length, json.length);
    length += json.length;
  }

  /** Adds ASCII that needs no escape, such as a number. */
  @SuppressWarnings("deprecation") // It copies bytes, which for ASCII is right.
  void add(String ascii) {
    makeRoom(ascii.length());
    ascii.getBytes(0, ascii.length(), bytes, length);
    length += ascii.length();
  }

  /** Adds a string. */
  void string(String value) {
    if (!compactsTexts) {
      own(value);
    } else if (CompactTexts.isUuid(value)) {
      uuid(value);
    } else {
      own(CompactTexts.compact(value));
    }
  }

  private void uuid(String text) {
    makeRoom(CompactTexts.UUID_LENGTH + 2);
    bytes[length++] = '"';
    CompactTexts.put(text, 0, bytes, length);
    length += CompactTexts.UUID_LENGTH;
    bytes[length++] = '"';
  }

  /** Adds a string as it is. */
  private void own(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    if (utf8.length == text.length() && isPlain(utf8)) {
      makeRoom(utf8.length + 2);
      bytes[length++] = '"';
      System.arraycopy(utf8, 0, bytes, length, utf8.length);
      length += utf8.length;
      bytes[length++] = '"';
    } else {
      escaped(text);
    }
  }

  /**
   * Whether bytes are ASCII without anything to escape. What has a question mark is no: an unpaired
   * surrogate becomes one too.
   */
  private static boolean isPlain(byte[] ascii) {
    int i = 0;
    for (; i <= ascii.length - Long.BYTES; i += Long.BYTES) {
      long eight = (long) EIGHT.get(ascii, i);
      long found =
          eight - BLANKS
              | zero(eight ^ QUOTES)
              | zero(eight ^ BACKSLASHES)
              | zero(eight ^ QUESTION_MARKS);
      if ((found & HIGH_BITS) != 0) {
        return false;
      }
    }
    for (; i < ascii.length; i++) {
      byte c = ascii[i];
      if (c < ' ' || c == '"' || c == '\\' || c == '?') {
        return false;
      }
    }
    return true;
  }

  /** Has a high bit if some byte is zero. */
  private static long zero(long eight) {
    return eight - ONES & ~eight;
  }

  private void escaped(String text) {
    makeRoom(MOST_BYTES * text.length() + 2);
    bytes[length++] = '"';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < SHORT.length && SHORT[c] != 0) {
        bytes[length++] = '\\';
        bytes[length++] = SHORT[c];
      } else if (c < ' ') {
        hex(c);
      } else if (c < 0x80) {
        bytes[length++] = (byte) c;
      } else if (c < 0x800) {
        bytes[length++] = (byte) (0xC0 | c >> 6);
        bytes[length++] = (byte) (0x80 | c & 0x3F);
      } else if (!Character.isSurrogate(c)) {
        bytes[length++] = (byte) (0xE0 | c >> 12);
        bytes[length++] = (byte) (0x80 | c >> 6 & 0x3F);
        bytes[length++] = (byte) (0x80 | c & 0x3F);
      } else if (escapesSurrogates) {
        hex(c);
      } else {
        i += surrogate(text, i);
      }
    }
    bytes[length++] = '"';
  }

  private void hex(char c) {
    bytes[length++] = '\\';
    bytes[length++] = 'u';
    for (int shift = 12; shift >= 0; shift -= 4) {
      bytes[length++] = HEX[c >> shift & 0xF];
    }
  }

  /** Adds a pair, of which it returns 1, or a question mark for a surrogate without one. */
  private int surrogate(String text, int at) {
    int point = text.codePointAt(at);
    if (!Character.isSupplementaryCodePoint(point)) {
      bytes[length++] = '?';
      return 0;
    }
    bytes[length++] = (byte) (0xF0 | point >> 18);
    bytes[length++] = (byte) (0x80 | point >> 12 & 0x3F);
    bytes[length++] = (byte) (0x80 | point >> 6 & 0x3F);
    bytes[length++] = (byte) (0x80 | point & 0x3F);
    return 1;
  }

  private void makeRoom(int more) {
    if (bytes.length - length < more) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
    }
  }
}
