package dev.docket.server.wire;

import static dev.docket.server.wire.CaseFixture.set;
import static dev.docket.server.wire.RelatedItemFixture.CONTACT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.testing.postgres.Databases;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.services.connectcases.ConnectCasesClient;
import software.amazon.awssdk.services.connectcases.model.InternalServerException;
import software.amazon.awssdk.services.connectcases.model.RelatedItemType;
import software.amazon.awssdk.services.connectcases.model.ResourceNotFoundException;

/** A case with much under it, on two servers where the store can be shared. */
@Wire
class LargeCaseWireTest {

  private static final int ITEMS = 200;
  private static final int UPDATES = 2_000;
  private static final int CLIENTS = 16;

  /** More than a writer gets done before the case is deleted; ends it should that fail. */
  private static final int MOST_WRITES = 5_000;

  private final List<AutoCloseable> open = new ArrayList<>();
  private List<String> store;
  private ConnectCasesClient here;
  private ConnectCasesClient there;
  private RelatedItemFixture fixture;
  private String id;
  private String arn;

  @BeforeEach
  void start() {
    StoreUnderTest chosen = StoreUnderTest.chosen();
    store = chosen.flags();
    TestDocket docket = newServer();
    fixture = new RelatedItemFixture(docket);
    open.addFirst(fixture.cases);
    here = client(docket);
    there = chosen.isShared() ? client(newServer()) : here;
  }

  /** One more server on the store. */
  private TestDocket newServer() {
    TestDocket docket =
        TestDocket.startOn(store, "--rate-limit=off", "--quotas=off", TestDocket.UNVERIFIED);
    open.addFirst(docket);
    return docket;
  }

  /** A client that repeats nothing that fails. */
  private ConnectCasesClient client(TestDocket docket) {
    ConnectCasesClient client = docket.client(DefaultRetryStrategy.doNotRetry());
    open.addFirst(client);
    return client;
  }

  @AfterEach
  void stop() throws Exception {
    for (AutoCloseable each : open) {
      each.close();
    }
  }

