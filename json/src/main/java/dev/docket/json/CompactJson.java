package dev.docket.json;

/**
 * Records as stores keep them: JSON like that of {@link ShapeMapper}, in which what stored records
 * have most of is short.
 *
 * <ul>
 *   <li>A UUID in a text or in the key of a map is a tilde and 22 digits of base64url, and a tilde
 *       is two: {@code 01a22233-5fea-7000-b5ea-9b14aa6bcac7} is {@code ~AaIiM1_qcAC16psUqmvKxw}.
 *   <li>The value of a field is the text, number or truth value alone, and <code>{}</code> if it is
 *       empty; others name their member: <code>{"userArnValue":"arn:…"}</code>.
 *   <li>A whole number has no fraction: {@code 75}.
 *   <li>A field with its value is an array: {@code ["title","The parcel is late"]}. In an audit
 *       event the value from before stands behind the new one.
 *   <li>Lists, sets and maps that are empty are left out, unless they could be absent as well.
 * </ul>
 *
 * <p>Writers and readers are compiled from the components of a record when the first of its type
 * comes. Records consist of what {@link ShapeWriter} names.
 */
public final class CompactJson {

  /** By the type of the record. */
  private static final ClassValue<ValueWriter> WRITERS =
      new ClassValue<>() {
        @Override
        protected ValueWriter computeValue(Class<?> type) {
          return WriterCompiler.ofCompact().compile(type);
        }
      };

  /** What a thread writes into. */
  private static final ThreadLocal<JsonBytes> TEXT =
      ThreadLocal.withInitial(JsonBytes::forCompactText);

  private CompactJson() {}

  /**
   * The JSON of a record.
   *
   * @throws IllegalArgumentException if a record has something else
   */
  public static String write(Object value) {
    JsonBytes json = TEXT.get().clear();
    WRITERS.get(value.getClass()).write(value, json);
    return json.text();
  }

  /**
   * The record that has this JSON. Unknown members are passed over.
   *
   * @throws IllegalArgumentException if no record of this type has
   */
  public static <T> T read(String json, Class<T> type) {
    return type.cast(JsonSource.readCompact(json, ShapeReader.of(type)));
  }
}
