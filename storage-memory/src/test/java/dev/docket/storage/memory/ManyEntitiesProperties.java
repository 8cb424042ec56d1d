package dev.docket.storage.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.storage.Change;
import dev.docket.storage.Changes;
import dev.docket.storage.Claim;
import dev.docket.storage.Condition;
import dev.docket.storage.Found;
import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import dev.docket.storage.Search;
import dev.docket.storage.SearchValue;
import dev.docket.storage.Sort;
import dev.docket.storage.Stored;
import dev.docket.storage.Tenant;
import dev.docket.storage.tck.SearchableSample;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Where there are many entities, searches see each change at once, as where there are few. */
class ManyEntitiesProperties {

  private static final Key<Claim> ROOM =
      new Tenant("111122223333", "eu-central-1").child(Claim.KIND, "room");
  private static final int BOXES = 12;
  private static final int CHANGES = 1_500;
  private static final int CHANGES_BETWEEN_SEARCHES = 25;

  private final MemoryStorage storage = new MemoryStorage();
  private final Map<Key<SearchableSample>, SearchableSample> model = new HashMap<>();

  private static Key<Claim> box(int number) {
    return ROOM.child(Claim.KIND, "box" + number);
  }

  private static <T> T answer(CompletionStage<T> stage) {
    return stage.toCompletableFuture().join();
  }

  private void commit(Change... changes) {
    answer(storage.commit(Changes.of(changes)));
  }

  private static SearchableSample sample(Random random) {
    Map<String, SearchValue> values = new HashMap<>();
    values.put("a", new SearchValue.Number(random.nextInt(5)));
    values.put("mix", new SearchValue.Label("l" + random.nextInt(3)));
    if (random.nextBoolean()) {
      values.put("name", new SearchValue.Text("Word" + random.nextInt(40) + " and more"));
    }
    if (random.nextInt(4) == 0) {
      values.put("time", new SearchValue.Text("arn:aws:x/" + random.nextInt(9), true));
    }
    return SearchableSample.of(values);
  }

  /** In the room itself, or in one of the boxes in it. */
  private static Key<SearchableSample> anyKey(Random random) {
    int place = random.nextInt(BOXES + 3);
    return (place < BOXES ? box(place) : ROOM)
        .child(SearchableSample.KIND, "i" + place + "-" + random.nextInt(400));
  }

  @Property(tries = 8)
  void search_seesEveryChange(@ForAll long seed) {
    Random random = new Random(seed);
    commit(Change.deleteUnder(ROOM));
    model.clear();
    commit(Change.create(ROOM, new Claim("")));
    for (int i = 0; i < BOXES; i++) {
      commit(Change.create(box(i), new Claim("")));
    }
    for (int i = 1; i <= CHANGES; i++) {
      change(random);
      if (i % CHANGES_BETWEEN_SEARCHES == 0) {
        expectAnswer(List.of(), random);
        expectAnswer(List.of(Claim.KIND), random);
      }
    }
  }

  private void change(Random random) {
    Key<SearchableSample> key = anyKey(random);
    SearchableSample known = model.get(key);
    if (known == null) {
      SearchableSample created = sample(random);
      commit(Change.create(key, created));
      model.put(key, created);
    } else if (random.nextBoolean()) {
      SearchableSample replaced = sample(random);
      commit(Change.replace(stored(key), replaced));
      model.put(key, replaced);
    } else {
      commit(Change.delete(stored(key)));
      model.remove(key);
    }
    if (random.nextInt(150) == 0) {
      Key<Claim> box = box(random.nextInt(BOXES));
      commit(Change.deleteUnder(box));
      commit(Change.create(box, new Claim("")));
      model.keySet().removeIf(each -> each.parent().equals(box));
    }
    if (random.nextInt(400) == 0) {
      commit(Change.deleteUnder(ROOM));
      commit(Change.create(ROOM, new Claim("")));
      for (int i = 0; i < BOXES; i++) {
        commit(Change.create(box(i), new Claim("")));
      }
      model.clear();
    }
  }

  private Stored<SearchableSample> stored(Key<SearchableSample> key) {
    return answer(storage.get(List.of(key))).find(key);
  }

  private static Condition leaf(Random random) {
    return switch (random.nextInt(9)) {
      case 0 -> Condition.ALWAYS;
      case 1 -> new Condition.Equal("mix", new SearchValue.Label("l1"));
      case 2 -> new Condition.Mentions("word" + random.nextInt(40));
      case 3 -> new Condition.Absent("time");
      case 4 -> new Condition.Mentions("" + random.nextInt(9));
      case 5 -> new Condition.Contains("name", "D1");
      case 6 -> new Condition.OneOf("mix", Set.of("l0", "l2", "none"));
      case 7 -> new Condition.Contains("time", "ws:X/" + random.nextInt(9));
      default ->
          new Condition.Compared(
              "a",
              Condition.Relation.values()[random.nextInt(4)],
              new SearchValue.Number(random.nextInt(5)));
    };
  }

  private static Condition condition(Random random) {
    List<Condition> parts = List.of(leaf(random), leaf(random));
    return switch (random.nextInt(5)) {
      case 0 -> new Condition.All(parts);
      case 1 -> new Condition.Any(parts);
      case 2 -> new Condition.Not(leaf(random));
      case 3 -> new Condition.All(List.of(new Condition.Not(leaf(random)), leaf(random)));
      default -> leaf(random);
    };
  }

  private static List<Sort> sorts(Random random) {
    List<Sort> sorts = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      String name = List.of("a", "mix", "name", "time").get(random.nextInt(4));
      sorts.add(random.nextBoolean() ? Sort.descending(name) : Sort.ascending(name));
    }
    return sorts;
  }

  private void expectAnswer(List<Kind<?>> between, Random random) {
    int size = 1 + random.nextInt(40);
    Search<SearchableSample> search =
        new Search<>(
            ROOM,
            between,
            SearchableSample.KIND,
            condition(random),
            sorts(random),
            size,
            null,
            true);
    List<Stored<SearchableSample>> meant = new ArrayList<>();
    model.forEach(
        (key, value) -> {
          if (key.parent().equals(ROOM) == between.isEmpty() && search.matches(value)) {
            meant.add(new Stored<>(key, value, 0));
          }
        });
    meant.sort(Comparator.comparing(search::position, search.order()));

    Found<SearchableSample> found = answer(storage.search(search));

    assertThat(found.total()).as("total of %s", search).isEqualTo(meant.size());
    expectPage(found, meant, 0, size);
    int later = meant.isEmpty() ? 0 : random.nextInt(meant.size());
    if (later > 0) {
      String after = search.position(meant.get(later - 1)).text();
      expectPage(answer(storage.search(search.after(after))), meant, later, size);
    }
  }

  private static void expectPage(
      Found<SearchableSample> found, List<Stored<SearchableSample>> meant, int from, int size) {
    assertThat(found.items())
        .extracting(Stored::key)
        .isEqualTo(meant.stream().skip(from).limit(size).map(Stored::key).toList());
    assertThat(found.next() == null).isEqualTo(meant.size() - from <= size);
  }
}
