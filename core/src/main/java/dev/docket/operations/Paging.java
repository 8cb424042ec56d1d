package dev.docket.operations;

import dev.docket.storage.Change;
import dev.docket.storage.Entity;
import dev.docket.storage.Found;
import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import dev.docket.storage.Page;
import dev.docket.storage.Scope;
import dev.docket.storage.Searchable;
import dev.docket.storage.Stored;
import dev.docket.storage.Tenant;
import dev.docket.storage.Window;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Answers requests for pages. The {@code next} of each page is a {@code nextToken}: the position at
 * which the page ended, sealed.
 */
public final class Paging {

  /** What the servers store for page tokens, which is nobody's data. */
  public static final List<Kind<?>> KINDS = List.of(TokenSecret.KIND);

  /** No principal: whoever it is. */
  private static final String ANYBODY = "";

  private final Resources resources;
  private final Stamps stamps;
  private final AtomicReference<@Nullable CompletionStage<NextTokens>> tokens =
      new AtomicReference<>();

  public Paging(Resources resources, Stamps stamps) {
    this.resources = resources;
    this.stamps = stamps;
  }

  /**
   * A page of any listing.
   *
   * @param list reads the page after a position, which is null at the beginning
   */
  public <T> CompletionStage<Page<T>> page(
      PageRequest request, Function<@Nullable String, CompletionStage<Page<T>>> list) {
    return tokens()
        .thenCompose(
            sealing ->
                list.apply(position(sealing, request))
                    .thenApply(page -> sealed(sealing, request, page)));
  }

  /** A page of the entities of a kind that lie directly under a scope, ordered by id. */
  public <E extends Entity> CompletionStage<Page<Stored<E>>> page(
      PageRequest request, Scope parent, Kind<E> kind, Window.Order order) {
    return page(
        request, after -> resources.list(parent, kind, new Window(request.size(), after, order)));
  }

  /**
   * A page of items that are few enough to be read at once.
   *
   * @param sortKey orders them; no two have the same
   */
  public <T> CompletionStage<Page<T>> page(
      PageRequest request, List<T> all, Function<T, String> sortKey, Window.Order order) {
    return page(
        request,
        after ->
            CompletableFuture.completedStage(Pages.of(all, sortKey, order, request.size(), after)));
  }

  /**
   * A page of a search. The total is counted for the first page and carried on in the tokens, so it
   * is the same on all pages.
   *
   * @param search reads the page after a position; null for the first page, which has a total
   */
  public <E extends Searchable> CompletionStage<Found<E>> search(
      PageRequest request, Function<@Nullable String, CompletionStage<Found<E>>> search) {
    return tokens()
        .thenCompose(
            sealing -> {
              Counted at = Counted.read(position(sealing, request));
              return search
                  .apply(at == null ? null : at.position())
                  .thenApply(found -> at == null ? found : at.carriedBy(found))
                  .thenApply(found -> sealed(sealing, request, found));
            });
  }

  /**
   * A position, sealed, from which every caller of the tenant may go on, at any time.
   *
   * @param query what it is a position of
   */
  public CompletionStage<String> cursor(Tenant tenant, String query, String position) {
    return tokens().thenApply(sealing -> sealing.write(tenant, ANYBODY, query, position));
  }

  /** The position in such a cursor; empty if it is none of this tenant and query. */
  public CompletionStage<Optional<String>> position(Tenant tenant, String query, String cursor) {
    return tokens()
        .thenApply(
            sealing ->
                sealing.open(tenant, ANYBODY, query, cursor).map(NextTokens.Opened::position));
  }

  /** The position in a token. An empty token counts as none: SDKs pass on what they were given. */
  private static @Nullable String position(NextTokens sealing, PageRequest request) {
    String token = request.nextToken();
    return token == null || token.isEmpty()
        ? null
        : sealing.read(request.caller(), request.query(), token);
  }

  private static <T> Page<T> sealed(NextTokens sealing, PageRequest request, Page<T> page) {
    return page.next() == null
        ? page
        : new Page<>(page.items(), sealing.write(request.caller(), request.query(), page.next()));
  }

  private static <E extends Searchable> Found<E> sealed(
      NextTokens sealing, PageRequest request, Found<E> found) {
    if (found.next() == null) {
      return found;
    }
    Counted next = new Counted(Objects.requireNonNull(found.total()), found.next());
    return new Found<>(
        found.items(),
        sealing.write(request.caller(), request.query(), next.text()),
        found.total());
  }

  /**
   * Where a page of a search begins.
   *
   * @param total what was counted for the first page
   */
  private record Counted(long total, String position) {

    static @Nullable Counted read(@Nullable String text) {
      if (text == null) {
        return null;
      }
      int blank = text.indexOf(' ');
      return new Counted(Long.parseLong(text.substring(0, blank)), text.substring(blank + 1));
    }

    String text() {
      return total + " " + position;
    }

    <E extends Searchable> Found<E> carriedBy(Found<E> page) {
      return new Found<>(page.items(), page.next(), total);
    }
  }

  private CompletionStage<NextTokens> tokens() {
    CompletionStage<NextTokens> known = tokens.get();
    if (known != null) {
      return known;
    }
    CompletionStage<NextTokens> read =
        secret().thenApply(secret -> new NextTokens(secret.bytes(), stamps::now));
    return read.thenApply(
        sealing -> {
          tokens.compareAndSet(null, CompletableFuture.completedStage(sealing));
          return sealing;
        });
  }

  /** The secret that all nodes share, made by the first one that needs it. */
  private CompletionStage<TokenSecret> secret() {
    Key<TokenSecret> key = TokenSecret.KEY;
    return resources.decide(
        key,
        List.of(key),
        snapshot -> {
          Stored<TokenSecret> stored = snapshot.find(key);
          if (stored != null) {
            return Decision.completed(List.of(), stored.value());
          }
          TokenSecret fresh = TokenSecret.random();
          return Decision.completed(List.of(Change.create(key, fresh)), fresh);
        });
  }
}
