package dev.docket.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.storage.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontWalkTest {

  /** The names of what is listed, and when each was changed last. */
  private final Map<String, Integer> changes = new HashMap<>();

  private int time;
  private int pages;

  private List<String> names(int count) {
    return IntStream.range(0, count).mapToObj(i -> "n" + i).toList();
  }

  private void change(String name) {
    time++;
    changes.put(name, time);
  }

  private String position(String name) {
    return "%06d/%s".formatted(changes.get(name), name);
  }

  private FrontWalk<String> walk(int size) {
    return new FrontWalk<>(
        size,
        window ->
            CompletableFuture.completedStage(
                Pages.of(
                    List.copyOf(changes.keySet()),
                    this::position,
                    window.order(),
                    window.size(),
                    window.after())),
        this::position);
  }

  /** Walks to the end, and does something behind each page. */
  private List<String> met(int size, Runnable between) {
    List<String> met = new ArrayList<>();
    pages = 0;
    String place = null;
    do {
      FrontWalk<String> walk = walk(size);
      Page<String> page =
          (place == null ? walk.begin() : walk.page(place)).toCompletableFuture().join();
      pages++;
      assertThat(page.items()).hasSizeLessThanOrEqualTo(size);
      met.addAll(page.items());
      place = page.next();
      between.run();
    } while (place != null);
    return met;
  }

  @ParameterizedTest
  @CsvSource({"0, 5", "1, 5", "5, 5", "6, 5", "10, 5", "11, 5", "7, 1", "3, 100"})
  void walk_whereNothingChanges_isThatOfTheListing(int count, int size) {
    names(count).forEach(this::change);

    assertThat(met(size, () -> {})).isEqualTo(names(count).reversed());
    assertThat(pages).isEqualTo(Math.max(1, (count + size - 1) / size));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 29})
  void whatMovesPastTheWalker_isMetInTheEnd_andNothingTwice(int size) {
    List<String> names = names(30);
    names.forEach(this::change);

    List<String> met =
        met(
            size,
            () -> {
              if (pages == 1) {
                change("n0");
              }
            });

    assertThat(met).doesNotHaveDuplicates().hasSameElementsAs(names).endsWith("n0");
  }

  @Test
  void whatChangesOnTheFirstPage_isMetAgain() {
    List<String> names = names(9);
    names.forEach(this::change);

    List<String> met =
        met(
            3,
            () -> {
              if (pages == 1) {
                change("n7");
              }
            });

    assertThat(met.subList(0, 9)).isEqualTo(names.reversed());
    assertThat(met.subList(9, met.size())).containsExactly("n7");
  }

  @Test
  void whatComesDuringTheWalk_isMet() {
    names(6).forEach(this::change);

    assertThat(
            met(
                3,
                () -> {
                  if (pages == 1) {
                    change("new");
                  }
                }))
        .containsExactly("n5", "n4", "n3", "n2", "n1", "n0", "new");
  }

  @Test
  void changeWithAnEarlierTimeThanTheFirstOfTheWalk_isMetAsWell() {
    List<String> names = names(9);
    names.forEach(this::change);
    int before = time - 1;

    List<String> met =
        met(
            3,
            () -> {
              if (pages == 1) {
                changes.put("n0", before);
              }
            });

    assertThat(met).doesNotHaveDuplicates().hasSameElementsAs(names);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void walk_meetsAllThatStays_whileLessChangesThanIsRead(long seed) {
    Random random = new Random(seed);
    int size = 2 + random.nextInt(6);
    List<String> names = names(1 + random.nextInt(60));
    names.forEach(this::change);
    List<String> going = names.subList(0, names.size() / 3);
    List<String> staying = names.subList(going.size(), names.size());

    List<String> met =
        met(
            size,
            () -> {
              for (int i = random.nextInt(size); i > 0; i--) {
                change(staying.get(random.nextInt(staying.size())));
              }
              if (!going.isEmpty()) {
                changes.remove(going.get(random.nextInt(going.size())));
              }
            });

    assertThat(new HashSet<>(met)).containsAll(staying);
  }

  @Test
  void walk_endsWhereMoreChangesThanIsRead() {
    List<String> names = names(30);
    names.forEach(this::change);

    assertThat(met(5, () -> names.forEach(this::change))).hasSizeLessThan(1_100);
  }
}
