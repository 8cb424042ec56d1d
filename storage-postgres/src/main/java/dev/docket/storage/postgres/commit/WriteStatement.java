package dev.docket.storage.postgres.commit;

import dev.docket.storage.postgres.search.IndexRow;
import dev.docket.storage.postgres.search.NewTokens;
import dev.docket.storage.postgres.totals.CountedParts;
import dev.docket.storage.postgres.totals.PartChanges;
import dev.docket.storage.postgres.totals.TotalChanges;
import java.util.Locale;

/**
 * The statements of a transaction, in their order. Each is about rows of one account, and names it
 * by the first element of its first array, so that it is known before the statement runs where they
 * are. The collation is another one than that of the primary key, so that the plan of a table that
 * is new does not look for all rows of the account instead of the keys. What creates rows reads
 * that of the account in the table {@code account} for the same reason.
 *
 * <p>All transactions lock existing rows before they create rows, and tallies and totals last, so
 * that they do not deadlock. The parameters of each statement are arrays, sorted by key, of which
 * the first five are the columns of the keys. Its answer says which rows held.
 *
 * <p>Every statement has two variants. {@link #returningKeys} returns the keys that held, which
 * shows whose commit fails. {@link #counting} only shows how many held, which is cheaper. {@link
 * Step#returningOnes} does that as a part of a {@linkplain CombinedSteps larger statement}. No
 * statement raises an error if a row does not hold: a name that is taken is no matter for the log
 * of the database, which is for its operator.
 */
enum WriteStatement {
  /** Keeps the parents of created rows, and the scopes of tallies, from being deleted. */
  LOCK_PARENTS(Sql.EXISTING + "FOR KEY SHARE OF e\n"),

  /**
   * Locks rows that are only relied on, in the order of all transactions. Other transactions may
   * rely on them at the same time.
   */
  LOCK_RELIED(Sql.EXISTING + "FOR SHARE OF e\n"),

  /**
   * Locks, in one order, rows that several of the next statements would lock in different orders.
   */
  LOCK_EXISTING(Sql.EXISTING + "FOR NO KEY UPDATE OF e\n"),

  /** Keeps the rows that are relied on as they are. */
  EXPECT(
      """
      SELECT %s
      FROM UNNEST($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::bigint[])
        AS k (account, region, parent, kind, id, version)
      JOIN entity AS e ON (e.account, e.region, e.parent, e.kind, e.id)
        = (k.account, k.region, k.parent, k.kind, k.id) AND e.version = k.version
      WHERE e.account = ($1::text[])[1] COLLATE "default"
      FOR SHARE OF e
      """),

  REPLACE(
      """
      UPDATE entity AS e
      SET version = k.version, format = k.format, body = k.body
      FROM UNNEST($1::text[], $2::text[], $3::text[], $4::text[], $5::text[],
          $6::bigint[], $7::integer[], $8::text[], $9::bigint[])
        AS k (account, region, parent, kind, id, version, format, body, expected)
      WHERE (e.account, e.region, e.parent, e.kind, e.id)
        = (k.account, k.region, k.parent, k.kind, k.id) AND e.version = k.expected
        AND e.account = ($1::text[])[1] COLLATE "default"
      RETURNING %s
      """),

  DELETE(
      """
      DELETE FROM entity AS e
      USING UNNEST($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::bigint[])
        AS k (account, region, parent, kind, id, version)
      WHERE (e.account, e.region, e.parent, e.kind, e.id)
        = (k.account, k.region, k.parent, k.kind, k.id) AND e.version = k.version
        AND e.account = ($1::text[])[1] COLLATE "default"
      RETURNING %s
      """),

  CREATE(Sql.CREATION + "ON CONFLICT DO NOTHING\n" + Sql.RETURNING),

  /** Creates rows at fresh keys. It raises an error if one is taken, which is nobody's fault. */
  CREATE_FRESH(Sql.CREATION + Sql.RETURNING),

