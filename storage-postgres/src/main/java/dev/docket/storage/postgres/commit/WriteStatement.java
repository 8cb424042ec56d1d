package dev.docket.storage.postgres.commit;

import dev.docket.storage.postgres.search.IndexRow;
import dev.docket.storage.postgres.search.NewTokens;
import java.util.Locale;

/**
 * The statements that a transaction of commits is made of, in their order: all transactions lock
 * what exists before what they create, and tallies last, so that they do not deadlock. Each
 * statement works on arrays that begin with the columns of the keys, sorted, and answers which rows
 * held.
 *
 * <p>Every statement has two variants. {@link #returningKeys} answers the keys that held, which
 * tells whose commit fails. {@link #counting} only tells how many held, which is cheaper. No
 * statement raises an error because a row does not hold: the log of the database is for its
 * operator, to whom a name that is taken means nothing.
 */
enum WriteStatement {
  /** Keeps what others are created under or counted in from being deleted. */
  LOCK_PARENTS(Sql.EXISTING + "FOR KEY SHARE OF e\n"),

  /**
   * Locks what is only relied on, in the one order of all transactions. Others may rely on it at
   * the same time.
   */
  LOCK_RELIED(Sql.EXISTING + "FOR SHARE OF e\n"),

  /** Locks in one order what several of the next statements would lock in different ones. */
  LOCK_EXISTING(Sql.EXISTING + "FOR NO KEY UPDATE OF e\n"),

  /** Keeps what is relied on as it is. */
  EXPECT(
      """
      SELECT %s
      FROM UNNEST($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::bigint[])
        AS k (account, region, parent, kind, id, version)
      JOIN entity AS e ON (e.account, e.region, e.parent, e.kind, e.id)
        = (k.account, k.region, k.parent, k.kind, k.id) AND e.version = k.version
      FOR SHARE OF e
      """),

  REPLACE(
      """
      UPDATE entity AS e
      SET version = k.version, format = k.format, body = k.body::jsonb
      FROM UNNEST($1::text[], $2::text[], $3::text[], $4::text[], $5::text[],
          $6::bigint[], $7::integer[], $8::text[], $9::bigint[])
        AS k (account, region, parent, kind, id, version, format, body, expected)
      WHERE (e.account, e.region, e.parent, e.kind, e.id)
        = (k.account, k.region, k.parent, k.kind, k.id) AND e.version = k.expected
      RETURNING %s
      """),

  DELETE(
      """
      DELETE FROM entity AS e
      USING UNNEST($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::bigint[])
        AS k (account, region, parent, kind, id, version)
      WHERE (e.account, e.region, e.parent, e.kind, e.id)
        = (k.account, k.region, k.parent, k.kind, k.id) AND e.version = k.version
      RETURNING %s
      """),

  CREATE(
      """
      INSERT INTO entity AS e (account, region, parent, kind, id, version, format, body)
      SELECT k.account, k.region, k.parent, k.kind, k.id, k.version, k.format, k.body::jsonb
      FROM UNNEST($1::text[], $2::text[], $3::text[], $4::text[], $5::text[],
          $6::bigint[], $7::integer[], $8::text[])
        AS k (account, region, parent, kind, id, version, format, body)
      ON CONFLICT DO NOTHING
      RETURNING %s
      """),

  /**
   * Adds tokens to the trigram index. It always holds. A transaction that adds a token waits for
   * another one that adds the same, which must not wait for tallies of the first: so this comes
   * before any tally is locked.
   */
  ADD_TOKENS(NewTokens.INSERT),

  /**
   * Writes rows of the search index. It always holds: the transaction has locked the entities
   * already.
   */
  INDEX(IndexRow.UPSERT),

  /** Creates the tallies that do not exist yet, at zero. */
  START_TALLIES(
      """
      INSERT INTO entity AS e (account, region, parent, kind, id, version, format, body)
      SELECT k.account, k.region, k.parent, k.kind, k.id, 0, $6, '{"count": 0}'
      FROM UNNEST($1::text[], $2::text[], $3::text[], $4::text[], $5::text[])
        AS k (account, region, parent, kind, id)
      ON CONFLICT DO NOTHING
      RETURNING %s
      """),

  /** Adds to tallies where that leaves them at or below a limit. */
  ADD_TO_TALLIES(
      """
      UPDATE entity AS e
      SET version = k.version,
        body = JSONB_BUILD_OBJECT('count', GREATEST((e.body ->> 'count')::bigint + k.by, 0))
      FROM UNNEST($1::text[], $2::text[], $3::text[], $4::text[], $5::text[],
          $6::bigint[], $7::bigint[], $8::bigint[])
        AS k (account, region, parent, kind, id, version, by, most)
      WHERE (e.account, e.region, e.parent, e.kind, e.id)
        = (k.account, k.region, k.parent, k.kind, k.id)
        AND (e.body ->> 'count')::bigint + k.by <= k.most
      RETURNING %s
      """);

  private final String returningKeys;
  private final String counting;

  WriteStatement(String statement) {
    this.returningKeys =
        String.format(Locale.ROOT, statement, "e.account, e.region, e.parent, e.kind, e.id");
    this.counting = String.format(Locale.ROOT, statement.replace(Sql.RETURNING, ""), "1");
  }

  /** The statement that answers the keys of the rows that held. */
  String returningKeys() {
    return returningKeys;
  }

  /** The statement whose number of rows is that of those that held. */
  String counting() {
    return counting;
  }

  /** What several statements share. */
  private static final class Sql {

    static final String RETURNING = "RETURNING %s\n";

    static final String EXISTING =
        """
        SELECT %s
        FROM UNNEST($1::text[], $2::text[], $3::text[], $4::text[], $5::text[])
          AS k (account, region, parent, kind, id)
        JOIN entity AS e ON (e.account, e.region, e.parent, e.kind, e.id)
          = (k.account, k.region, k.parent, k.kind, k.id)
        """;
  }
}
