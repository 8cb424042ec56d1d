package dev.docket.server.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import dev.docket.operations.ProblemException;
import io.vertx.core.MultiMap;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SignedHeadersTest {

  private static String written(String list, MultiMap headers) {
    ByteText text = new ByteText();
    SignedHeaders.of(list, headers).write(text);
    return new String(text.bytes(), 0, text.length(), StandardCharsets.ISO_8859_1);
  }

  private static MultiMap headers(List<String> names) {
    MultiMap headers = MultiMap.caseInsensitiveMultiMap();
    names.forEach(name -> headers.add(name, "a"));
    return headers;
  }

  /** The host and others, in ascending order. */
  private static List<String> names(int count) {
    return Stream.concat(
            Stream.of("host"), IntStream.range(1, count).mapToObj(i -> "x-%03d".formatted(i)))
        .toList();
  }

  @Test
  void linesOfOneHeader_areJoinedInTheirOrder() {
    MultiMap headers = MultiMap.caseInsensitiveMultiMap();
    headers.add("Host", "localhost").add("a", " 3  x ").add("A", "1\t").add("a", "").add("a", "2");

    assertThat(written("a;host", headers)).isEqualTo("a:3 x,1,,2\nhost:localhost\n");
  }

  @Test
  void linesOfOneHeader_costInProportionToTheirNumber() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long few = bytesAllocatedFor(500, threads);
    long many = bytesAllocatedFor(8_000, threads);

    // 16 times the lines take 16 times the memory; joined by copying, they would take 256 times.
    assertThat(many).isLessThan(50 * few);
  }

  private static long bytesAllocatedFor(int lines, ThreadMXBean threads) {
    MultiMap headers = MultiMap.caseInsensitiveMultiMap().add("host", "localhost");
    IntStream.range(0, lines).forEach(i -> headers.add("a", "value"));
    String list = "a;host";
    written(list, headers);
    long before = threads.getCurrentThreadAllocatedBytes();
    written(list, headers);
    return threads.getCurrentThreadAllocatedBytes() - before;
  }

  @Test
  void fiftyNames_areTaken() {
    List<String> names = names(50);

    assertThat(written(String.join(";", names), headers(names)).lines()).hasSize(50);
  }

  @Test
  void moreNames_areRefusedUnread() {
    String list = names(51).stream().collect(Collectors.joining(";"));
    for (String tooLong : List.of(list, ";".repeat(50), "host;".repeat(6_000))) {
      assertThatThrownBy(() -> SignedHeaders.of(tooLong, headers(List.of("host"))))
          .isInstanceOfSatisfying(
              ProblemException.class,
              refusal -> {
                assertThat(refusal.problem().type()).isEqualTo("IncompleteSignatureException");
                assertThat(refusal.problem().message())
                    .isEqualTo("SignedHeaders must not list more than 50 names.");
              });
    }
  }
}
