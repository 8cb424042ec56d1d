package dev.docket.server.auth;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A growing text of bytes, used again and again. A character is one byte (ISO 8859-1). */
final class ByteText {

  private static final int KEPT_SIZE = 16 * 1024;
  private static final byte[] LOWER_HEX = latin1("0123456789abcdef");

  private byte[] bytes = new byte[1024];
  private int length;

  /** Empties the text and lets go of the room that one large request needed. */
  ByteText clear() {
    length = 0;
    if (bytes.length > KEPT_SIZE) {
      bytes = new byte[KEPT_SIZE];
    }
    return this;
  }

  byte[] bytes() {
    return bytes;
  }

  int length() {
    return length;
  }

  ByteText add(char c) {
    if (c > 0xFF) {
      // No byte of a wire becomes such a character; to cut it down would let it pass as another.
      throw Refusal.mismatch();
    }
    if (length == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * length);
    }
    bytes[length++] = (byte) c;
    return this;
  }

  ByteText add(String text) {
    for (int i = 0; i < text.length(); i++) {
      add(text.charAt(i));
    }
    return this;
  }

  ByteText addHex(byte[] binary) {
    for (byte b : binary) {
      add((char) LOWER_HEX[(b >> 4) & 0xF]).add((char) LOWER_HEX[b & 0xF]);
    }
    return this;
  }

  /** Lower-case hexadecimal digits, as bytes. */
  static byte[] hex(byte[] binary) {
    byte[] digits = new byte[2 * binary.length];
    for (int i = 0; i < binary.length; i++) {
      digits[2 * i] = LOWER_HEX[(binary[i] >> 4) & 0xF];
      digits[2 * i + 1] = LOWER_HEX[binary[i] & 0xF];
    }
    return digits;
  }

  private static byte[] latin1(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
