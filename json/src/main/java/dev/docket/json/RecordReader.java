package dev.docket.json;

import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads records of one type: from an object, or from an array if {@link CompactTypes} has an order
 * for it. What JSON has no value for is what the component is of nothing.
 */
final class RecordReader implements ValueReader {

  private final RecordMaker maker;
  private final String[] names;
  private final @Nullable Object[] ofNothing;

  /**
   * The places of the components in the order of an array; without any if it is always an object.
   */
  private final int[] order;

  private ValueReader[] readers = {};

  RecordReader(Class<?> type) {
    this.maker = RecordMaker.of(type);
    this.ofNothing = maker.nothing();
    RecordComponent[] components = type.getRecordComponents();
    this.names = new String[components.length];
    for (int i = 0; i < components.length; i++) {
      names[i] = components[i].getName();
      Object empty = CompactTypes.ofNothing(components[i]);
      if (empty != null) {
        ofNothing[i] = empty;
      }
    }
    List<String> array = CompactTypes.array(type);
    this.order = array == null ? new int[0] : array.stream().mapToInt(maker::place).toArray();
  }

  /**
   * The readers of components may need this one, so it gets them later.
   *
   * @param all in the order of the components
   */
  void become(List<ValueReader> all) {
    readers = all.toArray(ValueReader[]::new);
  }

  @Override
  public Object read(JsonSource json) {
    @Nullable Object[] values = ofNothing.clone();
    if (order.length > 0 && json.peek() == '[') {
      readArray(json, values);
    } else {
      readObject(json, values);
    }
    return json.make(maker, values);
  }

  private void readObject(JsonSource json, @Nullable Object[] values) {
    json.pass('{');
    if (json.passes('}')) {
      return;
    }
    int expected = 0;
    do {
      int place = json.name(names, expected);
      if (place < 0) {
        json.skip();
      } else {
        readValue(json, values, place);
        expected = place + 1;
      }
    } while (json.more('}'));
  }

  private void readArray(JsonSource json, @Nullable Object[] values) {
    json.pass('[');
    if (json.passes(']')) {
      return;
    }
    int next = 0;
    do {
      if (next < order.length) {
        readValue(json, values, order[next]);
      } else {
        json.skip();
      }
      next++;
    } while (json.more(']'));
  }

  private void readValue(JsonSource json, @Nullable Object[] values, int place) {
    Object value = json.valueOrNull(readers[place]);
    values[place] = value == null ? ofNothing[place] : value;
  }
}
