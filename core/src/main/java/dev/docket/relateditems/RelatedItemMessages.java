package dev.docket.relateditems;

import dev.docket.cases.FieldValue;
import dev.docket.cases.RelatedItemContent;
import dev.docket.cases.RelatedItemContent.CommentContent;
import dev.docket.cases.RelatedItemContent.FileContent;
import dev.docket.cases.RelatedItemContent.SlaType;
import dev.docket.cases.RelatedItemType;
import dev.docket.cases.UserUnion;
import dev.docket.fields.FieldValueUnion;
import dev.docket.operations.Paged;
import dev.docket.operations.Union;
import dev.docket.search.Order;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The inputs and outputs of the related item operations, named and shaped as in the model. */
public final class RelatedItemMessages {

  private RelatedItemMessages() {}

  public record CreateRelatedItemRequest(
      String domainId,
      String caseId,
      RelatedItemType type,
      RelatedItemInputContent content,
      @Nullable UserUnion performedBy) {}

  public record CreateRelatedItemResponse(String relatedItemId, String relatedItemArn) {}

  public record UpdateRelatedItemRequest(
      String domainId,
      String caseId,
      String relatedItemId,
      RelatedItemUpdateContent content,
      @Nullable UserUnion performedBy) {}

  public record UpdateRelatedItemResponse(
      String relatedItemId,
      String relatedItemArn,
      RelatedItemType type,
      RelatedItemContent content,
      Instant associationTime,
      Map<String, String> tags,
      @Nullable UserUnion lastUpdatedUser,
      @Nullable UserUnion createdBy) {}

  public record DeleteRelatedItemRequest(String domainId, String caseId, String relatedItemId) {}

  public record SearchRelatedItemsRequest(
      String domainId,
      String caseId,
      @Nullable Integer maxResults,
      @Nullable String nextToken,
      @Nullable List<RelatedItemTypeFilter> filters)
      implements Paged {}

  public record SearchRelatedItemsResponse(
      @Nullable String nextToken, List<SearchRelatedItemsResponseItem> relatedItems) {}

  public record SearchRelatedItemsResponseItem(
      String relatedItemId,
      RelatedItemType type,
      Instant associationTime,
      RelatedItemContent content,
      Map<String, String> tags,
      @Nullable UserUnion performedBy) {}

  public record SearchAllRelatedItemsRequest(
      String domainId,
      @Nullable Integer maxResults,
      @Nullable String nextToken,
      @Nullable List<RelatedItemTypeFilter> filters,
      @Nullable List<SearchAllRelatedItemsSort> sorts)
      implements Paged {}

  public record SearchAllRelatedItemsSort(
      SearchAllRelatedItemsSortProperty sortProperty, Order sortOrder) {}

  /** The sort properties of a domain's items; the constants are the values of the model. */
  public enum SearchAllRelatedItemsSortProperty {
    AssociationTime,
    CaseId
  }

  public record SearchAllRelatedItemsResponse(
      @Nullable String nextToken, List<SearchAllRelatedItemsResponseItem> relatedItems) {}

  public record SearchAllRelatedItemsResponseItem(
      String relatedItemId,
      String caseId,
      RelatedItemType type,
      Instant associationTime,
      RelatedItemContent content,
      @Nullable UserUnion performedBy,
      Map<String, String> tags) {}

  public record ListCasesForContactRequest(
      String domainId, String contactArn, @Nullable Integer maxResults, @Nullable String nextToken)
      implements Paged {}

  public record ListCasesForContactResponse(List<CaseSummary> cases, @Nullable String nextToken) {}

  public record CaseSummary(String caseId, String templateId) {}

  /** The content of a new related item. */
  public sealed interface RelatedItemInputContent extends Union {

    RelatedItemType type();

    record Contact(RelatedItemMessages.Contact value) implements RelatedItemInputContent {
      @Override
      public RelatedItemType type() {
        return RelatedItemType.Contact;
      }
    }

    record Comment(CommentContent value) implements RelatedItemInputContent {
      @Override
      public RelatedItemType type() {
        return RelatedItemType.Comment;
      }
    }

    record File(FileContent value) implements RelatedItemInputContent {
      @Override
      public RelatedItemType type() {
        return RelatedItemType.File;
      }
    }

    record Sla(SlaInputContent value) implements RelatedItemInputContent {
      @Override
      public RelatedItemType type() {
        return RelatedItemType.Sla;
      }
    }

    record ConnectCase(ConnectCaseInputContent value) implements RelatedItemInputContent {
      @Override
      public RelatedItemType type() {
        return RelatedItemType.ConnectCase;
      }
    }

    record Custom(CustomInputContent value) implements RelatedItemInputContent {
      @Override
      public RelatedItemType type() {
        return RelatedItemType.Custom;
      }
    }
  }

  public record Contact(String contactArn) {}

  /** How the target of an SLA is given: in one way only. */
  public sealed interface SlaInputContent extends Union {

    record SlaInputConfiguration(RelatedItemMessages.SlaInputConfiguration value)
        implements SlaInputContent {}
  }

  public record SlaInputConfiguration(
      String name,
      SlaType type,
      @Nullable String fieldId,
      @Nullable List<FieldValueUnion> targetFieldValues,
      long targetSlaMinutes) {}

  public record ConnectCaseInputContent(String caseId) {}

  public record CustomInputContent(List<FieldValue> fields) {}

  /** How a new target of an SLA is given: in one way only. */
  public sealed interface SlaUpdateContent extends Union {

    record SlaUpdateConfiguration(RelatedItemMessages.SlaUpdateConfiguration value)
        implements SlaUpdateContent {}
  }

  /**
   * @param targetSlaMinutes counted from the creation of the SLA
   */
  public record SlaUpdateConfiguration(long targetSlaMinutes) {}

  /** The new content of a related item. */
  public sealed interface RelatedItemUpdateContent extends Union {

    RelatedItemType type();

    record Comment(CommentContent value) implements RelatedItemUpdateContent {
      @Override
      public RelatedItemType type() {
        return RelatedItemType.Comment;
      }
    }

    record Custom(CustomInputContent value) implements RelatedItemUpdateContent {
      @Override
      public RelatedItemType type() {
        return RelatedItemType.Custom;
      }
    }

    record Sla(SlaUpdateContent value) implements RelatedItemUpdateContent {
      @Override
      public RelatedItemType type() {
        return RelatedItemType.Sla;
      }
    }
  }
}
