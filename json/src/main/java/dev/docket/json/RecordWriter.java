package dev.docket.json;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Writes records of one type: an object of the components that are not null, in their order. */
final class RecordWriter implements ValueWriter {

  private Component[] components = {};

  /**
   * A component.
   *
   * @param name with the colon behind it
   */
  record Component(byte[] name, Function<Object, @Nullable Object> accessor, ValueWriter writer) {

    static Component of(RecordComponent component, ValueWriter writer) {
      return new Component(name(component.getName()), Accessors.of(component), writer);
    }

    /** The JSON of a name, with the colon behind it. */
    static byte[] name(String name) {
      JsonBytes json = JsonBytes.forBytes();
      json.string(name);
      json.add(':');
      return json.toBytes();
    }

    /** The same component, which counts as absent when its value is such. */
    Component without(Predicate<Object> left) {
      return new Component(
          name,
          owner -> {
            Object held = accessor.apply(owner);
            return held == null || left.test(held) ? null : held;
          },
          writer);
    }

    @Nullable Object value(Object owner) {
      return accessor.apply(owner);
    }
  }

  /** The writers of components may need this one, so it gets them later. */
  void become(List<Component> all) {
    components = all.toArray(Component[]::new);
  }

  @Override
  public void write(Object value, JsonBytes json) {
    json.add('{');
    boolean more = false;
    for (Component component : components) {
      Object held = component.value(value);
      if (held != null) {
        if (more) {
          json.add(',');
        }
        more = true;
        json.add(component.name());
        component.writer().write(held, json);
      }
    }
    json.add('}');
  }
}
