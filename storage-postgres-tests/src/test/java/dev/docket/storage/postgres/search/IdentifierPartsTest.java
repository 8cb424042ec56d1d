package dev.docket.storage.postgres.search;

import static dev.docket.storage.postgres.Waiting.answer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.storage.Change;
import dev.docket.storage.Changes;
import dev.docket.storage.Condition;
import dev.docket.storage.Key;
import dev.docket.storage.Search;
import dev.docket.storage.SearchValue;
import dev.docket.storage.Storage;
import dev.docket.storage.Tenant;
import dev.docket.storage.postgres.Counter;
import dev.docket.storage.postgres.Stores;
import dev.docket.storage.tck.SearchableSample;
import dev.docket.testing.postgres.Databases;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Parts of identifiers, which are in the index only where somebody has asked for one. */
@Timeout(120)
class IdentifierPartsTest {

  private static final String NUMBER = SearchableSample.KIND.identifiers().getFirst();
  private static final Key<Counter> DESK =
      new Tenant("111122223333", "eu-central-1").child(Counter.KIND, "desk");
  private static final Key<Counter> QUIET = DESK.tenant().child(Counter.KIND, "quiet");

  private final String url = Databases.create();
  private Storage one;
  private Storage other;

  @BeforeEach
  void open() {
    one = Stores.open(url);
    other = Stores.open(url);
    answer(
        one.commit(
            Changes.of(Change.create(DESK, new Counter(1)), Change.create(QUIET, new Counter(1)))));
  }

  @AfterEach
  void close() {
    one.close();
    other.close();
  }

  @Test
  void part_isFoundBeforeTheIndexHasItAndAfter() {
    put(DESK, 1001);
    put(DESK, 1002);
    put(QUIET, 1001);
    assertThat(words()).isEqualTo("0");

    assertThat(ids(one, part("1002"))).containsExactly("1002");
    awaitComplete();
    put(DESK, 1003);
    put(QUIET, 1003);

    assertThat(words()).isEqualTo("3");
    for (Storage node : List.of(one, other)) {
      assertThat(ids(node, part("no-1002"))).containsExactly("1002");
      assertThat(ids(node, part("O-1003"))).containsExactly("1003");
      assertThat(ids(node, part("no-10"))).containsExactlyInAnyOrder("1001", "1002", "1003");
      assertThat(ids(node, part("no-2"))).isEmpty();
      assertThat(ids(node, part("3"))).containsExactly("1003");
      assertThat(ids(node, new Condition.Mentions("NO-1002"))).containsExactly("1002");
    }
  }

  /** Writers on both nodes, before, while and after the first search asks. */
  @Test
  void whatIsWrittenWhileASearchAsksForThemFirst_isInTheIndex() {
    List<CompletionStage<?>> work = new ArrayList<>();
    for (int i = 0; i < 600; i++) {
      int number = 1000 + i;
      Storage node = i % 2 == 0 ? one : other;
      work.add(node.commit(create(DESK, number)));
      if (i == 150 || i == 300) {
        work.add(node.search(search(part("no-1000"))));
      }
      if (i % 50 == 0) {
        work.forEach(each -> answer(each));
      }
    }
    work.forEach(each -> answer(each));
    awaitComplete();

    assertThat(words()).isEqualTo("600");
    IntStream.range(1000, 1600)
        .forEach(
            number -> assertThat(ids(other, part("no-" + number))).containsExactly("" + number));
  }

  @Test
  void work_thatNobodyIsAtAnyMoreIsTakenOver() {
    put(DESK, 1001);
    String place = queried("SELECT place FROM searchable");
    Databases.execute(
        url,
        """
        INSERT INTO identifier_parts
        VALUES ('111122223333', %s, NOW() - INTERVAL '2 minutes', FALSE)
        """
            .formatted(place));

    assertThat(ids(one, part("1001"))).containsExactly("1001");

    awaitComplete();
    assertThat(ids(one, part("1001"))).containsExactly("1001");
    assertThat(words()).isEqualTo("1");
  }

  @Test
  void work_thatAnotherIsAtIsLeftToIt() {
    put(DESK, 1001);
    String place = queried("SELECT place FROM searchable");
    Databases.execute(
        url,
        "INSERT INTO identifier_parts VALUES ('111122223333', %s, NOW(), FALSE)".formatted(place));
    String claimed = queried("SELECT claimed FROM identifier_parts");

    assertThat(ids(one, part("1001"))).containsExactly("1001");
    assertThat(ids(one, part("1001"))).containsExactly("1001");

    assertThat(queried("SELECT claimed FROM identifier_parts")).isEqualTo(claimed);
  }

  private void put(Key<Counter> desk, int number) {
    answer(one.commit(create(desk, number)));
  }

  private static Changes create(Key<Counter> desk, int number) {
    SearchValue value = new SearchValue.Text("no-" + number, true);
    return Changes.of(
        Change.create(
            desk.child(SearchableSample.KIND, "" + number),
            SearchableSample.of(Map.of(NUMBER, value))));
  }

  private static Condition part(String part) {
    return new Condition.Contains(NUMBER, part);
  }

  private static List<String> ids(Storage storage, Condition condition) {
    return answer(storage.search(search(condition))).items().stream()
        .map(item -> item.key().id())
        .toList();
  }

  private static Search<SearchableSample> search(Condition condition) {
    return new Search<>(DESK, SearchableSample.KIND, condition, List.of(), 1000, null, true);
  }

  private void awaitComplete() {
    while (!queried("SELECT STRING_AGG(complete::text, ',') FROM identifier_parts")
        .equals("true")) {
      Thread.onSpinWait();
    }
  }

  private String words() {
    return queried("SELECT COUNT(*) FROM word");
  }

  private String queried(String query) {
    return Databases.value(url, query);
  }
}
