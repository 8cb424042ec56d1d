package dev.docket.server.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.connectcases.ConnectCasesAsyncClient;
import software.amazon.awssdk.services.connectcases.model.BatchGetCaseRuleResponse;
import software.amazon.awssdk.services.connectcases.model.BooleanCondition;
import software.amazon.awssdk.services.connectcases.model.CaseRuleDetails;
import software.amazon.awssdk.services.connectcases.model.CaseRuleIdentifier;
import software.amazon.awssdk.services.connectcases.model.CaseRuleSummary;
import software.amazon.awssdk.services.connectcases.model.ConflictException;
import software.amazon.awssdk.services.connectcases.model.CreateCaseRuleResponse;
import software.amazon.awssdk.services.connectcases.model.FieldType;
import software.amazon.awssdk.services.connectcases.model.GetCaseRuleResponse;
import software.amazon.awssdk.services.connectcases.model.ListCaseRulesResponse;
import software.amazon.awssdk.services.connectcases.model.OperandOne;
import software.amazon.awssdk.services.connectcases.model.OperandTwo;
import software.amazon.awssdk.services.connectcases.model.RuleType;
import software.amazon.awssdk.services.connectcases.model.ServiceQuotaExceededException;

/** The operations on case rules, called with the AWS SDK. */
@Wire
class CaseRulesWireTest extends DomainWireTest {

  private static final CaseRuleDetails WHEN_CLOSED =
      required(equalTo("status", OperandTwo.fromStringValue("closed")));

  private static BooleanCondition equalTo(String field, OperandTwo operand) {
    return BooleanCondition.fromEqualTo(
        r -> r.operandOne(OperandOne.fromFieldId(field)).operandTwo(operand).result(true));
  }

  private static CaseRuleDetails required(BooleanCondition... conditions) {
    return CaseRuleDetails.fromRequired(r -> r.defaultValue(false).conditions(conditions));
  }

  private static CaseRuleDetails options(String parent, String child) {
    return CaseRuleDetails.fromFieldOptions(
        r ->
            r.parentFieldId(parent)
                .childFieldId(child)
                .parentChildFieldOptionsMappings(
                    m -> m.parentFieldOptionValue("").childFieldOptionValues("")));
  }

  private CreateCaseRuleResponse create(String name, CaseRuleDetails rule) {
    return cases.createCaseRule(r -> r.domainId(domain).name(name).rule(rule));
  }

  private String made(String name) {
    return create(name, WHEN_CLOSED).caseRuleId();
  }

  private void delete(String id) {
    cases.deleteCaseRule(r -> r.domainId(domain).caseRuleId(id));
  }

  private BatchGetCaseRuleResponse get(List<String> ids) {
    List<CaseRuleIdentifier> rules =
        ids.stream().map(id -> CaseRuleIdentifier.builder().id(id).build()).toList();
    return cases.batchGetCaseRule(r -> r.domainId(domain).caseRules(rules));
  }

  private GetCaseRuleResponse rule(String id) {
    return get(List.of(id)).caseRules().getFirst();
  }

  private List<CaseRuleSummary> rules() {
    return cases.listCaseRules(r -> r.domainId(domain)).caseRules();
  }

  @Test
  void createCaseRule_keepsEveryKindOfRule() {
    String number = field("Count", FieldType.NUMBER);
    String truth = field("Urgent", FieldType.BOOLEAN);
    BooleanCondition[] conditions = {
      equalTo("title", OperandTwo.fromStringValue("x")),
      equalTo(number, OperandTwo.fromDoubleValue(1.5)),
      equalTo(truth, OperandTwo.fromBooleanValue(false)),
      BooleanCondition.fromNotEqualTo(
          r ->
              r.operandOne(OperandOne.fromFieldId("summary"))
                  .operandTwo(OperandTwo.fromEmptyValue(e -> {}))
                  .result(false))
    };
    Map<RuleType, CaseRuleDetails> kinds =
        Map.of(
            RuleType.REQUIRED, required(conditions),
            RuleType.HIDDEN,
                CaseRuleDetails.fromHidden(r -> r.defaultValue(true).conditions(conditions)),
            RuleType.FIELD_OPTIONS, options("status", "case_reason"));

    kinds.forEach(
        (type, details) -> {
          CreateCaseRuleResponse created = create("Rule of type " + type, details);

          GetCaseRuleResponse rule = rule(created.caseRuleId());
          assertThat(rule.rule()).isEqualTo(details);
          assertThat(rule.name()).isEqualTo("Rule of type " + type);
          assertThat(rule.caseRuleArn())
              .isEqualTo(created.caseRuleArn())
              .endsWith("domain/" + domain + "/case-rule/" + rule.caseRuleId());
          assertThat(rule.deleted()).isFalse();
          assertThat(rule.tags()).isEmpty();
          assertThat(rule.createdTime()).isEqualTo(rule.lastModifiedTime());
        });
    assertThat(rules())
        .extracting(CaseRuleSummary::ruleType)
        .containsExactlyInAnyOrder(RuleType.REQUIRED, RuleType.HIDDEN, RuleType.FIELD_OPTIONS);
  }

