package dev.docket.storage.tck;

import static dev.docket.storage.tck.SampleSearches.ids;
import static dev.docket.storage.tck.SampleSearches.newRoom;
import static dev.docket.storage.tck.SampleSearches.page;
import static dev.docket.storage.tck.SampleSearches.put;
import static dev.docket.storage.tck.SampleSearches.thing;
import static dev.docket.storage.tck.SampleSearches.walk;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.storage.Change;
import dev.docket.storage.Condition;
import dev.docket.storage.Condition.Equal;
import dev.docket.storage.Found;
import dev.docket.storage.Key;
import dev.docket.storage.Search;
import dev.docket.storage.SearchValue;
import dev.docket.storage.Sort;
import dev.docket.storage.Stored;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where searches look, and in which order they answer. */
public interface SearchContract extends StoreUnderTest {

  @Test
  default void search_findsNothingInAScopeThatDoesNotExist() {
    Key<PlainSample> nowhere = SearchableSample.room(StoreUnderTest.newTenant());

    Found<SearchableSample> found = page(storage(), nowhere, Condition.ALWAYS, List.of(), 10, null);

    assertThat(found).isEqualTo(new Found<SearchableSample>(List.of(), null, 0L));
  }

  @Test
  default void search_answersWhatIsStored() {
    Key<PlainSample> room = newRoom(storage());
    SearchableSample thing =
        SearchableSample.text("name", "Ünïcode 🦊")
            .with("amount", new SearchValue.Number(12.5))
            .with("done", new SearchValue.Flag(true))
            .with("time", new SearchValue.Moment(Instant.parse("2026-01-02T03:04:05.678901Z")));
    put(storage(), room, "1", thing);

    Found<SearchableSample> found = page(another(), room, Condition.ALWAYS, List.of(), 10, null);

    assertThat(found.items()).containsExactly(Calls.read(storage(), thing(room, "1")));
    assertThat(found.total()).isEqualTo(1);
    assertThat(found.next()).isNull();
  }

  @Test
  default void search_findsWhatLiesUnderItsScopeAndNothingElse() {
    Key<PlainSample> room = newRoom(storage());
    Key<PlainSample> deeper = PlainSample.key(room, "deeper");
    Key<PlainSample> sibling = PlainSample.key(room.tenant(), "room2");
    Key<PlainSample> foreign = newRoom(storage());
    List.of(deeper, sibling).forEach(key -> Calls.createPlain(storage(), key));
    put(storage(), room, "1", SearchableSample.EMPTY);
    put(storage(), deeper, "2", SearchableSample.EMPTY);
    put(storage(), sibling, "3", SearchableSample.EMPTY);
    put(storage(), foreign, "4", SearchableSample.EMPTY);
    Calls.createPlain(storage(), PlainSample.key(room, "5"));

    assertThat(ids(storage(), room, Condition.ALWAYS)).containsExactly("1");
    assertThat(ids(storage(), deeper, Condition.ALWAYS)).containsExactly("2");
    assertThat(ids(storage(), sibling, Condition.ALWAYS)).containsExactly("3");
  }

  @Test
  default void search_goesThroughTheKindsBetween() {
    Key<PlainSample> room = newRoom(storage());
    Key<PlainSample> odd = PlainSample.key(room, "odd / 100%2F%");
    Key<PlainSample> other = PlainSample.key(room, "other");
    Key<PlainSample> remark = PlainSample.remark(room, "remark");
    Key<PlainSample> deeper = PlainSample.key(odd, "deeper");
    List.of(odd, other, remark, deeper).forEach(key -> Calls.createPlain(storage(), key));
    List.of(room, odd, other, remark, deeper)
        .forEach(
            parent ->
                put(storage(), parent, "in " + parent.id(), SearchableSample.text("name", "same")));

    Found<SearchableSample> found =
        Calls.answer(
            storage()
                .search(
                    new Search<>(
                        room,
                        List.of(PlainSample.KIND),
                        SearchableSample.KIND,
                        new Equal("name", new SearchValue.Text("same")),
                        List.of(Sort.ascending("name")),
                        10,
                        null,
                        true)));

    assertThat(found.items())
        .extracting(Stored::key)
        .containsExactly(thing(odd, "in odd / 100%2F%"), thing(other, "in other"));
    assertThat(found.total()).isEqualTo(2);
  }

  /** A store that looks at some values only before it answers must not go on with absent ones. */
  @Test
  default void sort_putsAbsentValuesLastWhereFewOfThePresentMatch() {
    Key<PlainSample> room = newRoom(storage());
    SearchableSample wanted = SearchableSample.text("name", "wanted");
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < 600; i++) {
      changes.add(Change.create(thing(room, "other " + i), SearchableSample.number("time", i)));
    }
    changes.add(
        Change.create(thing(room, "last"), wanted.with("time", new SearchValue.Number(600))));
    for (int i = 0; i < 30; i++) {
      changes.add(Change.create(thing(room, "without " + i), wanted));
    }
    Calls.commit(storage(), changes);

    Condition condition = new Equal("name", new SearchValue.Text("wanted"));
    List<Sort> sorts = List.of(Sort.ascending("time"));

    assertThat(walk(storage(), room, condition, sorts, 25)).hasSize(31).startsWith("last");
  }

  @Test
  default void sort_putsAbsentValuesLastAndBreaksTiesById() {
    Key<PlainSample> room = newRoom(storage());
    put(storage(), room, "1", SearchableSample.text("name", "b"));
    put(storage(), room, "2", SearchableSample.EMPTY);
    put(storage(), room, "3", SearchableSample.text("name", "A"));
    put(storage(), room, "4", SearchableSample.EMPTY);
    put(storage(), room, "5", SearchableSample.text("name", "B"));

    assertThat(walk(storage(), room, Condition.ALWAYS, List.of(Sort.ascending("name")), 2))
        .containsExactly("3", "1", "5", "2", "4");
    assertThat(walk(storage(), room, Condition.ALWAYS, List.of(Sort.descending("name")), 2))
        .containsExactly("5", "1", "3", "4", "2");
  }

  @Test
  default void sort_byASecondValueDecidesWhereTheFirstIsTheSame() {
    Key<PlainSample> room = newRoom(storage());
    put(
        storage(),
        room,
        "1",
        SearchableSample.text("name", "a").with("size", new SearchValue.Number(1)));
    put(storage(), room, "2", SearchableSample.text("name", "a"));
    put(
        storage(),
        room,
        "3",
        SearchableSample.text("name", "a").with("size", new SearchValue.Number(3)));
    put(storage(), room, "4", SearchableSample.number("size", 4));
    put(storage(), room, "5", SearchableSample.number("size", 5));

    List<Sort> sorts = List.of(Sort.ascending("name"), Sort.descending("size"));

    for (int size = 1; size <= 5; size++) {
      assertThat(walk(storage(), room, Condition.ALWAYS, sorts, size))
          .as("pages of %d", size)
          .containsExactly("3", "1", "2", "5", "4");
    }
  }
}
