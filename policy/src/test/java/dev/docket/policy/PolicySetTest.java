package dev.docket.policy;

import static dev.docket.policy.Documents.identity;
import static dev.docket.policy.Documents.of;
import static dev.docket.policy.Documents.policy;
import static dev.docket.policy.Documents.values;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.policy.Verdict.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

class PolicySetTest {

  private static final String CASE = "arn:aws:cases:us-east-1:123456789012:domain/d/case/c";
  private static final String ALLOW_ALL = "{'Effect':'Allow','Action':'*','Resource':'*'}";
  private static final String DENY_DELETE =
      "{'Sid':'NoDelete','Effect':'Deny','Action':'cases:Delete*','Resource':'*'}";
  private static final ConditionValues NONE = values();

  @Test
  void nothing_isAllowedWithoutAStatement() {
    assertThat(identity().decide("cases:GetCase", CASE, NONE))
        .isEqualTo(new Verdict(Outcome.IMPLICITLY_DENIED, PolicyType.IDENTITY, null));
  }

  @Test
  void everything_isAllowedWithoutPolicies() {
    assertThat(new PolicySet(null, null, List.of()).decide("cases:GetCase", CASE, NONE))
        .isEqualTo(new Verdict(Outcome.ALLOWED, PolicyType.IDENTITY, null));
  }

  @Test
  void verdict_namesTheStatementThatAllows() {
    assertThat(identity(of(ALLOW_ALL)).decide("cases:GetCase", CASE, NONE))
        .isEqualTo(
            new Verdict(Outcome.ALLOWED, PolicyType.IDENTITY, "policy.json, statement 1, line 1"));
  }

  @Test
  void deny_beatsAnAllowBeforeItAndInAnotherPolicy() {
    Policy agents =
        policy("{'Statement':[" + ALLOW_ALL + ",\n\n" + DENY_DELETE + "]}", "agents.json");
    Verdict denied =
        new Verdict(
            Outcome.EXPLICITLY_DENIED,
            PolicyType.IDENTITY,
            "agents.json, statement 2 (NoDelete), line 3");
    assertThat(identity(agents).decide("cases:DeleteCase", CASE, NONE)).isEqualTo(denied);
    assertThat(identity(of(ALLOW_ALL), agents).decide("cases:DeleteCase", CASE, NONE))
        .isEqualTo(denied);
    assertThat(identity(agents).decide("cases:GetCase", CASE, NONE).allowed()).isTrue();
  }

  @Test
  void boundaryAndSession_haveToAllowToo() {
    Policy all = of(ALLOW_ALL);
    Policy get = of("{'Effect':'Allow','Action':'cases:Get*','Resource':'*'}");
    Policy list = of("{'Effect':'Allow','Action':'cases:List*','Resource':'*'}");
    PolicySet bounded = new PolicySet(List.of(all), get, List.of());
    assertThat(bounded.decide("cases:GetCase", CASE, NONE).allowed()).isTrue();
    assertThat(bounded.decide("cases:ListDomains", "*", NONE))
        .isEqualTo(new Verdict(Outcome.IMPLICITLY_DENIED, PolicyType.BOUNDARY, null));
    PolicySet session = new PolicySet(List.of(all), all, List.of(get, list));
    assertThat(session.decide("cases:ListDomains", "*", NONE).allowed()).isTrue();
    assertThat(session.decide("cases:UpdateCase", CASE, NONE))
        .isEqualTo(new Verdict(Outcome.IMPLICITLY_DENIED, PolicyType.SESSION, null));
    assertThat(
            new PolicySet(List.of(list), get, List.of(list)).decide("cases:UpdateCase", CASE, NONE))
        .isEqualTo(new Verdict(Outcome.IMPLICITLY_DENIED, PolicyType.IDENTITY, null));
  }

  @Test
  void deny_ofABoundaryOrSessionIsNamedBeforeWhatNothingAllows() {
    Policy deny = of(DENY_DELETE);
    assertThat(new PolicySet(List.of(), deny, List.of()).decide("cases:DeleteCase", CASE, NONE))
        .isEqualTo(
            new Verdict(
                Outcome.EXPLICITLY_DENIED,
                PolicyType.BOUNDARY,
                "policy.json, statement 1 (NoDelete), line 1"));
    assertThat(
            new PolicySet(null, null, List.of(deny)).decide("cases:DeleteCase", CASE, NONE).type())
        .isEqualTo(PolicyType.SESSION);
  }

  /** What is remembered of each action is bounded, as callers may make up actions. */
  @Test
  void madeUpActions_areDecidedHoweverManyThereAre() {
    PolicySet policies =
        identity(of(ALLOW_ALL.replace("'*','Resource'", "'cases:*5','Resource'"), DENY_DELETE));
    for (int i = 0; i < 1_000; i++) {
      assertThat(policies.decide("cases:Get" + i, CASE, NONE).allowed()).isEqualTo(i % 10 == 5);
      assertThat(policies.decide("cases:Delete" + i, CASE, NONE).outcome())
          .isEqualTo(Outcome.EXPLICITLY_DENIED);
    }
  }

  @Test
  void looksAtResource_onlyWhenAStatementAboutTheActionReadsItsKeys() {
    PolicySet policies =
        identity(
            of(
                "{'Effect':'Allow','Action':'cases:Get*','Resource':'*','Condition':"
                    + "{'StringEquals':{'aws:ResourceTag/team':'a'}}}",
                "{'Effect':'Allow','Action':'cases:List*','Resource':'*','Condition':"
                    + "{'StringEquals':{'aws:username':'a'}}}",
                "{'Effect':'Allow','Action':'cases:Put*',"
                    + "'Resource':'arn:aws:cases:*:*:domain/${aws:ResourceTag/d}'}"));
    assertThat(policies.looksAtResource("cases:getcase")).isTrue();
    assertThat(policies.looksAtResource("cases:ListDomains")).isFalse();
    assertThat(policies.looksAtResource("cases:PutX")).isTrue();
    assertThat(policies.looksAtResource("cases:CreateCase")).isFalse();
  }
}
