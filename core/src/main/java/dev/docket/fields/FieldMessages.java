package dev.docket.fields;

import dev.docket.operations.Paged;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The inputs and outputs of the field operations, named and shaped as in the model. */
public final class FieldMessages {

  private FieldMessages() {}

  public record CreateFieldRequest(
      String domainId,
      String name,
      FieldType type,
      @Nullable String description,
      @Nullable FieldAttributes attributes) {}

  public record CreateFieldResponse(String fieldId, String fieldArn) {}

  public record UpdateFieldRequest(
      String domainId,
      String fieldId,
      @Nullable String name,
      @Nullable String description,
      @Nullable FieldAttributes attributes) {}

  public record DeleteFieldRequest(String domainId, String fieldId) {}

  public record FieldIdentifier(String id) {}

  public record BatchGetFieldRequest(String domainId, List<FieldIdentifier> fields) {}

  public record BatchGetFieldResponse(List<GetFieldResponse> fields, List<FieldError> errors) {}

  public record GetFieldResponse(
      String fieldId,
      String name,
      String fieldArn,
      @Nullable String description,
      FieldType type,
      FieldNamespace namespace,
      Map<String, String> tags,
      boolean deleted,
      Instant createdTime,
      Instant lastModifiedTime,
      @Nullable FieldAttributes attributes) {}

  public record FieldError(String id, String errorCode, String message) {}

  public record ListFieldsRequest(
      String domainId, @Nullable Integer maxResults, @Nullable String nextToken) implements Paged {}

  public record ListFieldsResponse(List<FieldSummary> fields, @Nullable String nextToken) {}

  public record FieldSummary(
      String fieldId,
      String fieldArn,
      String name,
      FieldType type,
      FieldNamespace namespace,
      @Nullable FieldAttributes attributes) {}

  public record BatchPutFieldOptionsRequest(
      String domainId, String fieldId, List<FieldOption> options) {}

  public record BatchPutFieldOptionsResponse(List<FieldOptionError> errors) {}

  public record FieldOptionError(String message, String errorCode, String value) {}

  public record ListFieldOptionsRequest(
      String domainId,
      String fieldId,
      @Nullable Integer maxResults,
      @Nullable String nextToken,
      @Nullable List<String> values)
      implements Paged {}

  public record ListFieldOptionsResponse(List<FieldOption> options, @Nullable String nextToken) {}
}
