package dev.docket.junit5;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An event that a domain has sent, as EventBridge has those of Amazon Connect Cases. */
public final class DocketEvent {

  private final Map<String, Object> envelope;

  DocketEvent(Map<String, Object> envelope) {
    this.envelope = envelope;
  }

  /** The same however often it is sent. */
  public String id() {
    return Members.text(envelope, "id");
  }

  /** When the change was made, in seconds. */
  public Instant time() {
    return OffsetDateTime.parse(Members.text(envelope, "time")).toInstant();
  }

  public String account() {
    return Members.text(envelope, "account");
  }

  public String region() {
    return Members.text(envelope, "region");
  }

  /** What happened, such as {@code CASE.CREATED}. */
  public String eventType() {
    return Members.text(detail(), "eventType");
  }

  /** The case that changed, or whose related item did. */
  public String caseId() {
    return Members.text(detail().containsKey("case") ? changedCase() : relatedItem(), "caseId");
  }

  /** The related item that changed; null when the case itself did. */
  public @Nullable String relatedItemId() {
    return Members.textOrNull(relatedItem(), "relatedItemId");
  }

  /** The fields that changed; empty when it is a related item, or not told. */
  public List<String> changedFieldIds() {
    return detail().get("changedFieldIds") instanceof List<?> ids
        ? ids.stream().map(String::valueOf).toList()
        : List.of();
  }

  /** The member {@code case} of the detail; empty in the event of a related item. */
  public Map<String, Object> changedCase() {
    return Collections.unmodifiableMap(Members.object(detail(), "case"));
  }

  /** The member {@code relatedItem} of the detail; empty in the event of a case. */
  public Map<String, Object> relatedItem() {
    return Collections.unmodifiableMap(Members.object(detail(), "relatedItem"));
  }

  /** The detail: maps, lists, texts and numbers. */
  public Map<String, Object> detail() {
    return Collections.unmodifiableMap(Members.object(envelope, "detail"));
  }

  /** The whole envelope as JSON. */
  @Override
  public String toString() {
    return Json.write(envelope);
  }
}
