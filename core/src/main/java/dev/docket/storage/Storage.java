package dev.docket.storage;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Keeps entities. The documentation of the package says what holds for every method. */
public interface Storage extends AutoCloseable {

  /**
   * Reads entities of one tenant, of any kinds, as they were at one moment. Keys with nothing there
   * are left out of the answer; a key that is named twice counts once; no keys give an empty
   * answer.
   *
   * <p>Keys of several tenants are a mistake of the caller: the call fails with {@link
   * IllegalArgumentException}.
   */
  CompletionStage<Snapshot> get(Collection<? extends Key<?>> keys);

  /**
   * Reads a page of the entities of a kind that lie directly under a scope, ordered by id, as they
   * were at one moment. A walk along the pages meets every entity that exists during the whole walk
   * exactly once; one that is created or deleted meanwhile may be met or not, but never twice.
   *
   * @return an empty page when there are none, or no such scope
   */
  <E extends Entity> CompletionStage<Page<Stored<E>>> list(
      Scope parent, Kind<E> kind, Window window);

  /**
   * Reads a page of the entities that a search finds, as they were at one moment. A walk along the
   * pages meets every entity exactly once that is found, and keeps its sort keys, during the whole
   * walk; one that is created, changed or deleted meanwhile is met where it is found when the walk
   * comes by.
   *
   * @return the page, and how many entities are found in all if the search asks for that; nothing
   *     when there is no such scope. Fails with {@link IllegalArgumentException} when the position
   *     is not one of a search with as many sorts
   */
  <E extends Searchable> CompletionStage<Found<E>> search(Search<E> search);

  /**
   * Commits changes, all or none of them. {@link Changes} says how they are checked.
   *
   * <p>The stage fails with {@link StaleException} if something that the changes rely on has
   * changed, with {@link FullException} if a tally would exceed its limit, and with {@link
   * NoRoomException} if the store has no room; nothing has changed then. Conflicts between
   * concurrent commits are the store's to resolve: they cause no other failure. After any other
   * failure the outcome is unknown.
   */
  CompletionStage<Void> commit(Changes changes);

  /**
   * Reads a part of the log of a tenant: what commits have {@linkplain Change.Append appended}. An
   * entry is there as soon as its commit is seen, and no other ever comes to lie before it. So
   * whoever goes on where a page ended meets every entry exactly once.
   *
   * <p>A store without logs fails this and the next methods with {@link
   * UnsupportedOperationException}, and drops what is appended.
   *
   * @param kinds those of all entries
   * @return fails with {@link TrimmedException} if entries after the position have been removed
   */
  default CompletionStage<LogPage> readLog(LogRange range, Kinds kinds) {
    return withoutLogs();
  }

  /** What there is of the log of a tenant now. */
  default CompletionStage<LogBounds> logBounds(Tenant tenant) {
    return withoutLogs();
  }

  /** What there is of the logs of all tenants that have one, in any order. */
  default CompletionStage<List<LogBounds>> logs() {
    return withoutLogs();
  }

  /**
   * Removes the entries of a log up to a position, or up to its end if that comes first. It may
   * take several steps, none of which holds up a commit. A store may remove the oldest entries by
   * itself if it has no room for more.
   */
  default CompletionStage<Void> trimLog(Tenant tenant, long through) {
    return withoutLogs();
  }

  private static <T> CompletionStage<T> withoutLogs() {
    return CompletableFuture.failedStage(
        new UnsupportedOperationException("This store keeps no logs"));
  }

  /**
   * Reads all that belongs to an extent, as it was at one moment, parents before what lies under
   * them. It may be more than a page; that callers hold it all at once is theirs to answer for. A
   * {@link StandIn} for what is not there is left out, since it means nothing.
   *
   * <p>A store that cannot do this fails with {@link UnsupportedOperationException}. If something
   * is of a kind that is not known here, or of a newer format, the call fails with {@link
   * IllegalStateException}.
   */
  default CompletionStage<List<Stored<?>>> contents(Extent extent, Kinds kinds) {
    return CompletableFuture.failedStage(
        new UnsupportedOperationException("This store cannot read all that it has"));
  }

  /**
   * Replaces all that belongs to an extent, in one change as a {@linkplain #commit commit} is:
   * readers see what was there or what is there now, searches too, and a commit under way holds
   * before or is checked against what is there afterwards. All contents get new versions. What is
   * of an unknown kind is removed too, but for {@link Tenant#SHARED}, where the call fails as
   * {@link #contents} does.
   *
   * <p>The stage fails with {@link StaleException} if something that the replacement relies on has
   * changed, if there is no {@linkplain Replacement#parent() parent}, or if a stand-in's key is
   * taken by what does not belong to the extent; and with {@link NoRoomException} if the store has
   * no room. Nothing has changed then. A store that cannot do this fails with {@link
   * UnsupportedOperationException}.
   *
   * <p>Entries of logs about what belongs to the extent are removed, and a {@link Replaced} one is
   * appended to the log of each tenant that has or gets something in the extent: about the scope of
   * {@link Extent.Under}, or else about the tenant.
   *
   * <p>This may take long, and commits of other tenants may have to wait for it.
   */
  default CompletionStage<Void> replace(Replacement replacement, Kinds kinds) {
    return CompletableFuture.failedStage(
        new UnsupportedOperationException("This store cannot replace what it has"));
  }

  /**
   * Completes if the store is likely to answer, and fails if not. Cheap enough to be called every
   * second.
   */
  CompletionStage<Void> check();

  /**
   * What is wrong with the store and keeps nobody from calling, in sentences that anyone may read.
   * Does not block, and asks nobody: the store looks by itself.
   */
  default List<String> alarms() {
    return List.of();
  }

  /**
   * Tells what a node has used of rates that all nodes of the store share, and learns what all of
   * them together have used. Each use is added to the debt of its bucket, by the clock of the
   * store:
   *
   * <pre>
   * debt = max(debt, min(max(debt, -since) + spent, most))
   * </pre>
   *
   * A debt goes down by a second each second, below zero too. A bucket that the store does not know
   * has been full for as long as anybody asks. Uses of several nodes add up in any order, none is
   * lost.
   *
   * <p>Nodes call this several times a second, with no use if there is nothing to tell: who has
   * called within the last three seconds counts as a node. The call must not hold up others, and
   * nothing told has to survive a crash. If it fails, its uses may or may not have been added.
   *
   * <p>A store that other nodes cannot reach does as this method: it says that the node is alone.
   *
   * @param node the name of the node, of which no other node has the same
   * @param uses of different buckets
   */
  default CompletionStage<SharedRates> shareRates(String node, List<RateUse> uses) {
    return CompletableFuture.completedStage(SharedRates.ALONE);
  }

  /**
   * How much the store has of what an operator watches, at about this moment; nothing for a store
   * that counts nothing. Asked every few seconds.
   */
  default CompletionStage<List<StorageLevel>> levels() {
    return CompletableFuture.completedStage(List.of());
  }

  /**
   * Ends all work and releases connections and memory. Calls that are not answered yet may fail;
   * later calls fail with any exception that is neither a {@link StaleException} nor a {@link
   * FullException}. Closing again does nothing.
   */
  @Override
  void close();
}
