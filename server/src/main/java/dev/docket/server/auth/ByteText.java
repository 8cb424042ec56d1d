package dev.docket.server.auth;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A growable, reusable buffer of text in ISO 8859-1, in which a character is one byte. */
final class ByteText {

  private static final int KEPT_SIZE = 16 * 1024;
  private static final byte[] LOWER_HEX = "0123456789abcdef".getBytes(StandardCharsets.ISO_8859_1);

  private byte[] bytes = new byte[1024];
  private int length;

  /** Empties the buffer, and shrinks it after a large request. */
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

  String text() {
    return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
  }

  ByteText add(char c) {
    makeRoom(1);
    bytes[length++] = latin1(c);
    return this;
  }

  ByteText add(String text) {
    int added = text.length();
    makeRoom(added);
    int seen = 0;
    for (int i = 0; i < added; i++) {
      char c = text.charAt(i);
      seen |= c;
      bytes[length + i] = (byte) c;
    }
    // Looked at once, so that the loop only copies.
    latin1((char) seen);
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

  /**
   * No byte of a request becomes such a character, and truncating it would turn it into another
   * one.
   */
  private static byte latin1(char c) {
    if (c > 0xFF) {
      throw AuthenticationProblems.mismatch();
    }
    return (byte) c;
  }

  /** The lower-case hexadecimal digits, as bytes. */
  static byte[] hex(byte[] binary) {
    byte[] digits = new byte[2 * binary.length];
    for (int i = 0; i < binary.length; i++) {
      digits[2 * i] = LOWER_HEX[(binary[i] >> 4) & 0xF];
      digits[2 * i + 1] = LOWER_HEX[binary[i] & 0xF];
    }
    return digits;
  }
}
