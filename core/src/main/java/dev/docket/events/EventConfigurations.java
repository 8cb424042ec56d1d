package dev.docket.events;

import static dev.docket.operations.Operation.operation;

import dev.docket.domains.Domain;
import dev.docket.domains.DomainConfiguration;
import dev.docket.events.EventMessages.GetCaseEventConfigurationRequest;
import dev.docket.events.EventMessages.GetCaseEventConfigurationResponse;
import dev.docket.events.EventMessages.PutCaseEventConfigurationRequest;
import dev.docket.fields.NamedFields;
import dev.docket.operations.Caller;
import dev.docket.operations.Decision;
import dev.docket.operations.Operation;
import dev.docket.operations.Problem;
import dev.docket.operations.Slot;
import dev.docket.storage.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** The operations on the event configuration of domains. */
public final class EventConfigurations {

  private final DomainConfiguration configuration;

  public EventConfigurations(DomainConfiguration configuration) {
    this.configuration = configuration;
  }

  public List<Operation<?, ?>> operations() {
    return List.of(
        operation(
            "GetCaseEventConfiguration",
            GetCaseEventConfigurationRequest.class,
            GetCaseEventConfigurationResponse.class,
            this::get),
        operation("PutCaseEventConfiguration", PutCaseEventConfigurationRequest.class, this::put));
  }

  private CompletionStage<@Nullable Void> put(
      Caller caller, PutCaseEventConfigurationRequest request) {
    Key<Domain> domain = DomainConfiguration.domain(caller, request.domainId());
    NamedFields fields = fields(domain, request.eventBridge());
    List<Key<?>> parts = new ArrayList<>(fields.keys());
    parts.add(EventBridgeConfiguration.key(domain));
    return configuration.change(
        domain,
        Problem::conflict,
        parts,
        snapshot -> {
          fields.requireLive(snapshot);
          Slot<EventBridgeConfiguration> before = EventBridgeConfiguration.in(snapshot, domain);
          return Decision.completed(List.of(before.put(request.eventBridge())));
        });
  }

  private static NamedFields fields(Key<Domain> domain, EventBridgeConfiguration configuration) {
    return new NamedFields(domain, configuration.fieldIds().toList());
  }

  private CompletionStage<GetCaseEventConfigurationResponse> get(
      Caller caller, GetCaseEventConfigurationRequest request) {
    Key<Domain> domain = DomainConfiguration.domain(caller, request.domainId());
    return configuration
        .read(domain, List.of(EventBridgeConfiguration.key(domain)))
        .thenCompose(
            snapshot -> {
              EventBridgeConfiguration stored =
                  EventBridgeConfiguration.in(snapshot, domain).value();
              return fields(domain, stored).live(configuration).thenApply(stored::only);
            })
        .thenApply(GetCaseEventConfigurationResponse::new);
  }
}
