package dev.docket.storage.tck;

import dev.docket.storage.Change;
import dev.docket.storage.Condition;
import dev.docket.storage.Found;
import dev.docket.storage.Key;
import dev.docket.storage.Search;
import dev.docket.storage.Sort;
import dev.docket.storage.Storage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Searches for {@link SearchableSample}s. */
final class SampleSearches {

  private SampleSearches() {}

  static Search<SearchableSample> search(
      Key<?> scope, Condition condition, List<Sort> sorts, int size, @Nullable String after) {
    return new Search<>(scope, SearchableSample.KIND, condition, sorts, size, after, after == null);
  }

  /** One page, with the total if it is the first. */
  static Found<SearchableSample> page(
      Storage storage,
      Key<?> scope,
      Condition condition,
      List<Sort> sorts,
      int size,
      @Nullable String after) {
    return Calls.answer(storage.search(search(scope, condition, sorts, size, after)));
  }

  /** The ids on all pages. */
  static List<String> walk(
      Storage storage, Key<?> scope, Condition condition, List<Sort> sorts, int size) {
    return ids(pages(storage, scope, condition, sorts, size));
  }

  /** All pages, of which the first has the total. */
  static List<Found<SearchableSample>> pages(
      Storage storage, Key<?> scope, Condition condition, List<Sort> sorts, int size) {
    List<Found<SearchableSample>> pages = new ArrayList<>();
    String next = null;
    do {
      Found<SearchableSample> page = page(storage, scope, condition, sorts, size, next);
      pages.add(page);
      next = page.next();
    } while (next != null);
    return pages;
  }

  /** The ids on these pages. */
  static List<String> ids(List<Found<SearchableSample>> pages) {
    return Calls.ids(pages.stream().flatMap(page -> page.items().stream()).toList());
  }

  /** The ids of all that is found, by id. */
  static List<String> ids(Storage storage, Key<?> scope, Condition condition) {
    return walk(storage, scope, condition, List.of(), 100);
  }

  /** Creates what samples lie under, in a tenant of its own. */
  static Key<PlainSample> newRoom(Storage storage) {
    return Calls.createPlain(storage, SearchableSample.room(StoreUnderTest.newTenant())).key();
  }

  static Key<SearchableSample> thing(Key<?> parent, String id) {
    return parent.child(SearchableSample.KIND, id);
  }

  static void put(Storage storage, Key<?> parent, String id, SearchableSample sample) {
    Calls.commit(storage, Change.create(thing(parent, id), sample));
  }
}
