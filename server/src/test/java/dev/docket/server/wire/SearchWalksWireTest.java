package dev.docket.server.wire;

import static dev.docket.server.wire.CaseFixture.set;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.server.wire.RawHttp.Answer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.connectcases.model.FieldValue;
import software.amazon.awssdk.services.connectcases.model.Order;
import software.amazon.awssdk.services.connectcases.model.SearchCasesResponseItem;
import software.amazon.awssdk.services.connectcases.model.Sort;

/** Searches from the first page to the last, by the SDK's paginator. */
@Wire
class SearchWalksWireTest extends CaseFixtureWireTest {

  /** What many cases are created by; their number is a multiple of it. */
  private static final int CONNECTIONS = 10;

  @Override
  TestDocket startServer() {
    return TestDocket.start(
        TestDocket.UNVERIFIED, ControlledState.FLAG, "--rate-limit=off", "--quotas=off");
  }

  /** Creates cases in a domain of their own by one call; of each second there are three. */
  private void seed(String domain, List<String> ids) {
    Instant first = Instant.parse("2026-01-01T00:00:00Z");
    String cases =
        IntStream.range(0, ids.size())
            .mapToObj(
                i ->
                    "\n      - {id: %s, templateId: any, createdTime: %s, fields: {title: Title %d, customer_id: \"%s\"}}"
                        .formatted(
                            ids.get(i), first.plusSeconds(i / 3), i % 7, CaseFixture.PROFILE))
            .collect(Collectors.joining());
    String seed =
        """
        domains:
          - name: Many
            id: %s
            templates: [{name: Any, id: any}]
            cases:%s
        """
            .formatted(domain, cases);
    Answer answer =
        fixture
            .docket
            .control()
            .call("POST", "/seed", List.of("Content-Type: application/yaml"), seed.getBytes(UTF_8));
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
  }

  private List<String> create(int count) {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<List<String>>> made =
          IntStream.range(0, CONNECTIONS)
              .mapToObj(i -> threads.submit(() -> createAlone(count / CONNECTIONS)))
              .toList();
      return made.stream().map(SearchWalksWireTest::result).flatMap(List::stream).toList();
    }
  }

  /** Creates cases one after another on one connection, without the cost of an SDK. */
  private List<String> createAlone(int count) {
    List<String> made = new ArrayList<>();
    try (RawConnection connection = new RawConnection(fixture.docket.port())) {
      for (int i = 0; i < count; i++) {
        String body =
            """
            {"templateId":"%s","fields":[{"id":"title","value":{"stringValue":"Title %d"}},
            {"id":"customer_id","value":{"stringValue":"%s"}}]}"""
                .formatted(fixture.template, i % 7, CaseFixture.PROFILE);
        connection.send(RawHttp.withToken("POST", "/domains/" + fixture.domain + "/cases", body));
        made.add(connection.answer().json().get("caseId").asText());
      }
    }
    return made;
  }

  private Stream<String> walk(int size, Sort... sorts) {
    return walk(fixture.domain, size, sorts);
  }

  private Stream<String> walk(String domain, int size, Sort... sorts) {
    return fixture
        .cases
        .searchCasesPaginator(r -> r.domainId(domain).maxResults(size).sorts(sorts))
        .stream()
        .flatMap(page -> page.cases().stream())
        .map(SearchCasesResponseItem::caseId);
  }

  private static Sort by(String field, Order order) {
    return Sort.builder().fieldId(field).sortOrder(order).build();
  }

  @Test
  void paginator_walksTenThousand() {
    List<String> made = IntStream.range(0, 10_000).mapToObj(i -> "case-" + i).toList();
    seed("many", made);

    List<String> walked = walk("many", 100).toList();

    assertThat(walked).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(made);
  }

  @ParameterizedTest
  @CsvSource({"created_datetime, ASC", "created_datetime, DESC", "title, ASC", "status, DESC"})
  void walk_meetsAllThatStays_andNothingTwice_whileEightWrite(String field, Order order) {
    List<String> staying = create(60);
    AtomicBoolean over = new AtomicBoolean();
    List<String> walked;
    int written;
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Integer>> writers =
          IntStream.range(0, 8).mapToObj(i -> threads.submit(() -> write(staying, over))).toList();
      walked = walk(3, by(field, order), by("created_datetime", Order.ASC)).toList();
      over.set(true);
      written = writers.stream().mapToInt(SearchWalksWireTest::result).sum();
    }

    assertThat(walked).doesNotHaveDuplicates();
    assertThat(new HashSet<>(walked)).containsAll(staying);
    assertThat(written).isGreaterThan(8);
  }

  /** By the last update, which changes all the time, but less than is read. */
  @Test
  void walkByTheLastUpdate_losesNothing_whileTwoUpdate() {
    List<String> staying = create(300);
    AtomicBoolean over = new AtomicBoolean();
    List<String> walked;
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Integer>> writers =
          IntStream.range(0, 2).mapToObj(i -> threads.submit(() -> write(staying, over))).toList();
      walked = walk(20).toList();
      over.set(true);
      writers.forEach(SearchWalksWireTest::result);
    }

    assertThat(new HashSet<>(walked)).containsAll(staying);
  }

  /** Creates and deletes cases, and changes others in a field that nothing is sorted by. */
  private int write(List<String> staying, AtomicBoolean over) {
    int written = 0;
    while (!over.get()) {
      String fleeting = createAlone(1).getFirst();
      FieldValue change = set("summary", "Change " + written);
      String changed = staying.get(written % staying.size());
      fixture.cases.updateCase(r -> r.domainId(fixture.domain).caseId(changed).fields(change));
      fixture.cases.deleteCase(r -> r.domainId(fixture.domain).caseId(fleeting));
      written++;
    }
    return written;
  }

  private static <T> T result(Future<T> future) {
    try {
      return future.get();
    } catch (ExecutionException | InterruptedException failure) {
      throw new AssertionError(failure);
    }
  }
}
