package dev.docket.relateditems;

import dev.docket.cases.Case;
import dev.docket.cases.RelatedItemContent;
import dev.docket.relateditems.RelatedItemMessages.SearchAllRelatedItemsResponseItem;
import dev.docket.relateditems.RelatedItemMessages.SearchRelatedItemsResponseItem;
import dev.docket.storage.Stored;
import java.time.Instant;
import java.util.Optional;

/**
 * A related item as searches return it.
 *
 * @param content what it holds now
 */
record RelatedItemView(String itemId, RelatedItem item, RelatedItemContent content) {

  /**
   * An item as it is at a time; empty if its case does not know of it any more.
   *
   * @param parent its case, read with it or later
   */
  static Optional<RelatedItemView> of(
      Stored<RelatedItem> stored, Stored<Case> parent, Instant now) {
    String id = stored.key().id();
    RelatedItem item = stored.value();
    return item.content()
        .at(now, id, parent.value().items())
        .map(content -> new RelatedItemView(id, item, content));
  }

  SearchRelatedItemsResponseItem ofCase() {
    return new SearchRelatedItemsResponseItem(
        itemId, content.type(), item.associationTime(), content, item.tags(), item.createdBy());
  }

  SearchAllRelatedItemsResponseItem ofDomain() {
    return new SearchAllRelatedItemsResponseItem(
        itemId,
        item.caseId(),
        content.type(),
        item.associationTime(),
        content,
        item.createdBy(),
        item.tags());
  }
}
