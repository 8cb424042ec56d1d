package dev.docket.server.contract.plain;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a map from texts to texts. */
public final class MapReader extends PlainReader {

  private final TextReader key;
  private final TextReader value;
  private final boolean sparse;
  private final Length length;

  /**
   * @param sparse whether values may be null
   */
  public MapReader(TextReader key, TextReader value, boolean sparse, Length length) {
    this.key = key;
    this.value = value;
    this.sparse = sparse;
    this.length = length;
  }

  @Override
  Object read(PlainJson json) {
    Map<Object, @Nullable Object> map = new LinkedHashMap<>();
    json.enter('{');
    if (!json.leaves('}')) {
      do {
        Object name = key.meant(json.freeName());
        NotPlain.unless(!map.containsKey(name) && map.size() < length.max());
        map.put(name, sparse && json.passesNull() ? null : value.read(json));
      } while (json.more('}'));
    }
    NotPlain.unless(map.size() >= length.min());
    return map;
  }
}
