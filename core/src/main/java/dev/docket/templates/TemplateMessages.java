package dev.docket.templates;

import dev.docket.operations.Paged;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The inputs and outputs of the template operations, named and shaped as in the model. */
public final class TemplateMessages {

  private TemplateMessages() {}

  /**
   * @param defaultLayout the id of the layout that cases have; null for none
   */
  public record LayoutConfiguration(@Nullable String defaultLayout) {
    static final LayoutConfiguration NONE = new LayoutConfiguration(null);
  }

  public record RequiredField(String fieldId) {}

  public record CreateTemplateRequest(
      String domainId,
      String name,
      @Nullable String description,
      @Nullable LayoutConfiguration layoutConfiguration,
      @Nullable List<RequiredField> requiredFields,
      @Nullable TemplateStatus status,
      @Nullable List<TemplateRule> rules,
      @Nullable List<TagPropagationConfiguration> tagPropagationConfigurations) {}

  public record CreateTemplateResponse(String templateId, String templateArn) {}

  public record GetTemplateRequest(String domainId, String templateId) {}

  public record GetTemplateResponse(
      String templateId,
      String templateArn,
      String name,
      @Nullable String description,
      @Nullable LayoutConfiguration layoutConfiguration,
      List<RequiredField> requiredFields,
      Map<String, String> tags,
      TemplateStatus status,
      boolean deleted,
      Instant createdTime,
      Instant lastModifiedTime,
      List<TemplateRule> rules,
      List<TagPropagationConfiguration> tagPropagationConfigurations) {}

  public record UpdateTemplateRequest(
      String domainId,
      String templateId,
      @Nullable String name,
      @Nullable String description,
      @Nullable LayoutConfiguration layoutConfiguration,
      @Nullable List<RequiredField> requiredFields,
      @Nullable TemplateStatus status,
      @Nullable List<TemplateRule> rules,
      @Nullable List<TagPropagationConfiguration> tagPropagationConfigurations) {

    boolean changesNothing() {
      return Stream.of(
              name,
              description,
              layoutConfiguration,
              requiredFields,
              status,
              rules,
              tagPropagationConfigurations)
          .allMatch(Objects::isNull);
    }
  }

  public record DeleteTemplateRequest(String domainId, String templateId) {}

  public record ListTemplatesRequest(
      String domainId,
      @Nullable Integer maxResults,
      @Nullable String nextToken,
      @Nullable List<TemplateStatus> status)
      implements Paged {}

  public record ListTemplatesResponse(
      List<TemplateSummary> templates, @Nullable String nextToken) {}

  public record TemplateSummary(
      String templateId,
      String templateArn,
      String name,
      TemplateStatus status,
      List<TagPropagationConfiguration> tagPropagationConfigurations) {}
}
