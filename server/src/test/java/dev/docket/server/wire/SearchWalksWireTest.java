package dev.docket.server.wire;

import static dev.docket.server.wire.CaseDesk.set;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.connectcases.ConnectCasesAsyncClient;
import software.amazon.awssdk.services.connectcases.ConnectCasesClient;
import software.amazon.awssdk.services.connectcases.model.FieldValue;
import software.amazon.awssdk.services.connectcases.model.Order;
import software.amazon.awssdk.services.connectcases.model.SearchCasesResponseItem;
import software.amazon.awssdk.services.connectcases.model.Sort;

/** Searches from the first page to the last, by the SDK's paginator. */
@Wire
class SearchWalksWireTest {

  /** The most calls on their way at a time; the SDK has 50 connections. */
  private static final int CALLS = 40;

  private TestDocket docket;
  private ConnectCasesClient waiting;
  private ConnectCasesAsyncClient cases;
  private String domain;
  private String template;

  @BeforeEach
  void open() {
    docket = TestDocket.start(TestDocket.UNVERIFIED, "--rate-limit=off", "--quotas=off");
    waiting = docket.client();
    cases = docket.asyncClient();
    domain = waiting.createDomain(r -> r.name("acme")).domainId();
    template = waiting.createTemplate(r -> r.domainId(domain).name("Any")).templateId();
  }

  @AfterEach
  void close() {
    cases.close();
    waiting.close();
    docket.close();
  }

  private List<String> create(int count) {
    Semaphore free = new Semaphore(CALLS);
    List<CompletableFuture<String>> made =
        IntStream.range(0, count)
            .mapToObj(
                i -> {
                  free.acquireUninterruptibly();
                  return create("Title " + i % 7).whenComplete((id, failure) -> free.release());
                })
            .toList();
    return made.stream().map(CompletableFuture::join).toList();
  }

  private CompletableFuture<String> create(String title) {
    return cases
        .createCase(
            r ->
                r.domainId(domain)
                    .templateId(template)
                    .fields(set("title", title), set("customer_id", CaseDesk.PROFILE)))
        .thenApply(answer -> answer.caseId());
  }

  private Stream<String> walk(int size, Sort... sorts) {
    return waiting
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
    List<String> made = create(10_000);

    List<String> walked = walk(100).toList();

    assertThat(walked).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(made);
  }

  @ParameterizedTest
  @CsvSource({"created_datetime, ASC", "created_datetime, DESC", "title, ASC", "status, DESC"})
  void walk_meetsAllThatStays_andNothingTwice_whileEightWrite(String field, Order order) {
    List<String> staying = create(150);
    AtomicBoolean over = new AtomicBoolean();
    List<CompletableFuture<Integer>> writers =
        IntStream.range(0, 8)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> write(staying, over)))
            .toList();

    List<String> walked = new ArrayList<>();
    walk(5, by(field, order), by("created_datetime", Order.ASC)).forEach(walked::add);
    over.set(true);
    int written = writers.stream().mapToInt(CompletableFuture::join).sum();

    assertThat(walked).doesNotHaveDuplicates();
    assertThat(new HashSet<>(walked)).containsAll(staying);
    assertThat(written).isGreaterThan(8);
  }

  /** Creates and deletes cases, and changes others in a field that nothing is sorted by. */
  private int write(List<String> staying, AtomicBoolean over) {
    int written = 0;
    while (!over.get()) {
      String fleeting = create("Title " + written % 7).join();
      FieldValue change = set("summary", "Change " + written);
      String changed = staying.get(written % staying.size());
      cases.updateCase(r -> r.domainId(domain).caseId(changed).fields(change)).join();
      cases.deleteCase(r -> r.domainId(domain).caseId(fleeting)).join();
      written++;
    }
    return written;
  }
}
