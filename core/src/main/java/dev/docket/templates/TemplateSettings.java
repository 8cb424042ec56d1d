package dev.docket.templates;

import static java.util.Objects.requireNonNullElse;

import dev.docket.templates.TemplateMessages.CreateTemplateRequest;
import dev.docket.templates.TemplateMessages.LayoutConfiguration;
import dev.docket.templates.TemplateMessages.RequiredField;
import dev.docket.templates.TemplateMessages.UpdateTemplateRequest;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a template. Fields that it names may have been deleted since; {@link #only}
 * leaves them out. Its layout, and its rules as long as their fields exist, cannot be deleted
 * before it.
 *
 * @param name unique among the domain's templates that are not deleted
 * @param requiredFields the fields that a case must have, besides those that every case must have
 * @param rules at most one of each type for a field
 * @param tagPropagationConfigurations at most one
 */
public record TemplateSettings(
    String name,
    @Nullable String description,
    LayoutConfiguration layoutConfiguration,
    List<RequiredField> requiredFields,
    TemplateStatus status,
    List<TemplateRule> rules,
    List<TagPropagationConfiguration> tagPropagationConfigurations) {

  public TemplateSettings {
    requiredFields = List.copyOf(requiredFields);
    rules = List.copyOf(rules);
    tagPropagationConfigurations = List.copyOf(tagPropagationConfigurations);
  }

  static TemplateSettings of(CreateTemplateRequest request) {
    return new TemplateSettings(
        request.name(),
        request.description(),
        requireNonNullElse(request.layoutConfiguration(), LayoutConfiguration.NONE),
        requireNonNullElse(request.requiredFields(), List.of()),
        requireNonNullElse(request.status(), TemplateStatus.Active),
        requireNonNullElse(request.rules(), List.of()),
        requireNonNullElse(request.tagPropagationConfigurations(), List.of()));
  }

  /** These settings with those that a request gives in place of the old ones. */
  TemplateSettings changed(UpdateTemplateRequest request) {
    return new TemplateSettings(
        requireNonNullElse(request.name(), name),
        request.description() == null ? description : request.description(),
        requireNonNullElse(request.layoutConfiguration(), layoutConfiguration),
        requireNonNullElse(request.requiredFields(), requiredFields),
        requireNonNullElse(request.status(), status),
        requireNonNullElse(request.rules(), rules),
        requireNonNullElse(request.tagPropagationConfigurations(), tagPropagationConfigurations));
  }

  /** The same settings for these fields only: rules for other fields are left out too. */
  TemplateSettings only(Set<String> fieldIds) {
    return new TemplateSettings(
        name,
        description,
        layoutConfiguration,
        requiredFields.stream().filter(field -> fieldIds.contains(field.fieldId())).toList(),
        status,
        rules.stream()
            .filter(rule -> rule.fieldId() == null || fieldIds.contains(rule.fieldId()))
            .toList(),
        tagPropagationConfigurations);
  }
}