  @Test
  void createCaseRule_refusesATakenName() {
    made("Summary when closed");

    conflicting(
        () -> made("Summary when closed"),
        "A case rule with name Summary when closed already exists in domain " + domain);
    made("summary when closed");
  }

  @Test
  void createCaseRule_givesANameOnceAndKeepsTheQuotaWhenManyRace() {
    restart("--quotas=case-rules=5", "--rate-limit=off");
    try (ConnectCasesAsyncClient async = docket.asyncClient()) {
      var same =
          IntStream.range(0, 16)
              .mapToObj(
                  i -> async.createCaseRule(r -> r.domainId(domain).name("Rule").rule(WHEN_CLOSED)))
              .toList();
      assertThat(Outcomes.of(same)).isEqualTo(Map.of(Void.class, 1L, ConflictException.class, 15L));
      var many =
          IntStream.range(0, 16)
              .mapToObj(
                  i ->
                      async.createCaseRule(
                          r -> r.domainId(domain).name("Rule " + i).rule(WHEN_CLOSED)))
              .toList();
      assertThat(Outcomes.of(many))
          .isEqualTo(Map.of(Void.class, 4L, ServiceQuotaExceededException.class, 12L));
    }
    assertThat(rules()).hasSize(5);
  }

  @Test
  void updateCaseRule_changesWhatIsGivenAndKeepsTheRest() {
    String id =
        cases
            .createCaseRule(
                r ->
                    r.domainId(domain)
                        .name("Before")
                        .description("What was done")
                        .rule(WHEN_CLOSED))
            .caseRuleId();
    CaseRuleDetails always =
        CaseRuleDetails.fromRequired(r -> r.defaultValue(true).conditions(List.of()));

    cases.updateCaseRule(r -> r.domainId(domain).caseRuleId(id).name("After"));
    assertThat(rule(id).rule()).isEqualTo(WHEN_CLOSED);
    cases.updateCaseRule(r -> r.domainId(domain).caseRuleId(id).rule(always));

    GetCaseRuleResponse rule = rule(id);
    assertThat(rule.name()).isEqualTo("After");
    assertThat(rule.description()).isEqualTo("What was done");
    assertThat(rule.rule()).isEqualTo(always);
    assertThat(rule.lastModifiedTime()).isAfter(rule.createdTime());
    made("Before");
    conflicting(() -> made("After"), "already exists");
    conflicting(
        () -> cases.updateCaseRule(r -> r.domainId(domain).caseRuleId(id).name("Before")),
        "already exists");
  }

  @Test
  void updateCaseRule_refusesAnotherTypeAndAnUnknownRule() {
    String id = made("Rule");

    refused(
        () ->
            cases.updateCaseRule(
                r -> r.domainId(domain).caseRuleId(id).rule(options("status", "case_reason"))),
        "has the type Required, which cannot be changed");
    assertThat(rule(id).rule()).isEqualTo(WHEN_CLOSED);
    notFound(
        () -> cases.updateCaseRule(r -> r.domainId(domain).caseRuleId("nowhere").name("A")),
        "CaseRule");
  }

  @Test
  void deleteCaseRule_keepsTheRuleForReadingOnly() {
    restart("--quotas=case-rules=1");
    CreateCaseRuleResponse created = create("Rule", WHEN_CLOSED);
    String id = created.caseRuleId();
    String arn = created.caseRuleArn();
    cases.tagResource(r -> r.arn(arn).tags(Map.of("team", "red")));

    delete(id);

    GetCaseRuleResponse rule = rule(id);
    assertThat(rule.deleted()).isTrue();
    assertThat(rule.rule()).isEqualTo(WHEN_CLOSED);
    assertThat(rule.tags()).isEqualTo(Map.of("team", "red"));
    assertThat(rules()).isEmpty();
    refused(
        () -> cases.updateCaseRule(r -> r.domainId(domain).caseRuleId(id).name("X")), "deleted");
    assertThat(cases.listTagsForResource(r -> r.arn(arn)).tags()).isEqualTo(Map.of("team", "red"));
    refused(() -> cases.tagResource(r -> r.arn(arn).tags(Map.of("a", "b"))), "deleted");
    refused(() -> cases.untagResource(r -> r.arn(arn).tagKeys("team")), "deleted");
    made("Rule");
  }

