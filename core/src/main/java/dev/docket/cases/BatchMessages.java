package dev.docket.cases;

import dev.docket.fields.FieldValueUnion;
import dev.docket.operations.Union;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The input and output of BatchUpdateCase, named and shaped as in the model. */
public final class BatchMessages {

  private BatchMessages() {}

  public record BatchUpdateCaseRequest(
      String domainId,
      List<BatchUpdateCaseIdentifier> cases,
      List<FieldValueInput> fields,
      @Nullable UserUnion performedBy,
      @Nullable String title,
      @Nullable String status,
      @Nullable String customerId,
      @Nullable String clientToken) {}

  public record BatchUpdateCaseIdentifier(CaseIdentifierUnion caseIdentifier) {}

  public record FieldValueInput(FieldIdentifierUnion fieldIdentifier, FieldValueUnion value) {}

  /** Which field is meant. */
  public sealed interface FieldIdentifierUnion extends Union {

    record Id(String value) implements FieldIdentifierUnion {}

    record Name(String value) implements FieldIdentifierUnion {}
  }

  public record BatchUpdateCaseResponse(
      List<BatchUpdateCaseSuccessEntry> successfulCases,
      List<BatchUpdateCaseErrorEntry> failedCases) {}

  public record BatchUpdateCaseSuccessEntry(CaseIdentifier caseIdentifier) {}

  public record BatchUpdateCaseErrorEntry(
      CaseIdentifier caseIdentifier, String errorCode, String errorMessage) {}

  /** The identifiers of a case; batches leave its reference number out. */
  public record CaseIdentifier(String caseId, @Nullable String referenceId) {

    static CaseIdentifier of(String caseId) {
      return new CaseIdentifier(caseId, ReferenceId.of(caseId).orElse(null));
    }
  }
}
