package dev.docket.cases;

import dev.docket.cases.AuditEvent.AuditEventField;
import dev.docket.cases.AuditEvent.AuditEventPerformedBy;
import dev.docket.cases.AuditEvent.AuditMergeMetadata;
import dev.docket.fields.FieldMessages.FieldIdentifier;
import dev.docket.operations.Paged;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The inputs and outputs of the case operations, named and shaped as in the model. */
public final class CaseMessages {

  private CaseMessages() {}

  public record CreateCaseRequest(
      String domainId,
      String templateId,
      List<FieldValue> fields,
      @Nullable String clientToken,
      @Nullable UserUnion performedBy,
      @Nullable Map<String, String> tags) {}

  public record CreateCaseResponse(String caseId, String caseArn) {}

  public record GetCaseRequest(
      String caseId, String domainId, List<FieldIdentifier> fields, @Nullable String nextToken) {}

  /** There is only ever one page, so no {@code nextToken}. */
  public record GetCaseResponse(
      List<FieldValue> fields, String templateId, Map<String, String> tags) {}

  public record UpdateCaseRequest(
      String domainId, String caseId, List<FieldValue> fields, @Nullable UserUnion performedBy) {}

  public record DeleteCaseRequest(String domainId, String caseId) {}

  public record GetCaseAuditEventsRequest(
      String caseId, String domainId, @Nullable Integer maxResults, @Nullable String nextToken)
      implements Paged {}

  public record GetCaseAuditEventsResponse(
      @Nullable String nextToken, List<AuditEventResponse> auditEvents) {}

  /** An event as the model's {@code AuditEvent} shows it. */
  public record AuditEventResponse(
      String eventId,
      String type,
      @Nullable RelatedItemType relatedItemType,
      Instant performedTime,
      List<AuditEventField> fields,
      AuditEventPerformedBy performedBy,
      @Nullable AuditMergeMetadata mergeMetadata) {

    /** An event as the model shows it. */
    public static AuditEventResponse of(AuditEvent event) {
      return new AuditEventResponse(
          event.eventId(),
          event.type().text(),
          event.relatedItemType(),
          event.performedTime(),
          event.fields(),
          event.performedBy(),
          event.mergeMetadata());
    }

    /** The event that is shown. */
    AuditEvent event() {
      return new AuditEvent(
          eventId,
          AuditEventType.of(type),
          relatedItemType,
          performedTime,
          fields,
          performedBy,
          mergeMetadata);
    }
  }
}
