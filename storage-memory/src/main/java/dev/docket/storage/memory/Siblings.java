package dev.docket.storage.memory;

import java.io.Serial;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The nodes of one kind under a node, by their {@linkplain SortableText sortable} ids. Most new ids
 * are greater than all before them: that they are not there is known without a look at those.
 */
final class Siblings extends TreeMap<String, Node> {

  @Serial private static final long serialVersionUID = 1L;

  /** No id is greater; the one that was the greatest may be gone. */
  private transient String bound = "";

  @Nullable Node find(String id) {
    return id.compareTo(bound) > 0 ? null : get(id);
  }

  /** Adds a node, if there is none of this id. */
  void add(String id, Node node) {
    if (id.compareTo(bound) > 0) {
      bound = id;
    }
    put(id, node);
  }
}
