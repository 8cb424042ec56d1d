package dev.docket.json;

import java.util.Map;

/**
 * Writes records as JSON, byte for byte as {@link ShapeMapper} does, by writers that are compiled
 * from the components of a record when the first of its type is written. Records consist of texts,
 * numbers, truth values, {@link java.time.Instant}s, enums, and lists, sets, maps from text,
 * records and unions of these. What is {@link dev.docket.operations.JsonText} is written as it is.
 */
public final class ShapeWriter {

  /** By the type of the record. */
  private static final ClassValue<ValueWriter> WRITERS =
      new ClassValue<>() {
        @Override
        protected ValueWriter computeValue(Class<?> type) {
          return WriterCompiler.ofShapes().compile(type);
        }
      };

  private static final ValueWriter TEXTS = ValueWriter.map(ValueWriter::text);

  /** What a thread writes into. */
  private static final ThreadLocal<JsonBytes> BYTES = ThreadLocal.withInitial(JsonBytes::forBytes);

  private static final ThreadLocal<JsonBytes> TEXT = ThreadLocal.withInitial(JsonBytes::forText);

  private ShapeWriter() {}

  /**
   * The JSON of a record, in UTF-8; characters above U+FFFF are two escapes.
   *
   * @throws IllegalArgumentException if a record has something else
   */
  public static byte[] bytes(Object value) {
    JsonBytes json = BYTES.get().clear();
    WRITERS.get(value.getClass()).write(value, json);
    return json.toBytes();
  }

  /** The JSON of texts by their names, in which all characters are as they are. */
  public static String text(Map<String, String> texts) {
    JsonBytes json = TEXT.get().clear();
    TEXTS.write(texts, json);
    return json.text();
  }
}
