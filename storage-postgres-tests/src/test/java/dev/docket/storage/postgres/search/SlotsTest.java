package dev.docket.storage.postgres.search;

import static dev.docket.storage.postgres.Waiting.answer;
import static dev.docket.storage.postgres.Waiting.untilPresent;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.storage.Change;
import dev.docket.storage.Changes;
import dev.docket.storage.Condition;
import dev.docket.storage.Condition.Compared;
import dev.docket.storage.Condition.Equal;
import dev.docket.storage.Condition.Relation;
import dev.docket.storage.Found;
import dev.docket.storage.Key;
import dev.docket.storage.Search;
import dev.docket.storage.SearchValue;
import dev.docket.storage.Sort;
import dev.docket.storage.Storage;
import dev.docket.storage.Stored;
import dev.docket.storage.Tenant;
import dev.docket.storage.postgres.Counter;
import dev.docket.storage.postgres.Stores;
import dev.docket.storage.tck.SearchableSample;
import dev.docket.testing.postgres.Databases;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Columns for values that a kind does not index. */
class SlotsTest {

  private static final Key<Counter> DESK =
      new Tenant("111122223333", "eu-central-1").child(Counter.KIND, "desk");

  private final String url = Databases.create();
  private Storage one;
  private Storage other;

  @BeforeEach
  void open() {
    one = Stores.open(url);
    other = Stores.open(url);
    answer(one.commit(Changes.of(Change.create(DESK, new Counter(1)))));
  }

  @AfterEach
  void close() {
    one.close();
    other.close();
  }

  @Test
  void names_thatTwoNodesMeetAtOnceHaveOneSlotEach() {
    List<CompletionStage<Void>> commits = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      Map<String, SearchValue> values =
          Map.of("shared", number(i), "own" + i, number(i), "pair" + i / 2, label("l" + i));
      Storage node = i % 2 == 0 ? one : other;
      commits.add(node.commit(Changes.of(Change.create(key("" + i), SearchableSample.of(values)))));
    }
    commits.forEach(commit -> answer(commit));

