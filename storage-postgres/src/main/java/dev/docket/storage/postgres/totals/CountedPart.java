package dev.docket.storage.postgres.totals;

import dev.docket.storage.CaseFolding;
import dev.docket.storage.Condition;
import dev.docket.storage.Search;
import dev.docket.storage.postgres.index.IndexPartition;
import dev.docket.storage.postgres.sql.BoundStatement;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * A part of texts whose total in an index partition is kept, or may be.
 *
 * @param place the hash of the partition
 * @param part folded
 */
public record CountedPart(String account, long place, String part) {

  /**
   * That a row of {@code searchable AS s} mentions a part of {@code counted_part AS p}, as {@link
   * Condition.Mentions} says.
   */
  static final String MENTIONED =
      "(STRPOS(s.texts, p.part) > 0 OR STRPOS(s.names, CHR(%s) || p.part || CHR(%s)) > 0)"
          .replace("%s", Integer.toString(CaseFolding.SEPARATOR));

  /** In UTF-16. Few rows have a longer one, and it would not fit an index. */
  private static final int LONGEST = 255;

  /** Enough that no version recurs, and an account has many of them. */
  private static final long LARGEST_STEP = 1L << 40;

  /** That a row is about this part, of which these are the placeholders. */
  private static final String THIS = "p.account = $1 AND p.place = $2 AND p.part = $3";

  private static final String ADDED =
      "COALESCE((SELECT SUM(p.count)::bigint FROM part_total AS p WHERE " + THIS + "), 0)";

  private static final String FIND =
      "SELECT p.lacking + "
          + ADDED
          + ", p.asked, CLOCK_TIMESTAMP() FROM counted_part AS p WHERE "
          + THIS;

  private static final String RECORD_ASKED =
      "UPDATE counted_part AS p SET asked = $4 WHERE " + THIS;

  private static final String NEIGHBOURS =
      "SELECT part, asked FROM counted_part WHERE account = $1 AND place = $2 ORDER BY asked";

  private static final String RECORD =
      """
      INSERT INTO counted_part (account, place, part, version, asked)
      SELECT a.account, $2, $3, $4 + COALESCE((
        SELECT MAX(p.version) FROM counted_part AS p WHERE p.account = $1), 0), $5
      FROM account AS a
      WHERE a.account = $1
      ON CONFLICT DO NOTHING
      """;

  private static final String UNCOUNTED =
      "SELECT p.version FROM counted_part AS p WHERE p.lacking IS NULL AND " + THIS;

  private static final String RECORD_LACKING =
      """
      UPDATE counted_part AS p SET lacking = $4
      WHERE p.lacking IS NULL AND p.version = $5 AND %s
      """
          .replace("%s", THIS);

  private static final String FORGET =
      """
      WITH part AS (DELETE FROM counted_part AS p WHERE %s)
      DELETE FROM part_total AS p WHERE %s
      """
          .replace("%s", THIS);

  /**
   * What is kept.
   *
   * @param asked when a search has asked for it, within some hours
   * @param now the time by the clock of the database
   */
  public record Kept(long total, OffsetDateTime asked, OffsetDateTime now) {}

  /**
   * The part that a search asks for, if it asks for nothing else.
   *
   * @param search of all of its partition
   */
  public static Optional<CountedPart> of(Search<?> search) {
    if (!(only(search.condition()) instanceof Condition.Mentions mentions)) {
      return Optional.empty();
    }
    String folded = CaseFolding.fold(mentions.part());
    return folded.isEmpty() || folded.length() > LONGEST
        ? Optional.empty()
        : Optional.of(
            new CountedPart(
                search.scope().tenant().account(), IndexPartition.of(search).hash(), folded));
  }

  /** A condition without the lists that hold nothing else. */
  private static Condition only(Condition condition) {
    return switch (condition) {
      case Condition.All all ->
          all.conditions().size() == 1 ? only(all.conditions().getFirst()) : all;
      case Condition.Any any ->
          any.conditions().size() == 1 ? only(any.conditions().getFirst()) : any;
      default -> condition;
    };
  }

  /** The statement that reads what is {@link #kept}. */
  public BoundStatement find() {
    return new BoundStatement(FIND, tuple());
  }

  /** What {@link #find} has found; null if the total is not kept, or not counted yet. */
  public static @Nullable Kept kept(RowSet<Row> found) {
    if (found.size() == 0) {
      return null;
    }
    Row row = found.iterator().next();
    Long total = row.getLong(0);
    return total == null
        ? null
        : new Kept(total, row.getOffsetDateTime(1), row.getOffsetDateTime(2));
  }

  /** The statement that records when a search has asked for it. */
  public BoundStatement recordAsked(OffsetDateTime now) {
    return new BoundStatement(RECORD_ASKED, tuple().addOffsetDateTime(now));
  }

  /**
   * The statement that reads the parts of its place, and when they were asked for, oldest first.
   */
  public BoundStatement neighbours() {
    return new BoundStatement(NEIGHBOURS, Tuple.of(account, place));
  }

  /** Another part of its place. */
  public CountedPart neighbour(String another) {
    return new CountedPart(account, place, another);
  }

  /** The statement that makes writers count it; in a transaction beside which nobody writes. */
  public BoundStatement record(OffsetDateTime now) {
    long step = ThreadLocalRandom.current().nextLong(1, LARGEST_STEP);
    return new BoundStatement(RECORD, tuple().addLong(step).addOffsetDateTime(now));
  }

  /** The statement that makes writers not count it; in a transaction beside which nobody writes. */
  public BoundStatement forget() {
    return new BoundStatement(FORGET, tuple());
  }

  /** The statement that reads its version, if it is recorded and what it lacks is not. */
  public BoundStatement uncounted() {
    return new BoundStatement(UNCOUNTED, tuple());
  }

  /**
   * The statement that tells how many rows the total lacks. It does not look at {@code
   * counted_part}: others that begin would have to wait until all is counted, and writers behind
   * them.
   *
   * @param count selects how many there are, by parameters behind the first three
   */
  public static String lacking(String count) {
    return "SELECT (" + count + ") - " + ADDED;
  }

  /** The statement that records this, unless somebody else has, or the part was forgotten. */
  public BoundStatement recordLacking(long lacking, long version) {
    return new BoundStatement(RECORD_LACKING, tuple().addLong(lacking).addLong(version));
  }

  private Tuple tuple() {
    return Tuple.of(account, place, part);
  }
}
