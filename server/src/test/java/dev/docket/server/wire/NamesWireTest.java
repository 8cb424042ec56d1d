package dev.docket.server.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.connectcases.model.BasicLayout;
import software.amazon.awssdk.services.connectcases.model.CaseRuleDetails;
import software.amazon.awssdk.services.connectcases.model.ConflictException;
import software.amazon.awssdk.services.connectcases.model.FieldType;
import software.amazon.awssdk.services.connectcases.model.LayoutContent;

/** One name for one thing, however its characters are composed, with the AWS SDK. */
@Wire
class NamesWireTest extends DomainWireTest {

  private static final String COMPOSED = "Caf\u00e9 Vi\u1ec7t";
  private static final String APART = "Cafe\u0301 Vie\u0302\u0323t";
  private static final String OTHERWISE = "Caf\u00e9 Vie\u0323\u0302t";

  @Test
  void domains() {
    String id = create(COMPOSED);

    taken(this::create);
    assertThat(cases.getDomain(r -> r.domainId(id)).name()).isEqualTo(COMPOSED);
    cases.deleteDomain(r -> r.domainId(id));
    String next = create(APART);
    assertThat(cases.getDomain(r -> r.domainId(next)).name()).isEqualTo(APART);
  }

  private String create(String name) {
    return cases.createDomain(r -> r.name(name)).domainId();
  }

  @Test
  void fields() {
    String id = textField(COMPOSED);

    taken(this::textField);
    assertThat(
            renamed(
                name -> {
                  cases.updateField(r -> r.domainId(domain).fieldId(id).name(name));
                  return cases
                      .batchGetField(r -> r.domainId(domain).fields(f -> f.id(id)))
                      .fields()
                      .getFirst()
                      .name();
                }))
        .isEqualTo(APART);
    taken(this::textField);
    deleteField(id);
    field(OTHERWISE, FieldType.NUMBER);
  }

  @Test
  void layouts() {
    String id = layout(COMPOSED);

    taken(this::layout);
    assertThat(
            renamed(
                name -> {
                  cases.updateLayout(r -> r.domainId(domain).layoutId(id).name(name));
                  return cases.getLayout(r -> r.domainId(domain).layoutId(id)).name();
                }))
        .isEqualTo(APART);
    taken(this::layout);
    cases.deleteLayout(r -> r.domainId(domain).layoutId(id));
    layout(OTHERWISE);
  }

  private String layout(String name) {
    LayoutContent content = LayoutContent.fromBasic(BasicLayout.builder().build());
    return cases.createLayout(r -> r.domainId(domain).name(name).content(content)).layoutId();
  }

  @Test
  void templates() {
    String id = template(COMPOSED);

    taken(this::template);
    assertThat(
            renamed(
                name -> {
                  cases.updateTemplate(r -> r.domainId(domain).templateId(id).name(name));
                  return cases.getTemplate(r -> r.domainId(domain).templateId(id)).name();
                }))
        .isEqualTo(APART);
    taken(this::template);
    cases.deleteTemplate(r -> r.domainId(domain).templateId(id));
    template(OTHERWISE);
  }

  private String template(String name) {
    return cases.createTemplate(r -> r.domainId(domain).name(name)).templateId();
  }

  @Test
  void caseRules() {
    String id = rule(COMPOSED);

    taken(this::rule);
    assertThat(
            renamed(
                name -> {
                  cases.updateCaseRule(r -> r.domainId(domain).caseRuleId(id).name(name));
                  return cases
                      .batchGetCaseRule(r -> r.domainId(domain).caseRules(c -> c.id(id)))
                      .caseRules()
                      .getFirst()
                      .name();
                }))
        .isEqualTo(APART);
    taken(this::rule);
    cases.deleteCaseRule(r -> r.domainId(domain).caseRuleId(id));
    rule(OTHERWISE);
  }

  private String rule(String name) {
    CaseRuleDetails rule =
        CaseRuleDetails.fromRequired(r -> r.defaultValue(false).conditions(List.of()));
    return cases.createCaseRule(r -> r.domainId(domain).name(name).rule(rule)).caseRuleId();
  }

  private static void taken(Function<String, String> create) {
    for (String name : new String[] {COMPOSED, APART, OTHERWISE}) {
      assertThatThrownBy(() -> create.apply(name)).isInstanceOf(ConflictException.class);
    }
  }

  /** The name that something has once it is renamed to its own name, written otherwise. */
  private static String renamed(UnaryOperator<String> rename) {
    return rename.apply(APART);
  }
}
