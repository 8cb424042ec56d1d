package dev.docket.server.auth;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A growing text of bytes, used again and again. A character is one byte (ISO 8859-1). */
final class ByteText {

  private static final int KEPT_SIZE = 16 * 1024;
  private static final byte[] LOWER_HEX = "0123456789abcdef".getBytes(StandardCharsets.ISO_8859_1);

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
    makeRoom(1);
    bytes[length++] = latin1(c);
    return this;
  }

  ByteText add(String text) {
    int added = text.length();
    makeRoom(added);
    for (int i = 0; i < added; i++) {
      bytes[length + i] = latin1(text.charAt(i));
    }
    length += added;
    return this;
  }

  ByteText addHex(byte[] binary) {
    return add(hex(binary));
  }

  private ByteText add(byte[] text) {
    makeRoom(text.length);
    System.arraycopy(text, 0, bytes, length, text.length);
    length += text.length;
    return this;
  }

  private void makeRoom(int more) {
    if (bytes.length - length < more) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
    }
  }

  /** No byte of a wire becomes another character; cut down, one would pass for another. */
  private static byte latin1(char c) {
    if (c > 0xFF) {
      throw AuthenticationProblems.mismatch();
    }
    return (byte) c;
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
}
