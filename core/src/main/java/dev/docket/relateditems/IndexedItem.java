package dev.docket.relateditems;

import dev.docket.cases.Case;
import dev.docket.cases.RelatedItemType;
import dev.docket.cases.Times;
import dev.docket.configuration.Configuration;
import dev.docket.domains.Domain;
import dev.docket.storage.Entity;
import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import java.time.Instant;

/**
 * The place of a related item in an order of all items of a domain. It lies under the domain, is
 * made with the item and goes with it; the id is the place: {@code group/rest}, in which groups are
 * of one length and neither part depends on the content of the item.
 */
record IndexedItem(String caseId, String itemId, RelatedItemType type) implements Entity {

  /** By association time, items of one moment by case. */
  static final Kind<IndexedItem> BY_TIME = new Kind<>("item-by-time", IndexedItem.class, 1);

  /** By case, items of one case by association time. */
  static final Kind<IndexedItem> BY_CASE = new Kind<>("item-by-case", IndexedItem.class, 1);

  static Key<IndexedItem> byTime(Key<RelatedItem> item, Instant associationTime) {
    return Configuration.domainOf(item)
        .child(BY_TIME, Times.sortable(associationTime) + "/" + caseId(item) + "/" + item.id());
  }

  static Key<IndexedItem> byCase(Key<RelatedItem> item, Instant associationTime) {
    return Configuration.domainOf(item)
        .child(BY_CASE, caseId(item) + "/" + Times.sortable(associationTime) + "/" + item.id());
  }

  static IndexedItem of(Key<RelatedItem> item, RelatedItemType type) {
    return new IndexedItem(caseId(item), item.id(), type);
  }

  /** The key of the case that the item belongs to. */
  Key<Case> parent(Key<Domain> domain) {
    return Case.key(domain, caseId);
  }

  Key<RelatedItem> item(Key<Domain> domain) {
    return RelatedItem.key(parent(domain), itemId);
  }

  private static String caseId(Key<RelatedItem> item) {
    return ((Key<?>) item.parent()).id();
  }
}
