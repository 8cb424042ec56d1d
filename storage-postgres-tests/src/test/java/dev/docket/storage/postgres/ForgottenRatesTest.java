package dev.docket.storage.postgres;

import static dev.docket.storage.postgres.Waiting.answer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.storage.RateUse;
import dev.docket.storage.Storage;
import dev.docket.testing.postgres.Databases;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is left of buckets that are full, and of nodes that are gone. */
class ForgottenRatesTest {

  private static final RateUse USE =
      new RateUse("used", Duration.ofHours(1), Duration.ZERO, Duration.ofHours(2));

  private final String url = Databases.create();

  @Test
  void fullBucketsAndNodesThatAreGone_areForgotten() throws SQLException {
    try (Storage storage = Stores.open(url)) {
      answer(storage.shareRates("node", List.of(USE)));
      Databases.execute(
          url,
          "INSERT INTO rate_node (id, seen) VALUES ('gone', NOW() - INTERVAL '5 minutes')",
          """
          INSERT INTO rate_bucket (id, full_at, spent, since, most)
          SELECT 'full ' || i, NOW() - INTERVAL '5 minutes', INTERVAL '0', INTERVAL '0', INTERVAL '0'
          FROM GENERATE_SERIES(1, 1000) AS i
          """);

      for (int i = 0; i < 100; i++) {
        answer(storage.shareRates("node", List.of()));
      }

      assertThat(ids("rate_bucket")).containsExactly("used");
      assertThat(ids("rate_node")).containsExactly("node");
    }
  }

  private List<String> ids(String table) throws SQLException {
    List<String> ids = new ArrayList<>();
    try (Connection connection = Databases.connect(url);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT id FROM " + table)) {
      while (rows.next()) {
        ids.add(rows.getString(1));
      }
    }
    return ids;
  }
}
