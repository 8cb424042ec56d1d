package dev.docket.server.control.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.operations.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class JournalTest {

  private final Journal journal = new Journal();

  private static ObjectNode request(String id) {
    return JsonNodeFactory.instance.objectNode().put("requestId", id);
  }

  private List<Long> numbers() {
    return journal.find(any -> true).requests().stream()
        .map(request -> request.path("number").asLong())
        .toList();
  }

  @Test
  void lastThousand_areKept() {
    for (int i = 1; i <= 1_500; i++) {
      journal.add(request("r" + i));
    }

    assertThat(numbers())
        .containsExactlyElementsOf(LongStream.rangeClosed(501, 1_500).boxed().toList());
    assertThat(journal.find(any -> false).requests()).isEmpty();
    assertThat(journal.find(any -> false).last()).isEqualTo(1_500);
  }

  @Test
  void numbers_areUniqueAndOrdered_howeverManyWrite() {
    List<CompletableFuture<Void>> writers =
        IntStream.range(0, 4)
            .mapToObj(
                writer ->
                    CompletableFuture.runAsync(
                        () -> IntStream.range(0, 200).forEach(i -> journal.add(request("r")))))
            .toList();
    writers.forEach(CompletableFuture::join);

    assertThat(numbers())
        .containsExactlyElementsOf(LongStream.rangeClosed(1, 800).boxed().toList());
  }

  @Test
  void wait_endsWithWhatIsWanted() {
    CompletableFuture<Boolean> waiting =
        journal.await(request -> request.path("requestId").asText().equals("b"));
    journal.add(request("a"));
    assertThat(waiting).isNotDone();

    journal.add(request("b"));

    assertThat(waiting).isCompletedWithValue(true);
    assertThat(journal.await(request -> request.path("requestId").asText().equals("a")))
        .isCompletedWithValue(true);
  }

  @Test
  void waits_areBounded_andGivenUpOnesMakeRoom() {
    List<CompletableFuture<Boolean>> waiting = new ArrayList<>();
    for (int i = 0; i < Journal.MOST_WAITING; i++) {
      waiting.add(journal.await(any -> true));
    }
    assertThatThrownBy(() -> journal.await(any -> true))
        .isInstanceOf(ProblemException.class)
        .hasMessageStartingWith("ServiceUnavailableException");

    waiting.getFirst().complete(false);

    assertThat(journal.await(any -> true)).isNotDone();
  }
}
