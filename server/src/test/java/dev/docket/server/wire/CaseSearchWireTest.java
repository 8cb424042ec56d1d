package dev.docket.server.wire;

import static dev.docket.server.wire.CaseFixture.set;
import static dev.docket.server.wire.CaseFixture.text;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import software.amazon.awssdk.services.connectcases.model.CaseFilter;
import software.amazon.awssdk.services.connectcases.model.EmptyFieldValue;
import software.amazon.awssdk.services.connectcases.model.FieldFilter;
import software.amazon.awssdk.services.connectcases.model.FieldValueUnion;
import software.amazon.awssdk.services.connectcases.model.Order;
import software.amazon.awssdk.services.connectcases.model.SearchCasesRequest;
import software.amazon.awssdk.services.connectcases.model.SearchCasesResponse;
import software.amazon.awssdk.services.connectcases.model.SearchCasesResponseItem;
import software.amazon.awssdk.services.connectcases.model.Sort;

/** SearchCases, asked briefly, and its answers. */
abstract class CaseSearchWireTest extends CaseFixtureWireTest {

  final SearchCasesResponse search(Consumer<SearchCasesRequest.Builder> members) {
    return fixture.cases.searchCases(r -> r.domainId(fixture.domain).applyMutation(members));
  }

  static List<String> ids(SearchCasesResponse answer) {
    return answer.cases().stream().map(SearchCasesResponseItem::caseId).toList();
  }

  static List<String> ids(RawHttp.Answer answer) {
    return answer.json().get("cases").findValuesAsText("caseId");
  }

  final List<String> mentioning(String term) {
    return ids(search(r -> r.searchTerm(term)));
  }

  final List<String> meeting(CaseFilter filter) {
    return ids(search(r -> r.filter(filter)));
  }

  static CaseFilter where(Consumer<FieldFilter.Builder> comparison) {
    return CaseFilter.fromField(FieldFilter.builder().applyMutation(comparison).build());
  }

  static CaseFilter equal(String field, FieldValueUnion value) {
    return where(c -> c.equalTo(set(field, value)));
  }

  static CaseFilter equal(String field, String text) {
    return equal(field, text(text));
  }

  static CaseFilter contains(String field, String text) {
    return where(c -> c.contains(set(field, text)));
  }

  static CaseFilter not(CaseFilter filter) {
    return CaseFilter.fromNot(filter);
  }

  static FieldValueUnion none() {
    return FieldValueUnion.fromEmptyValue(EmptyFieldValue.builder().build());
  }

  static Sort by(String field, Order order) {
    return Sort.builder().fieldId(field).sortOrder(order).build();
  }

  final void tag(String caseId, String team) {
    String arn =
        "arn:aws:cases:us-east-1:%s:domain/%s/case/%s"
            .formatted(fixture.docket.account(), fixture.domain, caseId);
    fixture.cases.tagResource(r -> r.arn(arn).tags(Map.of("team", team)));
  }

  /** SearchCases with members that the SDK does not know yet. */
  final RawHttp.Answer raw(String body) {
    return fixture.http.call("POST", "/domains/" + fixture.domain + "/cases-search", body);
  }

  static long total(RawHttp.Answer answer) {
    return answer.json().get("totalCount").asLong();
  }
}
