package dev.docket.server.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Writes JSON in ways that mean the same, and damages what was written. */
final class JsonTexts {

  private static final String ESCAPED = "\"\\\b\f\n\r\t";
  private static final String LETTERS = "\"\\bfnrt";

  /** What damage puts in: what JSON, UTF-8 or the contract give a meaning. */
  private static final List<byte[]> PIECES =
      Arrays.asList(
          Contracts.utf8("\""),
          Contracts.utf8("{"),
          Contracts.utf8("}"),
          Contracts.utf8("["),
          Contracts.utf8("]"),
          Contracts.utf8(","),
          Contracts.utf8(":"),
          Contracts.utf8("\\"),
          Contracts.utf8("\\u0000"),
          Contracts.utf8("\\ud83d"),
          Contracts.utf8("\\ude00"),
          Contracts.utf8("\\u00e9"),
          Contracts.utf8("\\u12"),
          Contracts.utf8("\\x"),
          Contracts.utf8("\uFFFD"),
          Contracts.utf8("é"),
          Contracts.utf8("null"),
          Contracts.utf8("-"),
          Contracts.utf8("0"),
          Contracts.utf8("1e5"),
          Contracts.utf8(".5"),
          Contracts.utf8("123456789012345678901"),
          Contracts.utf8(" "),
          Contracts.utf8("\t"),
          Contracts.utf8("/**/"),
          new byte[] {0},
          new byte[] {(byte) 0xc3},
          new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80},
          new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf});

  private final Random random;
  private final StringBuilder out = new StringBuilder();

  private JsonTexts(Random random) {
    this.random = random;
  }

  /** A text of a value, with white space, escapes and an order of members as they come. */
  static byte[] any(JsonNode value, Random random) {
    JsonTexts texts = new JsonTexts(random);
    texts.value(value);
    texts.space();
    return Contracts.utf8(texts.out.toString());
  }

  private void value(JsonNode value) {
    space();
    if (value.isObject()) {
      List<String> names = new ArrayList<>();
      value.fieldNames().forEachRemaining(names::add);
      if (random.nextInt(3) == 0) {
        Collections.shuffle(names, random);
      }
      out.append('{');
      for (int i = 0; i < names.size(); i++) {
        separate(i);
        text(names.get(i));
        space();
        out.append(':');
        value(value.get(names.get(i)));
      }
      space();
      out.append('}');
    } else if (value.isArray()) {
      out.append('[');
      for (int i = 0; i < value.size(); i++) {
        separate(i);
        value(value.get(i));
      }
      space();
      out.append(']');
    } else if (value.isTextual()) {
      text(value.textValue());
    } else {
      out.append(value);
    }
  }

  private void separate(int index) {
    if (index > 0) {
      space();
      out.append(',');
      space();
    }
  }

  private void space() {
    if (random.nextInt(8) == 0) {
      out.append(" \n\r\t".charAt(random.nextInt(4)));
    }
  }

  private void text(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int escaped = ESCAPED.indexOf(c);
      if (c < ' ' && escaped < 0 || random.nextInt(200) == 0) {
        out.append(String.format("\\u%04x", (int) c));
      } else if (escaped >= 0) {
        out.append('\\').append(LETTERS.charAt(escaped));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }

  /** A copy that lacks a few bytes, has other ones, or has them twice. */
  static byte[] damaged(byte[] text, Random random) {
    byte[] damaged = text;
    for (int i = random.nextInt(3); i >= 0; i--) {
      int from = random.nextInt(damaged.length + 1);
      int to = Math.min(damaged.length, from + random.nextInt(4));
      byte[] piece =
          switch (random.nextInt(4)) {
            case 0 -> new byte[0];
            case 1 -> twice(damaged, random);
            default -> PIECES.get(random.nextInt(PIECES.size()));
          };
      damaged = replaced(damaged, from, random.nextBoolean() ? from : to, piece);
    }
    return damaged;
  }

  private static byte[] twice(byte[] text, Random random) {
    int from = random.nextInt(text.length + 1);
    return Arrays.copyOfRange(text, from, Math.min(text.length, from + random.nextInt(40)));
  }

  private static byte[] replaced(byte[] text, int from, int to, byte[] piece) {
    String before = new String(text, 0, from, StandardCharsets.ISO_8859_1);
    String after = new String(text, to, text.length - to, StandardCharsets.ISO_8859_1);
    return (before + new String(piece, StandardCharsets.ISO_8859_1) + after)
        .getBytes(StandardCharsets.ISO_8859_1);
  }
}
