package dev.docket.cases;

import static dev.docket.cases.Samples.NOW;
import static dev.docket.cases.Samples.PROFILE;
import static dev.docket.cases.Samples.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.cases.CaseMessages.CreateCaseRequest;
import dev.docket.cases.CaseMessages.CreateCaseResponse;
import dev.docket.cases.CaseMessages.GetCaseRequest;
import dev.docket.cases.CaseMessages.GetCaseResponse;
import dev.docket.cases.CaseMessages.UpdateCaseRequest;
import dev.docket.domains.Domain;
import dev.docket.domains.DomainConfiguration;
import dev.docket.domains.Revision;
import dev.docket.fields.FieldMessages.FieldIdentifier;
import dev.docket.operations.Access;
import dev.docket.operations.Caller;
import dev.docket.operations.Decision;
import dev.docket.operations.Ids;
import dev.docket.operations.Operation;
import dev.docket.operations.Paging;
import dev.docket.operations.ProblemException;
import dev.docket.operations.Resources;
import dev.docket.operations.Stamps;
import dev.docket.operations.WithEntityTag;
import dev.docket.relateditems.ItemSideEffects;
import dev.docket.storage.Change;
import dev.docket.storage.Changes;
import dev.docket.storage.Entity;
import dev.docket.storage.Key;
import dev.docket.storage.Stored;
import dev.docket.storage.Tenant;
import dev.docket.templates.Template;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the operations on cases ask of a store, and how they use the schema that they keep. */
class SchemaUseTest {

  private static final Tenant TENANT = new Tenant("123456789012", "us-east-1");
  private static final Caller CALLER =
      new Caller(TENANT, "arn:aws:iam::123456789012:user/alice", Access.UNRESTRICTED);
  private static final List<String> LOADING =
      List.of("list field", "list template", "list case-rule");

  private final CountingStorage storage = new CountingStorage();
  private final Key<Domain> domain = TENANT.child(Domain.KIND, "d");
  private CaseWrites writes;
  private Schemas schemas;
  private Map<String, Operation<?, ?>> operations = node();

  /** The operations as a node has them that has just been started. */
  private Map<String, Operation<?, ?>> node() {
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    Resources resources = new Resources(storage);
    Stamps stamps = new Stamps(clock, Ids.timeOrdered(clock));
    DomainConfiguration configuration =
        new DomainConfiguration(resources, stamps, new Paging(resources, stamps));
    schemas = new Schemas(resources, configuration);
    writes = new CaseWrites(stamps, configuration, schemas);
    return new Cases(
            stamps,
            configuration,
            schemas,
            writes,
            new CaseBatches(resources, writes, new ClientTokens(resources, stamps)),
            new ClientTokens(resources, stamps),
            new ItemSideEffects(resources),
            ValidationPolicy.full())
        .operations().stream().collect(Collectors.toMap(Operation::name, Function.identity()));
  }

  @BeforeEach
  void configure() {
    commit(
        Change.create(domain, new Domain("acme", NOW, NOW, true, Map.of())),
        Change.create(Revision.key(domain), new Revision(1)),
        Change.create(Template.key(domain, "t"), Samples.template(List.of())));
    storage.calls.clear();
  }

  private void commit(Change... changes) {
    storage.commit(Changes.of(changes)).toCompletableFuture().join();
  }

  /** Makes the title of every case of the template a text that must be there, and more. */
  private void requireSummary() {
    Stored<Revision> revision = stored(Revision.key(domain));
    Stored<Template> template = stored(Template.key(domain, "t"));
    commit(
        Change.replace(revision, new Revision(revision.value().number() + 1)),
        Change.replace(template, Samples.template(List.of("summary"))));
  }

  private <E extends Entity> Stored<E> stored(Key<E> key) {
    return Resources.required(storage.get(List.of(key)).toCompletableFuture().join(), key);
  }

  @SuppressWarnings("unchecked") // The operation of a name has the input and output of that name.
  private <I, O> O run(String name, I input) {
    return ((Operation<I, O>) operations.get(name))
        .run()
        .apply(CALLER, input)
        .toCompletableFuture()
        .join();
  }

  private String create(String token) {
    CreateCaseResponse made =
        run(
            "CreateCase",
            new CreateCaseRequest(
                "d",
                "t",
                List.of(set("title", "Broken"), set("customer_id", PROFILE)),
                token,
                null,
                null));
    return made.caseId();
  }

  private void update(String caseId, FieldValue... fields) {
    run("UpdateCase", new UpdateCaseRequest("d", caseId, List.of(fields), null));
  }

  private List<String> callsOf(Runnable work) {
    storage.calls.clear();
    work.run();
    return List.copyOf(storage.calls);
  }

  @Test
  void createCase_takesTwoCallsOnceTheSchemaIsKnown() {
    assertThat(callsOf(() -> create(null)))
        .containsExactly("get", LOADING.get(0), LOADING.get(1), LOADING.get(2), "get", "commit");
    assertThat(callsOf(() -> create(null))).containsExactly("get", "commit");
    assertThat(callsOf(() -> create("a token"))).containsExactly("get", "commit");
    assertThat(callsOf(() -> create("a token"))).containsExactly("get");
  }

  @Test
  void updateCase_takesTwoCalls() {
    String id = create(null);

    assertThat(callsOf(() -> update(id, set("title", "Lost")))).containsExactly("get", "commit");
    assertThat(callsOf(() -> update(id, set("title", "Lost")))).containsExactly("get");
  }

