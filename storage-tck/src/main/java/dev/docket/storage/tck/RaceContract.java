package dev.docket.storage.tck;

import static dev.docket.storage.tck.Calls.commit;
import static dev.docket.storage.tck.Calls.createPlain;
import static dev.docket.storage.tck.Calls.expectNothingAt;
import static dev.docket.storage.tck.Calls.read;
import static dev.docket.storage.tck.Calls.tally;
import static dev.docket.storage.tck.Concurrently.node;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.storage.Change;
import dev.docket.storage.Claim;
import dev.docket.storage.Key;
import dev.docket.storage.Stored;
import dev.docket.storage.Tenant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Commits that meet: of those that exclude each other one holds, all others do. */
public interface RaceContract extends StoreUnderTest {

  int CROWD = 32;

  @RepeatedTest(3)
  default void claim_isWonByExactlyOne() {
    Tenant tenant = StoreUnderTest.newTenant();
    Key<Claim> name = Claim.name(tenant, PlainSample.KIND, "name");

    List<Outcome> outcomes =
        Concurrently.atOnce(
            CROWD,
            i ->
                Outcome.of(
                    node(this, i),
                    Change.create(name, new Claim("" + i)),
                    Change.create(PlainSample.key(tenant, "" + i), new PlainSample("")),
                    Change.countIn(tenant, PlainSample.KIND, CROWD)));

    assertThat(Outcome.DONE.in(outcomes)).as("winners of %s", outcomes).isEqualTo(1);
    assertThat(Outcome.STALE.in(outcomes)).as("losers of %s", outcomes).isEqualTo(CROWD - 1);
    assertThat(read(storage(), name).value().holder())
        .isEqualTo("" + outcomes.indexOf(Outcome.DONE));
    assertThat(Calls.ids(storage(), tenant, PlainSample.KIND))
        .containsExactly("" + outcomes.indexOf(Outcome.DONE));
    assertThat(tally(storage(), tenant, PlainSample.KIND)).isEqualTo(1);
  }

  @RepeatedTest(3)
  default void version_isReplacedByExactlyOne() {
    Stored<PlainSample> stored =
        createPlain(storage(), PlainSample.key(StoreUnderTest.newTenant(), "n"));

    List<Outcome> outcomes =
        Concurrently.atOnce(
            CROWD, i -> Outcome.of(node(this, i), Change.replace(stored, new PlainSample("" + i))));

    assertThat(Outcome.DONE.in(outcomes)).as("winners of %s", outcomes).isEqualTo(1);
    assertThat(Outcome.STALE.in(outcomes)).as("losers of %s", outcomes).isEqualTo(CROWD - 1);
    assertThat(read(storage(), stored.key()).value())
        .isEqualTo(new PlainSample("" + outcomes.indexOf(Outcome.DONE)));
  }

  @Test
  default void entity_isDeletedByExactlyOne() {
    Stored<PlainSample> stored =
        createPlain(storage(), PlainSample.key(StoreUnderTest.newTenant(), "n"));

    List<Outcome> outcomes =
        Concurrently.atOnce(CROWD, i -> Outcome.of(node(this, i), Change.delete(stored)));

    assertThat(Outcome.DONE.in(outcomes)).as("winners of %s", outcomes).isEqualTo(1);
    assertThat(Outcome.STALE.in(outcomes)).as("losers of %s", outcomes).isEqualTo(CROWD - 1);
    expectNothingAt(storage(), stored.key());
  }

  @Test
  default void updates_thatReadAndRetryAreNeverLost() {
    Stored<PlainSample> stored = create("0");

    Concurrently.atOnce(
        8,
        i -> {
          for (int done = 0; done < 5; ) {
            Stored<PlainSample> read = read(node(this, i), stored.key());
            PlainSample next = new PlainSample("" + (Integer.parseInt(read.value().text()) + 1));
            if (Outcome.of(node(this, i), Change.replace(read, next)) == Outcome.DONE) {
              done++;
            }
          }
          return i;
        });

    assertThat(read(storage(), stored.key()).value()).isEqualTo(new PlainSample("40"));
  }

  @RepeatedTest(3)
  default void lastPlace_isTakenByExactlyOne() {
    Tenant tenant = StoreUnderTest.newTenant();
    int limit = 5;
    commit(storage(), new Change.Count(tenant, PlainSample.KIND, limit - 1, limit));

    List<Outcome> outcomes =
        Concurrently.atOnce(
            CROWD,
            i ->
                Outcome.of(
                    node(this, i),
                    Change.create(PlainSample.key(tenant, "" + i), new PlainSample("")),
                    Change.countIn(tenant, PlainSample.KIND, limit)));

    assertThat(Outcome.DONE.in(outcomes)).as("winners of %s", outcomes).isEqualTo(1);
    assertThat(Outcome.FULL.in(outcomes)).as("losers of %s", outcomes).isEqualTo(CROWD - 1);
    assertThat(tally(storage(), tenant, PlainSample.KIND)).isEqualTo(limit);
    assertThat(Calls.ids(storage(), tenant, PlainSample.KIND))
        .containsExactly("" + outcomes.indexOf(Outcome.DONE));
  }

