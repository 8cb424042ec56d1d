package dev.docket.storage.memory;

import dev.docket.storage.Found;
import dev.docket.storage.Position;
import dev.docket.storage.Search;
import dev.docket.storage.Searchable;
import dev.docket.storage.Stored;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Searches by looking at everything. */
final class Scan {

  private record Match<E extends Searchable>(Stored<E> stored, Position position) {}

  private Scan() {}

  static <E extends Searchable> Found<E> find(Search<E> search, List<Stored<E>> all) {
    Position start = search.start();
    Comparator<Position> order = search.order();
    List<Match<E>> left = new ArrayList<>();
    long total = 0;
    for (Stored<E> stored : all) {
      Position position = search.find(stored);
      if (position != null) {
        total++;
        if (start == null || order.compare(position, start) > 0) {
          left.add(new Match<>(stored, position));
        }
      }
    }
    left.sort(Comparator.comparing(Match::position, order));
    List<Match<E>> page = left.subList(0, Math.min(search.size(), left.size()));
    return new Found<>(
        page.stream().map(Match::stored).toList(),
        left.size() > page.size() ? page.getLast().position().text() : null,
        search.counted() ? total : null);
  }
}