  @Test
  void getCase_takesOneCall() {
    String id = create(null);

    assertThat(callsOf(() -> run("GetCase", getTitle(id)))).containsExactly("get");
    WithEntityTag<GetCaseResponse> found = run("GetCase", getTitle(id));
    assertThat(found.output().fields()).containsExactly(set("title", "Broken"));
  }

  private static GetCaseRequest getTitle(String caseId) {
    return new GetCaseRequest(caseId, "d", List.of(new FieldIdentifier("title")), null);
  }

  @Test
  void knownSchema_isReadAgainAsSoonAsAnotherNodeChangesIt() {
    String id = create(null);
    update(id, set("summary", "x"));

    requireSummary();

    assertThatThrownBy(() -> create(null))
        .isInstanceOf(CompletionException.class)
        .hasCauseInstanceOf(ProblemException.class)
        .hasMessageContaining("The following required fields are missing: [summary]");
    assertThatThrownBy(() -> update(id, set("summary", Samples.none())))
        .hasMessageContaining("The following required fields are missing: [summary]");
  }

  @Test
  void writeDecidedOnAPastSchema_isDecidedAgain() {
    String id = create(null);
    update(id, set("summary", "x"));
    operations = node();

    // The listing of fields comes first: the templates are then those of the next revision.
    storage.beforeList =
        () -> {
          Stored<Revision> revision = stored(Revision.key(domain));
          commit(Change.replace(revision, new Revision(revision.value().number() + 1)));
        };
    List<String> calls = callsOf(() -> update(id, set("title", "Lost")));

    assertThat(calls.stream().filter("list template"::equals)).hasSize(2);
    assertThat(calls.getLast()).isEqualTo("commit");
  }

  @Test
  void reading_beginsByTheKnownSchemaBeforeTheStoreHasAnswered() {
    create(null);
    CompletableFuture<Void> answers = new CompletableFuture<>();
    storage.answers = answers;
    List<Schema> used = new ArrayList<>();

    CompletableFuture<String> read = read(used);

    assertThat(used).hasSize(1);
    assertThat(read).isNotDone();
    answers.complete(null);
    assertThat(read).isCompletedWithValue("read 1");
    assertThat(used).hasSize(1);
  }

  @Test
  void reading_isDoneAgainWhereTheKnownSchemaIsPast() {
    create(null);
    requireSummary();
    CompletableFuture<Void> answers = new CompletableFuture<>();
    storage.answers = answers;
    List<Schema> used = new ArrayList<>();

    CompletableFuture<String> read = read(used);
    answers.complete(null);

    assertThat(read).isCompletedWithValue("read 2");
    assertThat(used).doesNotHaveDuplicates();
  }

  @Test
  void reading_thatFailsByAPastSchemaIsDoneAgain() {
    create(null);
    requireSummary();
    CompletableFuture<Void> answers = new CompletableFuture<>();
    storage.answers = answers;
    List<Schema> used = new ArrayList<>();

    CompletableFuture<String> read =
        schemas
            .read(
                domain,
                schema -> {
                  used.add(schema);
                  if (used.size() == 1) {
                    throw new IllegalStateException("By the schema of before");
                  }
                  return CompletableFuture.completedStage("by the one of now");
                })
            .toCompletableFuture();
    answers.complete(null);

    assertThat(read).isCompletedWithValue("by the one of now");
  }

  @Test
  void reading_inADomainThatIsGoneFailsLikeAnyOther() {
    create(null);
    commit(Change.deleteUnder(domain));
    CompletableFuture<Void> answers = new CompletableFuture<>();
    storage.answers = answers;

    CompletableFuture<String> read = read(new ArrayList<>());
    answers.complete(null);

    assertThatThrownBy(read::join)
        .hasCauseInstanceOf(ProblemException.class)
        .hasMessageContaining("ResourceNotFound");
  }

  private CompletableFuture<String> read(List<Schema> used) {
    return schemas
        .read(
            domain,
            schema -> {
              used.add(schema);
              return CompletableFuture.completedStage("read " + used.size());
            })
        .toCompletableFuture();
  }

  @Test
  void severalCases_changeInOneCommit() {
    List<Key<Case>> cases = List.of(Case.key(domain, create(null)), Case.key(domain, create(null)));

    assertThat(callsOf(() -> touch(cases))).containsExactly("get", "commit");
    assertThat(cases)
        .allSatisfy(key -> assertThat(stored(key).value().items().total()).isEqualTo(1))
        .allSatisfy(key -> assertThat(stored(key).value().sequence()).isEqualTo(2));
  }

  /** Changes cases as if each had got an item. */
  private void touch(List<Key<Case>> cases) {
    writes
        .changeAll(
            CALLER.principal(),
            domain,
            cases,
            List.of(),
            views ->
                Decision.completed(
                    cases.stream()
                        .map(views::require)
                        .flatMap(view -> view.changes(withItem(view)).stream())
                        .toList()))
        .toCompletableFuture()
        .join();
  }

  private static CaseChange withItem(CaseView view) {
    Case before = view.stored().value();
    return new CaseChange(
        before.withItems(before.items().withOneMore()),
        List.of(
            new AuditDraft(
                AuditEventType.RELATED_ITEM_CREATED,
                new AffectedItem("item", RelatedItemType.Comment, null, null),
                List.of(),
                null)),
        List.of());
  }
}
