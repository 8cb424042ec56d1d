package dev.docket.storage.postgres;

import static dev.docket.storage.postgres.Waiting.answer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.storage.Change;
import dev.docket.storage.Changes;
import dev.docket.storage.Condition;
import dev.docket.storage.Extent;
import dev.docket.storage.Key;
import dev.docket.storage.Kinds;
import dev.docket.storage.Replacement;
import dev.docket.storage.Search;
import dev.docket.storage.Sort;
import dev.docket.storage.Storage;
import dev.docket.storage.Stored;
import dev.docket.storage.Tenant;
import dev.docket.testing.postgres.Databases;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Totals of parts of texts, which are kept where a search has asked for one. */
@Timeout(120)
class PartTotalsTest {

  private static final Key<Counter> DESK =
      new Tenant("111122223333", "eu-central-1").child(Counter.KIND, "desk");
  private static final Condition WORD = new Condition.Mentions("Printer");
  private static final Kinds KINDS = new Kinds(List.of(Counter.KIND, Ticket.KIND), List.of());

  private final String url = Databases.create();
  private Storage one;
  private Storage other;
  private Connection behind;

  @BeforeEach
  void open() throws SQLException {
    behind = Databases.connect(url);
    one = Stores.open(url);
    other = Stores.open(url);
    answer(one.commit(Changes.of(Change.create(DESK, new Counter(1)))));
    put(one, 1, "a printer");
    put(one, 2, "two printers");
    put(one, 3, "a mouse");
  }

  @AfterEach
  void close() throws SQLException {
    one.close();
    other.close();
    behind.close();
  }

  @Test
  void total_isKeptFromTheFirstSearchOn() throws SQLException {
    assertThat(total(one, WORD)).isEqualTo(2);
    awaitKept("printer");

    // The other node does not know that yet.
    put(other, 4, "PRINTER");
    put(one, 5, "no");
    replace(one, 3, "mouse of a printer");
    replace(other, 1, "gone");
    replace(other, 2, "three printers");

    assertThat(kept("printer")).isEqualTo("3");
    assertThat(total(one, WORD)).isEqualTo(3);
    assertThat(total(other, WORD)).isEqualTo(3);

    answer(one.commit(Changes.of(Change.delete(stored(2)))));
    assertThat(total(other, WORD)).isEqualTo(2);

    answer(one.commit(Changes.of(Change.deleteUnder(DESK))));
    assertThat(total(other, WORD)).isZero();
    assertThat(kept("printer")).isEqualTo("0");
  }

  /** What a search reads is what is kept, so a wrong total would show. */
  @Test
  void search_readsWhatIsKept() throws SQLException {
    assertThat(total(one, WORD)).isEqualTo(2);
    awaitKept("printer");
    Databases.execute(url, "UPDATE counted_part SET lacking = lacking + 40");

    assertThat(total(one, WORD)).isEqualTo(42);
    assertThat(total(other, new Condition.All(List.of(new Condition.Any(List.of(WORD))))))
        .isEqualTo(42);
    Condition more = new Condition.Any(List.of(WORD, new Condition.Mentions("mouse")));
    assertThat(total(one, more)).isEqualTo(3);
  }

  @Test
  void total_beginsAnew_whenAnExtentIsReplaced() throws SQLException {
    assertThat(total(one, WORD)).isEqualTo(2);
    awaitKept("printer");

    answer(one.replace(Replacement.empty(new Extent.Account("111122223333")), KINDS));

    assertThat(value("SELECT COUNT(*) FROM counted_part")).isEqualTo("0");
    assertThat(value("SELECT COUNT(*) FROM part_total")).isEqualTo("0");
    answer(other.commit(Changes.of(Change.create(DESK, new Counter(1)))));
    put(other, 1, "printer");
    assertThat(total(other, WORD)).isEqualTo(1);
  }

