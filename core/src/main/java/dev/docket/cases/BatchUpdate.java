package dev.docket.cases;

import dev.docket.cases.BatchMessages.BatchUpdateCaseErrorEntry;
import dev.docket.cases.BatchMessages.BatchUpdateCaseRequest;
import dev.docket.cases.BatchMessages.BatchUpdateCaseResponse;
import dev.docket.cases.BatchMessages.BatchUpdateCaseSuccessEntry;
import dev.docket.cases.BatchMessages.FieldIdentifierUnion;
import dev.docket.cases.BatchMessages.FieldValueInput;
import dev.docket.fields.Field;
import dev.docket.fields.FieldValueUnion.StringValue;
import dev.docket.fields.SystemField;
import dev.docket.operations.Problem;
import dev.docket.storage.NormalForm;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The input and output of BatchUpdateCase in terms of cases. */
final class BatchUpdate {

  /** The fields that are set by members of their own only. */
  private static final Set<SystemField> OWN_MEMBERS =
      EnumSet.of(SystemField.TITLE, SystemField.STATUS, SystemField.CUSTOMER_ID);

  private BatchUpdate() {}

  /**
   * Refuses a request that asks for nothing, or by a name that cannot be one.
   *
   * @throws dev.docket.operations.ProblemException a ValidationException
   */
  static void check(BatchUpdateCaseRequest request) {
    boolean empty =
        Stream.of(request.title(), request.status(), request.customerId())
            .allMatch(Objects::isNull);
    if (empty && request.fields().isEmpty()) {
      throw invalid(
          "Nothing to update: fields is empty and there is no title, status or customerId");
    }
    for (FieldValueInput input : request.fields()) {
      if (input.fieldIdentifier() instanceof FieldIdentifierUnion.Name name
          && (name.value().contains("|") || name.value().contains(","))) {
        throw invalid("Field name " + name.value() + " contains a pipe or a comma");
      }
    }
  }

  /**
   * The values to set.
   *
   * @param usable whether the caller may name a field with this id by its name
   * @throws dev.docket.operations.ProblemException a ValidationException when a field does not
   *     exist, is named twice, or has a member of its own
   */
  static List<FieldValue> values(
      Schema schema, BatchUpdateCaseRequest request, Predicate<String> usable) {
    List<FieldValue> values = new ArrayList<>();
    add(values, SystemField.TITLE, request.title());
    add(values, SystemField.STATUS, request.status());
    add(values, SystemField.CUSTOMER_ID, request.customerId());
    Set<String> named = new HashSet<>();
    for (FieldValueInput input : request.fields()) {
      String id = fieldId(schema, input.fieldIdentifier(), usable);
      SystemField system = SystemField.of(id);
      if (system != null && OWN_MEMBERS.contains(system)) {
        throw invalid("Field " + id + " cannot be set in fields; it has a member of its own");
      }
      if (!named.add(id)) {
        throw invalid("Field " + id + " is named more than once");
      }
      values.add(new FieldValue(id, input.value()));
    }
    return values;
  }

  /** How many characters each case gets. */
  static int textLength(BatchUpdateCaseRequest request) {
    return BatchPart.textLength(request.fields().stream().map(FieldValueInput::value).toList());
  }

  private static void add(List<FieldValue> values, SystemField field, @Nullable String text) {
    if (text != null) {
      values.add(new FieldValue(field.id(), new StringValue(text)));
    }
  }

  private static String fieldId(
      Schema schema, FieldIdentifierUnion identifier, Predicate<String> usable) {
    return switch (identifier) {
      case FieldIdentifierUnion.Id id -> {
        schema.requireKnown(List.of(id.value()));
        yield id.value();
      }
      case FieldIdentifierUnion.Name name ->
          schema.fields().entrySet().stream()
              .filter(field -> isNamed(field.getValue(), name.value()))
              .map(Map.Entry::getKey)
              .filter(usable)
              .findFirst()
              .orElseThrow(() -> invalid("No field has the name " + name.value()));
    };
  }

  /** The names of fields that a request has. */
  static List<String> names(BatchUpdateCaseRequest request) {
    return request.fields().stream()
        .map(FieldValueInput::fieldIdentifier)
        .filter(FieldIdentifierUnion.Name.class::isInstance)
        .map(name -> ((FieldIdentifierUnion.Name) name).value())
        .toList();
  }

  static boolean isNamed(Field field, String name) {
    return !field.deleted() && NormalForm.areSame(field.name(), name);
  }

  private static RuntimeException invalid(String why) {
    return Problem.validation(why).asException();
  }

  static BatchUpdateCaseResponse response(List<BatchEntry> entries) {
    return new BatchUpdateCaseResponse(
        entries.stream()
            .filter(entry -> !entry.isFailed())
            .map(entry -> new BatchUpdateCaseSuccessEntry(entry.caseIdentifier()))
            .toList(),
        entries.stream()
            .filter(BatchEntry::isFailed)
            .map(
                entry ->
                    new BatchUpdateCaseErrorEntry(
                        entry.caseIdentifier(), entry.code(), entry.message()))
            .toList());
  }
}
