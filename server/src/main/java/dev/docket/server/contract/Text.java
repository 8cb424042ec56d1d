package dev.docket.server.contract;

import dev.docket.operations.Problem;
import dev.docket.operations.ProblemException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Text as it comes in a URI, and what is wrong with text. */
final class Text {

  private Text() {}

  /**
   * Undoes the percent-encoding of a path segment or a part of a query, once. A plus sign is a plus
   * sign.
   *
   * @throws ProblemException a SerializationException when an escape is broken, when the bytes are
   *     not UTF-8, or when the text has characters that a URI cannot have; a ValidationException
   *     when it holds NUL
   */
  static String decode(String encoded) {
    ByteBuffer bytes = ByteBuffer.allocate(encoded.length());
    for (int i = 0; i < encoded.length(); i++) {
      char c = encoded.charAt(i);
      if (c == '%') {
        bytes.put(escape(encoded, i));
        i += 2;
      } else if (c > ' ' && c < 0x7f) {
        bytes.put((byte) c);
      } else {
        throw malformed();
      }
    }
    String text = utf8(bytes.flip());
    if (text.indexOf(0) >= 0) {
      throw unclean();
    }
    return text;
  }

  private static byte escape(String encoded, int at) {
    if (at + 2 >= encoded.length()
        || !HexFormat.isHexDigit(encoded.charAt(at + 1))
        || !HexFormat.isHexDigit(encoded.charAt(at + 2))) {
      throw malformed();
    }
    return (byte) HexFormat.fromHexDigits(encoded, at + 1, at + 3);
  }

  private static String utf8(ByteBuffer bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException notUtf8) {
      throw malformed();
    }
  }

  private static ProblemException malformed() {
    return Walk.serialization("The URI is not percent-encoded UTF-8");
  }

  /** What to throw for text that no store can keep. */
  static ProblemException unclean() {
    return Problem.validation("The input holds a NUL character or an unpaired surrogate")
        .asException();
  }
}
