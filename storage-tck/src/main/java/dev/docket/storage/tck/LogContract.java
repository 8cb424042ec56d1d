package dev.docket.storage.tck;

import static dev.docket.storage.tck.Calls.answer;
import static dev.docket.storage.tck.Calls.commit;
import static dev.docket.storage.tck.Calls.createPlain;
import static dev.docket.storage.tck.Calls.expectStale;
import static dev.docket.storage.tck.Calls.failure;
import static dev.docket.storage.tck.Concurrently.node;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.storage.Change;
import dev.docket.storage.Extent;
import dev.docket.storage.Key;
import dev.docket.storage.LogBounds;
import dev.docket.storage.LogEntry;
import dev.docket.storage.LogPage;
import dev.docket.storage.LogRange;
import dev.docket.storage.Replaced;
import dev.docket.storage.Scope;
import dev.docket.storage.Storage;
import dev.docket.storage.Stored;
import dev.docket.storage.Tenant;
import dev.docket.storage.TrimmedException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What commits append to the logs of tenants, and how it is read and trimmed. */
public interface LogContract extends StoreUnderTest {

  @Test
  default void entries_areReadInTheOrderOfCommitsAndChanges() {
    Tenant tenant = StoreUnderTest.newTenant();
    Key<PlainSample> about = PlainSample.key(tenant, "a/b %");
    long start = end(storage(), tenant);
    commit(storage(), append(about, "1"), append(about, "2"));
    commit(another(), append(tenant, "3"));

    List<LogEntry<?>> entries = all(another(), tenant, start);

    assertThat(texts(entries)).containsExactly("1", "2", "3");
    assertThat(entries).extracting(LogEntry::about).containsExactly(about, about, tenant);
    assertThat(entries).extracting(LogEntry::position).isSorted().doesNotHaveDuplicates();
    assertThat(entries.getFirst().position()).isGreaterThan(start);
    assertThat(answer(storage().logBounds(tenant)).last()).isEqualTo(entries.getLast().position());
  }

  @Test
  default void entry_isThereAsSoonAsItsCommit() {
    Tenant tenant = StoreUnderTest.newTenant();
    long position = end(storage(), tenant);
    for (int i = 0; i < 20; i++) {
      commit(node(this, i), append(tenant, "" + i));
      LogPage page =
          answer(node(this, i + 1).readLog(range(tenant, position), SampleStandIn.KINDS));
      assertThat(texts(page.entries())).containsExactly("" + i);
      position = page.next();
    }
  }

  @Test
  default void commitThatFails_appendsNothing() {
    Tenant tenant = StoreUnderTest.newTenant();
    Stored<PlainSample> taken = createPlain(storage(), PlainSample.key(tenant, "taken"));
    long start = end(storage(), tenant);

    expectStale(
        storage(),
        taken.key(),
        append(tenant, "never"),
        Change.create(taken.key(), new PlainSample("")));
    commit(another(), append(tenant, "after"));

    assertThat(texts(all(storage(), tenant, start))).containsExactly("after");
  }

  @Test
  default void deletion_leavesEntries() {
    Tenant tenant = StoreUnderTest.newTenant();
    Stored<PlainSample> stored = createPlain(storage(), PlainSample.key(tenant, "n"));
    long start = end(storage(), tenant);
    commit(storage(), append(stored.key(), "before"));

    commit(storage(), Change.delete(stored), append(stored.key(), "deleted"));

    assertThat(texts(all(another(), tenant, start))).containsExactly("before", "deleted");
  }

  @Test
  default void entries_areThoseOfTheirTenant() {
    Tenant tenant = StoreUnderTest.newTenant();
    Tenant region = new Tenant(tenant.account(), "us-east-1");
    Tenant without = StoreUnderTest.newTenant();
    createPlain(storage(), PlainSample.key(without, "n"));
    long start = end(storage(), tenant);
    long startOfRegion = end(storage(), region);
    commit(storage(), append(tenant, "here"));
    commit(storage(), append(region, "there"));

    assertThat(texts(all(storage(), tenant, start))).containsExactly("here");
    assertThat(texts(all(storage(), region, startOfRegion))).containsExactly("there");
    assertThat(answer(another().logs()))
        .extracting(LogBounds::tenant)
        .contains(tenant, region)
        .doesNotContain(without)
        .doesNotHaveDuplicates();
  }

