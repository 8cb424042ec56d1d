package dev.docket.server.seed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;

/**
 * Reads a seed. Names that are given twice and aliases are mistakes: what a reader of the file sees
 * is all there is, and a small file cannot stand for a large one.
 */
final class SeedYaml {

  /** One value of this size takes seconds to read, and twice of it four times as long. */
  private static final int MAX_BYTES = 4 << 20;

  private static final int MAX_DEPTH = 64;
  private static final YAMLFactory YAML = yaml();

  private final YAMLParser parser;
  private final SeedMistakes mistakes;
  private int depth;

  private SeedYaml(YAMLParser parser, SeedMistakes mistakes) {
    this.parser = parser;
    this.mistakes = mistakes;
  }

  private static YAMLFactory yaml() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(MAX_BYTES);
    return YAMLFactory.builder().loaderOptions(options).build();
  }

  /**
   * Reads the one document of a file.
   *
   * @throws InvalidSeedException if it cannot be read
   */
  static SeedNode read(byte[] content, SeedMistakes mistakes) {
    if (content.length > MAX_BYTES) {
      throw broken(mistakes, new Place(1, 1), "must not have more than " + MAX_BYTES + " bytes");
    }
    try (YAMLParser parser = YAML.createParser(text(content))) {
      SeedNode root = new SeedYaml(parser, mistakes).document();
      mistakes.end();
      return root;
    } catch (CharacterCodingException undecodable) {
      throw broken(mistakes, new Place(1, 1), "is not text in UTF-8");
    } catch (JsonProcessingException malformed) {
      throw broken(
          mistakes,
          Place.of(malformed.getLocation()),
          "is not well-formed YAML: " + firstLine(malformed.getOriginalMessage()));
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String text(byte[] content) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
  }

  private static InvalidSeedException broken(SeedMistakes mistakes, Place place, String what) {
    mistakes.add(place, "", what);
    return mistakes.exception();
  }

  private static String firstLine(@Nullable String message) {
    return message == null ? "" : message.lines().findFirst().orElse("");
  }

  private SeedNode document() throws IOException {
    if (parser.nextToken() == null) {
      return new SeedNode.Scalar("", SeedNode.Sort.NOTHING, null, new Place(1, 1));
    }
    SeedNode root = value("");
    if (parser.nextToken() != null) {
      mistakes.add(here(), "", "must be one document");
    }
    return root;
  }

  private Place here() {
    return Place.of(parser.currentTokenLocation());
  }

  private SeedNode value(String path) throws IOException {
    Place place = here();
    if (parser.isCurrentAlias()) {
      mistakes.add(place, path, "an alias is not allowed here, write the value itself");
      return new SeedNode.Scalar("", SeedNode.Sort.NOTHING, null, place);
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> mapping(path, place);
      case START_ARRAY -> sequence(path, place);
      case VALUE_NUMBER_INT ->
          new SeedNode.Scalar(
              parser.getText(), SeedNode.Sort.NUMBER, parser.getBigIntegerValue(), place);
      case VALUE_NUMBER_FLOAT ->
          new SeedNode.Scalar(parser.getText(), SeedNode.Sort.NUMBER, decimal(), place);
      case VALUE_TRUE, VALUE_FALSE ->
          new SeedNode.Scalar(parser.getText(), SeedNode.Sort.TRUTH, null, place);
      case VALUE_NULL -> new SeedNode.Scalar("", SeedNode.Sort.NOTHING, null, place);
      default -> new SeedNode.Scalar(parser.getText(), SeedNode.Sort.TEXT, null, place);
    };
  }

  private @Nullable Number decimal() throws IOException {
    return parser.isNaN() ? null : parser.getDecimalValue();
  }

  private SeedNode mapping(String path, Place place) throws IOException {
    enter(place);
    Map<String, SeedNode.Member> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      Place namePlace = here();
      String memberPath = path.isEmpty() ? name : path + "." + name;
      if (parser.isCurrentAlias()) {
        mistakes.add(namePlace, memberPath, "an alias is not allowed here, write the name itself");
      }
      parser.nextToken();
      if (members.put(name, new SeedNode.Member(value(memberPath), namePlace)) != null) {
        mistakes.add(namePlace, memberPath, "is given twice");
      }
    }
    depth--;
    return new SeedNode.Mapping(members, place);
  }

  private SeedNode sequence(String path, Place place) throws IOException {
    enter(place);
    List<SeedNode> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(path + "[" + items.size() + "]"));
    }
    depth--;
    return new SeedNode.Sequence(items, place);
  }

  private void enter(Place place) {
    if (++depth > MAX_DEPTH) {
      throw broken(mistakes, place, "is nested more than " + MAX_DEPTH + " levels deep");
    }
  }
}
