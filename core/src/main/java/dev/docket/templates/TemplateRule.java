package dev.docket.templates;

import org.jspecify.annotations.Nullable;

/**
 * A case rule that takes effect on cases of a template.
 *
 * @param fieldId the field that the rule acts on; may be null for a rule that names it itself
 */
public record TemplateRule(String caseRuleId, @Nullable String fieldId) {}
