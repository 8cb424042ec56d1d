package dev.docket.server.contract;

import dev.docket.operations.ProblemException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Decodes text from a URI. */
final class UriText {

  private UriText() {}

  /** Whether a text means itself. */
  static boolean isPlain(String encoded) {
    for (int i = 0; i < encoded.length(); i++) {
      char c = encoded.charAt(i);
      if (c == '%' || c <= ' ' || c >= 0x7f) {
        return false;
      }
    }
    return true;
  }

  /**
   * Decodes a path segment or a part of a query once. A plus sign stays a plus sign.
   *
   * @param context positioned at the member
   * @throws ProblemException a SerializationException when an escape is malformed, the bytes are
   *     not UTF-8, or the text has a character that is not allowed in a URI; a ValidationException
   *     when it contains NUL; both name the member
   */
  static String decode(String encoded, ValidationContext context) {
    ByteBuffer bytes = ByteBuffer.allocate(encoded.length());
    for (int i = 0; i < encoded.length(); i++) {
      char c = encoded.charAt(i);
      if (c == '%') {
        bytes.put(escape(encoded, i, context));
        i += 2;
      } else if (c > ' ' && c < 0x7f) {
        bytes.put((byte) c);
      } else {
        throw malformed(context);
      }
    }
    String text = utf8(bytes.flip(), context);
    if (text.indexOf(0) >= 0) {
      context.unclean("Value");
      context.end();
    }
    return text;
  }

  private static byte escape(String encoded, int at, ValidationContext context) {
    if (at + 2 >= encoded.length()
        || !HexFormat.isHexDigit(encoded.charAt(at + 1))
        || !HexFormat.isHexDigit(encoded.charAt(at + 2))) {
      throw malformed(context);
    }
    return (byte) HexFormat.fromHexDigits(encoded, at + 1, at + 3);
  }

  private static String utf8(ByteBuffer bytes, ValidationContext context) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException notUtf8) {
      throw malformed(context);
    }
  }

  private static ProblemException malformed(ValidationContext context) {
    return context.mismatch("percent-encoded UTF-8");
  }
}
