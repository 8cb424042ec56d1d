package dev.docket.search;

import dev.docket.cases.Case;
import dev.docket.domains.Domain;
import dev.docket.operations.Access;
import dev.docket.operations.Caller;
import dev.docket.operations.Resources;
import dev.docket.policy.Residual;
import dev.docket.storage.Condition;
import dev.docket.storage.Found;
import dev.docket.storage.Key;
import dev.docket.storage.Search;
import dev.docket.storage.Stored;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Searches for the cases of a domain among those that a caller may read by GetCase. What policies
 * ask of a case becomes a condition of the search where it can. Otherwise the search is wider, and
 * each case that it finds is held against the policies.
 */
final class VisibleCases {

  private final Resources resources;
  private final Residual residual;
  private final ResidualCondition conditions;

  VisibleCases(Resources resources, Caller caller, Key<Domain> domain) {
    this.resources = resources;
    this.residual = caller.access().residual("GetCase", domain, Case.KIND);
    this.conditions = ResidualCondition.of(residual, domain);
  }

  /** As {@link Resources#search}, of the cases that the caller sees. */
  CompletionStage<Found<Case>> search(Search<Case> search) {
    if (conditions.widest().equals(Condition.ALWAYS) && conditions.isExact()) {
      return resources.search(search);
    }
    Condition condition = ResidualCondition.all(List.of(search.condition(), conditions.widest()));
    if (condition.equals(Condition.NEVER)) {
      return CompletableFuture.completedStage(
          new Found<>(List.of(), null, search.counted() ? 0L : null));
    }
    Search<Case> wider =
        new Search<>(
            search.scope(),
            Case.KIND,
            condition,
            search.sorts(),
            search.size(),
            search.after(),
            search.counted());
    return conditions.isExact()
        ? resources.search(wider)
        : new SiftedSearch(resources, wider, this::includes).find();
  }

  private boolean includes(Stored<Case> stored) {
    return Access.allows(residual, stored.key(), stored.value().policyAttributes());
  }
}
