package dev.docket.operations;

import dev.docket.storage.Page;
import dev.docket.storage.Window;
import dev.docket.storage.Window.Order;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A walk along the pages of a listing that has the latest changes in front. An item that changes
 * during the walk moves to the front, where the walk has been already. So after the last page the
 * walk turns back: it goes from the end of its first page towards the front and leaves out items
 * that are as they were on the first page. At the end it has returned every item that was not
 * deleted, and those that changed after they were returned twice. If nothing changes, no page is
 * added.
 *
 * @param <T> what is listed
 */
public final class FrontWalk<T> {

  /**
   * How many more items may be returned after the turn than before it. The walk would not end if
   * items changed faster than they are read.
   */
  private static final int MORE = 1_000;

  private final int size;
  private final Function<Window, CompletionStage<Page<T>>> listing;
  private final Function<T, String> position;

  /**
   * @param size the most items of one page
   * @param listing reads a part of the listing in either direction; descending, the latest change
   *     comes first
   * @param position the position of an item: the {@code next} of a page that ends with it. Every
   *     change that moves the item gives it another position.
   */
  public FrontWalk(
      int size, Function<Window, CompletionStage<Page<T>>> listing, Function<T, String> position) {
    this.size = size;
    this.listing = listing;
    this.position = position;
  }

  /** The first page. Its {@code next} is for {@link #page}. */
  public CompletionStage<Page<T>> begin() {
    return listing.apply(new Window(size, null, Order.DESCENDING)).thenApply(this::begin);
  }

  /**
   * The first page. Its {@code next} is for {@link #page}.
   *
   * @param first the page as it was listed
   */
  public Page<T> begin(Page<T> first) {
    String next = first.next();
    if (next == null) {
      return first;
    }
    Set<String> marks = first.items().stream().map(this::mark).collect(Collectors.toSet());
    return new Page<>(
        first.items(), new At(false, first.items().size() + MORE, next, next, marks).text());
  }

  /**
   * A later page.
   *
   * @param next the {@code next} of the page before
   */
  public CompletionStage<Page<T>> page(String next) {
    At at = At.read(next);
    return at.turned() ? forward(at, size) : back(at);
  }

  private CompletionStage<Page<T>> back(At at) {
    return listing
        .apply(new Window(size, at.position(), Order.DESCENDING))
        .thenCompose(
            page -> {
              int met = at.left() + page.items().size();
              if (page.next() != null) {
                At next = new At(false, met, at.floor(), page.next(), at.marks());
                return CompletableFuture.completedStage(new Page<>(page.items(), next.text()));
              }
              At turn = new At(true, met, at.floor(), at.floor(), at.marks());
              return forward(turn, 1)
                  .thenApply(
                      moved ->
                          new Page<>(page.items(), moved.items().isEmpty() ? null : turn.text()));
            });
  }

  private CompletionStage<Page<T>> forward(At at, int most) {
    return listing
        .apply(new Window(most + at.marks().size(), at.position(), Order.ASCENDING))
        .thenApply(
            page -> {
              List<T> moved =
                  page.items().stream().filter(item -> !at.marks().contains(mark(item))).toList();
              List<T> shown = moved.subList(0, Math.min(most, moved.size()));
              int left = at.left() - shown.size();
              boolean more = page.next() != null || moved.size() > shown.size();
              return new Page<>(
                  shown,
                  more && left > 0
                      ? at.forward(left, position.apply(shown.getLast())).text()
                      : null);
            });
  }

  /** A hash of an item as it is now. */
  private String mark(T item) {
    long hash = 0xcbf29ce484222325L;
    for (char unit : position.apply(item).toCharArray()) {
      hash = (hash ^ unit) * 0x100000001b3L;
    }
    return Long.toUnsignedString(hash, Character.MAX_RADIX);
  }

  /**
   * Where a walk is.
   *
   * @param turned whether it has turned back towards the front
   * @param left how many items may still be returned after the turn
   * @param floor where its first page ended
   * @param position after which the next page begins
   * @param marks of the items of the first page
   */
  private record At(boolean turned, int left, String floor, String position, Set<String> marks) {

    private static final String BETWEEN = "\n";

    static At read(String text) {
      String[] parts = text.split(BETWEEN, 5);
      return new At(
          Boolean.parseBoolean(parts[0]),
          Integer.parseInt(parts[1]),
          parts[2],
          parts[3],
          Set.of(parts[4].split(",")));
    }

    String text() {
      return String.join(
          BETWEEN,
          Boolean.toString(turned),
          Integer.toString(left),
          floor,
          position,
          String.join(",", marks));
    }

    At forward(int fewer, String to) {
      return new At(true, fewer, floor, to, marks);
    }
  }
}
