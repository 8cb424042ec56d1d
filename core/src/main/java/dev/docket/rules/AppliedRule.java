package dev.docket.rules;

/**
 * A rule as a template applies it.
 *
 * @param fieldId the field that it acts on: the rule's own {@linkplain
 *     CaseRuleDetails#childFieldId() child field}, or else the one that the template names beside
 *     it
 */
public record AppliedRule(String fieldId, CaseRuleDetails rule) {}
