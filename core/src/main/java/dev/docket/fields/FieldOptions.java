package dev.docket.fields;

import static dev.docket.operations.Operation.operation;

import dev.docket.domains.Domain;
import dev.docket.domains.DomainConfiguration;
import dev.docket.fields.FieldMessages.BatchPutFieldOptionsRequest;
import dev.docket.fields.FieldMessages.BatchPutFieldOptionsResponse;
import dev.docket.fields.FieldMessages.ListFieldOptionsRequest;
import dev.docket.fields.FieldMessages.ListFieldOptionsResponse;
import dev.docket.operations.Caller;
import dev.docket.operations.Decision;
import dev.docket.operations.Operation;
import dev.docket.operations.PageRequest;
import dev.docket.operations.Paging;
import dev.docket.operations.Problem;
import dev.docket.operations.Quota;
import dev.docket.operations.Quotas;
import dev.docket.operations.Slot;
import dev.docket.operations.Stamps;
import dev.docket.storage.Key;
import dev.docket.storage.NormalForm;
import dev.docket.storage.Window;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;

/** The operations on the options of single-select fields. */
public final class FieldOptions {

  private static final int DEFAULT_PAGE = 100;

  private final Stamps stamps;
  private final Quotas quotas;
  private final Paging paging;
  private final DomainConfiguration configuration;

  public FieldOptions(
      Stamps stamps, Quotas quotas, Paging paging, DomainConfiguration configuration) {
    this.stamps = stamps;
    this.quotas = quotas;
    this.paging = paging;
    this.configuration = configuration;
  }

  public List<Operation<?, ?>> operations() {
    return List.of(
        operation(
            "BatchPutFieldOptions",
            BatchPutFieldOptionsRequest.class,
            BatchPutFieldOptionsResponse.class,
            this::put),
        operation(
            "ListFieldOptions",
            ListFieldOptionsRequest.class,
            ListFieldOptionsResponse.class,
            this::list));
  }

  private CompletionStage<BatchPutFieldOptionsResponse> put(
      Caller caller, BatchPutFieldOptionsRequest request) {
    Key<Domain> domain = DomainConfiguration.domain(caller, request.domainId());
    Key<Field> key = Field.key(domain, request.fieldId());
    return configuration.change(
        domain,
        Problem::validation,
        List.of(key),
        snapshot -> {
          Slot<Field> field = Field.live(snapshot, domain, key);
          OptionUpsert upsert = upsert(field, request.options());
          boolean same = upsert.options().equals(field.value().options());
          Field after = field.value().withOptions(upsert.options(), stamps.now());
          return Decision.completed(
              same ? List.of() : List.of(field.put(after)),
              new BatchPutFieldOptionsResponse(upsert.errors()));
        });
  }

  private OptionUpsert upsert(Slot<Field> field, List<FieldOption> sent) {
    requireSingleSelect(field);
    SystemField system = SystemField.of(field.key().id());
    OptionUpsert upsert =
        OptionUpsert.of(
            field.value().options(), system == null ? List.of() : system.fixedOptions(), sent);
    quotas.requireWithin(
        Quota.FIELD_OPTIONS, field.value().options().size(), upsert.options().size());
    return upsert;
  }

  private static void requireSingleSelect(Slot<Field> field) {
    if (field.value().type() != FieldType.SingleSelect) {
      throw Problem.validation(
              "Field "
                  + field.key().id()
                  + " of type "
                  + field.value().type()
                  + " has no options; only SingleSelect has")
          .asException();
    }
  }

  private CompletionStage<ListFieldOptionsResponse> list(
      Caller caller, ListFieldOptionsRequest request) {
    Key<Domain> domain = DomainConfiguration.domain(caller, request.domainId());
    Key<Field> key = Field.key(domain, request.fieldId());
    List<String> values = request.values() == null ? List.of() : request.values();
    Set<String> wanted = values.stream().map(NormalForm::of).collect(Collectors.toSet());
    return configuration
        .read(domain, List.of(key))
        .thenCompose(
            snapshot -> {
              Slot<Field> field = Field.require(snapshot, domain, key);
              requireSingleSelect(field);
              List<FieldOption> options =
                  field.value().options().stream()
                      .filter(
                          option ->
                              wanted.isEmpty() || wanted.contains(NormalForm.of(option.value())))
                      .toList();
              String query = "ListFieldOptions " + domain.id() + " " + key.id() + " " + values;
              return paging.page(
                  PageRequest.of(caller, query, request, DEFAULT_PAGE),
                  options,
                  FieldOptions::sortKey,
                  Window.Order.ASCENDING);
            })
        .thenApply(page -> new ListFieldOptionsResponse(page.items(), page.next()));
  }

  /** Options sort by name; those of one name by value. */
  private static String sortKey(FieldOption option) {
    return NormalForm.of(option.name()) + "\n" + option.value();
  }
}
