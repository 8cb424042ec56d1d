package dev.docket.storage.postgres.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccountQueuesTest {

  private final List<Group> sent = new ArrayList<>();
  private final AccountQueues<String> queues = new AccountQueues<>(4, 2, 1, this::send);

  private record Group(List<String> items, Promise<Void> answer) {}

  private Future<?> send(Deque<String> waiting) {
    Group group = new Group(new ArrayList<>(waiting), Promise.promise());
    waiting.clear();
    sent.add(group);
    return group.answer().future();
  }

  @Test
  void items_thatComeWhileAGroupOfTheirAccountRunsShareTheNext() {
    queues.offer("one", "a");
    queues.offer("one", "b");
    queues.offer("one", "c");

    assertThat(groups()).containsExactly(List.of("a"));
    sent.getFirst().answer().complete();
    assertThat(groups()).containsExactly(List.of("a"), List.of("b", "c"));
  }

  @Test
  void accounts_travelSideBySideAndTakeTurns() {
    queues.offer("one", "a");
    queues.offer("two", "b");
    queues.offer("one", "c");
    queues.offer("three", "d");

    assertThat(groups()).containsExactly(List.of("a"), List.of("b"));
    sent.getFirst().answer().complete();
    assertThat(groups()).last().isEqualTo(List.of("d"));
    sent.getLast().answer().fail("broken");
    assertThat(groups()).last().isEqualTo(List.of("c"));
  }

  @Test
  void capacity_isOfAllAccountsTogether() {
    for (String account : List.of("one", "two", "one", "one", "two", "three")) {
      assertThat(queues.offer(account, account)).isTrue();
    }

    assertThat(queues.offer("four", "too much")).isFalse();
  }

  @Test
  void clear_takesBackWhatWaitsAndNothingElse() {
    queues.offer("one", "a");
    queues.offer("one", "b");
    queues.offer("two", "c");
    queues.offer("three", "d");

    assertThat(queues.clear()).containsExactlyInAnyOrder("b", "d");
    sent.forEach(group -> group.answer().complete());
    assertThat(groups()).containsExactly(List.of("a"), List.of("c"));
    queues.offer("one", "e");
    assertThat(groups()).last().isEqualTo(List.of("e"));
  }

  private List<List<String>> groups() {
    return sent.stream().map(Group::items).toList();
  }
}
