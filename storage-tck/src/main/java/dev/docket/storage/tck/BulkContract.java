package dev.docket.storage.tck;

import static dev.docket.storage.tck.Calls.commit;
import static dev.docket.storage.tck.Calls.createPlain;
import static dev.docket.storage.tck.Calls.expectNothingAt;
import static dev.docket.storage.tck.Calls.expectStale;
import static dev.docket.storage.tck.Calls.get;
import static dev.docket.storage.tck.Calls.ids;
import static dev.docket.storage.tck.Calls.list;
import static dev.docket.storage.tck.Calls.read;
import static dev.docket.storage.tck.Calls.tally;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.storage.Change;
import dev.docket.storage.Key;
import dev.docket.storage.Scope;
import dev.docket.storage.Snapshot;
import dev.docket.storage.Stored;
import dev.docket.storage.Tenant;
import dev.docket.storage.Window.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Large commits and readings. */
public interface BulkContract extends StoreUnderTest {

  @Test
  default void commit_takes1000Creates() {
    Tenant tenant = StoreUnderTest.newTenant();
    List<Key<PlainSample>> keys = keys(tenant, 1_000);

    commit(storage(), creates(keys));

    assertThat(ids(another(), tenant, PlainSample.KIND)).isEqualTo(names(keys));
  }

  @Test
  default void commit_takes1000ChangesOfEverySort() {
    Tenant tenant = StoreUnderTest.newTenant();
    List<Key<PlainSample>> keys = keys(tenant, 800);
    commit(storage(), creates(keys));
    List<Stored<PlainSample>> stored =
        list(storage(), tenant, PlainSample.KIND, 1_000, Order.ASCENDING);
    List<Change> changes = new ArrayList<>();
    stored.subList(0, 200).forEach(each -> changes.add(Change.expect(each)));
    stored.subList(200, 400).forEach(each -> changes.add(Change.delete(each)));
    stored
        .subList(400, 600)
        .forEach(each -> changes.add(Change.replace(each, new PlainSample("new"))));
    keys.subList(600, 800).forEach(each -> changes.add(Change.deleteUnder(each)));
    keys.subList(0, 100).forEach(each -> changes.add(Change.countIn(each, PlainSample.KIND, 10)));
    keys.subList(0, 100)
        .forEach(
            each ->
                changes.add(
                    Change.create(PlainSample.key(each, "child"), new PlainSample("child"))));

    commit(storage(), changes);

    assertThat(ids(storage(), tenant, PlainSample.KIND))
        .isEqualTo(
            Stream.concat(keys.subList(0, 200).stream(), keys.subList(400, 600).stream())
                .map(Key::id)
                .toList());
    assertThat(read(storage(), keys.get(599)).value()).isEqualTo(new PlainSample("new"));
    assertThat(read(storage(), PlainSample.key(keys.get(99), "child")).value())
        .isEqualTo(new PlainSample("child"));
    assertThat(tally(storage(), keys.get(99), PlainSample.KIND)).isEqualTo(1);
  }

  @Test
  default void commit_of1000ChangesFailsByTheOneThatDoesNotHold() {
    Tenant tenant = StoreUnderTest.newTenant();
    List<Key<PlainSample>> keys = keys(tenant, 1_000);
    Key<PlainSample> taken = createPlain(storage(), keys.get(789)).key();

    expectStale(storage(), taken, creates(keys).toArray(Change[]::new));

    assertThat(ids(storage(), tenant, PlainSample.KIND)).containsExactly(taken.id());
  }

  @Test
  default void get_reads500KeysOfWhichHalfAreThere() {
    Tenant tenant = StoreUnderTest.newTenant();
    List<Key<PlainSample>> keys = keys(tenant, 500);
    commit(storage(), creates(keys.subList(0, 250)));

    Snapshot snapshot = get(storage(), keys);

    for (int i = 0; i < 500; i++) {
      assertThat(snapshot.find(keys.get(i)) != null)
          .as("whether key %d is there", i)
          .isEqualTo(i < 250);
    }
  }

  @Test
  default void delete_removesThousandsUnderAScope() {
    Tenant tenant = StoreUnderTest.newTenant();
    Stored<PlainSample> scope = createPlain(storage(), PlainSample.key(tenant, "scope"));
    for (int parent = 0; parent < 3; parent++) {
      Key<PlainSample> key = PlainSample.remark(scope.key(), "parent" + parent);
      createPlain(storage(), key);
      commit(storage(), creates(keys(key, 1_000)));
    }

    commit(storage(), Change.delete(scope));

    expectNothingAt(storage(), PlainSample.key(PlainSample.remark(scope.key(), "parent2"), "0999"));
    createPlain(storage(), scope.key());
    assertThat(ids(storage(), scope.key(), PlainSample.REMARK)).isEmpty();
  }

  private static List<Key<PlainSample>> keys(Scope scope, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> PlainSample.key(scope, "%04d".formatted(i)))
        .toList();
  }

  private static List<String> names(List<Key<PlainSample>> keys) {
    return keys.stream().map(Key::id).toList();
  }

  private static List<Change> creates(List<Key<PlainSample>> keys) {
    return keys.stream().map(key -> Change.create(key, new PlainSample(key.id()))).toList();
  }
}
