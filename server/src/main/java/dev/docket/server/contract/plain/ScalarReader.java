package dev.docket.server.contract.plain;

import java.util.function.Function;

/** Reads a number or a truth value. */
public final class ScalarReader extends PlainReader {

  private final Function<PlainJson, Object> value;

  private ScalarReader(Function<PlainJson, Object> value) {
    this.value = value;
  }

  /** Reads a Boolean. */
  public static ScalarReader truth() {
    return new ScalarReader(PlainJson::truth);
  }

  /** Reads a Double. */
  public static ScalarReader number() {
    return new ScalarReader(PlainJson::number64);
  }

  /** Reads an Integer within bounds. */
  public static ScalarReader integer(long min, long max) {
    return new ScalarReader(json -> Math.toIntExact(whole(json, min, max)));
  }

  /** Reads a Long within bounds. */
  public static ScalarReader whole(long min, long max) {
    return new ScalarReader(json -> whole(json, min, max));
  }

  private static long whole(PlainJson json, long min, long max) {
    long number = json.whole();
    NotPlain.unless(min <= number && number <= max);
    return number;
  }

  @Override
  Object read(PlainJson json) {
    return value.apply(json);
  }
}
