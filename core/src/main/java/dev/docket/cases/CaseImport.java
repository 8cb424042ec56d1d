package dev.docket.cases;

import dev.docket.cases.AuditEvent.AuditMergeMetadata;
import dev.docket.cases.CaseMessages.AuditEventResponse;
import dev.docket.cases.MergeMembership.MergeStatus;
import dev.docket.domains.Domain;
import dev.docket.fields.Field;
import dev.docket.fields.FieldType;
import dev.docket.fields.FieldValueUnion;
import dev.docket.fields.FieldValueUnion.StringValue;
import dev.docket.fields.SystemField;
import dev.docket.operations.Problem;
import dev.docket.operations.Stamps;
import dev.docket.storage.Change;
import dev.docket.storage.Key;
import dev.docket.storage.Stored;
import dev.docket.templates.Template;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes cases of what another server, or another system, says of them. Either a case is taken as it
 * is, with its history, or it becomes a new one.
 *
 * @param principal the ARN of who imports
 */
public record CaseImport(
    Key<Domain> domain, Schema schema, ValidationPolicy policy, Stamps stamps, String principal) {

  /** What the service sets in every case. */
  private static final List<SystemField> ALWAYS =
      List.of(
          SystemField.CASE_ID,
          SystemField.STATUS,
          SystemField.CREATED_DATETIME,
          SystemField.LAST_UPDATED_DATETIME);

  /** The key under which a case remembers what it was imported as. */
  public static Key<ClientToken> token(Key<Domain> domain, String importKey) {
    return ClientToken.key(domain, "import/" + importKey);
  }

  /**
   * The values of a case that is taken as it is, by field id.
   *
   * @throws dev.docket.operations.ProblemException a ValidationException if a case cannot have them
   */
  public Map<String, FieldValueUnion> kept(
      String caseId, String templateId, List<FieldValue> given) {
    requireTemplate(templateId);
    if (ReferenceId.of(caseId).isEmpty()) {
      throw Problem.validation("caseId must be a UUID in lower case").asException();
    }
    List<String> violations = new ArrayList<>();
    Map<String, FieldValueUnion> values = new LinkedHashMap<>();
    for (FieldValue each : given) {
      Field field = schema.fields().get(each.id());
      if (field == null) {
        violations.add("Field " + each.id() + " does not exist");
      } else if (!isOf(field.type(), each.value())) {
        violations.add(
            "Field " + each.id() + " of type " + field.type() + " cannot have the value");
      } else if (values.put(each.id(), each.value()) != null) {
        violations.add("Field " + each.id() + " is named more than once");
      }
    }
    for (SystemField field : ALWAYS) {
      if (!values.containsKey(field.id())) {
        violations.add("Field " + field.id() + " is missing");
      }
    }
    if (values.containsKey(SystemField.CASE_ID.id())
        && !new StringValue(caseId).equals(values.get(SystemField.CASE_ID.id()))) {
      violations.add("Field case_id must be the caseId");
    }
    if (!violations.isEmpty()) {
      throw Problem.validation(String.join("; ", violations)).asException();
    }
    return values;
  }

  private void requireTemplate(String templateId) {
    if (!schema.templates().containsKey(templateId)) {
      throw Problem.notFound(Template.key(domain, templateId)).asException();
    }
  }

  /** Whether a field may have stored a value, however it came to be there. */
  private static boolean isOf(FieldType type, FieldValueUnion value) {
    return switch (type) {
      case Text, Url, SingleSelect -> value instanceof StringValue;
      case DateTime -> value instanceof StringValue text && isTime(text.value());
      case Number ->
          value instanceof FieldValueUnion.DoubleValue number && Double.isFinite(number.value());
      case Boolean -> value instanceof FieldValueUnion.BooleanValue;
      case User -> value instanceof FieldValueUnion.UserArnValue || value instanceof StringValue;
    };
  }

  private static boolean isTime(String text) {
    try {
      return Times.text(Times.parse(text)).equals(text);
    } catch (DateTimeException malformed) {
      return false;
    }
  }

  /**
   * The values of a new case, by field id: those of the fields that only the service sets are made
   * anew.
   *
   * @throws dev.docket.operations.ProblemException as CreateCase fails
   */
  public Map<String, FieldValueUnion> fresh(
      String caseId, String templateId, List<FieldValue> given) {
    Template template = schema.usable(Template.key(domain, templateId));
    List<FieldValue> settable =
        given.stream().filter(value -> !SystemField.isReadOnly(value.id())).toList();
    return new CaseEditor(schema, template, policy, null, stamps.now())
        .create(
            caseId,
            CaseCreation.referenceNumber(stamps.newNumber(CaseCreation.REFERENCE_NUMBERS)),
            settable)
        .required();
  }

  /** The first event of the history of a new case. */
  public AuditEventResponse created(Map<String, FieldValueUnion> values) {
    return AuditEventResponse.of(
        new AuditDraft(AuditEventType.CASE_CREATED, null, AuditFields.created(values), null)
            .by(principal, stamps.newId(), stamps.now()));
  }

  /**
   * A case to be.
   *
   * @param values by field id
   * @param merge the merge by which it was closed; null if there was none
   * @param token what it was imported as; null if its id tells
   * @param expired what is stored there of a request that is past; null if nothing is
   * @param history its audit events, the oldest first
   */
  public record ImportedCase(
      Key<Case> key,
      String templateId,
      Map<String, FieldValueUnion> values,
      Map<String, String> tags,
      @Nullable AuditMergeMetadata merge,
      CaseItems items,
      @Nullable Key<ClientToken> token,
      @Nullable Stored<ClientToken> expired,
      List<AuditEventResponse> history) {}

  /** The commit that creates a case with its history, but without its items. */
  public List<Change> changes(ImportedCase imported) {
    List<Change> changes = new ArrayList<>();
    changes.add(
        Change.create(
            imported.key(),
            new Case(
                imported.templateId(),
                imported.token() == null ? null : imported.token().id(),
                imported.values(),
                schema.stringTypes(imported.values()),
                imported.items(),
                imported.history().size(),
                imported.tags(),
                membership(imported.merge()))));
    long number = 0;
    for (AuditEventResponse event : imported.history()) {
      number++;
      changes.add(Change.create(AuditEvent.key(imported.key(), number), event.event()));
    }
    if (imported.token() != null) {
      changes.addAll(
          ClientTokens.use(
              imported.token(),
              imported.expired(),
              ClientToken.ofImport(imported.key().id(), stamps.now())));
    }
    changes.add(CaseEvents.imported(imported.key(), principal, stamps));
    return changes;
  }

  private static @Nullable MergeMembership membership(@Nullable AuditMergeMetadata merge) {
    return merge == null
        ? null
        : new MergeMembership(
            merge.mergeEventId(),
            merge.primaryCaseId(),
            merge.secondaryCaseId(),
            null,
            MergeStatus.COMPLETED);
  }
}
