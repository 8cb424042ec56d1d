package dev.docket.server.contract.plain;

import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads a text, as it is or as the constant or the time that it means. */
public final class TextReader extends PlainReader {

  private final Predicate<String> valid;
  private final Function<String, @Nullable Object> meaning;

  private TextReader(Predicate<String> valid, Function<String, @Nullable Object> meaning) {
    this.valid = valid;
    this.meaning = meaning;
  }

  /**
   * @param valid whether the contract allows a text
   */
  public static TextReader text(Predicate<String> valid) {
    return new TextReader(valid, text -> text);
  }

  /**
   * @param constants by the texts that name them
   */
  public static TextReader constant(Predicate<String> valid, Map<String, Object> constants) {
    return new TextReader(valid, Map.copyOf(constants)::get);
  }

  /** A time of ISO 8601 in UTC. */
  public static TextReader time(Predicate<String> valid) {
    return new TextReader(valid, Instant::parse);
  }

  @Override
  Object read(PlainJson json) {
    return meant(json.text());
  }

  /** What a text means. */
  Object meant(String text) {
    NotPlain.unless(valid.test(text));
    Object meant = meaning.apply(text);
    if (meant == null) {
      throw NotPlain.doubt();
    }
    return meant;
  }
}
