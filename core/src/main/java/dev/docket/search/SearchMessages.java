package dev.docket.search;

import dev.docket.cases.FieldValue;
import dev.docket.fields.FieldMessages.FieldIdentifier;
import dev.docket.operations.Paged;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The input and output of SearchCases, named and shaped as in the model. */
public final class SearchMessages {

  private SearchMessages() {}

  public record SearchCasesRequest(
      String domainId,
      @Nullable Integer maxResults,
      @Nullable String nextToken,
      @Nullable String searchTerm,
      @Nullable CaseFilter filter,
      @Nullable List<Sort> sorts,
      @Nullable List<FieldIdentifier> fields)
      implements Paged {}

  public record Sort(String fieldId, Order sortOrder) {}

  public record SearchCasesResponse(
      @Nullable String nextToken, List<SearchCasesResponseItem> cases, long totalCount) {}

  public record SearchCasesResponseItem(
      String caseId, String templateId, List<FieldValue> fields, Map<String, String> tags) {}
}
