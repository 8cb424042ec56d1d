package dev.docket.server.events.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventPatternTest {

  private static final String EVENT =
      """
      {"source": "aws.cases", "account": "111122223333",
       "resources": ["arn:1", "arn:2"],
       "detail": {"eventType": "CASE.UPDATED", "changedFieldIds": ["status", "title"],
         "performedBy": {"user": null}, "ip": "10.1.2.3",
         "case": {"caseId": "C1", "fields": {
           "status": {"value": {"stringValue": "closed"}},
           "amount": {"value": {"doubleValue": 12.5}},
           "vip": {"value": {"booleanValue": true}}}}}}
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'source': ['aws.cases']}",
        "{'source': ['other', 'aws.cases']}",
        "{'source': ['aws.cases'], 'detail': {'eventType': ['CASE.UPDATED']}}",
        "{'resources': ['arn:2']}",
        "{'detail': {'changedFieldIds': ['reference', 'title']}}",
        "{'detail': {'eventType': [{'prefix': 'CASE.'}]}}",
        "{'detail': {'eventType': [{'suffix': '.UPDATED'}]}}",
        "{'detail': {'eventType': [{'equals-ignore-case': 'case.updated'}]}}",
        "{'detail': {'eventType': [{'anything-but': 'CASE.CREATED'}]}}",
        "{'detail': {'eventType': [{'anything-but': ['CASE.CREATED', 'CASE.DELETED']}]}}",
        "{'detail': {'eventType': [{'anything-but': {'prefix': 'RELATED_ITEM.'}}]}}",
        "{'detail': {'eventType': [{'wildcard': 'C*.UP*ED'}]}}",
        "{'detail': {'ip': [{'cidr': '10.1.0.0/16'}]}}",
        "{'detail': {'performedBy': {'user': [null]}}}",
        "{'detail': {'case': {'fields': {'amount': {'value': {'doubleValue': [12.5]}}}}}}",
        "{'detail': {'case': {'fields': {'amount': {'value': {'doubleValue':"
            + " [{'numeric': ['>', 0, '<=', 12.5]}]}}}}}}",
        "{'detail': {'case': {'fields': {'amount': {'value': {'doubleValue':"
            + " [{'numeric': ['=', 12.5]}]}}}}}}",
        "{'detail': {'case': {'fields': {'vip': {'value': {'booleanValue': [true]}}}}}}",
        "{'detail': {'case': {'fields': {'status': {'value': {'stringValue':"
            + " [{'exists': true}]}}}}}}",
        "{'detail': {'case': {'fields': {'reference': {'value': {'stringValue':"
            + " [{'exists': false}]}}}}}}",
        "{'$or': [{'source': ['other']}, {'detail': {'eventType': ['CASE.UPDATED']}}]}"
      })
  void event_matches(String pattern) {
    assertThat(matches(pattern)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'source': ['AWS.cases']}",
        "{'source': ['aws.cases'], 'detail': {'eventType': ['CASE.CREATED']}}",
        "{'resources': ['arn:3']}",
        "{'detail': {'eventType': [{'prefix': 'RELATED_ITEM.'}]}}",
        "{'detail': {'eventType': [{'anything-but': ['CASE.UPDATED']}]}}",
        "{'detail': {'missing': [{'anything-but': ['CASE.UPDATED']}]}}",
        "{'detail': {'case': {'fields': {'amount': {'value': {'doubleValue': ['12.5']}}}}}}",
        "{'detail': {'case': {'fields': {'amount': {'value': {'doubleValue':"
            + " [{'numeric': ['>', 12.5]}]}}}}}}",
        "{'detail': {'case': {'fields': {'vip': {'value': {'booleanValue': [false]}}}}}}",
        "{'detail': {'performedBy': {'user': [{'exists': false}]}}}",
        "{'detail': {'ip': [{'cidr': '10.2.0.0/16'}]}}",
        "{'$or': [{'source': ['other']}, {'account': ['1']}]}"
      })
  void event_doesNotMatch(String pattern) {
    assertThat(matches(pattern)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{}",
        "{'source': 'aws.cases'}",
        "{'source': []}",
        "{'source': [{'begins-with': 'a'}]}",
        "{'source': [{'numeric': ['>', 'a']}]}",
        "{'source': ['aws.cases']"
      })
  void patternThatIsNone_isRefused(String pattern) {
    assertThatThrownBy(() -> EventPattern.of(pattern.replace('\'', '"')))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("is no event pattern: ");
  }

  @Test
  void refusal_namesThePlace() {
    assertThatThrownBy(() -> EventPattern.of("{\"source\": [{\"begins-with\": \"a\"}]}"))
        .hasMessageContaining("begins-with")
        .hasMessageContaining("line: 1, column: ");
  }

  private static boolean matches(String pattern) {
    return EventPattern.of(pattern.replace('\'', '"')).matches(EVENT);
  }
}
