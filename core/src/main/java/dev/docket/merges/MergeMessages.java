package dev.docket.merges;

import dev.docket.cases.MergeMembership.MergeStatus;
import dev.docket.cases.UserUnion;
import dev.docket.fields.FieldMessages.FieldIdentifier;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The inputs and outputs of the merge operations, named and shaped as in the model. */
public final class MergeMessages {

  private MergeMessages() {}

  public record StartMergeCasesRequest(
      String domainId,
      String caseId,
      List<String> secondaryCaseIds,
      @Nullable List<FieldsConfiguration> fieldsConfiguration,
      @Nullable RelatedItemsConfiguration relatedItemsConfiguration,
      @Nullable UserUnion performedBy) {}

  public record FieldsConfiguration(String sourceCaseId, List<FieldIdentifier> fieldIds) {}

  public record RelatedItemsConfiguration(
      @Nullable Boolean comment,
      @Nullable Boolean connectCase,
      @Nullable Boolean contact,
      @Nullable Boolean custom) {}

  public record GetMergeCasesStatusRequest(String domainId, String caseId) {}

  public record GetMergeCasesStatusResponse(
      MergeStatus status, String primaryCaseId, List<String> secondaryCaseIds) {}
}
