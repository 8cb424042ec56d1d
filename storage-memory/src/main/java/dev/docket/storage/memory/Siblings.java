package dev.docket.storage.memory;

import java.util.Arrays;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The nodes of one kind under a node, by their {@linkplain SortableText sortable} ids. Most new ids
 * are greater than all before them. Those are kept in the order in which they come, and sorted in
 * among the others some at a time, or when somebody wants all: a way through a large tree for each
 * would cost more than all else that is done for it.
 */
final class Siblings {

  private static final int MOST_NEW = 64;

  private static final int FIRST_ROOM = 2;

  /** Null as long as nobody needs it. */
  private @Nullable TreeMap<String, Node> sorted;

  /** Greater than all that are sorted, ascending. */
  private @Nullable String[] newIds = new String[FIRST_ROOM];

  private @Nullable Node[] newNodes = new Node[FIRST_ROOM];
  private int news;

  /** No id is greater; the one that was the greatest may be gone. */
  private String bound = "";

  @Nullable Node find(String id) {
    if (id.compareTo(bound) > 0) {
      return null;
    }
    int at = Arrays.binarySearch(newIds, 0, news, id);
    if (at >= 0) {
      return newNodes[at];
    }
    return at == -1 && sorted != null ? sorted.get(id) : null;
  }

  /** Adds a node, if there is none of this id. */
  void add(String id, Node node) {
    if (id.compareTo(bound) <= 0) {
      all().put(id, node);
      return;
    }
    bound = id;
    if (news == MOST_NEW) {
      sortIn();
    }
    if (news == newIds.length) {
      newIds = Arrays.copyOf(newIds, 2 * news);
      newNodes = Arrays.copyOf(newNodes, 2 * news);
    }
    newIds[news] = id;
    newNodes[news] = node;
    news++;
  }

  @Nullable Node remove(String id) {
    return all().remove(id);
  }

  boolean isEmpty() {
    return news == 0 && (sorted == null || sorted.isEmpty());
  }

  Collection<Node> nodes() {
    return all().values();
  }

  /** All, as they are until something is added. */
  NavigableMap<String, Node> all() {
    return sortIn();
  }

  private TreeMap<String, Node> sortIn() {
    TreeMap<String, Node> all = sorted == null ? new TreeMap<>() : sorted;
    for (int i = 0; i < news; i++) {
      all.put(newIds[i], newNodes[i]);
      newIds[i] = null;
      newNodes[i] = null;
    }
    news = 0;
    sorted = all;
    return all;
  }
}
