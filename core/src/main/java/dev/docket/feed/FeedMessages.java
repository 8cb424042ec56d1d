package dev.docket.feed;

import dev.docket.cases.AuditEvent.AuditEventPerformedBy;
import dev.docket.cases.AuditEvent.AuditMergeMetadata;
import dev.docket.cases.CaseMessages.AuditEventResponse;
import dev.docket.cases.FieldValue;
import dev.docket.cases.RelatedItemType;
import dev.docket.operations.JsonText;
import dev.docket.relateditems.WholeItem;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The messages of the feed and of imports, as {@code extensions.yaml} has them. */
public final class FeedMessages {

  private FeedMessages() {}

  /**
   * @param cursor where to go on; instead of {@code from}
   * @param from {@code beginning}, {@code now} or a time
   * @param waitSeconds how long to wait for a change if there is none
   * @param include what to tell of each case besides: {@code case}, {@code relatedItems}, {@code
   *     auditEvents}
   */
  public record ReadFeedRequest(
      String domainId,
      @Nullable String cursor,
      @Nullable String from,
      @Nullable Integer waitSeconds,
      @Nullable Integer maxResults,
      @Nullable List<String> include) {}

  /**
   * @param cursor where to go on
   * @param upToDate whether there was nothing more when this was read
   */
  public record ReadFeedResponse(List<FeedChange> changes, String cursor, boolean upToDate) {}

  /**
   * @param changeId the id of the event; null for a case that was there before
   * @param changedIds the ids of fields or the paths of members; null if that is not told
   * @param content the case as it is now; null if it is not asked for, or the case is gone
   */
  public record FeedChange(
      @Nullable String changeId,
      String type,
      @Nullable Instant time,
      String caseId,
      @Nullable String relatedItemId,
      @Nullable RelatedItemType relatedItemType,
      @Nullable List<String> changedIds,
      @Nullable AuditEventPerformedBy performedBy,
      @Nullable WholeCase content) {}

  /**
   * @param cursor where to go on; instead of {@code from}
   * @param from {@code beginning} of what is kept, {@code now} or a time
   * @param waitSeconds how long to wait for an event if there is none
   */
  public record ReadEventsRequest(
      String domainId,
      @Nullable String cursor,
      @Nullable String from,
      @Nullable Integer waitSeconds,
      @Nullable Integer maxResults) {}

  /**
   * @param events their envelopes
   * @param cursor where to go on
   * @param upToDate whether there was nothing more when this was read
   */
  public record ReadEventsResponse(List<JsonText> events, String cursor, boolean upToDate) {}

  /**
   * All that is stored of a case.
   *
   * @param fields by id, without what follows from other values
   * @param merge the merge by which it was closed; null if there was none
   * @param relatedItems by id; null if they are not asked for
   * @param auditEvents the oldest first; null if they are not asked for
   */
  public record WholeCase(
      String caseId,
      String templateId,
      List<FieldValue> fields,
      @Nullable Map<String, String> tags,
      @Nullable AuditMergeMetadata merge,
      @Nullable List<WholeItem> relatedItems,
      @Nullable List<AuditEventResponse> auditEvents) {}

  /**
   * @param keepIdsAndTimes whether cases are taken as they are; null or false for new ones
   * @param dryRun whether it is only said what would come of it
   */
  public record ImportCasesRequest(
      String domainId,
      List<CaseToImport> cases,
      @Nullable Boolean keepIdsAndTimes,
      @Nullable Boolean dryRun) {}

  /**
   * A case as a {@link WholeCase}.
   *
   * @param importKey tells it from others where ids are not kept, so that it is imported once
   * @param caseId its id; null if it is not kept
   */
  public record CaseToImport(
      @Nullable String importKey,
      @Nullable String caseId,
      String templateId,
      List<FieldValue> fields,
      @Nullable Map<String, String> tags,
      @Nullable AuditMergeMetadata merge,
      @Nullable List<WholeItem> relatedItems,
      @Nullable List<AuditEventResponse> auditEvents) {}

  /**
   * @param results in the order of the cases
   */
  public record ImportCasesResponse(List<ImportResult> results) {}

  /**
   * What came of a case.
   *
   * @param caseId of the case that is there; null if it was refused
   * @param message why it was refused; null if it was not
   */
  public record ImportResult(
      @Nullable String caseId, ImportOutcome outcome, @Nullable String message) {}

  /** What can come of a case; the constants are the values of the contract. */
  public enum ImportOutcome {
    IMPORTED,
    ALREADY_THERE,
    REFUSED
  }
}
