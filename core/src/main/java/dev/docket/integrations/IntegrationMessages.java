package dev.docket.integrations;

import dev.docket.operations.Paged;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The shapes of the operations on integration associations, named as in the model of Amazon
 * Connect, whose members begin with a capital. Members that may be absent are nullable.
 */
public final class IntegrationMessages {

  private IntegrationMessages() {}

  public record CreateIntegrationAssociationRequest(
      String InstanceId,
      IntegrationType IntegrationType,
      String IntegrationArn,
      @Nullable String SourceApplicationUrl,
      @Nullable String SourceApplicationName,
      @Nullable String SourceType,
      @Nullable Map<String, String> Tags) {}

  public record CreateIntegrationAssociationResponse(
      String IntegrationAssociationId, String IntegrationAssociationArn) {}

  public record ListIntegrationAssociationsRequest(
      String InstanceId,
      @Nullable IntegrationType integrationType,
      @Nullable String nextToken,
      @Nullable Integer maxResults,
      @Nullable String integrationArn)
      implements Paged {}

  public record ListIntegrationAssociationsResponse(
      List<IntegrationAssociationSummary> IntegrationAssociationSummaryList,
      @Nullable String NextToken) {}

  public record IntegrationAssociationSummary(
      String IntegrationAssociationId,
      String IntegrationAssociationArn,
      String InstanceId,
      IntegrationType IntegrationType,
      String IntegrationArn) {}

  public record DeleteIntegrationAssociationRequest(
      String InstanceId, String IntegrationAssociationId) {}
}
