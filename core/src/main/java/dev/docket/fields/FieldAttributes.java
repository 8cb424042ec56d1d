package dev.docket.fields;

import dev.docket.operations.Union;

/** The attributes of a field, which depend on its type. */
public sealed interface FieldAttributes extends Union {

  /** The attributes of a text field, which no other type has. */
  record Text(TextAttributes value) implements FieldAttributes {}

  /**
   * @param isMultiline whether the text may have several lines; if so, it has up to 4 100
   *     characters, else up to 500
   */
  record TextAttributes(boolean isMultiline) {}

  static FieldAttributes text(boolean multiline) {
    return new Text(new TextAttributes(multiline));
  }
}
