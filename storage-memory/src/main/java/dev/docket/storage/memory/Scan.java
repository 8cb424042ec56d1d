package dev.docket.storage.memory;

import dev.docket.storage.Found;
import dev.docket.storage.Position;
import dev.docket.storage.Search;
import dev.docket.storage.Searchable;
import dev.docket.storage.Stored;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Searches by looking at every entity. */
final class Scan {

  private record Match<E extends Searchable>(Stored<E> stored, Position position) {}

  private Scan() {}

  static <E extends Searchable> Found<E> find(Search<E> search, List<Seen<E>> all) {
    Position start = search.start();
    Comparator<Position> order = search.order();
    Comparator<Match<E>> byPosition = Comparator.comparing(Match::position, order);
    // The first matches after the start, one more than fit on the page; the last of them on top.
    PriorityQueue<Match<E>> first = new PriorityQueue<>(byPosition.reversed());
    long total = 0;
    for (Seen<E> seen : all) {
      Position position = search.find(seen.stored(), seen.values());
      if (position != null) {
        total++;
        if (start == null || order.compare(position, start) > 0) {
          first.add(new Match<>(seen.stored(), position));
          if (first.size() > search.size() + 1) {
            first.remove();
          }
        }
      }
    }
    List<Match<E>> left = first.stream().sorted(byPosition).toList();
    List<Match<E>> page = left.subList(0, Math.min(search.size(), left.size()));
    return new Found<>(
        page.stream().map(Match::stored).toList(),
        left.size() > page.size() ? page.getLast().position().text() : null,
        search.counted() ? total : null);
  }
}
