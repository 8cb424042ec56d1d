package dev.docket.server.contract.plain;

import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads a text, as it is or as the constant that it names. */
public final class TextReader extends PlainReader {

  private final Predicate<String> valid;
  private final @Nullable Map<String, Object> constants;

  private TextReader(Predicate<String> valid, @Nullable Map<String, Object> constants) {
    this.valid = valid;
    this.constants = constants;
  }

  /**
   * @param valid whether the contract allows a text
   */
  public static TextReader text(Predicate<String> valid) {
    return new TextReader(valid, null);
  }

  /**
   * @param constants by the texts that name them
   */
  public static TextReader constant(Predicate<String> valid, Map<String, Object> constants) {
    return new TextReader(valid, Map.copyOf(constants));
  }

  @Override
  Object read(PlainJson json) {
    return meant(json.text());
  }

  /** What a text means. */
  Object meant(String text) {
    NotPlain.unless(valid.test(text));
    if (constants == null) {
      return text;
    }
    Object constant = constants.get(text);
    if (constant == null) {
      throw NotPlain.doubt();
    }
    return constant;
  }
}
