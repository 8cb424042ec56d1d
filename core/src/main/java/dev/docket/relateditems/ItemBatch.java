package dev.docket.relateditems;

import dev.docket.cases.BatchAccess;
import dev.docket.cases.BatchEntry;
import dev.docket.cases.Case;
import dev.docket.cases.CaseBatches;
import dev.docket.cases.CaseIdentifierUnion;
import dev.docket.cases.Fingerprint;
import dev.docket.cases.RelatedItemContent.CommentContent;
import dev.docket.domains.Domain;
import dev.docket.operations.Arn;
import dev.docket.operations.Caller;
import dev.docket.operations.Problem;
import dev.docket.relateditems.BatchItemMessages.BatchCreateRelatedItemErrorEntry;
import dev.docket.relateditems.BatchItemMessages.BatchCreateRelatedItemIdentifier;
import dev.docket.relateditems.BatchItemMessages.BatchCreateRelatedItemRequest;
import dev.docket.relateditems.BatchItemMessages.BatchCreateRelatedItemResponse;
import dev.docket.relateditems.BatchItemMessages.BatchCreateRelatedItemSuccessEntry;
import dev.docket.relateditems.RelatedItemMessages.RelatedItemInputContent;
import dev.docket.storage.Key;
import java.util.ArrayList;
import java.util.List;

/** The input and output of BatchCreateRelatedItem in terms of cases. */
final class ItemBatch {

  private ItemBatch() {}

  /**
   * The comment that each case is to get.
   *
   * @throws dev.docket.operations.ProblemException a ValidationException when it is something else
   */
  static CommentContent comment(BatchCreateRelatedItemRequest request) {
    if (request.content() instanceof RelatedItemInputContent.Comment comment) {
      return comment.value();
    }
    throw Problem.validation("The content must be a comment; it is " + request.content().type())
        .asException();
  }

  static CaseBatches.Batch of(
      Caller caller, BatchCreateRelatedItemRequest request, CommentContent comment) {
    List<CaseIdentifierUnion> cases =
        request.cases().stream().map(BatchCreateRelatedItemIdentifier::caseIdentifier).toList();
    return new CaseBatches.Batch(
        caller,
        new BatchAccess(caller.access(), "CreateRelatedItem", List.of(RelatedItem.KIND)),
        "BatchCreateRelatedItem",
        request.domainId(),
        cases,
        request.clientToken(),
        Fingerprint.ofComment(comment.body(), comment.contentType(), request.performedBy(), cases),
        comment.body().length());
  }

  static BatchCreateRelatedItemResponse response(Key<Domain> domain, List<BatchEntry> entries) {
    List<BatchCreateRelatedItemSuccessEntry> created = new ArrayList<>();
    List<BatchCreateRelatedItemErrorEntry> failed = new ArrayList<>();
    for (BatchEntry entry : entries) {
      String itemId = entry.relatedItemId();
      if (itemId == null) {
        failed.add(
            new BatchCreateRelatedItemErrorEntry(
                entry.caseIdentifier(), entry.code(), entry.message()));
      } else {
        Key<RelatedItem> key = RelatedItem.key(Case.key(domain, entry.caseId()), itemId);
        created.add(
            new BatchCreateRelatedItemSuccessEntry(
                entry.caseIdentifier(), itemId, Arn.of(key).toString()));
      }
    }
    return new BatchCreateRelatedItemResponse(created, failed);
  }
}
