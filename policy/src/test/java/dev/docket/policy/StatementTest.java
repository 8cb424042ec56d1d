package dev.docket.policy;

import static dev.docket.policy.Documents.identity;
import static dev.docket.policy.Documents.of;
import static dev.docket.policy.Documents.values;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementTest {

  private static final String DOMAIN = "arn:aws:cases:us-east-1:123456789012:domain/d";

  private static boolean allows(String elements, String action, String resource) {
    return identity(of("{'Effect':'Allow'," + elements + "}"))
        .decide(action, resource, values())
        .allowed();
  }

  @ParameterizedTest
  @CsvSource({
    "*, cases:GetCase, true",
    "*:*, cases:GetCase, true",
    "cases:*, cases:GetCase, true",
    "cases:Get*, cases:GetCase, true",
    "cases:Get*, cases:ListDomains, false",
    "cases:?etCase, cases:GetCase, true",
    "cases:GetCase, cases:GetCaseAuditEvents, false",
    "CASES:getcase, cases:GetCase, true",
    "cases:GetCase, CASES:GETCASE, true",
    "s3:*, cases:GetCase, false",
    "connect:DescribeUser, cases:GetCase, false",
  })
  void action_isAPatternWithoutCase(String pattern, String action, boolean allowed) {
    String rest = "'Resource':'*','";
    assertThat(allows(rest + "Action':'" + pattern + "'", action, "*")).isEqualTo(allowed);
    assertThat(allows(rest + "NotAction':'" + pattern + "'", action, "*")).isEqualTo(!allowed);
    assertThat(allows(rest + "Action':['a:b','" + pattern + "']", action, "*")).isEqualTo(allowed);
    assertThat(allows(rest + "NotAction':['a:b','" + pattern + "']", action, "*"))
        .isEqualTo(!allowed);
  }

  @ParameterizedTest
  @CsvSource({
    "*, '', true",
    "arn:aws:cases:us-east-1:123456789012:domain/d, '', true",
    "arn:aws:cases:us-east-1:123456789012:domain/d, /case/c, false",
    "arn:aws:cases:us-east-1:123456789012:domain/d/*, '', false",
    "arn:aws:cases:us-east-1:123456789012:domain/d/*, /case/c, true",
    "arn:aws:cases:us-east-1:123456789012:domain/d*, /case/c, true",
    "arn:aws:cases:*:*:domain/?/case/*, /case/c, true",
    "arn:aws:cases:*, /case/c, true",
    "arn:*:cases:*:123456789012:*, /case/c, true",
    "arn:aws:cases:*:*:domain/*/field/*, /case/c, false",
    "arn:aws:cases:*:*:domain/*/case/C, /case/c, false",
    "arn:aws:s3:::d, '', false",
  })
  void resource_isAPatternWithCase(String pattern, String rest, boolean allowed) {
    String resource = DOMAIN + rest;
    assertThat(allows("'Action':'*','Resource':'" + pattern + "'", "a:b", resource))
        .isEqualTo(allowed);
    assertThat(allows("'Action':'*','NotResource':'" + pattern + "'", "a:b", resource))
        .isEqualTo(!allowed);
    assertThat(
            allows(
                "'Action':'*','NotResource':['arn:aws:s3:::x','" + pattern + "']", "a:b", resource))
        .isEqualTo(!allowed);
  }

  @Test
  void operationWithoutResource_isMatchedByAStarOnly() {
    assertThat(allows("'Action':'*','Resource':'*'", "cases:CreateDomain", "*")).isTrue();
    assertThat(allows("'Action':'*','Resource':'arn:aws:cases:*:*:*'", "cases:CreateDomain", "*"))
        .isFalse();
  }

  @Test
  void actions_keepTheirPlacesAndServices() {
    Policy policy =
        Documents.policy(
            """
            {"Statement": [
              {"Effect": "Allow", "Resource": "*", "Action": ["cases:Get*",
                "*"]},
              {"Effect": "Deny", "Resource": "*", "NotAction": "S3:Get*"}
            ]}
            """);
    assertThat(policy.actions())
        .extracting(PolicyAction::written, PolicyAction::service, PolicyAction::place)
        .containsExactly(
            tuple("cases:Get*", "cases", "line 2"),
            tuple("*", "*", "line 3"),
            tuple("S3:Get*", "s3", "line 4"));
    assertThat(policy.actions().get(0).matches("cases:getcase")).isTrue();
    assertThat(policy.actions().get(2).matches("s3:PutObject")).isFalse();
  }
}