  /**
   * Adds tokens to the trigram index. It always holds. A transaction that adds a token waits for
   * any other that adds the same token, and the other must not wait for tallies of the first. So
   * tokens come before tallies.
   */
  ADD_TOKENS(NewTokens.INSERT),

  /**
   * Writes rows of the search index. It holds unless other parts of texts are counted in the
   * account by now: the transaction has locked the entities already. {@link Step#indexing} leaves
   * out columns that no row uses.
   */
  INDEX(IndexRow.UPSERT),

  /** As {@link #INDEX}, of entities that have no row yet. */
  INDEX_FRESH(IndexRow.INSERT),

  /** Checks, before anything is written, what {@link #INDEX} checks. */
  REQUIRE_COUNTED(CountedParts.REQUIRE),

  /** Creates the tallies that do not exist yet, at zero. */
  START_TALLIES(
      """
      INSERT INTO entity AS e (account, region, parent, kind, id, version, format, body)
      SELECT a.account, k.region, k.parent, k.kind, k.id, 0, $6, '{"count":0}'
      FROM account AS a, UNNEST($1::text[], $2::text[], $3::text[], $4::text[], $5::text[])
        AS k (account, region, parent, kind, id)
      WHERE a.account = ($1::text[])[1]
      ON CONFLICT DO NOTHING
      RETURNING %s
      """),

  /** Adds to tallies that stay at or below a limit. */
  ADD_TO_TALLIES(
      """
      UPDATE entity AS e
      SET version = k.version,
        body = '{"count":' || GREATEST((e.body::jsonb ->> 'count')::bigint + k.by, 0)::text || '}'
      FROM UNNEST($1::text[], $2::text[], $3::text[], $4::text[], $5::text[],
          $6::bigint[], $7::bigint[], $8::bigint[])
        AS k (account, region, parent, kind, id, version, by, most)
      WHERE (e.account, e.region, e.parent, e.kind, e.id)
        = (k.account, k.region, k.parent, k.kind, k.id)
        AND e.account = ($1::text[])[1] COLLATE "default"
        AND (e.body::jsonb ->> 'count')::bigint + k.by <= k.most
      RETURNING %s
      """),

  /** Adds to totals. It always holds. */
  ADD_TO_TOTALS(TotalChanges.ADD),

  /** Adds to totals of parts of texts. It always holds. */
  ADD_TO_PART_TOTALS(PartChanges.ADD);

  private final String returningKeys;
  private final String counting;

  WriteStatement(String statement) {
    this.returningKeys =
        String.format(Locale.ROOT, statement, "e.account, e.region, e.parent, e.kind, e.id");
    this.counting = String.format(Locale.ROOT, statement.replace(Sql.RETURNING, ""), "1");
  }

  /** The statement that returns the keys of the rows that held. */
  String returningKeys() {
    return returningKeys;
  }

  /** The statement whose row count is the number of rows that held. */
  String counting() {
    return counting;
  }

  /** SQL that several statements share. */
  private static final class Sql {

    static final String RETURNING = "RETURNING %s\n";

    static final String CREATION =
        """
        INSERT INTO entity AS e (account, region, parent, kind, id, version, format, body)
        SELECT a.account, k.region, k.parent, k.kind, k.id, k.version, k.format, k.body
        FROM account AS a, UNNEST($1::text[], $2::text[], $3::text[], $4::text[], $5::text[],
            $6::bigint[], $7::integer[], $8::text[])
          AS k (account, region, parent, kind, id, version, format, body)
        WHERE a.account = ($1::text[])[1]
        """;

    static final String EXISTING =
        """
        SELECT %s
        FROM UNNEST($1::text[], $2::text[], $3::text[], $4::text[], $5::text[])
          AS k (account, region, parent, kind, id)
        JOIN entity AS e ON (e.account, e.region, e.parent, e.kind, e.id)
          = (k.account, k.region, k.parent, k.kind, k.id)
        WHERE e.account = ($1::text[])[1] COLLATE "default"
        """;
  }
}