  @Test
  void deleteCaseRule_succeedsAgainAndGivesNothingBackTwice() {
    restart("--quotas=case-rules=2");
    String id = made("Rule");
    made("Other");
    delete(id);
    GetCaseRuleResponse before = rule(id);
    made("Rule");

    delete(id);

    assertThat(rule(id)).isEqualTo(before);
    conflicting(() -> made("Rule"), "already exists");
    assertThatThrownBy(() -> made("Third")).isInstanceOf(ServiceQuotaExceededException.class);
    notFound(() -> delete("nowhere"), "CaseRule");
  }

  @Test
  void batchGetCaseRule_answersInOrderWithErrorsAndDuplicatesOnce() {
    String first = made("First");
    String second = made("Second");

    BatchGetCaseRuleResponse answer = get(List.of(second, "nowhere", first, second));

    assertThat(answer.caseRules())
        .extracting(GetCaseRuleResponse::caseRuleId)
        .containsExactly(second, first);
    assertThat(answer.errors()).hasSize(1);
    assertThat(answer.errors().getFirst().id()).isEqualTo("nowhere");
    assertThat(answer.errors().getFirst().errorCode()).isEqualTo("ResourceNotFoundException");
    assertThat(answer.unprocessedCaseRules()).isEmpty();
  }

  @Test
  void batchGetCaseRule_takesFiftyIds() {
    List<String> ids = IntStream.range(0, 51).mapToObj(i -> "id-" + i).toList();

    assertThat(get(ids.subList(0, 50)).errors()).hasSize(50);
    refused(() -> get(ids), "Member must have length less than or equal to 50");
    refused(() -> get(List.of()), "Member must have length greater than or equal to 1");
  }

  @Test
  void listCaseRules_pagesInOrderOfCreation() {
    List<String> created = IntStream.range(0, 7).mapToObj(i -> made("Rule " + i)).toList();

    List<String> walked = new ArrayList<>();
    String token = null;
    do {
      String position = token;
      ListCaseRulesResponse page =
          cases.listCaseRules(r -> r.domainId(domain).maxResults(3).nextToken(position));
      page.caseRules().forEach(rule -> walked.add(rule.caseRuleId()));
      token = page.nextToken();
    } while (token != null);

    assertThat(walked).isEqualTo(created);
  }

  @Test
  void listCaseRules_hasPagesOfUpToAHundred() {
    restart("--rate-limit=off");
    IntStream.range(0, 101).forEach(i -> made("Rule " + i));

    ListCaseRulesResponse page = cases.listCaseRules(r -> r.domainId(domain));

    assertThat(page.caseRules()).hasSize(100);
    assertThat(cases.listCaseRules(r -> r.domainId(domain).nextToken(page.nextToken())).caseRules())
        .extracting(CaseRuleSummary::name)
        .containsExactly("Rule 100");
    refused(
        () -> cases.listCaseRules(r -> r.domainId(domain).maxResults(101)),
        "Member must have value less than or equal to 100");
    String other = cases.createDomain(r -> r.name("other")).domainId();
    refused(
        () -> cases.listCaseRules(r -> r.domainId(other).nextToken(page.nextToken())),
        "Invalid nextToken");
  }

  @Test
  void caseRules_areTaggedByTheirArn() {
    CreateCaseRuleResponse created = create("Rule", WHEN_CLOSED);

    cases.tagResource(r -> r.arn(created.caseRuleArn()).tags(Map.of("team", "red")));
    assertThat(rule(created.caseRuleId()).tags()).isEqualTo(Map.of("team", "red"));
    cases.untagResource(r -> r.arn(created.caseRuleArn()).tagKeys("team"));
    assertThat(rule(created.caseRuleId()).tags()).isEmpty();
  }

  private List<ThrowingCallable> reads(String domainId) {
    return List.of(
        () ->
            cases.batchGetCaseRule(
                r -> r.domainId(domainId).caseRules(CaseRuleIdentifier.builder().id("x").build())),
        () -> cases.listCaseRules(r -> r.domainId(domainId)));
  }

  private List<ThrowingCallable> changes(String domainId) {
    return List.of(
        () -> cases.createCaseRule(r -> r.domainId(domainId).name("A").rule(WHEN_CLOSED)),
        () -> cases.updateCaseRule(r -> r.domainId(domainId).caseRuleId("x").name("A")),
        () -> cases.deleteCaseRule(r -> r.domainId(domainId).caseRuleId("x")));
  }

  @Test
  void caseRuleOperations_needTheirDomain() {
    reads("x").forEach(call -> notFound(call, "Domain"));
    changes("x").forEach(call -> notFound(call, "Domain"));
  }

  @Test
  void caseRuleOperations_needAnActiveDomain() {
    restart("--provisioning-delay=1h");

    reads(domain).forEach(call -> refused(call, "is not active"));
    changes(domain).forEach(call -> conflicting(call, "is not active"));
  }
}
