package dev.docket.storage.tck;

import static dev.docket.storage.tck.Calls.commit;
import static dev.docket.storage.tck.Calls.expectStale;
import static dev.docket.storage.tck.Calls.find;
import static dev.docket.storage.tck.Calls.read;
import static dev.docket.storage.tck.SampleSearches.ids;
import static dev.docket.storage.tck.SampleSearches.page;
import static dev.docket.storage.tck.SampleSearches.search;
import static dev.docket.storage.tck.SampleSearches.walk;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.storage.Change;
import dev.docket.storage.Condition;
import dev.docket.storage.Condition.Equal;
import dev.docket.storage.Found;
import dev.docket.storage.Key;
import dev.docket.storage.SearchValue;
import dev.docket.storage.Sort;
import dev.docket.storage.Stored;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What searches see of writes before and during them. */
public interface SearchedWritesContract extends StoreUnderTest {

  @Test
  default void search_seesEveryWriteBeforeIt() {
    Key<PlainSample> room = SampleSearches.newRoom(storage());
    Key<SearchableSample> key = room.child(SearchableSample.KIND, "1");

    commit(storage(), Change.create(key, SearchableSample.text("name", "old")));
    assertThat(ids(another(), room, named("old"))).containsExactly("1");

    commit(another(), Change.replace(read(storage(), key), SearchableSample.text("name", "new")));
    assertThat(ids(storage(), room, named("old"))).isEmpty();
    assertThat(ids(storage(), room, named("new"))).containsExactly("1");

    commit(storage(), Change.delete(read(storage(), key)));
    assertThat(ids(another(), room, Condition.ALWAYS)).isEmpty();

    commit(another(), Change.create(key, SearchableSample.text("name", "again")));
    assertThat(ids(storage(), room, named("again"))).containsExactly("1");
  }

  @Test
  default void search_seesNothingOfACommitThatDidNotHold() {
    Key<PlainSample> room = SampleSearches.newRoom(storage());
    Key<SearchableSample> key = room.child(SearchableSample.KIND, "1");
    commit(storage(), Change.create(key, SearchableSample.text("name", "first")));

    expectStale(
        storage(),
        key,
        Change.create(
            room.child(SearchableSample.KIND, "2"), SearchableSample.text("name", "second")),
        Change.create(key, SearchableSample.text("name", "second")));

    assertThat(ids(storage(), room, named("second"))).isEmpty();
    assertThat(ids(storage(), room, named("first"))).containsExactly("1");
  }

  @Test
  default void search_findsNothingUnderAParentThatWasDeleted() {
    Key<PlainSample> room = SampleSearches.newRoom(storage());
    Key<PlainSample> parent = PlainSample.key(room, "parent");
    Calls.createPlain(storage(), parent);
    commit(
        storage(),
        Change.create(
            parent.child(SearchableSample.KIND, "1"), SearchableSample.text("name", "a")));
    commit(
        storage(),
        Change.create(room.child(SearchableSample.KIND, "2"), SearchableSample.text("name", "a")));

    commit(storage(), Change.delete(read(storage(), parent)));

    assertThat(page(storage(), room, named("a"), List.of(), 10, null).total()).isEqualTo(1);
    assertThat(ids(storage(), room, named("a"))).containsExactly("2");

    commit(storage(), Change.deleteUnder(room.tenant()));
    Calls.createPlain(storage(), room);
    assertThat(page(storage(), room, Condition.ALWAYS, List.of(), 10, null).total()).isZero();
  }

  @Test
  default void creates_thatRaceAreFoundOnceWithTheValuesOfTheOneThatHolds() {
    Key<PlainSample> room = SampleSearches.newRoom(storage());
    Key<SearchableSample> key = room.child(SearchableSample.KIND, "1");

    List<Outcome> outcomes =
        Concurrently.atOnce(
            8,
            number ->
                Outcome.of(
                    Concurrently.node(this, number),
                    Change.create(key, SearchableSample.text("name", "by " + number))));

    assertThat(Outcome.DONE.in(outcomes)).isEqualTo(1);
    assertThat(ids(storage(), room, Condition.ALWAYS)).containsExactly("1");
    assertThat(ids(storage(), room, named("by " + outcomes.indexOf(Outcome.DONE))))
        .containsExactly("1");
  }

