package dev.docket.server.control.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A word of a command line that becomes a member of the input.
 *
 * @param name a flag without its hyphens, or what the help calls an argument
 * @param member the member in the contract; {@code error.type} is one of a structure
 * @param required whether the command needs it
 */
record Parameter(String name, String member, Kind kind, boolean required, String description) {

  /** What values look like on the command line, and what they are in the input. */
  enum Kind {
    /** A text as it is. */
    TEXT,
    /** Texts with commas between them. */
    TEXTS,
    /** A value of an enumeration: {@code cut-after-commit} is {@code CutAfterCommit}. */
    NAME,
    /** Values of an enumeration with commas between them. */
    NAMES,
    /** A number as JSON writes it. */
    NUMBER,
    /** A flag without a value. */
    SWITCH,
    /** A file that is the body, or {@code -} for the standard input. */
    FILE
  }

  private static final Pattern JSON_NUMBER =
      Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

  static Parameter flag(String name, String member, Kind kind, String description) {
    return new Parameter(name, member, kind, false, description);
  }

  static Parameter argument(String name, String member, Kind kind) {
    return new Parameter(name, member, kind, true, "");
  }

  static Parameter optional(String name, String member, Kind kind) {
    return new Parameter(name, member, kind, false, "");
  }

  /**
   * The value as the contract has it.
   *
   * @throws IllegalArgumentException when it is none
   */
  String read(String text) {
    return switch (kind) {
      case NAME, NAMES -> parts(text).map(Parameter::capitalised).collect(Collectors.joining(","));
      case NUMBER -> {
        if (!JSON_NUMBER.matcher(text).matches()) {
          throw new IllegalArgumentException(name + " must be a number");
        }
        yield text;
      }
      default -> text;
    };
  }

  /** Writes a value that was read. */
  void write(JsonGenerator json, String value) throws IOException {
    switch (kind) {
      case TEXTS, NAMES -> {
        json.writeStartArray();
        for (String part : parts(value).toList()) {
          json.writeString(part);
        }
        json.writeEndArray();
      }
      case NUMBER -> json.writeNumber(value);
      case SWITCH -> json.writeBoolean(true);
      default -> json.writeString(value);
    }
  }

  /** The structure that has the member; empty when it is the input itself. */
  String structure() {
    int dot = member.indexOf('.');
    return dot < 0 ? "" : member.substring(0, dot);
  }

  /** The member's name within its structure. */
  String innerMember() {
    return member.substring(member.indexOf('.') + 1);
  }

  /** Whether it may be given more than once. */
  boolean repeats() {
    return kind == Kind.TEXTS || kind == Kind.NAMES;
  }

  private static Stream<String> parts(String text) {
    return Stream.of(text.split(","));
  }

  private static String capitalised(String word) {
    return Stream.of(word.split("-"))
        .filter(part -> !part.isEmpty())
        .map(part -> Character.toUpperCase(part.charAt(0)) + part.substring(1))
        .collect(Collectors.joining());
  }

  /** How the help shows it: {@code NAME}, {@code [TIME]}, {@code --times N}. */
  String usage(boolean isFlag) {
    if (!isFlag) {
      return required ? name : "[" + name + "]";
    }
    return "--" + name + (kind == Kind.SWITCH ? "" : " " + label());
  }

  private String label() {
    return switch (kind) {
      case TEXTS, NAMES -> "X,Y";
      case NUMBER -> "N";
      default -> "X";
    };
  }

  /** The flags of a list by the name that was typed; null when there is none. */
  static @Nullable Parameter named(List<Parameter> flags, String name) {
    return flags.stream().filter(flag -> flag.name().equals(name)).findFirst().orElse(null);
  }
}
