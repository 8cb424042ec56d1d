package dev.docket.fields;

import static dev.docket.operations.Operation.operation;

import dev.docket.domains.Domain;
import dev.docket.domains.DomainConfiguration;
import dev.docket.domains.NamedResource;
import dev.docket.fields.FieldMessages.BatchGetFieldRequest;
import dev.docket.fields.FieldMessages.BatchGetFieldResponse;
import dev.docket.fields.FieldMessages.CreateFieldRequest;
import dev.docket.fields.FieldMessages.CreateFieldResponse;
import dev.docket.fields.FieldMessages.DeleteFieldRequest;
import dev.docket.fields.FieldMessages.FieldError;
import dev.docket.fields.FieldMessages.FieldIdentifier;
import dev.docket.fields.FieldMessages.FieldSummary;
import dev.docket.fields.FieldMessages.GetFieldResponse;
import dev.docket.fields.FieldMessages.ListFieldsRequest;
import dev.docket.fields.FieldMessages.ListFieldsResponse;
import dev.docket.fields.FieldMessages.UpdateFieldRequest;
import dev.docket.operations.Access;
import dev.docket.operations.Arn;
import dev.docket.operations.Caller;
import dev.docket.operations.Decision;
import dev.docket.operations.Operation;
import dev.docket.operations.PageRequest;
import dev.docket.operations.Problem;
import dev.docket.operations.Quotas;
import dev.docket.operations.Resources;
import dev.docket.operations.Slot;
import dev.docket.operations.Stamps;
import dev.docket.operations.UsageCheck;
import dev.docket.operations.Visibility;
import dev.docket.storage.Key;
import dev.docket.storage.Snapshot;
import dev.docket.storage.Stored;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** The operations on fields. */
public final class Fields {

  private static final int DEFAULT_PAGE = 100;

  private final Stamps stamps;
  private final DomainConfiguration configuration;
  private final NamedResource<Field> fields;
  private final UsageCheck<Field> usage;

  /**
   * @param usage knows what uses a field
   */
  public Fields(
      Stamps stamps, Quotas quotas, DomainConfiguration configuration, UsageCheck<Field> usage) {
    this.stamps = stamps;
    this.configuration = configuration;
    this.fields = new NamedResource<>(Field.KIND, stamps, quotas, configuration, Fields::editable);
    this.usage = usage;
  }

  public List<Operation<?, ?>> operations() {
    return List.of(
        operation("CreateField", CreateFieldRequest.class, CreateFieldResponse.class, this::create),
        operation("UpdateField", UpdateFieldRequest.class, this::update),
        operation("DeleteField", DeleteFieldRequest.class, this::delete),
        operation(
            "BatchGetField",
            BatchGetFieldRequest.class,
            BatchGetFieldResponse.class,
            this::batchGet),
        operation("ListFields", ListFieldsRequest.class, ListFieldsResponse.class, this::list));
  }

  private CompletionStage<CreateFieldResponse> create(Caller caller, CreateFieldRequest request) {
    Key<Domain> domain = DomainConfiguration.domain(caller, request.domainId());
    return fields.create(
        domain,
        request.name(),
        List.of(),
        creation -> {
          Field field = newField(request);
          requireNoSystemName(request.name());
          return Decision.completed(
              creation.changes(field), new CreateFieldResponse(creation.id(), creation.arn()));
        });
  }

  private Field newField(CreateFieldRequest request) {
    FieldAttributes attributes = attributes(request.type(), request.attributes(), null);
    return Field.of(
        request.name(), request.description(), request.type(), attributes, List.of(), stamps.now());
  }

  /** The attributes of a field: text fields always have some, other types never. */
  private static @Nullable FieldAttributes attributes(
      FieldType type, @Nullable FieldAttributes given, @Nullable FieldAttributes before) {
    if (type != FieldType.Text && given != null) {
      throw Problem.validation("A field of type " + type + " cannot have the attribute text")
          .asException();
    }
    if (type != FieldType.Text || given != null) {
      return given;
    }
    return before == null ? FieldAttributes.text(false) : before;
  }

  private static void requireNoSystemName(String name) {
    if (SystemField.isName(name)) {
      throw Problem.conflict("The name " + name + " belongs to a system field").asException();
    }
  }

  private CompletionStage<@Nullable Void> update(Caller caller, UpdateFieldRequest request) {
    Key<Domain> domain = DomainConfiguration.domain(caller, request.domainId());
    Key<Field> key = Field.key(domain, request.fieldId());
    return fields.update(
        key,
        request.name(),
        List.of(),
        update -> Decision.completed(update.changes(updated(update.before(), request))));
  }