  @Test
  void place_hasRoomForSomeParts_andThenForgetsOneThatIsNotAskedFor() throws SQLException {
    IntStream.range(10, 42).forEach(i -> put(one, i, "word" + i));
    for (int i = 10; i < 42; i++) {
      assertThat(total(one, new Condition.Mentions("word" + i))).isEqualTo(1);
      awaitKept("word" + i);
    }
    assertThat(total(one, WORD)).isEqualTo(2);
    assertThat(total(one, new Condition.Mentions("word20"))).isEqualTo(1);
    assertThat(value("SELECT COUNT(*) FROM counted_part")).isEqualTo("32");
    assertThat(kept("printer")).isNull();

    Databases.execute(
        url,
        "UPDATE counted_part SET asked = asked - interval '8 days' WHERE part IN ('word20', 'word21')");
    assertThat(total(one, new Condition.Mentions("word20"))).isEqualTo(1);
    awaitValue("1", "SELECT COUNT(*) FROM counted_part WHERE asked < now() - interval '7 days'");
    assertThat(total(one, WORD)).isEqualTo(2);
    awaitKept("printer");

    assertThat(kept("word20")).isEqualTo("1");
    assertThat(kept("word21")).isNull();
    replace(other, 21, "printer");
    assertThat(total(one, WORD)).isEqualTo(3);
    assertThat(total(one, new Condition.Mentions("word21"))).isZero();
  }

  /** A node may have died before it had counted. */
  @Test
  void part_thatWasNotCounted_isCountedByTheNextSearch() throws SQLException {
    assertThat(total(one, WORD)).isEqualTo(2);
    awaitKept("printer");
    put(one, 4, "printer");
    Databases.execute(url, "UPDATE counted_part SET lacking = NULL");

    assertThat(total(other, WORD)).isEqualTo(3);
    awaitKept("printer");

    assertThat(total(other, WORD)).isEqualTo(3);
  }

  @Test
  void total_isCounted_whileSomebodyKeepsWritersFromLooking() throws SQLException {
    try (Connection connection = Databases.connect(url);
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("LOCK TABLE counted_part IN ACCESS SHARE MODE");

      assertThat(total(one, WORD)).isEqualTo(2);
      put(other, 4, "printer");
      assertThat(total(one, WORD)).isEqualTo(3);
      connection.rollback();
    }
    assertThat(total(other, WORD)).isEqualTo(3);
    awaitKept("printer");
  }

  private static void put(Storage node, int id, String title) {
    answer(node.commit(Changes.of(Change.create(key(id), ticket(title)))));
  }

  private void replace(Storage node, int id, String title) {
    answer(node.commit(Changes.of(Change.replace(stored(id), ticket(title)))));
  }

  private Stored<Ticket> stored(int id) {
    return answer(one.get(List.of(key(id)))).find(key(id));
  }

  private static Key<Ticket> key(int id) {
    return DESK.child(Ticket.KIND, "t" + id);
  }

  private static Ticket ticket(String title) {
    return new Ticket(title, "open", "c", "", 1, 1, Instant.EPOCH);
  }

  private static Long total(Storage node, Condition condition) {
    return answer(
            node.search(
                new Search<>(
                    DESK,
                    Ticket.KIND,
                    condition,
                    List.of(Sort.descending("updated")),
                    1,
                    null,
                    true)))
        .total();
  }

  /** What is kept of a part; null if nothing is. */
  private String kept(String part) throws SQLException {
    return value(
        """
        SELECT p.lacking + COALESCE((SELECT SUM(t.count) FROM part_total AS t WHERE t.part = p.part), 0)
        FROM counted_part AS p WHERE p.part = '%s'
        """
            .formatted(part));
  }

  private void awaitKept(String part) throws SQLException {
    awaitValue(
        "1",
        "SELECT COUNT(*) FROM counted_part WHERE lacking IS NOT NULL AND part = '%s'"
            .formatted(part));
  }

  private void awaitValue(String expected, String sql) throws SQLException {
    while (!expected.equals(value(sql))) {
      Thread.onSpinWait();
    }
  }

  private String value(String sql) throws SQLException {
    try (Statement statement = behind.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      return rows.next() ? rows.getString(1) : null;
    }
  }
}