  private void createLargeCase() {
    id = fixture.create(r -> r.clientToken("token"));
    arn =
        "arn:aws:cases:us-east-1:%s:domain/%s/case/%s"
            .formatted(fixture.docket.account(), fixture.domain, id);
    try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
      Stream<Runnable> items =
          IntStream.range(0, ITEMS / 2)
              .boxed()
              .flatMap(
                  i ->
                      Stream.of(
                          () -> fixture.contact(id, CONTACT + i),
                          () -> fixture.comment(id, "No. " + i)));
      Stream<Runnable> updates = IntStream.range(0, UPDATES).mapToObj(i -> () -> update(here, i));
      Stream.concat(items, updates)
          .map(call -> CompletableFuture.runAsync(call, clients))
          .toList()
          .forEach(CompletableFuture::join);
    }
  }

  private void update(ConnectCasesClient client, int number) {
    client.updateCase(
        r -> r.domainId(fixture.domain).caseId(id).fields(set("title", "Title " + number)));
  }

  private void comment(ConnectCasesClient client, int number) {
    client.createRelatedItem(
        r ->
            r.domainId(fixture.domain)
                .caseId(id)
                .type(RelatedItemType.COMMENT)
                .content(RelatedItemFixture.comment("Late " + number)));
  }

  private void contact(ConnectCasesClient client, int number) {
    client.createRelatedItem(
        r ->
            r.domainId(fixture.domain)
                .caseId(id)
                .type(RelatedItemType.CONTACT)
                .content(c -> c.contact(contact -> contact.contactArn(CONTACT + "late" + number))));
  }

  private void tag(ConnectCasesClient client, int number) {
    client.tagResource(r -> r.arn(arn).tags(Map.of("number", Integer.toString(number))));
  }

  @Test
  void delete_leavesNothingWhileOthersWrite() throws Exception {
    createLargeCase();
    List<IntConsumer> writers = new ArrayList<>();
    for (ConnectCasesClient client : List.of(here, there)) {
      writers.add(number -> update(client, number));
      writers.add(number -> comment(client, number));
      writers.add(number -> contact(client, number));
      writers.add(number -> tag(client, number));
    }

    Set<Class<?>> endings = ConcurrentHashMap.newKeySet();
    CountDownLatch busy = new CountDownLatch(writers.size());
    try (ExecutorService threads = Executors.newFixedThreadPool(writers.size())) {
      writers.forEach(writer -> threads.execute(() -> endings.add(ending(writer, busy))));
      assertThat(busy.await(30, TimeUnit.SECONDS)).as("every writer has written").isTrue();
      there.deleteCase(r -> r.domainId(fixture.domain).caseId(id));
    }

    assertThat(endings).containsExactly(ResourceNotFoundException.class);
    assertNothingIsLeft(here);
    assertNothingIsLeft(there);
    if (StoreUnderTest.chosen().isShared()) {
      assertNothingIsLeft(client(newServer()));
      assertThat(rowsThatNameTheCase()).isEmpty();
    }
    assertThat(fixture.create(r -> r.clientToken("token"))).isNotEqualTo(id);
  }

  /**
   * Writes until it fails for good, and says how. That others were faster twelve times is no end: a
   * client would try again.
   */
  private static Class<?> ending(IntConsumer write, CountDownLatch busy) {
    boolean written = false;
    try {
      for (int i = 0; i < MOST_WRITES; i++) {
        try {
          write.accept(i);
          if (!written) {
            written = true;
            busy.countDown();
          }
        } catch (InternalServerException outrun) {
          if (!outrun.getMessage().contains("Too many concurrent changes")) {
            throw outrun;
          }
        }
      }
      return Void.class;
    } catch (RuntimeException failure) {
      return failure.getClass();
    }
  }

  private void assertNothingIsLeft(ConnectCasesClient client) {
    assertNotFound(
        () ->
            client.getCase(
                r -> r.domainId(fixture.domain).caseId(id).fields(field -> field.id("title"))));
    assertNotFound(() -> client.getCaseAuditEvents(r -> r.domainId(fixture.domain).caseId(id)));
    assertNotFound(() -> client.searchRelatedItems(r -> r.domainId(fixture.domain).caseId(id)));
    assertNotFound(() -> client.listTagsForResource(r -> r.arn(arn)));
    assertThat(client.searchAllRelatedItems(r -> r.domainId(fixture.domain)).relatedItems())
        .isEmpty();
    for (String contact : List.of(CONTACT + 0, CONTACT + 99, CONTACT + "late0")) {
      assertThat(
              client
                  .listCasesForContact(r -> r.domainId(fixture.domain).contactArn(contact))
                  .cases())
          .isEmpty();
    }
  }

  private static void assertNotFound(ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOf(ResourceNotFoundException.class);
  }

  /** Looks behind the server, as it may not show what nothing leads to any more. */
  private List<String> rowsThatNameTheCase() throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = Databases.connect(flag("--postgres-url="));
        PreparedStatement statement =
            connection.prepareStatement(
                """
                SELECT parent || kind || '/' || entity.id
                FROM %s.entity, (SELECT ?) AS c (id), translate(
                  encode(decode(replace(c.id, '-', ''), 'hex'), 'base64'), '+/=', '-_') AS digits
                WHERE strpos(parent || entity.id || body, c.id) > 0
                  OR strpos(body, '~' || digits) > 0 OR kind LIKE 'client-token%%'
                """
                    .formatted(flag("--postgres-schema=")))) {
      statement.setString(1, id);
      ResultSet found = statement.executeQuery();
      while (found.next()) {
        rows.add(found.getString(1));
      }
    }
    return rows;
  }

  /** What a flag of the store is set to. */
  private String flag(String name) {
    return store.stream()
        .filter(flag -> flag.startsWith(name))
        .findFirst()
        .orElseThrow()
        .substring(name.length());
  }
}
