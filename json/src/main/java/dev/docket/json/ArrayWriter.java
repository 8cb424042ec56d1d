package dev.docket.json;

import dev.docket.json.RecordWriter.Component;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes records of one type: an array of the components, without the absent ones at its end. */
final class ArrayWriter implements ValueWriter {

  private final Component[] components;

  ArrayWriter(List<Component> components) {
    this.components = components.toArray(Component[]::new);
  }

  @Override
  public void write(Object value, JsonBytes json) {
    @Nullable Object[] held = new Object[components.length];
    int length = 0;
    for (int i = 0; i < held.length; i++) {
      held[i] = components[i].value(value);
      length = held[i] == null ? length : i + 1;
    }
    json.add('[');
    for (int i = 0; i < length; i++) {
      if (i > 0) {
        json.add(',');
      }
      Object each = held[i];
      if (each == null) {
        json.add(NULL);
      } else {
        components[i].writer().write(each, json);
      }
    }
    json.add(']');
  }
}
