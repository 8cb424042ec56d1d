package dev.docket.benchmarks;

import dev.docket.cases.Case;
import dev.docket.cases.CaseItems;
import dev.docket.domains.Domain;
import dev.docket.fields.FieldValueUnion;
import dev.docket.fields.FieldValueUnion.StringValue;
import dev.docket.fields.SystemField;
import dev.docket.storage.Change;
import dev.docket.storage.Changes;
import dev.docket.storage.Key;
import dev.docket.storage.Storage;
import dev.docket.storage.Tenant;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/**
 * A domain with cases made of {@link Tickets}. Their tags tell the team, one of few, and the desk,
 * one of many.
 */
final class TaggedCases {

  static final Tenant TENANT = new Tenant("111122223333", "eu-central-1");

  private static final int CREATES_OF_A_COMMIT = 200;
  private static final int COMMITS_UNDER_WAY = 4;

  private final Storage storage;
  private final Tickets tickets;
  private final Key<Domain> domain;
  private final int count;

  TaggedCases(Storage storage, int count) {
    this.storage = storage;
    this.tickets = new Tickets(count);
    this.domain = TENANT.child(Domain.KIND, "policies-" + count);
    this.count = count;
  }

  String domainId() {
    return domain.id();
  }

  Tickets tickets() {
    return tickets;
  }

  /** Creates what is not there yet, and answers how much that was. */
  int fill() {
    if (!exists(domain)) {
      Instant now = tickets.after(0);
      commit(List.of(Change.create(domain, new Domain("policies", now, now, true, Map.of()))))
          .join();
    }
    int created = 0;
    ArrayDeque<CompletableFuture<Void>> underWay = new ArrayDeque<>();
    for (int from = 0; from < count; from += CREATES_OF_A_COMMIT) {
      // What one commit creates is there or is not.
      if (!exists(Case.key(domain, tickets.id(from)))) {
        List<Change> changes = new ArrayList<>();
        for (int i = from; i < Math.min(count, from + CREATES_OF_A_COMMIT); i++) {
          changes.add(Change.create(Case.key(domain, tickets.id(i)), newCase(i)));
        }
        if (underWay.size() == COMMITS_UNDER_WAY) {
          underWay.remove().join();
        }
        underWay.add(commit(changes));
        created += changes.size();
      }
    }
    underWay.forEach(CompletableFuture::join);
    return created;
  }

  private boolean exists(Key<?> key) {
    return storage.get(List.of(key)).toCompletableFuture().join().find(key) != null;
  }

  private CompletableFuture<Void> commit(List<Change> changes) {
    return storage.commit(new Changes(changes)).toCompletableFuture();
  }

  private Case newCase(int number) {
    SampleTicket ticket = tickets.ticket(number);
    Map<String, FieldValueUnion> fields = new HashMap<>();
    put(fields, SystemField.CASE_ID, tickets.id(number));
    put(fields, SystemField.TITLE, text(ticket.texts(), "title"));
    put(fields, SystemField.SUMMARY, text(ticket.texts(), "summary"));
    put(fields, SystemField.REFERENCE_NUMBER, text(ticket.texts(), "reference"));
    put(fields, SystemField.STATUS, text(ticket.labels(), "status"));
    put(fields, SystemField.CUSTOMER_ID, text(ticket.labels(), "customer"));
    put(fields, SystemField.CASE_REASON, text(ticket.labels(), "reason"));
    put(fields, SystemField.CREATED_DATETIME, ticket.created().toString());
    put(fields, SystemField.LAST_UPDATED_DATETIME, ticket.updated().toString());
    return new Case(
        "template",
        null,
        fields,
        Map.of(),
        CaseItems.NONE,
        1,
        Map.of("team", team(number), "desk", text(ticket.labels(), "queue")),
        null);
  }

  /** Half of the cases are of one team, a tenth of another. */
  private static String team(int number) {
    int place = number % 10;
    return place < 5 ? "sales" : place == 5 ? "returns" : "other-" + place;
  }

  private static String text(Map<String, String> values, String name) {
    return Objects.requireNonNull(values.get(name));
  }

  private static void put(Map<String, FieldValueUnion> fields, SystemField field, String value) {
    fields.put(field.id(), new StringValue(value));
  }
}