    assertThat(queried("SELECT COUNT(*) || ' to ' || MAX(number) FROM slot")).isEqualTo("64 to 64");
    for (int i = 0; i < 50; i++) {
      assertThat(ids(other, new Equal("shared", number(i)))).containsExactly("" + i);
      assertThat(ids(one, new Equal("own" + i, number(i)))).containsExactly("" + i);
      assertThat(ids(one, new Equal("pair" + i / 2, label("l" + i)))).containsExactly("" + i);
    }
  }

  @Test
  void slot_staysThatOfItsNameWhenThePlaceIsEmptied() {
    put("1", Map.of("a", number(1), "b", number(2)));
    String before = slots();

    answer(one.commit(Changes.of(Change.deleteUnder(DESK.tenant()))));
    answer(other.commit(Changes.of(Change.create(DESK, new Counter(1)))));
    put("1", Map.of("c", number(0), "b", number(1)));
    put("2", Map.of("a", number(1)));

    assertThat(slots()).startsWith(before);
    assertThat(ids(other, new Equal("a", number(1)))).containsExactly("2");
    assertThat(ids(other, new Equal("b", number(1)))).containsExactly("1");
  }

  @Test
  void values_forWhichThereIsNoSlotAreFound() {
    Map<String, SearchValue> numbers = new HashMap<>();
    Map<String, SearchValue> labels = new HashMap<>();
    Map<String, SearchValue> texts = new HashMap<>();
    for (int i = 0; i < 30; i++) {
      numbers.put("n" + i, number(i));
      labels.put("l" + i, label("one"));
      texts.put("t" + i, new SearchValue.Text("Some text"));
    }
    List.of("1", "2")
        .forEach(
            id -> {
              put("n" + id, numbers);
              put("l" + id, labels);
              put("t" + id, texts);
            });

    assertThat(queried("SELECT COUNT(*) FROM slot")).isEqualTo("64");
    for (int i = 0; i < 30; i++) {
      assertThat(ids(other, new Compared("n" + i, Relation.LESS, number(i + 1))))
          .containsExactly("n1", "n2");
      assertThat(ids(other, new Equal("l" + i, label("one")))).containsExactly("l1", "l2");
      assertThat(ids(other, new Condition.Contains("t" + i, "me te"))).containsExactly("t1", "t2");
    }
  }

  @Test
  void value_ofAnotherTypeThanTheFirstOfItsNameIsFound() {
    String longer = "x".repeat(300);
    put("number", Map.of("a", number(1), "b", label("l"), "c", new SearchValue.Text("t")));
    for (String name : List.of("a", "b", "c")) {
      put(name + 1, Map.of(name, number(7)));
      put(name + 2, Map.of(name, new SearchValue.Label(longer)));
      put(name + 3, Map.of(name, new SearchValue.Text(longer + " end")));

      assertThat(ids(other, new Equal(name, number(7)))).containsExactly(name + 1);
      assertThat(ids(other, new Compared(name, Relation.GREATER, number(6))))
          .containsExactly(name + 1);
      assertThat(ids(other, new Equal(name, label(longer)))).containsExactly(name + 2);
      assertThat(ids(other, new Condition.OneOf(name, Set.of("no", longer))))
          .containsExactly(name + 2);
      assertThat(ids(other, new Equal(name, label("x".repeat(150))))).isEmpty();
      assertThat(ids(other, new Condition.Contains(name, "x e"))).containsExactly(name + 3);
    }
  }

  /**
   * A value that a change takes away leaves nothing behind, whichever columns the change writes.
   */
  @Test
  void value_thatIsGoneIsNotFound() {
    put("1", Map.of("a", number(1), "b", label("l"), "c", new SearchValue.Text("t")));
    Key<SearchableSample> key = key("1");
    Stored<SearchableSample> stored = answer(one.get(List.of(key))).find(key);

    answer(one.commit(Changes.of(Change.replace(stored, SearchableSample.of(Map.of())))));

    assertThat(ids(other, new Equal("a", number(1)))).isEmpty();
    assertThat(ids(other, new Equal("b", label("l")))).isEmpty();
    assertThat(ids(other, new Condition.Absent("a"))).containsExactly("1");
    assertThat(ids(other, new Condition.Absent("c"))).containsExactly("1");
  }

  /** The search has asked which slots there are, and then waits while the name gets one. */
  @Test
  void search_duringWhichANameGetsASlotIsRight() throws SQLException {
    put("1", Map.of("a", number(1)));
    Condition other = new Condition.Not(new Equal("late", number(5)));
    assertThat(ids(one, other)).containsExactly("1");

    CompletionStage<Found<SearchableSample>> search;
    try (Connection connection = Databases.connect(url);
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("LOCK TABLE searchable");
      search = one.search(search(other, List.of()));
      while (!queried(
              "SELECT COUNT(*) FROM pg_locks WHERE NOT granted"
                  + " AND relation = 'searchable'::regclass")
          .equals("2")) {
        Thread.onSpinWait();
      }
      statement.execute(
          """
          INSERT INTO slot (account, place, name, number, family)
          SELECT account, place, 'late', MAX(number) + 1, 1 FROM slot GROUP BY account, place
          """);
      statement.execute("UPDATE searchable SET key7 = '" + number(5).form() + "'");
      connection.commit();
    }

    Found<SearchableSample> found = answer(search);
    assertThat(found.items()).isEmpty();
    assertThat(found.total()).isZero();
  }

  /** Sessions remember slots, which another database may have given to the names in other order. */
  @Test
  void slots_areReadAnewOnConnectionsToADatabaseThatTookOver() {
    put("1", Map.of("a", label("x"), "b", label("y")));
    assertThat(ids(one, new Equal("a", label("x")))).containsExactly("1");

    Databases.execute(
        url, "UPDATE slot SET number = number + 2", "UPDATE slot SET number = 5 - number");
    endConnections();

    assertThat(onceConnected(() -> ids(one, new Equal("a", label("y"))))).containsExactly("1");
    assertThat(ids(one, new Equal("b", label("x")))).containsExactly("1");
    assertThat(ids(one, new Equal("a", label("x")))).isEmpty();
  }

  private void endConnections() {
    String processes =
        queried(
            "SELECT STRING_AGG(pid::text, ', ') FROM pg_stat_activity"
                + " WHERE datname = CURRENT_DATABASE() AND application_name = 'docket'");
    String those = " FROM pg_stat_activity WHERE pid IN (" + processes + ")";
    Databases.execute(url, "SELECT pg_terminate_backend(pid)" + those);
    while (!queried("SELECT COUNT(*)" + those).equals("0")) {
      Thread.onSpinWait();
    }
  }

  /** What is answered as soon as no connection is left that has been terminated. */
  private List<String> onceConnected(Supplier<List<String>> search) {
    while (true) {
      untilPresent(one);
      try {
        return search.get();
      } catch (CompletionException terminated) {
        Thread.onSpinWait();
      }
    }
  }

  /** Where few have the value, the rest of a page is read by another index. */
  @Test
  void sort_byASlotGoesOnWithWhatLacksTheValue() {
    for (int i = 0; i < 12; i++) {
      put("%02d".formatted(i), i % 3 == 0 ? Map.of("a", number(-i)) : Map.of());
    }

    List<String> walked = new ArrayList<>();
    String next = null;
    do {
      Found<SearchableSample> page =
          answer(
              other.search(
                  new Search<>(
                      DESK,
                      SearchableSample.KIND,
                      Condition.ALWAYS,
                      List.of(Sort.ascending("a")),
                      3,
                      next,
                      false)));
      page.items().forEach(item -> walked.add(item.key().id()));
      next = page.next();
    } while (next != null);

    assertThat(walked)
        .containsExactly("09", "06", "03", "00", "01", "02", "04", "05", "07", "08", "10", "11");
  }

  private void put(String id, Map<String, SearchValue> values) {
    answer(one.commit(Changes.of(Change.create(key(id), SearchableSample.of(values)))));
  }

  private static Key<SearchableSample> key(String id) {
    return DESK.child(SearchableSample.KIND, id);
  }

  private static SearchValue.Number number(double value) {
    return new SearchValue.Number(value);
  }

  private static SearchValue label(String value) {
    return new SearchValue.Label(value);
  }

  private static List<String> ids(Storage storage, Condition condition) {
    List<String> found =
        answer(storage.search(search(condition, List.of()))).items().stream()
            .map(item -> item.key().id())
            .toList();
    List<String> sorted =
        answer(storage.search(search(condition, List.of(Sort.ascending("a"))))).items().stream()
            .map(item -> item.key().id())
            .toList();
    assertThat(sorted).hasSameElementsAs(found);
    return found;
  }

  private static Search<SearchableSample> search(Condition condition, List<Sort> sorts) {
    return new Search<>(DESK, SearchableSample.KIND, condition, sorts, 100, null, true);
  }

  private String slots() {
    return queried("SELECT STRING_AGG(name || number, ',' ORDER BY number) FROM slot");
  }

  private String queried(String query) {
    return Databases.value(url, query);
  }
}
