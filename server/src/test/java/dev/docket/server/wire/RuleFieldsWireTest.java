package dev.docket.server.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.connectcases.ConnectCasesAsyncClient;
import software.amazon.awssdk.services.connectcases.model.CaseRuleDetails;
import software.amazon.awssdk.services.connectcases.model.ConflictException;
import software.amazon.awssdk.services.connectcases.model.FieldType;
import software.amazon.awssdk.services.connectcases.model.OperandOne;
import software.amazon.awssdk.services.connectcases.model.OperandTwo;
import software.amazon.awssdk.services.connectcases.model.ValidationException;

/** Fields cannot be deleted while case rules that are not deleted refer to them. */
@Wire
class RuleFieldsWireTest extends DomainWireTest {

  private String rule(CaseRuleDetails rule) {
    return cases.createCaseRule(r -> r.domainId(domain).name("Rule").rule(rule)).caseRuleId();
  }

  private static CaseRuleDetails comparing(String field) {
    return CaseRuleDetails.fromHidden(
        hidden ->
            hidden
                .defaultValue(false)
                .conditions(
                    condition ->
                        condition.notEqualTo(
                            operands ->
                                operands
                                    .operandOne(OperandOne.fromFieldId(field))
                                    .operandTwo(OperandTwo.fromStringValue("x"))
                                    .result(true))));
  }

  private void refusedFor(String rule, String field) {
    assertThatThrownBy(() -> deleteField(field))
        .isInstanceOf(ConflictException.class)
        .hasMessageContaining("Field " + field + " is used by case rule " + rule);
  }

  @Test
  void comparedField_staysUntilTheRuleComparesAnother() {
    String field = field("Colour", FieldType.TEXT);
    String id = rule(comparing(field));

    refusedFor(id, field);
    cases.updateCaseRule(r -> r.domainId(domain).caseRuleId(id).rule(comparing("title")));
    deleteField(field);
  }

  @Test
  void parentAndChild_stayUntilTheRuleIsDeleted() {
    String parent = field("Parent", FieldType.SINGLE_SELECT);
    String child = field("Child", FieldType.SINGLE_SELECT);
    String id =
        rule(
            CaseRuleDetails.fromFieldOptions(
                r ->
                    r.parentFieldId(parent)
                        .childFieldId(child)
                        .parentChildFieldOptionsMappings(
                            m -> m.parentFieldOptionValue("").childFieldOptionValues(""))));

    refusedFor(id, parent);
    refusedFor(id, child);
    cases.deleteCaseRule(r -> r.domainId(domain).caseRuleId(id));
    deleteField(parent);
    deleteField(child);
  }

  @Test
  void ruleAndDeletionOfItsField_neverBothSucceedWhenTheyRace() {
    List<String> fields =
        IntStream.range(0, 16).mapToObj(i -> field("Field " + i, FieldType.TEXT)).toList();
    try (ConnectCasesAsyncClient async = docket.asyncClient()) {
      List<CompletableFuture<?>> rules = new ArrayList<>();
      List<CompletableFuture<?>> deletions = new ArrayList<>();
      for (String field : fields) {
        rules.add(async.createCaseRule(r -> r.domainId(domain).name(field).rule(comparing(field))));
        deletions.add(async.deleteField(r -> r.domainId(domain).fieldId(field)));
      }

      for (int i = 0; i < fields.size(); i++) {
        assertThat(List.of(outcome(rules.get(i)), outcome(deletions.get(i))))
            .isIn(
                List.of(Void.class, ConflictException.class),
                List.of(ValidationException.class, Void.class));
      }
    }
  }

  private static Class<?> outcome(CompletableFuture<?> call) {
    Set<Class<?>> outcomes = Outcomes.of(List.of(call)).keySet();
    return outcomes.iterator().next();
  }
}