  private Field updated(Field before, UpdateFieldRequest request) {
    String name = Objects.requireNonNullElse(request.name(), before.name());
    String description =
        request.description() == null ? before.description() : request.description();
    FieldAttributes attributes =
        attributes(before.type(), request.attributes(), before.attributes());
    requireNoSystemName(name);
    return before.edited(name, description, attributes, stamps.now());
  }

  private CompletionStage<@Nullable Void> delete(Caller caller, DeleteFieldRequest request) {
    Key<Domain> domain = DomainConfiguration.domain(caller, request.domainId());
    return fields.delete(Field.key(domain, request.fieldId()), usage);
  }

  /** A custom field that is not deleted. */
  private static Slot<Field> editable(Snapshot snapshot, Key<Field> key) {
    Slot<Field> field = Field.live(snapshot, DomainConfiguration.domainOf(key), key);
    if (SystemField.of(key.id()) != null) {
      throw Problem.validation(
              "Field " + key.id() + " is a system field and cannot be changed or deleted")
          .asException();
    }
    return field;
  }

  private CompletionStage<BatchGetFieldResponse> batchGet(
      Caller caller, BatchGetFieldRequest request) {
    Key<Domain> domain = DomainConfiguration.domain(caller, request.domainId());
    List<Key<Field>> keys =
        request.fields().stream()
            .map(FieldIdentifier::id)
            .distinct()
            .map(id -> Field.key(domain, id))
            .toList();
    return configuration
        .read(domain, keys)
        .thenApply(snapshot -> found(caller.access(), snapshot, domain, keys));
  }

  private static BatchGetFieldResponse found(
      Access access, Snapshot snapshot, Key<Domain> domainKey, List<Key<Field>> keys) {
    Stored<Domain> domain = Resources.required(snapshot, domainKey);
    List<GetFieldResponse> fields = new ArrayList<>();
    List<FieldError> errors = new ArrayList<>();
    for (Key<Field> key : keys) {
      Problem refusal = access.refusal("BatchGetField", key, snapshot);
      Slot<Field> field = refusal == null ? Field.find(snapshot, domain, key) : null;
      if (field != null) {
        fields.add(whole(field));
      } else {
        Problem why = refusal == null ? Problem.notFound(key) : refusal;
        errors.add(new FieldError(key.id(), why.type(), why.message()));
      }
    }
    return new BatchGetFieldResponse(fields, errors);
  }

  private static GetFieldResponse whole(Slot<Field> slot) {
    Field field = slot.value();
    return new GetFieldResponse(
        slot.key().id(),
        field.name(),
        Arn.of(slot.key()).toString(),
        field.description(),
        field.type(),
        namespace(slot.key()),
        field.tags(),
        field.deleted(),
        field.createdTime(),
        field.lastModifiedTime(),
        field.attributes());
  }

  private static FieldNamespace namespace(Key<Field> key) {
    return SystemField.of(key.id()) == null ? FieldNamespace.Custom : FieldNamespace.System;
  }

  private CompletionStage<ListFieldsResponse> list(Caller caller, ListFieldsRequest request) {
    Visibility visible = Visibility.of(caller, "BatchGetField");
    return configuration
        .list(
            PageRequest.of(caller, "ListFields " + request.domainId(), request, DEFAULT_PAGE),
            DomainConfiguration.domain(caller, request.domainId()),
            Field.KIND,
            (active, stored) -> listed(active, stored, visible),
            Fields::sortKey)
        .thenApply(page -> page.map(Fields::summary))
        .thenApply(page -> new ListFieldsResponse(page.items(), page.next()));
  }

  private static List<Slot<Field>> listed(
      Stored<Domain> domain, List<Stored<Field>> stored, Visibility visible) {
    return Field.all(domain, stored).stream()
        .filter(field -> !field.value().deleted())
        .filter(field -> visible.includes(field.key(), field.value()))
        .toList();
  }

  /**
   * System fields come first, in the order of their declaration, then custom fields in the order of
   * creation.
   */
  private static String sortKey(Slot<Field> field) {
    SystemField system = SystemField.of(field.key().id());
    return system == null ? "2" + field.key().id() : "1" + (char) ('a' + system.ordinal());
  }

  private static FieldSummary summary(Slot<Field> slot) {
    Field field = slot.value();
    return new FieldSummary(
        slot.key().id(),
        Arn.of(slot.key()).toString(),
        field.name(),
        field.type(),
        namespace(slot.key()),
        field.attributes());
  }
}
