package dev.docket.cases;

import dev.docket.cases.RulesInForce.Violation;
import dev.docket.fields.FieldValueUnion;
import dev.docket.fields.FieldValueUnion.StringValue;
import dev.docket.fields.FieldValueUnion.UserArnValue;
import dev.docket.fields.SystemField;
import dev.docket.operations.Problem;
import dev.docket.rules.RuleEffects;
import dev.docket.templates.Template;
import dev.docket.templates.TemplateMessages.RequiredField;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Works out the values of a case after a request. It reads and writes nothing.
 *
 * @param template of the case
 * @param user on whose behalf the request is made, if the caller says so
 */
record CaseEditor(
    Schema schema,
    Template template,
    ValidationPolicy policy,
    @Nullable UserUnion user,
    Instant now) {

  static final String OPEN = "open";
  static final String CLOSED = "closed";

  /** The fields that every change sets. */
  private static final Set<String> STAMPS =
      Set.of(SystemField.LAST_UPDATED_DATETIME.id(), SystemField.LAST_UPDATED_USER.id());

  /**
   * The result of an edit.
   *
   * @param after the values of the case afterwards, including those that the service sets;
   *     meaningless if there are violations
   * @param violations why the edit is refused, each naming fields; for the caller
   * @param ofRules those of the violations that are against rules
   */
  record Edit(
      Map<String, FieldValueUnion> after, List<String> violations, List<Violation> ofRules) {

    Edit {
      after = Map.copyOf(after);
      violations = List.copyOf(violations);
      ofRules = List.copyOf(ofRules);
    }

    /**
     * The values afterwards.
     *
     * @throws dev.docket.operations.ProblemException a ValidationException with all violations
     */
    Map<String, FieldValueUnion> required() {
      if (!violations.isEmpty()) {
        Problem refusal = Problem.validation(String.join("; ", violations));
        throw ofRules.isEmpty()
            ? refusal.asException()
            : refusal.asException(() -> RulesInForce.explanation(ofRules));
      }
      return after;
    }
  }

  /**
   * The values of a new case. Rules see what the caller sends, and the status. The service adds its
   * values afterwards, so that a rule can tell an existing case by one of them.
   */
  Edit create(String caseId, String referenceNumber, List<FieldValue> sent) {
    SentValues values = new SentValues(schema, Map.of(), sent);
    Map<String, FieldValueUnion> after = seenOfNew(values);
    RulesInForce rules = rules();
    RuleEffects effects = rules.effects(after);
    List<String> violations =
        violations(values, required(effects).filter(id -> !after.containsKey(id)));
    List<Violation> ofRules =
        values.violations().isEmpty() ? rules.violations(effects, after) : List.of();
    put(after, SystemField.CASE_ID, caseId);
    put(after, SystemField.REFERENCE_NUMBER, referenceNumber);
    put(after, SystemField.CREATED_DATETIME, Times.text(now));
    stamp(after);
    if (isClosed(after)) {
      put(after, SystemField.LAST_CLOSED_DATETIME, Times.text(now));
    }
    return edit(after, violations, ofRules);
  }

  /** The values of a new case as rules see them. */
  Map<String, FieldValueUnion> seenOfNew(List<FieldValue> sent) {
    return seenOfNew(new SentValues(schema, Map.of(), sent));
  }

  private static Map<String, FieldValueUnion> seenOfNew(SentValues values) {
    Map<String, FieldValueUnion> seen = values.merged();
    seen.putIfAbsent(SystemField.STATUS.id(), new StringValue(OPEN));
    return seen;
  }

  /**
   * The values of a case after some are changed. If none differs, nothing else changes. A case may
   * break a template or rule that is newer than it; only a change of the fields in question is
   * refused.
   */
  Edit update(Map<String, FieldValueUnion> before, List<FieldValue> sent) {
    SentValues values = new SentValues(schema, before, sent);
    Map<String, FieldValueUnion> after = values.merged();
    if (!after.equals(before)) {
      stamp(after);
      if (isClosed(after) && !isClosed(before)) {
        put(after, SystemField.LAST_CLOSED_DATETIME, Times.text(now));
      } else if (isClosed(before) && !isClosed(after)) {
        put(after, SystemField.LAST_REOPENED_DATETIME, Times.text(now));
      }
    }
    RulesInForce rules = rules();
    RuleEffects effects = rules.effects(after);
    return edit(
        after,
        violations(values, required(effects).filter(values::clears)),
        values.violations().isEmpty() && !rules.rules().isEmpty()
            ? rules.violations(effects, before, after, touched(values, before, after))
            : List.of());
  }

  /**
   * @param ofRules the violations of rules, which are only meaningful if every value suits its
   *     field
   */
  private static Edit edit(
      Map<String, FieldValueUnion> after, List<String> others, List<Violation> ofRules) {
    List<String> violations = new ArrayList<>(others);
    ofRules.forEach(violation -> violations.add(violation.why()));
    return new Edit(after, violations, ofRules);
  }

  /**
   * The fields that a change touches: those that get another value, even from the service, and
   * those that are cleared. The fields that say when and by whom the case was changed do not count.
   */
  private static Set<String> touched(
      SentValues values, Map<String, FieldValueUnion> before, Map<String, FieldValueUnion> after) {
    Stream<String> changed =
        Stream.concat(before.keySet().stream(), after.keySet().stream())
            .filter(id -> !STAMPS.contains(id))
            .filter(id -> !Objects.equals(before.get(id), after.get(id)));
    return Stream.concat(changed, values.cleared()).collect(Collectors.toSet());
  }

  /** The rules that are enforced. */
  RulesInForce rules() {
    return policy.rulesEnforced() ? schema.rulesOf(template) : RulesInForce.NONE;
  }

  private static boolean isClosed(Map<String, FieldValueUnion> values) {
    return new StringValue(CLOSED).equals(values.get(SystemField.STATUS.id()));
  }

  private void stamp(Map<String, FieldValueUnion> values) {
    stamp(values, user, now);
  }

  /** Sets the fields that say when and on whose behalf values were changed. */
  static void stamp(Map<String, FieldValueUnion> values, @Nullable UserUnion user, Instant now) {
    put(values, SystemField.LAST_UPDATED_DATETIME, Times.text(now));
    String updater = SystemField.LAST_UPDATED_USER.id();
    switch (user) {
      case null -> values.remove(updater);
      case UserUnion.UserArn arn -> values.put(updater, new UserArnValue(arn.value()));
      case UserUnion.CustomEntity entity -> values.put(updater, new StringValue(entity.value()));
    }
  }

  private static void put(Map<String, FieldValueUnion> values, SystemField field, String text) {
    values.put(field.id(), new StringValue(text));
  }

  /**
   * What is wrong apart from rules.
   *
   * @param lacking the required fields that have no value
   */
  private List<String> violations(SentValues values, Stream<String> lacking) {
    List<String> missing = lacking.filter(id -> !values.isUnfit(id)).toList();

    List<String> violations = new ArrayList<>(values.violations());
    if (!missing.isEmpty()) {
      violations.add("The following required fields are missing: " + missing);
    }
    if (missing.contains(SystemField.CUSTOMER_ID.id()) && !templateNeedsCustomer()) {
      violations.add(
          "Field customer_id is required unless the server runs with --require-customer-id false");
    }
    return violations;
  }

  private boolean templateNeedsCustomer() {
    return template.settings().requiredFields().stream()
        .anyMatch(field -> field.fieldId().equals(SystemField.CUSTOMER_ID.id()));
  }

  /** The required fields that callers can set, apart from those that rules require. */
  private Stream<String> required(RuleEffects effects) {
    return Stream.concat(requiredAlways(), requiredByTemplate(effects)).distinct();
  }

  /** The fields that every case needs. */
  Stream<String> requiredAlways() {
    Stream<SystemField> always =
        policy.customerRequired()
            ? Stream.of(SystemField.TITLE, SystemField.CUSTOMER_ID, SystemField.STATUS)
            : Stream.of(SystemField.TITLE, SystemField.STATUS);
    return always.map(SystemField::id);
  }

  /** The fields that the template requires, and callers can set, unless rules hide them. */
  Stream<String> requiredByTemplate(RuleEffects effects) {
    return template.settings().requiredFields().stream()
        .map(RequiredField::fieldId)
        .filter(schema::isLive)
        .filter(id -> !SystemField.isReadOnly(id) && !effects.hidden().contains(id));
  }
}