  @Test
  default void entries_areReadByWhatTheyAreAbout() {
    Tenant tenant = StoreUnderTest.newTenant();
    Key<PlainSample> one = PlainSample.key(tenant, "one");
    Key<PlainSample> other = PlainSample.key(tenant, "other");
    long start = end(storage(), tenant);
    commit(
        storage(),
        append(one, "1"),
        append(other, "2"),
        append(PlainSample.key(one, "below"), "3"),
        append(tenant, "4"),
        append(one, "5"));

    assertThat(texts(all(another(), one, start))).containsExactly("1", "5");
    List<LogEntry<?>> every = all(storage(), tenant, start);
    LogRange between = new LogRange(one, every.getFirst().position(), 3);
    LogPage nothing = answer(storage().readLog(between, SampleStandIn.KINDS));
    assertThat(nothing.entries()).isEmpty();
    assertThat(nothing.next()).as("what was looked at").isEqualTo(every.get(3).position());
  }

  @Test
  default void walk_alongPagesMeetsAll() {
    Tenant tenant = StoreUnderTest.newTenant();
    long start = end(storage(), tenant);
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < 250; i++) {
      changes.add(append(tenant, "" + i));
    }
    commit(storage(), changes);

    List<LogEntry<?>> met = new ArrayList<>();
    long position = start;
    while (met.size() < 250) {
      LogPage page =
          answer(another().readLog(new LogRange(tenant, position, 100), SampleStandIn.KINDS));
      assertThat(page.entries()).hasSizeLessThanOrEqualTo(100).isNotEmpty();
      met.addAll(page.entries());
      position = page.next();
    }

