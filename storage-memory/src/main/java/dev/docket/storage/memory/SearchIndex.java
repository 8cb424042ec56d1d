package dev.docket.storage.memory;

import dev.docket.storage.SearchValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Entities in slots, and how they are found. A slot is given once: what is replaced gets another
 * one, and when most slots are empty the index is made anew. The columns of values are made when a
 * search first needs them, and then kept up to date; those that were needed least recently make
 * room. One thread at a time may use it.
 */
final class SearchIndex {

  private static final int MOST_COLUMNS = 48;
  private static final int FEW_SLOTS = 1_000;

  private final RowLayouts layouts;
  private @Nullable Seen<?>[] slots;
  private int size;
  private final BitSet live = new BitSet();
  private final SortedColumn ids = SortedColumn.ofIds();
  private final Map<String, SortedColumn> columns =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, SortedColumn> eldest) {
          return size() > MOST_COLUMNS;
        }
      };

  private @Nullable TextPostings texts;
  private @Nullable HashedPostings identifiers;
  private @Nullable HashedPostings names;

  SearchIndex(RowLayouts layouts) {
    this.layouts = layouts;
    this.slots = new Seen<?>[0];
  }

  /** An index of the same, without empty slots. */
  SearchIndex compacted() {
    List<Seen<?>> left = new ArrayList<>();
    live.stream().forEach(slot -> left.add(seen(slot)));
    SearchIndex compacted = new SearchIndex(layouts);
    compacted.add(left);
    return compacted;
  }

  /** Whether most slots are empty. */
  boolean isWasteful() {
    return size > FEW_SLOTS + 2 * live.cardinality();
  }

  /** Empties the slot of an entity, mostly the last one of its id. */
  void remove(Seen<?> gone) {
    String id = SortableText.of(gone.stored().key().id());
    for (int at = ids.upper(id) - 1; at >= 0 && ids.key(ids.slot(at)).equals(id); at--) {
      int slot = ids.slot(at);
      if (slots[slot] == gone) {
        slots[slot] = null;
        live.clear(slot);
        if (texts != null) {
          texts.forget(slot);
        }
        return;
      }
    }
  }

  void add(List<? extends Seen<?>> added) {
    int from = size;
    size += added.size();
    if (size > slots.length) {
      slots = Arrays.copyOf(slots, Math.max(size, size + slots.length / 2));
    }
    for (int i = 0; i < added.size(); i++) {
      slots[from + i] = added.get(i);
    }
    live.set(from, size);
    ids.add(
        from,
        added.stream()
            .map(seen -> SortableText.of(seen.stored().key().id()))
            .toArray(String[]::new));
    columns.forEach((name, column) -> column.add(from, keys(name, from)));
    if (texts != null) {
      addTexts(texts, from);
    }
    if (identifiers != null) {
      addIdentifiers(identifiers, from);
    }
    if (names != null) {
      addNames(names, from);
    }
  }

  private @Nullable String[] keys(String name, int from) {
    @Nullable String[] keys = new @Nullable String[size - from];
    for (int slot = live.nextSetBit(from); slot >= 0; slot = live.nextSetBit(slot + 1)) {
      Row row = row(slot);
      int index = row.layout().index(name);
      keys[slot - from] =
          index < 0 ? null : SortableText.of(SearchValue.sortKey(row.forms()[index]));
    }
    return keys;
  }

  private void addTexts(TextPostings postings, int from) {
    for (int slot = live.nextSetBit(from); slot >= 0; slot = live.nextSetBit(slot + 1)) {
      postings.add(row(slot), slot);
    }
  }

  private void addIdentifiers(HashedPostings postings, int from) {
    for (int slot = live.nextSetBit(from); slot >= 0; slot = live.nextSetBit(slot + 1)) {
      Row row = row(slot);
      for (int index : row.layout().identifierTexts()) {
        postings.addText(row.forms()[index], 1, slot);
      }
    }
  }

  private void addNames(HashedPostings postings, int from) {
    for (int slot = live.nextSetBit(from); slot >= 0; slot = live.nextSetBit(slot + 1)) {
      for (int hash : row(slot).names()) {
        postings.add(hash, slot);
      }
    }
  }

  /** How many slots were given. */
  int size() {
    return size;
  }

  /** The slots that are not empty; not to be changed. */
  BitSet live() {
    return live;
  }

  Seen<?> seen(int slot) {
    return Objects.requireNonNull(slots[slot], "An empty slot");
  }

  Row row(int slot) {
    return seen(slot).row(layouts);
  }

  SortedColumn ids() {
    return ids;
  }

  /** The sort keys of the values of a name. */
  SortedColumn column(String name) {
    SortedColumn known = columns.get(name);
    if (known != null) {
      return known;
    }
    SortedColumn column = SortedColumn.besides(ids);
    column.add(0, keys(name, 0));
    columns.put(name, column);
    return column;
  }

  /** Of the texts that a term mentions by any part of them. */
  TextPostings texts() {
    TextPostings known = texts;
    if (known == null) {
      known = new TextPostings();
      addTexts(known, 0);
      texts = known;
    }
    return known;
  }

  /** Of the texts that are identifiers. */
  HashedPostings identifiers() {
    HashedPostings known = identifiers;
    if (known == null) {
      known = new HashedPostings();
      addIdentifiers(known, 0);
      identifiers = known;
    }
    return known;
  }

  /** By the hashes of names. */
  HashedPostings names() {
    HashedPostings known = names;
    if (known == null) {
      known = new HashedPostings();
      addNames(known, 0);
      names = known;
    }
    return known;
  }
}
