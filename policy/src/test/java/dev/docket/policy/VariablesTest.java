package dev.docket.policy;

import static dev.docket.policy.Documents.holds;
import static dev.docket.policy.Documents.identity;
import static dev.docket.policy.Documents.of;
import static dev.docket.policy.Documents.policy;
import static dev.docket.policy.Documents.values;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VariablesTest {

  private static final String ADELES = "arn:aws:cases:us-east-1:1:domain/Adele";
  private static final String OWN_DOMAIN =
      "{'Effect':'Allow','Action':'cases:*',"
          + "'Resource':'arn:aws:cases:us-east-1:1:domain/${aws:username}'}";

  private static boolean allows(Policy policy, String resource, ConditionValues values) {
    return identity(policy).decide("cases:GetDomain", resource, values).allowed();
  }

  private static boolean tag(String operator, String wanted, String own, ConditionValues more) {
    return holds(
        "{'" + operator + "':{'aws:ResourceTag/k':'" + wanted + "'}}",
        key -> key.equals("aws:resourcetag/k") ? List.of(own) : more.get(key));
  }

  @Test
  void resource_hasAVariableForTheCaller() {
    assertThat(allows(of(OWN_DOMAIN), ADELES, values("aws:username", "Adele"))).isTrue();
    assertThat(allows(of(OWN_DOMAIN), ADELES, values("aws:username", "David"))).isFalse();
  }

  @Test
  void value_isNoPattern() {
    assertThat(allows(of(OWN_DOMAIN), ADELES, values("aws:username", "*"))).isFalse();
    assertThat(tag("StringLike", "${aws:username}*", "Adele", values("aws:username", "A?")))
        .isFalse();
    assertThat(tag("StringLike", "${aws:username}*", "A?ele", values("aws:username", "A?")))
        .isTrue();
  }

  @Test
  void value_isNotReadForVariablesAgain() {
    assertThat(
            tag(
                "StringEquals",
                "${aws:username}",
                "x",
                values("aws:username", "${aws:userid}", "aws:userid", "x")))
        .isFalse();
  }

  @Test
  void variableWithoutValue_equalsNothing() {
    assertThat(allows(of(OWN_DOMAIN), ADELES, values())).isFalse();
    assertThat(tag("StringEquals", "${aws:PrincipalTag/team}", "x", values())).isFalse();
    assertThat(tag("StringLike", "*${aws:PrincipalTag/team}", "x", values())).isFalse();
    assertThat(tag("StringNotEquals", "${aws:PrincipalTag/team}", "x", values())).isTrue();
    assertThat(tag("ArnEquals", "arn:aws:iam::1:user/${aws:username}", "x", values())).isFalse();
  }

  @Test
  void notResource_isAboutEverythingWhenItsVariableHasNoValue() {
    String others = OWN_DOMAIN.replace("'Resource'", "'NotResource'");
    assertThat(allows(of(others), ADELES, values("aws:username", "Adele"))).isFalse();
    assertThat(allows(of(others), ADELES, values("aws:username", "David"))).isTrue();
    assertThat(allows(of(others), ADELES, values())).isTrue();
  }

  @Test
  void defaultValue_standsForAMissingOne() {
    String team = "${aws:PrincipalTag/team, `company-wide`}";
    assertThat(tag("StringEquals", team, "company-wide", values())).isTrue();
    assertThat(tag("StringEquals", team, "a", values("aws:PrincipalTag/team", "a"))).isTrue();
    assertThat(tag("StringEquals", team, "company-wide", values("aws:PrincipalTag/team", "a")))
        .isFalse();
    assertThat(tag("StringLike", "${ aws:username , `*` }", "x", values())).isFalse();
    assertThat(tag("StringLike", "${aws:username,``}", "", values())).isTrue();
  }

  @Test
  void specialCharacters_haveVariables() {
    assertThat(tag("StringLike", "a${*}b${?}c${$}*", "a*b?c$d", values())).isTrue();
    assertThat(tag("StringLike", "a${*}b", "axb", values())).isFalse();
    assertThat(tag("StringEquals", "${*}", "*", values())).isTrue();
  }

  @Test
  void keys_haveNoCaseAndMayBeOfTheResource() {
    assertThat(tag("StringEquals", "${AWS:UserName}", "x", values("aws:username", "x"))).isTrue();
    assertThat(
            holds(
                "{'StringEquals':{'aws:PrincipalTag/team':'${aws:ResourceTag/team}'}}",
                values("aws:PrincipalTag/team", "x", "aws:ResourceTag/team", "x")))
        .isTrue();
  }

  @Test
  void ignoringCase_coversTheValueOfAVariable() {
    assertThat(
            tag(
                "StringEqualsIgnoreCase",
                "${aws:username}",
                "adele",
                values("aws:username", "ADELE")))
        .isTrue();
  }

  @Test
  void arn_mayBeAVariable() {
    ConditionValues mine = values("aws:PrincipalArn", "arn:aws:iam::1:user/u");
    assertThat(tag("ArnEquals", "${aws:PrincipalArn}", "arn:aws:iam::1:user/u", mine)).isTrue();
    assertThat(tag("ArnEquals", "${aws:PrincipalArn}", "arn:aws:iam::1:user/v", mine)).isFalse();
  }

  @Test
  void colonOfAValue_staysInItsPartOfAnArn() {
    ConditionValues tricky = values("aws:username", "1:2");
    assertThat(
            tag(
                "ArnLike",
                "arn:aws:iam::${aws:username}:user/*",
                "arn:aws:iam::1:2:user/a",
                tricky))
        .isFalse();
    assertThat(tag("ArnLike", "arn:aws:iam::1:${aws:username}", "arn:aws:iam::1:1:2", tricky))
        .isTrue();
  }

  @Test
  void olderVersions_knowNoVariables() {
    for (String version : new String[] {"", "'Version':'2008-10-17',"}) {
      Policy old =
          policy(
              "{"
                  + version
                  + "'Statement':{'Effect':'Allow','Action':'*','Resource':'*',"
                  + "'Condition':{'StringEquals':{'aws:username':'${aws:username}'}}}}");
      assertThat(allows(old, "*", values("aws:username", "Adele"))).isFalse();
      assertThat(allows(old, "*", values("aws:username", "${aws:username}"))).isTrue();
    }
  }
}
