package dev.docket.relateditems;

import dev.docket.cases.RelatedItemContent;
import dev.docket.cases.SlaStatus;
import dev.docket.storage.Condition;
import dev.docket.storage.SearchValue;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The condition of one filter on a related item.
 *
 * @param stored what it asks of the item as it is stored
 * @param status the status that an SLA must have, which only its case knows; null for any
 */
record ItemCondition(Condition stored, @Nullable SlaStatus status) {

  /**
   * @param values of the item as it is stored
   * @param content what it holds now
   */
  boolean matches(Map<String, SearchValue> values, RelatedItemContent content) {
    return stored.matches(values) && (status == null || status == status(content));
  }

  private static @Nullable SlaStatus status(RelatedItemContent content) {
    return content instanceof RelatedItemContent.Sla sla
        ? sla.value().slaConfiguration().status()
        : null;
  }
}
