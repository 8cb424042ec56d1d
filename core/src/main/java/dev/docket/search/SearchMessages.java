package dev.docket.search;

import dev.docket.cases.FieldValue;
import dev.docket.fields.FieldMessages.FieldIdentifier;
import dev.docket.operations.Paged;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
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
      implements Paged {

    /** The ids of the fields that it names, each once, in the order in which it names them. */
    List<String> fieldIds() {
      Stream<String> shown =
          fields == null ? Stream.of() : fields.stream().map(FieldIdentifier::id);
      Stream<String> compared = filter == null ? Stream.of() : filter.fieldIds();
      Stream<String> sorted = sorts == null ? Stream.of() : sorts.stream().map(Sort::fieldId);
      return Stream.of(shown, compared, sorted).flatMap(Function.identity()).distinct().toList();
    }
  }

  public record Sort(String fieldId, Order sortOrder) {}

  public record SearchCasesResponse(
      @Nullable String nextToken, List<SearchCasesResponseItem> cases, long totalCount) {}

  public record SearchCasesResponseItem(
      String caseId, String templateId, List<FieldValue> fields, Map<String, String> tags) {}
}
