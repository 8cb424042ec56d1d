package dev.docket.events;

import static dev.docket.operations.Operation.operation;

import dev.docket.configuration.Configuration;
import dev.docket.configuration.Decision;
import dev.docket.domains.Domain;
import dev.docket.events.EventMessages.GetCaseEventConfigurationRequest;
import dev.docket.events.EventMessages.GetCaseEventConfigurationResponse;
import dev.docket.events.EventMessages.PutCaseEventConfigurationRequest;
import dev.docket.fields.Field;
import dev.docket.operations.Caller;
import dev.docket.operations.Operation;
import dev.docket.operations.Problem;
import dev.docket.operations.Resources;
import dev.docket.operations.Slot;
import dev.docket.storage.Key;
import dev.docket.storage.Snapshot;
import dev.docket.storage.Stored;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** The operations on the event configuration of domains. */
public final class EventConfigurations {

  private final Configuration configuration;

  public EventConfigurations(Configuration configuration) {
    this.configuration = configuration;
  }

  public List<Operation<?, ?>> operations() {
    return List.of(
        operation("GetCaseEventConfiguration", GetCaseEventConfigurationRequest.class, this::get),
        operation("PutCaseEventConfiguration", PutCaseEventConfigurationRequest.class, this::put));
  }

  private CompletionStage<@Nullable Void> put(
      Caller caller, PutCaseEventConfigurationRequest request) {
    Key<Domain> domain = Configuration.domain(caller, request.domainId());
    List<Key<Field>> fields = fields(domain, request.eventBridge());
    List<Key<?>> parts = new ArrayList<>(fields);
    parts.add(EventBridgeConfiguration.key(domain));
    return configuration.change(
        domain,
        Problem::conflict,
        parts,
        snapshot -> {
          Stored<Domain> active = Resources.required(snapshot, domain);
          fields.forEach(field -> requireLive(snapshot, active, field));
          Slot<EventBridgeConfiguration> before = EventBridgeConfiguration.in(snapshot, domain);
          return Decision.made(List.of(before.put(request.eventBridge())));
        });
  }

  private static List<Key<Field>> fields(
      Key<Domain> domain, EventBridgeConfiguration configuration) {
    return configuration.fieldIds().map(id -> Field.key(domain, id)).toList();
  }

  /** Unlike elsewhere, a field that does not exist is a ValidationException here. */
  private static void requireLive(Snapshot snapshot, Stored<Domain> domain, Key<Field> key) {
    Slot<Field> field = Field.find(snapshot, domain, key);
    if (field == null || field.value().deleted()) {
      throw Problem.validation(
              "Field " + key.id() + (field == null ? " does not exist" : " has been deleted"))
          .asException();
    }
  }

  private CompletionStage<GetCaseEventConfigurationResponse> get(
      Caller caller, GetCaseEventConfigurationRequest request) {
    Key<Domain> domain = Configuration.domain(caller, request.domainId());
    return configuration
        .read(domain, List.of(EventBridgeConfiguration.key(domain)))
        .thenApply(snapshot -> EventBridgeConfiguration.in(snapshot, domain).value())
        .thenCompose(
            stored ->
                configuration
                    .read(domain, fields(domain, stored))
                    .thenApply(snapshot -> stored.withFields(id -> isLive(snapshot, domain, id))))
        .thenApply(GetCaseEventConfigurationResponse::new);
  }

  private static boolean isLive(Snapshot snapshot, Key<Domain> domain, String fieldId) {
    Slot<Field> field = Field.require(snapshot, domain, Field.key(domain, fieldId));
    return !field.value().deleted();
  }
}
