package dev.docket.cases;

import static dev.docket.cases.Samples.NOW;
import static dev.docket.cases.Samples.PROFILE;
import static dev.docket.cases.Samples.set;

import dev.docket.cases.BatchMessages.BatchUpdateCaseIdentifier;
import dev.docket.cases.BatchMessages.BatchUpdateCaseRequest;
import dev.docket.cases.BatchMessages.BatchUpdateCaseResponse;
import dev.docket.cases.CaseMessages.CreateCaseRequest;
import dev.docket.cases.CaseMessages.CreateCaseResponse;
import dev.docket.domains.Domain;
import dev.docket.domains.DomainConfiguration;
import dev.docket.domains.Revision;
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
import dev.docket.storage.Kind;
import dev.docket.storage.Stored;
import dev.docket.storage.Tenant;
import dev.docket.storage.Window;
import dev.docket.templates.Template;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Servers on one store, each with a clock of its own, that use client tokens in one domain. */
final class TokenNodes {

  private static final Tenant TENANT = new Tenant("123456789012", "us-east-1");
  private static final Caller CALLER =
      new Caller(TENANT, "arn:aws:iam::123456789012:user/alice", Access.UNRESTRICTED);

  final CountingStorage storage = new CountingStorage();
  final Key<Domain> domain = TENANT.child(Domain.KIND, "d");
  private long starts;

  TokenNodes() {
    commit(
        Change.create(domain, new Domain("acme", NOW, NOW, true, Map.of())),
        Change.create(Revision.key(domain), new Revision(1)),
        Change.create(Template.key(domain, "t"), Samples.template(List.of())));
  }

  void commit(Change... changes) {
    try {
      storage.commit(Changes.of(changes)).toCompletableFuture().join();
    } catch (CompletionException failure) {
      throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
    }
  }

  <E extends Entity> @Nullable Stored<E> find(Key<E> key) {
    return storage.get(List.of(key)).toCompletableFuture().join().find(key);
  }

  <E extends Entity> List<Stored<E>> list(Kind<E> kind) {
    return storage
        .list(domain, kind, new Window(Integer.MAX_VALUE, null, Window.Order.ASCENDING))
        .toCompletableFuture()
        .join()
        .items();
  }

  /** What a build that knew expired tokens by the entity beside them does with tokens. */
  final class OldNode {

    /** The case that such a build creates, or that it finds as long as the token is stored. */
    String create(String token, String title, Instant now) {
      Key<ClientToken> key = ClientToken.key(domain, token);
      Stored<ClientToken> used = find(key);
      if (used != null) {
        return used.value().caseId();
      }
      String id = "old-" + ++starts;
      ClientToken use = new ClientToken(id, Fingerprint.of(request(token, title)), now);
      commit(
          Change.create(key, use),
          Change.create(
              ClientToken.Expiry.key(domain, token, use),
              new ClientToken.Expiry(token, now, null)));
      return id;
    }

    /** The commit by which it removes what has expired; empty if nothing has. */
    List<Change> cleanUp(Instant now) {
      List<Change> changes = new ArrayList<>();
      for (Stored<ClientToken.Expiry> expiry : list(ClientToken.Expiry.KIND)) {
        if (expiry.value().createdTime().isBefore(now.minus(Duration.ofHours(24)))) {
          changes.add(Change.delete(expiry));
          changes.add(
              Change.deleteUnder(
                  expiry.value().batch() == null
                      ? ClientToken.key(domain, expiry.value().token())
                      : domain.child(BatchToken.KIND, expiry.value().token())));
        }
      }
      return changes;
    }
  }

  static CreateCaseRequest request(String token, String title) {
    return new CreateCaseRequest(
        "d", "t", List.of(set("title", title), set("customer_id", PROFILE)), token, null, null);
  }

  /** A server that has just been started. */
  final class Node {

    Instant now;
    private final ClientTokens tokens;
    private final Map<String, Operation<?, ?>> operations;

    Node(Instant now) {
      this.now = now;
      Resources resources = new Resources(storage);
      Stamps stamps = new Stamps(() -> this.now, Ids.seeded(++starts));
      DomainConfiguration configuration =
          new DomainConfiguration(resources, stamps, new Paging(resources, stamps));
      Schemas schemas = new Schemas(resources, configuration);
      CaseWrites writes = new CaseWrites(stamps, configuration, schemas);
      this.tokens = new ClientTokens(resources, stamps);
      this.operations =
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
                  .collect(Collectors.toMap(Operation::name, Function.identity()));
    }

    /** The id of the case; throws what the operation fails with. */
    String create(String token, String title) {
      CreateCaseResponse made = run("CreateCase", request(token, title));
      return made.caseId();
    }

    BatchUpdateCaseResponse rename(String token, String title, String caseId) {
      return run(
          "BatchUpdateCase",
          new BatchUpdateCaseRequest(
              "d",
              List.of(new BatchUpdateCaseIdentifier(new CaseIdentifierUnion.CaseId(caseId))),
              List.of(),
              null,
              title,
              null,
              null,
              token));
    }

    /** Has the sweeps do as many steps as that many uses would, after a use of a token. */
    void noteUses(int count, String token) {
      for (int i = 0; i < count; i++) {
        tokens.used(ClientToken.key(domain, token));
      }
    }

    void noteBatches(int count, String token) {
      for (int i = 0; i < count; i++) {
        tokens.usedForBatch(BatchToken.key(domain, "BatchUpdateCase", token));
      }
    }

    @SuppressWarnings("unchecked") // The operation of a name has the input and output of that name.
    private <I, O> O run(String name, I input) {
      try {
        return ((Operation<I, O>) operations.get(name))
            .run()
            .apply(CALLER, input)
            .toCompletableFuture()
            .join();
      } catch (CompletionException failure) {
        throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
      }
    }
  }
}
