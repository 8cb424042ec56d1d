package dev.docket.rules;

/** What a case rule decides; the constants are the values of the model. */
public enum RuleType {
  Required,
  Hidden,
  FieldOptions
}
