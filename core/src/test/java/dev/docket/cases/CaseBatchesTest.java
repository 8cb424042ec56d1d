package dev.docket.cases;

import static dev.docket.cases.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.cases.BatchMessages.BatchUpdateCaseErrorEntry;
import dev.docket.cases.BatchMessages.BatchUpdateCaseIdentifier;
import dev.docket.cases.BatchMessages.BatchUpdateCaseRequest;
import dev.docket.cases.BatchMessages.BatchUpdateCaseResponse;
import dev.docket.cases.BatchMessages.FieldIdentifierUnion;
import dev.docket.cases.BatchMessages.FieldValueInput;
import dev.docket.domains.Domain;
import dev.docket.domains.DomainConfiguration;
import dev.docket.domains.Revision;
import dev.docket.fields.Field;
import dev.docket.fields.FieldValueUnion;
import dev.docket.fields.FieldValueUnion.StringValue;
import dev.docket.operations.Access;
import dev.docket.operations.Caller;
import dev.docket.operations.Ids;
import dev.docket.operations.Operation;
import dev.docket.operations.Paging;
import dev.docket.operations.Resources;
import dev.docket.operations.Stamps;
import dev.docket.relateditems.ItemSideEffects;
import dev.docket.storage.Change;
import dev.docket.storage.Changes;
import dev.docket.storage.Entity;
import dev.docket.storage.Key;
import dev.docket.storage.Stored;
import dev.docket.storage.Tenant;
import dev.docket.storage.UnavailableException;
import dev.docket.templates.Template;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What batches do that one commit is not enough for. */
class CaseBatchesTest {

  private static final Tenant TENANT = new Tenant("123456789012", "us-east-1");
  private static final Caller CALLER =
      new Caller(TENANT, "arn:aws:iam::123456789012:user/alice", Access.UNRESTRICTED);
  private static final int FIELDS = 220;
  private static final int CHARACTERS = 4_100;

  private final CountingStorage storage = new CountingStorage();
  private final Key<Domain> domain = TENANT.child(Domain.KIND, "d");
  private final Operation<BatchUpdateCaseRequest, BatchUpdateCaseResponse> operation = operation();
  private final List<Key<Case>> cases = new ArrayList<>();

  @SuppressWarnings("unchecked") // The operation of this name has this input and output.
  private Operation<BatchUpdateCaseRequest, BatchUpdateCaseResponse> operation() {
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    Resources resources = new Resources(storage);
    Stamps stamps = new Stamps(clock, Ids.timeOrdered(clock));
    DomainConfiguration configuration =
        new DomainConfiguration(resources, stamps, new Paging(resources, stamps));
    Schemas schemas = new Schemas(resources, configuration);
    CaseWrites writes = new CaseWrites(stamps, configuration, schemas);
    ClientTokens tokens = new ClientTokens(resources, stamps);
    Operation<?, ?> found =
        new Cases(
                stamps,
                configuration,
                schemas,
                writes,
                new CaseBatches(resources, writes, tokens),
                tokens,
                new ItemSideEffects(resources),
                ValidationPolicy.full())
            .operations().stream()
                .filter(candidate -> candidate.name().equals("BatchUpdateCase"))
                .findFirst()
                .orElseThrow();
    return (Operation<BatchUpdateCaseRequest, BatchUpdateCaseResponse>) found;
  }

  @BeforeEach
  void configure() {
    commit(
        Change.create(domain, new Domain("acme", NOW, NOW, true, Map.of())),
        Change.create(Revision.key(domain), new Revision(1)),
        Change.create(Template.key(domain, "t"), Samples.template(List.of())));
    for (int i = 0; i < FIELDS; i++) {
      commit(Change.create(Field.key(domain, "f" + i), Samples.lines()));
    }
    for (int i = 0; i < 12; i++) {
      Key<Case> key = Case.key(domain, "case-" + i);
      cases.add(key);
      commit(Change.create(key, sample()));
    }
    storage.calls.clear();
  }

  private static Case sample() {
    Map<String, FieldValueUnion> fields = new HashMap<>();
    fields.put("title", new StringValue("Broken"));
    fields.put("customer_id", new StringValue(Samples.PROFILE));
    fields.put("status", new StringValue("open"));
    return new Case("t", null, fields, Map.of(), CaseItems.NONE, 0, Map.of(), null);
  }

  private void commit(Change... changes) {
    storage.commit(Changes.of(changes)).toCompletableFuture().join();
  }

