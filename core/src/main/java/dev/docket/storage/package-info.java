/**
 * What Docket asks of a store.
 *
 * <p>A store knows typed keys, versions and order; it knows no rule of the Cases API. Everything
 * here is the specification of a store, and the tests of {@code docket-storage-tck} check it:
 *
 * <ul>
 *   <li><b>Keys are paths.</b> An entity lies under its parent, which is another entity or the
 *       tenant itself. Creating an entity needs its parent; deleting one removes all that lies
 *       under it. So nothing can be orphaned.
 *   <li><b>A commit is one change.</b> All of it happens or nothing does, at one moment between the
 *       call and the completion of the returned stage; no reader ever sees a part of it. A call
 *       made after the stage has completed sees all of it, on every node. A completed commit
 *       survives a crash where the store promises durability at all.
 *   <li><b>Versions are opaque.</b> Two writes of one key never leave the same version behind, also
 *       when the entity was deleted and created again in between. Only a write of the key itself
 *       changes its version; what happens under it does not.
 *   <li><b>Order is total.</b> A listing is ordered by id, compared by Unicode code point. A
 *       position is an id: a page ends at that of its last entity, and any other text is one too,
 *       whether or not an entity has that id. So a position survives restarts, and the entity that
 *       it was taken from.
 *   <li><b>A search is a value with a meaning.</b> {@link dev.docket.storage.Search} says what
 *       matches and in which order; how a store finds it is its own affair. What is found is what
 *       has been committed, at once.
 *   <li><b>Logs have no gaps.</b> What a commit appends to the {@linkplain
 *       dev.docket.storage.LogEntry log} of its tenant is a part of it. Entries lie in the order of
 *       the commits: nothing ever comes to lie before what a reader has seen.
 *   <li><b>No business rule.</b> Names that must be unique are keys ({@link
 *       dev.docket.storage.Claim}); numbers that must not exceed a quota are {@linkplain
 *       dev.docket.storage.Change.Count counted} in the commit that changes them.
 *   <li><b>Text is clean.</b> A store never sees NUL or an unpaired surrogate; the server refuses
 *       them first.
 *   <li><b>Opening is lazy or fails loudly.</b> A store that cannot be reached fails its calls with
 *       {@link dev.docket.storage.UnavailableException}; the caller is told to retry. The outcome
 *       of a commit that fails so is unknown.
 *   <li><b>Room may be short.</b> A store that cannot hold more fails commits with {@link
 *       dev.docket.storage.NoRoomException}, of which nothing has happened, rather than fall over.
 *   <li><b>Rates are shared, and may be forgotten.</b> What nodes have used of a rate adds up in
 *       the store ({@link dev.docket.storage.RateUse}); it is no data, and a crash may take it.
 *   <li><b>Whole extents are read and replaced as one.</b> {@link dev.docket.storage.Extent} says
 *       what belongs together. A store may leave this out.
 *   <li><b>Calls come from any thread</b> and must not block it.
 * </ul>
 */
@NullMarked
package dev.docket.storage;

import org.jspecify.annotations.NullMarked;
