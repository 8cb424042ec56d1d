package dev.docket.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The related item that an event is about.
 *
 * @param content after the change, or before its deletion; null for an SLA that was stored before
 *     its case knew its name
 * @param associationTime when it was created; null for such an SLA
 */
public record AffectedItem(
    String relatedItemId,
    RelatedItemType type,
    @Nullable RelatedItemContent content,
    @Nullable Instant associationTime) {

  public AffectedItem(String relatedItemId, RelatedItemContent content, Instant associationTime) {
    this(relatedItemId, content.type(), content, associationTime);
  }
}