  private <E extends Entity> Stored<E> stored(Key<E> key) {
    return Resources.required(storage.get(List.of(key)).toCompletableFuture().join(), key);
  }

  private BatchUpdateCaseResponse run(List<FieldValueInput> fields) {
    List<BatchUpdateCaseIdentifier> named =
        cases.stream()
            .map(key -> new BatchUpdateCaseIdentifier(new CaseIdentifierUnion.CaseId(key.id())))
            .toList();
    return operation
        .run()
        .apply(
            CALLER,
            new BatchUpdateCaseRequest("d", named, fields, null, "Late", null, null, "token"))
        .toCompletableFuture()
        .join();
  }

  /** The most text that the model allows. */
  private static List<FieldValueInput> most() {
    String text = "x".repeat(CHARACTERS);
    return IntStream.range(0, FIELDS)
        .mapToObj(
            i -> new FieldValueInput(new FieldIdentifierUnion.Id("f" + i), new StringValue(text)))
        .toList();
  }

  private boolean isLate(Key<Case> key) {
    return stored(key).value().fields().get("title").equals(new StringValue("Late"));
  }

  /** What another request does to a case. */
  private void touch(Key<Case> key) {
    Stored<Case> stored = stored(key);
    commit(Change.replace(stored, stored.value()));
  }

  private long commits() {
    return storage.calls.stream().filter("commit"::equals).count();
  }

  @Test
  void batch_isOneCommit() {
    BatchUpdateCaseResponse answer = run(List.of());

    assertThat(answer.successfulCases()).hasSize(cases.size());
    assertThat(commits()).isEqualTo(1);
  }

  @Test
  void batchOfMuchText_isSeveralCommits() {
    BatchUpdateCaseResponse answer = run(most());

    assertThat(answer.successfulCases()).hasSize(cases.size());
    assertThat(cases).allMatch(this::isLate);
    assertThat(commits()).isEqualTo(3);
    assertThat(run(most())).isEqualTo(answer);
    assertThat(commits()).isEqualTo(3);
  }

  @Test
  void batchThatIsBrokenOff_isGoneOnWithByTheSameRequest() {
    AtomicInteger commits = new AtomicInteger();
    storage.beforeCommit =
        () -> {
          if (commits.incrementAndGet() == 2) {
            throw new UnavailableException("killed", null);
          }
        };

    assertThatThrownBy(() -> run(most())).hasCauseInstanceOf(UnavailableException.class);
    long version = stored(cases.getFirst()).version();
    BatchUpdateCaseResponse answer = run(most());

    assertThat(answer.successfulCases()).hasSize(cases.size());
    assertThat(cases).allMatch(this::isLate);
    assertThat(stored(cases.getFirst()).version()).isEqualTo(version);
  }

  @Test
  void domainThatIsDeletedMeanwhile_isToldOfInTheEntries() {
    AtomicInteger commits = new AtomicInteger();
    storage.beforeCommit =
        () -> {
          if (commits.incrementAndGet() == 2) {
            commit(Change.delete(stored(domain)));
          }
        };

    BatchUpdateCaseResponse answer = run(most());

    assertThat(answer.successfulCases()).hasSize(8);
    assertThat(answer.failedCases())
        .hasSize(4)
        .extracting(BatchUpdateCaseErrorEntry::errorCode)
        .containsOnly("DOMAIN_NOT_FOUND");
  }

  @Test
  void casesThatOthersChangeInTurn_areChangedAllTheSame() {
    AtomicInteger commits = new AtomicInteger();
    storage.beforeCommit = () -> touch(cases.get(commits.getAndIncrement() % cases.size()));

    BatchUpdateCaseResponse answer = run(List.of());

    assertThat(answer.failedCases()).isEmpty();
    assertThat(cases).allMatch(this::isLate);
  }

  @Test
  void caseThatOthersKeepChanging_isInConflictAndHoldsUpNoOther() {
    storage.beforeCommit = () -> touch(cases.get(5));

    BatchUpdateCaseResponse answer = run(List.of());

    assertThat(answer.successfulCases()).hasSize(cases.size() - 1);
    assertThat(answer.failedCases())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.errorCode()).isEqualTo("CONFLICT");
              assertThat(entry.caseIdentifier().caseId()).isEqualTo("case-5");
            });
    assertThat(isLate(cases.get(5))).isFalse();
  }
}
