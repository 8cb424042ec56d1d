package dev.docket.storage.postgres.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class AccountQueuesTest {

  private final List<Group> sent = new ArrayList<>();
  private final AccountQueues<String> queues = new AccountQueues<>(4, 2, 1, 1, this::take);
  private final AccountQueues<String> shared = new AccountQueues<>(9, 1, 1, 2, this::take);

  private record Group(List<String> items, Promise<Void> answer) {}

  private Supplier<Future<?>> take(List<Deque<String>> waiting) {
    Group group = new Group(waiting.stream().flatMap(Deque::stream).toList(), Promise.promise());
    waiting.forEach(Deque::clear);
    return () -> {
      sent.add(group);
      return group.answer().future();
    };
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
  void accounts_thatShareGroupsTakeTurnsToo() {
    for (String item : List.of("1", "2", "3", "4", "3", "2")) {
      shared.offer(item, item);
    }

    assertThat(groups()).containsExactly(List.of("1"));
    sent.getLast().answer().complete();
    assertThat(groups()).last().isEqualTo(List.of("2", "2", "3", "3"));
    shared.offer("2", "again");
    shared.offer("5", "5");
    shared.offer("1", "more");
    sent.getLast().answer().fail("broken");
    assertThat(groups()).last().isEqualTo(List.of("4", "5"));
    sent.getLast().answer().complete();
    assertThat(groups()).last().isEqualTo(List.of("more", "again"));
    assertThat(shared.size()).isZero();
  }

  @Test
  void capacity_countsWhatIsOfferedWhileAGroupIsSent() {
    List<String> again = new ArrayList<>(List.of("b", "c", "d"));
    List<String> taken = new ArrayList<>();
    List<AccountQueues<String>> self = new ArrayList<>();
    self.add(
        new AccountQueues<>(
            1,
            1,
            1,
            1,
            waiting -> {
              taken.addAll(waiting.getFirst());
              waiting.getFirst().clear();
              return () -> {
                if (!again.isEmpty()) {
                  assertThat(self.getFirst().offer("one", again.removeFirst())).isTrue();
                }
                return Future.succeededFuture();
              };
            }));

    assertThat(self.getFirst().offer("one", "a")).isTrue();

    assertThat(taken).containsExactly("a", "b", "c", "d");
    assertThat(self.getFirst().size()).isZero();
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
