package dev.docket.storage.postgres.commit;

import dev.docket.storage.Tally;
import dev.docket.storage.postgres.commit.PendingCommit.Addition;
import dev.docket.storage.postgres.commit.PendingCommit.Row;
import dev.docket.storage.postgres.log.LogAppends;
import dev.docket.storage.postgres.search.IndexRow;
import dev.docket.storage.postgres.search.NewTokens;
import dev.docket.storage.postgres.search.SearchedEntity;
import dev.docket.storage.postgres.sql.RowKey;
import dev.docket.storage.postgres.totals.CountedParts;
import dev.docket.storage.postgres.totals.TotalChanges;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Commits of one account that share a transaction, perhaps with those of other accounts. None of
 * them writes a key that another one writes or relies on; tallies they may share, because additions
 * commute.
 */
final class CommitBatch {

  private static final int MOST_ROWS = 1_000;

  /** The most changes of a commit that is made alone: each number of rows is another statement. */
  private static final int MOST_ALONE = 16;

  /** The most statements that lock what exists. */
  private static final int MOST_LOCKINGS = 8;

  private final List<PendingCommit> commits = new ArrayList<>();
  private final Set<RowKey> written = new HashSet<>();
  private final Map<RowKey, Row> relied = new HashMap<>();
  private final Set<RowKey> tallies = new HashSet<>();
  private final int mostRows;
  private int rows;

  /**
   * @param of how many batches share the transaction
   */
  CommitBatch(int of) {
    this.mostRows = MOST_ROWS / of;
  }

  static CommitBatch of(Collection<PendingCommit> commits) {
    CommitBatch batch = new CommitBatch(1);
    commits.forEach(batch::add);
    return batch;
  }

  /** Adds a commit unless it conflicts with one already in the batch. */
  boolean offer(PendingCommit commit) {
    boolean added = commits.isEmpty() || (hasRoom(commit) && isCompatible(commit));
    if (added) {
      add(commit);
    }
    return added;
  }

  private boolean hasRoom(PendingCommit commit) {
    return rows + commit.changes().list().size() <= mostRows;
  }

  private boolean isCompatible(PendingCommit commit) {
    return writtenBy(commit)
            .noneMatch(
                key -> written.contains(key) || relied.containsKey(key) || tallies.contains(key))
        && commit.expected().stream().allMatch(this::isRelied)
        && commit.added().stream()
            .map(Addition::tally)
            .noneMatch(tally -> written.contains(tally) || relied.containsKey(tally));
  }

  private boolean isRelied(Row row) {
    return !written.contains(row.key())
        && !tallies.contains(row.key())
        && row.equals(relied.getOrDefault(row.key(), row));
  }

  private void add(PendingCommit commit) {
    commits.add(commit);
    rows += commit.changes().list().size();
    writtenBy(commit).forEach(written::add);
    commit.expected().forEach(row -> relied.put(row.key(), row));
    commit.added().forEach(addition -> tallies.add(addition.tally()));
  }

  private static Stream<RowKey> writtenBy(PendingCommit commit) {
    return Stream.of(commit.created(), commit.fresh(), commit.replaced(), commit.deleted())
        .flatMap(List::stream)
        .map(Row::key);
  }

  /** The account of all commits, of which there are some. */
  String account() {
    return commits.getFirst().account();
  }

  List<PendingCommit> commits() {
    return commits;
  }

  /**
   * Whether it is one small commit of which at most one row can be refused once the steps that only
   * check hold, so that nothing needs to be undone if the step of that row comes before the others.
   */
  boolean isAlone() {
    PendingCommit first = commits.getFirst();
    return commits.size() == 1
        && first.changes().list().size() <= MOST_ALONE
        && first.created().size() + first.replaced().size() <= 1
        && first.deleted().isEmpty()
        && first.added().isEmpty()
        && first.appended().tenants() <= 1;
  }

  /**
   * The steps that check, and write everything but the tallies and the index rows.
   *
   * @param tokens what the trigram index is to have
   */
  List<Step> steps(NewTokens tokens) {
    List<Step> steps = stepsBeforeCreation();
    addRows(steps, WriteStatement.CREATE, all(PendingCommit::created), CommitBatch::written);
    addRows(steps, WriteStatement.CREATE_FRESH, all(PendingCommit::fresh), CommitBatch::written);
    addTokens(steps, tokens);
    return steps;
  }

  /** The same steps, none of which raises an error where a fresh key is taken. */
  List<Step> judgedSteps(NewTokens tokens) {
    List<Step> steps = stepsBeforeCreation();
    addRows(
        steps,
        WriteStatement.CREATE,
        Stream.concat(all(PendingCommit::created), all(PendingCommit::fresh)),
        CommitBatch::written);
    addTokens(steps, tokens);
    return steps;
  }

  private List<Step> stepsBeforeCreation() {
    List<Step> steps = new ArrayList<>();
    addKeys(steps, WriteStatement.LOCK_PARENTS, PendingCommit::parents);
    long locking =
        Stream.<Function<PendingCommit, List<Row>>>of(
                PendingCommit::expected, PendingCommit::replaced, PendingCommit::deleted)
            .filter(rows -> commits.stream().anyMatch(commit -> !rows.apply(commit).isEmpty()))
            .count();
    if (locking > 1) {
      lockExisting(steps);
    }
    addRows(steps, WriteStatement.EXPECT, relied.values().stream(), CommitBatch::relied);
    addRows(steps, WriteStatement.REPLACE, all(PendingCommit::replaced), CommitBatch::replaced);
    addRows(steps, WriteStatement.DELETE, all(PendingCommit::deleted), CommitBatch::relied);
    return steps;
  }

