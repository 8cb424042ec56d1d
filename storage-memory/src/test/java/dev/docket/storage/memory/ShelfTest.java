package dev.docket.storage.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.storage.Change;
import dev.docket.storage.Changes;
import dev.docket.storage.Claim;
import dev.docket.storage.Condition;
import dev.docket.storage.Found;
import dev.docket.storage.Key;
import dev.docket.storage.Search;
import dev.docket.storage.SearchValue;
import dev.docket.storage.Sort;
import dev.docket.storage.Stored;
import dev.docket.storage.Tenant;
import dev.docket.storage.tck.SearchableSample;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What becomes of an index while others write, a little or much. */
class ShelfTest {

  private static final Key<Claim> ROOM =
      new Tenant("111122223333", "eu-central-1").child(Claim.KIND, "room");
  private static final int COMMIT = 250;

  private final MemoryStorage storage = new MemoryStorage();

  ShelfTest() {
    commit(List.of(Change.create(ROOM, new Claim(""))));
  }

  @Test
  void search_seesMoreThanALogHolds() {
    create(0, 500);
    assertThat(found(Condition.ALWAYS, 1).total()).isEqualTo(500);

    create(500, 15_000);

    Found<SearchableSample> found = found(Condition.ALWAYS, 1);
    assertThat(found.total()).isEqualTo(15_000);
    assertThat(found.items().getFirst().key().id()).isEqualTo(id(14_999));
    assertThat(found(new Condition.Mentions("word14999"), 1).total()).isEqualTo(1);
  }

  @Test
  void search_seesTheLastStateOfWhatIsReplacedOften() {
    create(0, 600);
    for (int round = 1; round <= 5; round++) {
      int state = 1_000 * round;
      List<Change> changes = new ArrayList<>();
      stored(600).forEach(each -> changes.add(Change.replace(each, sample(state))));
      commit(changes);

      assertThat(found(equal(state), 1).total()).isEqualTo(600);
      assertThat(found(equal(state - 1_000), 1).total()).isZero();
      assertThat(found(new Condition.Mentions("word" + state), 1).total()).isEqualTo(600);
    }
  }

  @Test
  void search_seesNothingOfAScopeThatIsGone() {
    create(0, 3_000);
    assertThat(found(Condition.ALWAYS, 1).total()).isEqualTo(3_000);

    commit(List.of(Change.deleteUnder(ROOM)));
    commit(List.of(Change.create(ROOM, new Claim(""))));
    create(0, 200);

    assertThat(found(Condition.ALWAYS, 1).total()).isEqualTo(200);
  }

  @Test
  void search_seesWholeCommitsWhileOthersWrite() {
    CompletableFuture<?> writing =
        CompletableFuture.allOf(
            CompletableFuture.runAsync(() -> create(0, 10_000)),
            CompletableFuture.runAsync(() -> create(10_000, 20_000)));
    long last = 0;
    while (!writing.isDone()) {
      long total = total(found(Condition.ALWAYS, 1));
      assertThat(total % COMMIT).isZero();
      assertThat(total).isGreaterThanOrEqualTo(last);
      last = total;
    }
    writing.join();
    assertThat(found(Condition.ALWAYS, 1).total()).isEqualTo(20_000);
  }

  @Test
  void pages_walkThroughWhatHasTheSameKey() {
    create(0, 2_500);
    List<Sort> sorts = List.of(Sort.ascending("kind"), Sort.descending("number"));
    Search<SearchableSample> first =
        new Search<>(ROOM, SearchableSample.KIND, Condition.ALWAYS, sorts, 100);
    List<String> walked = new ArrayList<>();
    Search<SearchableSample> search = first;
    while (search != null) {
      Found<SearchableSample> found = join(storage.search(search));
      found.items().forEach(each -> walked.add(each.key().id()));
      search = found.next() == null ? null : first.after(found.next());
    }
    // Those without a kind come last, and ids go up.
    List<String> meant =
        IntStream.of(0, 1, 2)
            .mapToObj(
                kind ->
                    IntStream.range(0, 2_500)
                        .map(i -> 2_499 - i)
                        .filter(i -> i % 3 == kind)
                        .mapToObj(ShelfTest::id)
                        .toList())
            .flatMap(List::stream)
            .toList();

    assertThat(walked).isEqualTo(meant);
  }

  private void create(int from, int to) {
    for (int start = from; start < to; start += COMMIT) {
      List<Change> changes = new ArrayList<>();
      for (int i = start; i < Math.min(to, start + COMMIT); i++) {
        changes.add(Change.create(ROOM.child(SearchableSample.KIND, id(i)), sample(i)));
      }
      commit(changes);
    }
  }

  private static String id(int number) {
    return "i%06d".formatted(number);
  }

  private static SearchableSample sample(int number) {
    SearchValue text = new SearchValue.Text("Word" + number + " and more");
    SearchValue counted = new SearchValue.Number(number);
    return SearchableSample.of(
        number % 3 == 2
            ? Map.of("name", text, "number", counted)
            : Map.of(
                "name", text, "number", counted, "kind", new SearchValue.Label("k" + number % 3)));
  }

  private static Condition equal(int number) {
    return new Condition.Equal("number", new SearchValue.Number(number));
  }

  private List<Stored<SearchableSample>> stored(int size) {
    return found(Condition.ALWAYS, size).items();
  }

  private Found<SearchableSample> found(Condition condition, int size) {
    List<Sort> newest = List.of(Sort.descending("number"));
    return join(storage.search(new Search<>(ROOM, SearchableSample.KIND, condition, newest, size)));
  }

  private static long total(Found<?> found) {
    Long total = found.total();
    return total == null ? -1 : total;
  }

  private void commit(List<Change> changes) {
    join(storage.commit(new Changes(changes)));
  }

  private static <T> T join(CompletionStage<T> stage) {
    return stage.toCompletableFuture().join();
  }
}
