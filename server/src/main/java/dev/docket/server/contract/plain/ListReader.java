package dev.docket.server.contract.plain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a list. */
public final class ListReader extends PlainReader {

  private final PlainReader element;
  private final boolean sparse;
  private final boolean unique;
  private final Length length;

  /**
   * @param sparse whether elements may be null
   * @param unique whether duplicates are refused
   */
  public ListReader(PlainReader element, boolean sparse, boolean unique, Length length) {
    this.element = element;
    this.sparse = sparse;
    this.unique = unique;
    this.length = length;
  }

  @Override
  Object read(PlainJson json) {
    List<@Nullable Object> list = new ArrayList<>();
    json.enter('[');
    if (!json.leaves(']')) {
      do {
        NotPlain.unless(list.size() < length.max());
        list.add(sparse && json.passesNull() ? null : element.read(json));
      } while (json.more(']'));
    }
    NotPlain.unless(list.size() >= length.min());
    NotPlain.unless(!unique || new HashSet<>(list).size() == list.size());
    return list;
  }
}