    assertThat(texts(met)).hasSize(250).startsWith("0", "1").endsWith("248", "249");
    assertThat(position).isEqualTo(end(storage(), tenant));
  }

  @Test
  default void trimmedEntries_areGone_andReadersAreTold() {
    Tenant tenant = StoreUnderTest.newTenant();
    long start = end(storage(), tenant);
    commit(storage(), append(tenant, "1"), append(tenant, "2"), append(tenant, "3"));
    long second = all(storage(), tenant, start).get(1).position();

    answer(another().trimLog(tenant, second));

    assertThat(failure(storage().readLog(range(tenant, start), SampleStandIn.KINDS)))
        .isInstanceOfSatisfying(
            TrimmedException.class, trimmed -> assertThat(trimmed.trimmed()).isEqualTo(second));
    assertThat(texts(all(storage(), tenant, second))).containsExactly("3");
    assertThat(answer(storage().logBounds(tenant)).trimmed()).isEqualTo(second);

    answer(storage().trimLog(tenant, start));
    assertThat(answer(another().logBounds(tenant)).trimmed()).as("never back").isEqualTo(second);

    answer(storage().trimLog(tenant, Long.MAX_VALUE));
    assertThat(answer(storage().logBounds(tenant)))
        .satisfies(bounds -> assertThat(bounds.trimmed()).isEqualTo(bounds.last()));
    commit(storage(), append(tenant, "4"));
    long emptied = answer(storage().logBounds(tenant)).trimmed();
    assertThat(texts(all(another(), tenant, emptied))).containsExactly("4");
  }

  @Test
  default void replacement_isAppended_andDropsWhatIsAboutIt() {
    Tenant tenant = StoreUnderTest.newTenant();
    Stored<PlainSample> one = createPlain(storage(), PlainSample.key(tenant, "one"));
    Stored<PlainSample> other = createPlain(storage(), PlainSample.key(tenant, "other"));
    long start = end(storage(), tenant);
    commit(
        storage(),
        append(one.key(), "gone"),
        append(PlainSample.key(one.key(), "below"), "gone too"),
        append(other.key(), "kept"));

    Extents.empty(another(), new Extent.Under(one.key()));

    List<LogEntry<?>> entries = all(storage(), tenant, start);
    assertThat(entries).hasSize(2);
    assertThat(entries.getFirst().value()).isEqualTo(new PlainSample("kept"));
    assertThat(entries.getLast().value()).isEqualTo(new Replaced());
    assertThat(entries.getLast().about()).isEqualTo(one.key());

    Extents.empty(storage(), new Extent.Account(tenant.account()));

    List<LogEntry<?>> last = all(another(), other.key(), entries.getLast().position());
    assertThat(last).hasSize(1);
    assertThat(last.getFirst().value()).isEqualTo(new Replaced());
    assertThat(last.getFirst().about()).isEqualTo(tenant);
  }

  /**
   * Eight writers on two nodes, some of whose commits fail, and a reader beside them who goes on
   * where it was.
   */
  @Test
  default void reader_meetsEveryEntryOnce_whateverElseHappens() {
    Tenant tenant = StoreUnderTest.newTenant();
    Stored<PlainSample> taken = createPlain(storage(), PlainSample.key(tenant, "taken"));
    int writers = 8;
    int each = 25;
    long start = end(storage(), tenant);
    AtomicInteger writing = new AtomicInteger(writers);
    List<List<String>> results =
        Concurrently.atOnce(
            writers + 1,
            i -> i == writers ? follow(tenant, start, writing) : write(taken, i, each, writing));

    List<String> read = results.getLast();
    List<String> committed = results.subList(0, writers).stream().flatMap(List::stream).toList();
    assertThat(committed).hasSizeGreaterThan(writers * each / 2);
    assertThat(read).containsExactlyInAnyOrderElementsOf(committed);
    assertThat(texts(all(another(), tenant, start))).isEqualTo(read);
    for (int i = 0; i < writers; i++) {
      String own = i + ":";
      assertThat(read.stream().filter(text -> text.startsWith(own)))
          .as("in the order of the commits of one writer")
          .isEqualTo(results.get(i));
    }
  }

  private List<String> write(Stored<PlainSample> taken, int writer, int times, AtomicInteger left) {
    List<String> committed = new ArrayList<>();
    Storage node = node(this, writer);
    try {
      for (int i = 0; i < times; i++) {
        String text = writer + ":" + i;
        Key<PlainSample> key = PlainSample.key(taken.key().parent(), text);
        Change append = append(taken.key(), text);
        Change create =
            i % 4 == 3
                ? Change.create(taken.key(), new PlainSample("fails"))
                : Change.create(key, new PlainSample(text));
        if (Outcome.of(node, create, append) == Outcome.DONE) {
          committed.add(text);
        }
      }
    } finally {
      left.decrementAndGet();
    }
    return committed;
  }

  private List<String> follow(Tenant tenant, long start, AtomicInteger writing) {
    List<String> read = new ArrayList<>();
    Set<Long> positions = new HashSet<>();
    long position = start;
    while (true) {
      boolean over = writing.get() == 0;
      LogPage page =
          answer(another().readLog(new LogRange(tenant, position, 7), SampleStandIn.KINDS));
      for (LogEntry<?> entry : page.entries()) {
        assertThat(positions.add(entry.position())).as("read once").isTrue();
        assertThat(entry.position()).isGreaterThan(position);
      }
      read.addAll(texts(page.entries()));
      if (over && page.next() == position) {
        return read;
      }
      position = page.next();
    }
  }

  private static Change append(Scope about, String text) {
    return Change.append(about, PlainSample.KIND, new PlainSample(text));
  }

  private static long end(Storage storage, Tenant tenant) {
    return answer(storage.logBounds(tenant)).last();
  }

  private static LogRange range(Scope about, long after) {
    return new LogRange(about, after, 1_000);
  }

  private static List<LogEntry<?>> all(Storage storage, Scope about, long after) {
    return answer(storage.readLog(range(about, after), SampleStandIn.KINDS)).entries();
  }

  private static List<String> texts(List<LogEntry<?>> entries) {
    return entries.stream().map(entry -> ((PlainSample) entry.value()).text()).toList();
  }
}
