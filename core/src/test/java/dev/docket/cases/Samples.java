package dev.docket.cases;

import dev.docket.events.EventBridgeConfiguration;
import dev.docket.fields.Field;
import dev.docket.fields.FieldAttributes;
import dev.docket.fields.FieldOption;
import dev.docket.fields.FieldType;
import dev.docket.fields.FieldValueUnion;
import dev.docket.fields.FieldValueUnion.BooleanValue;
import dev.docket.fields.FieldValueUnion.DoubleValue;
import dev.docket.fields.FieldValueUnion.EmptyValue;
import dev.docket.fields.FieldValueUnion.StringValue;
import dev.docket.fields.FieldValueUnion.UserArnValue;
import dev.docket.rules.CaseRule;
import dev.docket.rules.CaseRuleDetails;
import dev.docket.templates.TagPropagationConfiguration;
import dev.docket.templates.Template;
import dev.docket.templates.TemplateMessages.LayoutConfiguration;
import dev.docket.templates.TemplateMessages.RequiredField;
import dev.docket.templates.TemplateRule;
import dev.docket.templates.TemplateSettings;
import dev.docket.templates.TemplateStatus;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fields, templates and values, written briefly. */
final class Samples {

  static final Instant NOW = Instant.parse("2026-03-14T09:26:53.589793Z");
  static final String PROFILE =
      "arn:aws:profile:us-east-1:123456789012:domains/acme/profiles/9f5d1c3b";
  static final String AGENT =
      "arn:aws:connect:us-east-1:123456789012:instance/6e0c2a9b/agent/b7d9e1f3";

  private Samples() {}

  static Field field(FieldType type, FieldOption... options) {
    return field(type, false, options);
  }

  static Field lines() {
    return new Field(
        "Lines",
        null,
        FieldType.Text,
        FieldAttributes.text(true),
        List.of(),
        NOW,
        NOW,
        false,
        Map.of());
  }

  static Field deleted(FieldType type) {
    return field(type, true);
  }

  private static Field field(FieldType type, boolean deleted, FieldOption... options) {
    return new Field(
        "A " + type,
        null,
        type,
        type == FieldType.Text ? FieldAttributes.text(false) : null,
        List.of(options),
        NOW,
        NOW,
        deleted,
        Map.of());
  }

  static FieldOption active(String value) {
    return new FieldOption("Option " + value, value, true);
  }

  static FieldOption inactive(String value) {
    return new FieldOption("Option " + value, value, false);
  }

  /** A schema with the system fields that the tests need, and these custom ones besides. */
  static Schema schema(Map<String, Field> custom, Map<String, CaseRule> rules) {
    Map<String, Field> fields = new HashMap<>(custom);
    fields.put("title", field(FieldType.Text));
    fields.put("customer_id", field(FieldType.Text));
    fields.put("summary", lines());
    fields.put("assigned_user", field(FieldType.Text));
    fields.put("case_id", field(FieldType.Text));
    fields.put("created_datetime", field(FieldType.DateTime));
    fields.put(
        "status", field(FieldType.SingleSelect, active("open"), active("closed"), active("held")));
    return new Schema(fields, Map.of(), rules, EventBridgeConfiguration.OFF);
  }

  static Template template(List<String> required, TemplateRule... rules) {
    return new Template(
        new TemplateSettings(
            "Returns",
            null,
            new LayoutConfiguration(null),
            required.stream().map(RequiredField::new).toList(),
            TemplateStatus.Active,
            List.of(rules),
            List.<TagPropagationConfiguration>of()),
        NOW,
        NOW,
        false,
        Map.of());
  }

  static CaseRule rule(CaseRuleDetails details) {
    return new CaseRule("A rule", null, details, NOW, NOW, false, Map.of());
  }

  static FieldValueUnion text(String value) {
    return new StringValue(value);
  }

  static FieldValueUnion number(double value) {
    return new DoubleValue(value);
  }

  static FieldValueUnion truth(boolean value) {
    return new BooleanValue(value);
  }

  static FieldValueUnion user(String arn) {
    return new UserArnValue(arn);
  }

  static FieldValueUnion none() {
    return new EmptyValue();
  }

  static FieldValue set(String field, FieldValueUnion value) {
    return new FieldValue(field, value);
  }

  static FieldValue set(String field, String value) {
    return set(field, text(value));
  }
}