  @Test
  default void firstCounts_areAllCounted() {
    Tenant tenant = StoreUnderTest.newTenant();

    List<Outcome> outcomes =
        Concurrently.atOnce(
            CROWD, i -> Outcome.of(node(this, i), Change.countIn(tenant, PlainSample.KIND, CROWD)));

    assertThat(outcomes).containsOnly(Outcome.DONE);
    assertThat(tally(storage(), tenant, PlainSample.KIND)).isEqualTo(CROWD);
  }

  @Test
  default void counts_inAndOutCommute() {
    Key<PlainSample> scope =
        createPlain(storage(), PlainSample.key(StoreUnderTest.newTenant(), "n")).key();
    commit(storage(), new Change.Count(scope, PlainSample.KIND, 1_000, 2_000));

    List<Outcome> outcomes =
        Concurrently.atOnce(
            CROWD,
            i ->
                Outcome.of(
                    node(this, i),
                    new Change.Count(scope, PlainSample.KIND, i % 4 == 0 ? 10 : -1, 2_000)));

    assertThat(outcomes).containsOnly(Outcome.DONE);
    assertThat(tally(storage(), scope, PlainSample.KIND)).isEqualTo(1_000 + 8 * 10 - 24);
  }

  @Test
  default void commits_inOppositeOrderDoNotBlockEachOther() {
    Tenant tenant = StoreUnderTest.newTenant();
    Key<PlainSample> left = createPlain(storage(), PlainSample.key(tenant, "left")).key();
    Key<PlainSample> right = createPlain(storage(), PlainSample.key(tenant, "right")).key();

    List<Integer> wins =
        Concurrently.atOnce(
            8,
            i -> {
              int won = 0;
              for (int round = 0; round < 10; round++) {
                List<Change> changes =
                    List.of(
                        Change.replace(read(node(this, i), left), new PlainSample(i + "." + round)),
                        Change.replace(
                            read(node(this, i), right), new PlainSample(i + "." + round)),
                        Change.countIn(left, PlainSample.KIND, 1_000),
                        Change.countIn(right, PlainSample.KIND, 1_000));
                List<Change> ordered = i / 2 % 2 == 0 ? changes : changes.reversed();
                won +=
                    Outcome.of(node(this, i), ordered.toArray(Change[]::new)) == Outcome.DONE
                        ? 1
                        : 0;
              }
              return won;
            });

    int won = wins.stream().mapToInt(Integer::intValue).sum();
    assertThat(won).as("commits that held").isPositive();
    assertThat(tally(storage(), left, PlainSample.KIND)).isEqualTo(won);
    assertThat(tally(storage(), right, PlainSample.KIND)).isEqualTo(won);
    assertThat(read(storage(), left).value()).isEqualTo(read(storage(), right).value());
  }

  @Test
  default void creates_ofTheSameKeysInOppositeOrderAreWonByExactlyOne() {
    Tenant tenant = StoreUnderTest.newTenant();
    List<String> ids = List.of("1", "2", "3", "4", "5", "6", "7", "8");

    List<Outcome> outcomes =
        Concurrently.atOnce(
            8,
            i ->
                Outcome.of(
                    node(this, i),
                    (i / 2 % 2 == 0 ? ids : ids.reversed())
                        .stream()
                            .map(
                                id ->
                                    Change.create(
                                        PlainSample.key(tenant, id), new PlainSample("" + i)))
                            .toArray(Change[]::new)));

    assertThat(Outcome.DONE.in(outcomes)).as("winners of %s", outcomes).isEqualTo(1);
    String winner = "" + outcomes.indexOf(Outcome.DONE);
    assertThat(ids)
        .allMatch(id -> read(storage(), PlainSample.key(tenant, id)).value().text().equals(winner));
  }

  /** Each of two commits relies on what the other one changes: they cannot both hold. */
  @RepeatedTest(10)
  default void guards_excludeEachOther() {
    Tenant tenant = StoreUnderTest.newTenant();
    Stored<PlainSample> left = createPlain(storage(), PlainSample.key(tenant, "left"));
    Stored<PlainSample> right = createPlain(storage(), PlainSample.key(tenant, "right"));

    List<Outcome> outcomes =
        Concurrently.atOnce(
            2,
            i ->
                i == 0
                    ? Outcome.of(
                        storage(),
                        Change.expect(left),
                        Change.replace(right, new PlainSample("changed")))
                    : Outcome.of(
                        another(),
                        Change.expect(right),
                        Change.replace(left, new PlainSample("changed"))));

    assertThat(outcomes).containsExactlyInAnyOrder(Outcome.DONE, Outcome.STALE);
  }

  @Test
  default void guards_ofTheSameEntityDoNotExcludeEachOther() {
    Tenant tenant = StoreUnderTest.newTenant();
    Stored<PlainSample> guard = createPlain(storage(), PlainSample.key(tenant, "guard"));

    List<Outcome> outcomes =
        Concurrently.atOnce(
            CROWD,
            i ->
                Outcome.of(
                    node(this, i),
                    Change.expect(guard),
                    Change.create(PlainSample.remark(tenant, "" + i), new PlainSample(""))));

    assertThat(outcomes).isEqualTo(Collections.nCopies(CROWD, Outcome.DONE));
  }

  private Stored<PlainSample> create(String text) {
    return Calls.create(
        storage(), PlainSample.key(StoreUnderTest.newTenant(), "n"), new PlainSample(text));
  }
}
