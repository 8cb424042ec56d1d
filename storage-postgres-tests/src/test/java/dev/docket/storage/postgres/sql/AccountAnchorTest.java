package dev.docket.storage.postgres.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.storage.postgres.search.IndexRow;
import dev.docket.storage.postgres.search.NewTokens;
import dev.docket.storage.postgres.totals.TotalChanges;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccountAnchorTest {

  @Test
  void statement_withoutAnAnchorStaysAsItIs() {
    String sql = "UPDATE entity AS e SET version = 1 WHERE e.account = ($1::text[])[1]\n";

    assertThat(AccountAnchor.replacedIn(sql, "")).isEqualTo(sql);
  }

  @Test
  void anchor_isReplacedByTheAccountItself() {
    assertThat(
            AccountAnchor.replacedIn(
                """
                INSERT INTO total AS t (account, label)
                SELECT a.account, k.label
                FROM account AS a, UNNEST($2::text[], $3::text[]) AS k (account, label)
                WHERE a.account = ($2::text[])[1]
                ON CONFLICT DO NOTHING
                """,
                ""))
        .isEqualTo(
            """
            INSERT INTO total AS t (account, label)
            SELECT ($2::text[])[1], k.label
            FROM UNNEST($2::text[], $3::text[]) AS k (account, label)
            ON CONFLICT DO NOTHING
            """);
    assertThat(
            AccountAnchor.replacedIn(
                "SELECT a.account FROM account AS a,\n  b WHERE a.account = $1 AND (b.c)", ""))
        .isEqualTo("SELECT $1 FROM b WHERE (b.c)");
  }

  @Test
  void condition_takesThePlaceOfTheAnchor() {
    assertThat(
            AccountAnchor.replacedIn(
                "SELECT a.account FROM account AS a, b WHERE a.account = $1\nRETURNING 1\n", "c"))
        .isEqualTo("SELECT $1 FROM b WHERE c\nRETURNING 1\n");
    assertThat(
            AccountAnchor.replacedIn(
                "SELECT a.account FROM account AS a, b WHERE a.account = $1 AND (b.c)", "d"))
        .isEqualTo("SELECT $1 FROM b WHERE d AND (b.c)");
    assertThat(AccountAnchor.replacedIn("UPDATE b SET c = 1 WHERE d\n", "e"))
        .isEqualTo("UPDATE b SET c = 1 WHERE d\nAND e\n");
  }

  @Test
  void anchor_isRemovedWhole() {
    for (String sql : List.of(NewTokens.INSERT, IndexRow.UPSERT, TotalChanges.ADD)) {
      assertThat(sql).contains("account AS a");
      assertThat(AccountAnchor.replacedIn(sql, "")).doesNotContain("account AS a", "a.account");
    }
  }
}
