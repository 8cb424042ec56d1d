package dev.docket.merges;

import dev.docket.cases.Case;
import dev.docket.cases.RelatedItemType;
import dev.docket.cases.UserUnion;
import dev.docket.domains.Domain;
import dev.docket.domains.DomainConfiguration;
import dev.docket.fields.FieldMessages.FieldIdentifier;
import dev.docket.merges.MergeMessages.FieldsConfiguration;
import dev.docket.merges.MergeMessages.RelatedItemsConfiguration;
import dev.docket.merges.MergeMessages.StartMergeCasesRequest;
import dev.docket.operations.Caller;
import dev.docket.operations.Problem;
import dev.docket.storage.Key;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a caller asks to be merged.
 *
 * @param fieldIds the fields whose values are taken from the secondary case
 * @param movedTypes the types of the related items that are moved
 * @param performedBy on whose behalf, where the caller says so
 */
record MergeRequest(
    Caller caller,
    Key<Case> primary,
    Key<Case> secondary,
    Set<String> fieldIds,
    Set<RelatedItemType> movedTypes,
    @Nullable UserUnion performedBy) {

  MergeRequest {
    fieldIds = Set.copyOf(fieldIds);
    movedTypes = Set.copyOf(movedTypes);
  }

  /**
   * Reads a request.
   *
   * @throws dev.docket.operations.ProblemException a ValidationException when it contradicts itself
   */
  static MergeRequest of(Caller caller, StartMergeCasesRequest request) {
    String secondary = request.secondaryCaseIds().getFirst();
    if (secondary.equals(request.caseId())) {
      throw invalid("secondaryCaseIds names the primary case; a case cannot be merged into itself");
    }
    Key<Domain> domain = DomainConfiguration.domain(caller, request.domainId());
    return new MergeRequest(
        caller,
        Case.key(domain, request.caseId()),
        Case.key(domain, secondary),
        fieldIds(request.fieldsConfiguration(), secondary),
        movedTypes(request.relatedItemsConfiguration()),
        request.performedBy());
  }

  private static Set<String> fieldIds(
      @Nullable List<FieldsConfiguration> configurations, String secondary) {
    if (configurations == null || configurations.isEmpty()) {
      return Set.of();
    }
    if (configurations.size() > 1) {
      throw invalid("fieldsConfiguration can have at most one entry");
    }
    FieldsConfiguration configuration = configurations.getFirst();
    if (!configuration.sourceCaseId().equals(secondary)) {
      throw invalid("The sourceCaseId of fieldsConfiguration must be the secondary case");
    }
    Set<String> ids = new LinkedHashSet<>();
    for (FieldIdentifier field : configuration.fieldIds()) {
      if (!ids.add(field.id())) {
        throw invalid("Field " + field.id() + " is named more than once in fieldsConfiguration");
      }
    }
    return ids;
  }

  private static Set<RelatedItemType> movedTypes(@Nullable RelatedItemsConfiguration configured) {
    Set<RelatedItemType> types = EnumSet.noneOf(RelatedItemType.class);
    if (configured != null) {
      addIf(configured.comment(), RelatedItemType.Comment, types);
      addIf(configured.connectCase(), RelatedItemType.ConnectCase, types);
      addIf(configured.contact(), RelatedItemType.Contact, types);
      addIf(configured.custom(), RelatedItemType.Custom, types);
    }
    return types;
  }

  private static void addIf(
      @Nullable Boolean moved, RelatedItemType type, Set<RelatedItemType> types) {
    if (Boolean.TRUE.equals(moved)) {
      types.add(type);
    }
  }

  static RuntimeException invalid(String why) {
    return Problem.validation(why).asException();
  }

  /** The merge that this asks for. */
  CaseMerge merge(String mergeEventId, Instant now) {
    return new CaseMerge(
        mergeEventId, primary.id(), fieldIds, movedTypes, performedBy, caller.principal(), now);
  }
}
