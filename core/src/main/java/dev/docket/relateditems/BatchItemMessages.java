package dev.docket.relateditems;

import dev.docket.cases.BatchMessages.CaseIdentifier;
import dev.docket.cases.CaseIdentifierUnion;
import dev.docket.cases.UserUnion;
import dev.docket.relateditems.RelatedItemMessages.RelatedItemInputContent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The input and output of BatchCreateRelatedItem, named and shaped as in the model. */
public final class BatchItemMessages {

  private BatchItemMessages() {}

  public record BatchCreateRelatedItemRequest(
      String domainId,
      RelatedItemInputContent content,
      List<BatchCreateRelatedItemIdentifier> cases,
      @Nullable UserUnion performedBy,
      @Nullable String clientToken) {}

  public record BatchCreateRelatedItemIdentifier(CaseIdentifierUnion caseIdentifier) {}

  public record BatchCreateRelatedItemResponse(
      List<BatchCreateRelatedItemSuccessEntry> successfulItems,
      List<BatchCreateRelatedItemErrorEntry> failedItems) {}

  public record BatchCreateRelatedItemSuccessEntry(
      CaseIdentifier caseIdentifier, String relatedItemId, String relatedItemArn) {}

  public record BatchCreateRelatedItemErrorEntry(
      CaseIdentifier caseIdentifier, String errorCode, String errorMessage) {}
}
