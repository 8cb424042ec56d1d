package dev.docket.json;

/**
 * Reads records from JSON as {@link ShapeMapper} does, by readers that are compiled from the
 * components of a record when the first of its type is read. They know the types that {@link
 * ShapeWriter} names, written as that does, and take no other spelling of a value, such as a number
 * for a text.
 */
public final class ShapeReader {

  /** By the type of the record. */
  private static final ClassValue<ValueReader> READERS =
      new ClassValue<>() {
        @Override
        protected ValueReader computeValue(Class<?> type) {
          return new ValueReaderCompiler().compile(type);
        }
      };

  private ShapeReader() {}

  /** The reader of a type, which is shared by all threads. */
  static ValueReader of(Class<?> type) {
    return READERS.get(type);
  }

  /**
   * The record that has this JSON. Unknown members are passed over.
   *
   * @throws IllegalArgumentException if no record of this type has
   */
  public static <T> T read(String json, Class<T> type) {
    return type.cast(JsonSource.readShape(json, of(type)));
  }
}