  private static void addTokens(List<Step> steps, NewTokens tokens) {
    // Some may be there already.
    tokens
        .parameters()
        .ifPresent(added -> steps.add(new Step(WriteStatement.ADD_TOKENS, added, 0)));
  }

  /**
   * Locks what exists in the order of the keys: what is only relied on with a shared lock, unless
   * that would take many statements.
   */
  private void lockExisting(List<Step> steps) {
    List<List<RowKey>> runs = new ArrayList<>();
    List<RowKey> existing = keys(PendingCommit::existing);
    for (RowKey key : existing) {
      if (runs.isEmpty() || isOnlyRelied(runs.getLast().getLast()) != isOnlyRelied(key)) {
        runs.add(new ArrayList<>());
      }
      runs.getLast().add(key);
    }
    if (runs.size() > MOST_LOCKINGS) {
      steps.add(keysStep(WriteStatement.LOCK_EXISTING, existing));
    } else {
      runs.forEach(
          run ->
              steps.add(
                  keysStep(
                      isOnlyRelied(run.getFirst())
                          ? WriteStatement.LOCK_RELIED
                          : WriteStatement.LOCK_EXISTING,
                      run)));
    }
  }

  private boolean isOnlyRelied(RowKey key) {
    return relied.containsKey(key);
  }

  private void addKeys(
      List<Step> steps,
      WriteStatement statement,
      Function<PendingCommit, Collection<RowKey>> keys) {
    List<RowKey> sorted = keys(keys);
    if (!sorted.isEmpty()) {
      steps.add(keysStep(statement, sorted));
    }
  }

  private List<RowKey> keys(Function<PendingCommit, Collection<RowKey>> keys) {
    return commits.stream()
        .flatMap(commit -> keys.apply(commit).stream())
        .distinct()
        .sorted()
        .toList();
  }

  private static Step keysStep(WriteStatement statement, List<RowKey> sorted) {
    return new Step(statement, RowKey.arrays(sorted, Function.identity()), sorted.size());
  }

  private Stream<Row> all(Function<PendingCommit, List<Row>> rows) {
    return commits.stream().flatMap(commit -> rows.apply(commit).stream());
  }

  private static void addRows(
      List<Step> steps,
      WriteStatement statement,
      Stream<Row> rows,
      Function<List<Row>, Tuple> parameters) {
    List<Row> sorted = rows.sorted(Comparator.comparing(Row::key)).toList();
    if (!sorted.isEmpty()) {
      steps.add(new Step(statement, parameters.apply(sorted), sorted.size()));
    }
  }

  private static Tuple relied(List<Row> rows) {
    return RowKey.arrays(rows, Row::key).addArrayOfLong(longs(rows, Row::expected));
  }

  private static Tuple written(List<Row> rows) {
    return RowKey.arrays(rows, Row::key)
        .addArrayOfLong(longs(rows, Row::version))
        .addArrayOfInteger(rows.stream().map(Row::format).toArray(Integer[]::new))
        .addArrayOfString(RowKey.strings(rows, Row::body));
  }

  private static Tuple replaced(List<Row> rows) {
    return written(rows).addArrayOfLong(longs(rows, Row::expected));
  }

  private static <T> Long[] longs(List<T> rows, Function<T, Long> column) {
    return rows.stream().map(column).toArray(Long[]::new);
  }

  /** The written entities whose index rows change. */
  List<SearchedEntity> searched() {
    return commits.stream().flatMap(commit -> commit.searched().stream()).toList();
  }

  /**
   * The step that writes the index rows of what is {@link #searched}, if there are any.
   *
   * @param counted the version of the {@link CountedParts} that it relies on; null for none
   */
  Optional<Step> indexing(List<IndexRow> rows, @Nullable Long counted) {
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    boolean fresh = commits.stream().allMatch(PendingCommit::searchedAreFresh);
    return Optional.of(fresh ? Step.indexingFresh(rows, counted) : Step.indexing(rows, counted));
  }

  /** What is added to each tally by all commits together, in the order of the keys. */
  List<Addition> additions() {
    Map<RowKey, Addition> sums = new TreeMap<>();
    for (PendingCommit commit : commits) {
      commit.added().forEach(addition -> sums.merge(addition.tally(), addition, CommitBatch::sum));
    }
    return List.copyOf(sums.values());
  }

  private static Addition sum(Addition one, Addition other) {
    return new Addition(
        one.tally(), one.by() + other.by(), Math.min(one.most(), other.most()), one.version());
  }

  /** What is appended to logs, in the order of the commits. */
  LogAppends appended() {
    LogAppends appended = new LogAppends();
    commits.forEach(commit -> appended.addAll(commit.appended()));
    return appended;
  }

  /** What is written changes about totals, summed up over all commits. */
  TotalChanges totals() {
    TotalChanges totals = new TotalChanges();
    commits.forEach(commit -> totals.addAll(commit.totals()));
    return totals;
  }

  /** The step that creates the tallies that do not exist yet. */
  static Step startingTallies(List<Addition> additions) {
    return new Step(
        WriteStatement.START_TALLIES,
        RowKey.arrays(additions, Addition::tally).addInteger(Tally.KIND.format()),
        0);
  }

  static Step adding(List<Addition> additions) {
    return new Step(
        WriteStatement.ADD_TO_TALLIES,
        RowKey.arrays(additions, Addition::tally)
            .addArrayOfLong(longs(additions, Addition::version))
            .addArrayOfLong(longs(additions, Addition::by))
            .addArrayOfLong(longs(additions, Addition::most)),
        additions.size());
  }
}
