package dev.docket.cases;

import dev.docket.cases.BatchMessages.CaseIdentifier;
import dev.docket.domains.Domain;
import dev.docket.operations.Problem;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What became of one case of a batch. It is stored with the client token, and so answered again.
 *
 * @param relatedItemId of the item that was made; null when none was
 * @param errorCode why nothing was changed; null when all went well
 * @param errorMessage says so in words; null together with the code
 */
public record BatchEntry(
    String caseId,
    @Nullable String relatedItemId,
    @Nullable String errorCode,
    @Nullable String errorMessage) {

  private static final String CASE_NOT_FOUND = "CASE_NOT_FOUND";
  private static final String CONFLICT = "CONFLICT";

  static BatchEntry succeeded(String caseId, @Nullable String relatedItemId) {
    return new BatchEntry(caseId, relatedItemId, null, null);
  }

  static BatchEntry failed(String caseId, Problem problem) {
    return new BatchEntry(caseId, null, code(problem), problem.message());
  }

  static BatchEntry contended(String caseId) {
    return new BatchEntry(
        caseId, null, CONFLICT, "Case " + caseId + " is being changed by other requests");
  }

  /** The code by which the model names a problem in an entry. */
  private static String code(Problem problem) {
    return switch (problem.type()) {
      case "ResourceNotFoundException" ->
          isDomainGone(problem) ? "DOMAIN_NOT_FOUND" : CASE_NOT_FOUND;
      case "ValidationException" -> "VALIDATION_ERROR";
      case "ConflictException" -> CONFLICT;
      case "ServiceQuotaExceededException" -> "SERVICE_QUOTA_EXCEEDED";
      case "AccessDeniedException" -> "ACCESS_DENIED";
      case "ThrottlingException" -> "THROTTLED";
      default -> "INTERNAL_ERROR";
    };
  }

  /** Whether there is no domain any more. */
  static boolean isDomainGone(Problem problem) {
    return Domain.KIND.resourceType().equals(problem.members().get("resourceType"));
  }

  public CaseIdentifier caseIdentifier() {
    return CaseIdentifier.of(caseId);
  }

  public boolean isFailed() {
    return errorCode != null;
  }

  /** Why nothing was changed, in the model's words. */
  public String code() {
    return Objects.requireNonNull(errorCode);
  }

  /** Why nothing was changed, for the caller. */
  public String message() {
    return Objects.requireNonNull(errorMessage);
  }
}