  @Test
  default void position_isGoodOnEveryNodeAndWhenItsEntityIsGone() {
    Key<PlainSample> room = SampleSearches.newRoom(storage());
    for (int i = 0; i < 5; i++) {
      commit(
          storage(),
          Change.create(
              room.child(SearchableSample.KIND, "" + i), SearchableSample.number("size", i / 2)));
    }
    List<Sort> sorts = List.of(Sort.descending("size"));

    Found<SearchableSample> first = page(storage(), room, Condition.ALWAYS, sorts, 2, null);
    first.items().forEach(stored -> commit(storage(), Change.delete(stored)));
    Found<SearchableSample> second =
        page(another(), room, Condition.ALWAYS, sorts, 10, first.next());

    assertThat(Calls.ids(first.items())).containsExactly("4", "3");
    assertThat(Calls.ids(second.items())).containsExactly("2", "1", "0");
    assertThat(second.next()).isNull();
    assertThat(second.total()).as("total of a page that does not ask for it").isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "1:a", "1:a1:b1:c", "-", "9:a1:b", "1:a99999:b", ":", "1:a-"})
  default void position_ofAnotherSearchIsRefused(String position) {
    Key<PlainSample> room = SampleSearches.newRoom(storage());

    Throwable failure =
        Calls.failure(
            storage()
                .search(
                    search(room, Condition.ALWAYS, List.of(Sort.ascending("name")), 1, position)));

    assertThat(failure).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  default void walk_isCompleteAndWithoutDuplicatesWhileOthersWrite(boolean descending) {
    Key<PlainSample> room = SampleSearches.newRoom(storage());
    List<String> staying = IntStream.range(0, 200).mapToObj(i -> "%03d".formatted(i)).toList();
    commit(storage(), staying.stream().map(id -> creation(room, id, "stays")).toList());
    List<Sort> sorts =
        List.of(
            descending ? Sort.descending("time") : Sort.ascending("time"), Sort.ascending("name"));
    AtomicInteger walking = new AtomicInteger(1);
    List<Callable<List<String>>> work = new ArrayList<>();
    work.add(
        () -> {
          try {
            return walk(another(), room, new Condition.Contains("name", "s"), sorts, 7);
          } finally {
            walking.decrementAndGet();
          }
        });
    for (int writer = 0; writer < 8; writer++) {
      Random random = new Random(writer);
      String suffix = "-" + writer;
      work.add(
          () -> {
            while (walking.get() > 0) {
              String id = staying.get(random.nextInt(staying.size()));
              blink(room, id + suffix);
              if (id.hashCode() % 8 == Integer.parseInt(suffix.substring(1))) {
                touch(room.child(SearchableSample.KIND, id));
              }
            }
            return List.of();
          });
    }

    List<String> met = Concurrently.atOnce(work).getFirst();

    Set<String> stayed = new HashSet<>(met);
    stayed.retainAll(staying);
    assertThat(stayed).as("ids that were there all the time").hasSameElementsAs(staying);
    assertThat(met).as("ids met").doesNotHaveDuplicates();
    assertThat(descending ? met.reversed() : met).as("ids in order").isSorted();
  }

  /**
   * What moves in the order may be missed or met twice; but nothing else is, and it stays sorted.
   */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  default void walk_whileSortKeysChange_meetsThoseThatKeepTheirsOnceAndInOrder(boolean descending) {
    Key<PlainSample> room = SampleSearches.newRoom(storage());
    List<String> ids = IntStream.range(0, 60).mapToObj(i -> "%02d".formatted(i)).toList();
    for (String id : ids) {
      commit(
          storage(),
          Change.create(
              room.child(SearchableSample.KIND, id),
              SearchableSample.number("size", Integer.parseInt(id))));
    }
    List<String> moving = ids.stream().filter(id -> Integer.parseInt(id) % 3 == 0).toList();
    List<String> staying = ids.stream().filter(id -> !moving.contains(id)).toList();
    List<Sort> sorts = List.of(descending ? Sort.descending("size") : Sort.ascending("size"));
    Random random = new Random(1);

    List<String> met = new ArrayList<>();
    String position = null;
    do {
      Found<SearchableSample> page = page(another(), room, Condition.ALWAYS, sorts, 7, position);
      met.addAll(Calls.ids(page.items()));
      position = page.next();
      for (String id : moving) {
        commit(
            storage(),
            Change.replace(
                read(storage(), room.child(SearchableSample.KIND, id)),
                SearchableSample.number("size", random.nextInt(60))));
      }
    } while (position != null);

    met.removeAll(moving);
    assertThat(met).isEqualTo(descending ? staying.reversed() : staying);
  }

  private static Change creation(Key<PlainSample> room, String id, String name) {
    SearchableSample thing =
        SearchableSample.text("name", name)
            .with(
                "time",
                new SearchValue.Moment(
                    Instant.ofEpochSecond(Integer.parseInt(id.substring(0, 3)) / 4)));
    return Change.create(room.child(SearchableSample.KIND, id), thing);
  }

  /** Creates, changes and deletes. */
  private void blink(Key<PlainSample> room, String id) {
    Key<SearchableSample> key = room.child(SearchableSample.KIND, id);
    commit(storage(), creation(room, id, "stays"));
    touch(key);
    commit(storage(), Change.delete(read(storage(), key)));
  }

  /** Changes a value that no search asks for. */
  private void touch(Key<SearchableSample> key) {
    Stored<SearchableSample> stored = find(storage(), key);
    if (stored != null) {
      commit(
          storage(),
          Change.replace(
              stored,
              stored.value().with("touched", new SearchValue.Number(stored.version() % 100))));
    }
  }

  private static Condition named(String name) {
    return new Equal("name", new SearchValue.Text(name));
  }
}
