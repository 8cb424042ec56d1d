package dev.docket.clients;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.generated.ApiClient;
import dev.docket.generated.ApiException;
import dev.docket.generated.api.CaseRulesApi;
import dev.docket.generated.api.DomainsApi;
import dev.docket.generated.api.FieldsApi;
import dev.docket.generated.api.LayoutsApi;
import dev.docket.generated.api.TemplatesApi;
import dev.docket.generated.model.BasicLayout;
import dev.docket.generated.model.BatchGetCaseRuleRequest;
import dev.docket.generated.model.BatchGetFieldRequest;
import dev.docket.generated.model.BatchPutFieldOptionsRequest;
import dev.docket.generated.model.BooleanCondition;
import dev.docket.generated.model.BooleanOperands;
import dev.docket.generated.model.CaseRuleDetails;
import dev.docket.generated.model.CaseRuleIdentifier;
import dev.docket.generated.model.CompoundCondition;
import dev.docket.generated.model.CreateCaseRuleRequest;
import dev.docket.generated.model.CreateDomainRequest;
import dev.docket.generated.model.CreateFieldRequest;
import dev.docket.generated.model.CreateFieldResponse;
import dev.docket.generated.model.CreateLayoutRequest;
import dev.docket.generated.model.CreateLayoutResponse;
import dev.docket.generated.model.CreateTemplateRequest;
import dev.docket.generated.model.CreateTemplateResponse;
import dev.docket.generated.model.FieldAttributes;
import dev.docket.generated.model.FieldGroup;
import dev.docket.generated.model.FieldIdentifier;
import dev.docket.generated.model.FieldItem;
import dev.docket.generated.model.FieldNamespace;
import dev.docket.generated.model.FieldOption;
import dev.docket.generated.model.FieldOptionsCaseRule;
import dev.docket.generated.model.FieldType;
import dev.docket.generated.model.GetCaseRuleResponse;
import dev.docket.generated.model.GetFieldResponse;
import dev.docket.generated.model.GetLayoutResponse;
import dev.docket.generated.model.GetTemplateResponse;
import dev.docket.generated.model.HiddenCaseRule;
import dev.docket.generated.model.LayoutConfiguration;
import dev.docket.generated.model.LayoutContent;
import dev.docket.generated.model.LayoutSections;
import dev.docket.generated.model.OperandOne;
import dev.docket.generated.model.OperandTwo;
import dev.docket.generated.model.ParentChildFieldOptionsMapping;
import dev.docket.generated.model.RequiredCaseRule;
import dev.docket.generated.model.RequiredField;
import dev.docket.generated.model.Section;
import dev.docket.generated.model.TagPropagationConfiguration;
import dev.docket.generated.model.TagPropagationResourceType;
import dev.docket.generated.model.TemplateRule;
import dev.docket.generated.model.TemplateStatus;
import dev.docket.generated.model.TextAttributes;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What configures a domain, sent and read back by the generated Java client. */
class JavaConfigurationTest {

  @AutoClose private final RunningDocket docket = RunningDocket.start();
  private final ApiClient client = docket.client();
  private final FieldsApi fields = new FieldsApi(client);
  private final LayoutsApi layouts = new LayoutsApi(client);
  private final TemplatesApi templates = new TemplatesApi(client);
  private final CaseRulesApi rules = new CaseRulesApi(client);
  private String domain;

  @BeforeEach
  void createDomain() throws ApiException {
    domain =
        new DomainsApi(client).createDomain(new CreateDomainRequest().name("acme")).getDomainId();
  }

  private String createField(String name, FieldType type) throws ApiException {
    return fields.createField(domain, new CreateFieldRequest().name(name).type(type)).getFieldId();
  }

  private String createSelect(String name, String... values) throws ApiException {
    String id = createField(name, FieldType.SINGLE_SELECT);
    List<FieldOption> options =
        Stream.of(values)
            .map(value -> new FieldOption().name(value).value(value).active(true))
            .toList();
    fields.batchPutFieldOptions(domain, id, new BatchPutFieldOptionsRequest().options(options));
    return id;
  }

  private String createRule(String name, CaseRuleDetails rule) throws ApiException {
    return rules
        .createCaseRule(domain, new CreateCaseRuleRequest().name(name).rule(rule))
        .getCaseRuleId();
  }

  private CaseRuleDetails read(String ruleId) throws ApiException {
    List<GetCaseRuleResponse> found =
        rules
            .batchGetCaseRule(
                domain,
                new BatchGetCaseRuleRequest().addCaseRulesItem(new CaseRuleIdentifier().id(ruleId)))
            .getCaseRules();
    return found.getFirst().getRule();
  }

  private static BooleanOperands compared(String fieldId, OperandTwo with) {
    return new BooleanOperands()
        .operandOne(new OperandOne().fieldId(fieldId))
        .operandTwo(with)
        .result(true);
  }

  private static BooleanCondition whenOpen() {
    return new BooleanCondition().equalTo(compared("status", new OperandTwo().stringValue("open")));
  }

  private static LayoutSections panel(String name, String... fieldIds) {
    FieldGroup group = new FieldGroup().name(name);
    for (String id : fieldIds) {
      group.addFieldsItem(new FieldItem().id(id));
    }
    return new LayoutSections().addSectionsItem(new Section().fieldGroup(group));
  }

  private static LayoutContent content(BasicLayout panels) {
    return new LayoutContent().basic(panels);
  }

  @Test
  void field_keepsItsAttributes() throws ApiException {
    FieldAttributes attributes = new FieldAttributes().text(new TextAttributes().isMultiline(true));
    CreateFieldResponse created =
        fields.createField(
            domain,
            new CreateFieldRequest()
                .name("Notes")
                .type(FieldType.TEXT)
                .description("What was said")
                .attributes(attributes));

    GetFieldResponse field =
        fields
            .batchGetField(
                domain,
                new BatchGetFieldRequest()
                    .addFieldsItem(new FieldIdentifier().id(created.getFieldId())))
            .getFields()
            .getFirst();

    assertThat(field)
        .isEqualTo(
            new GetFieldResponse()
                .fieldId(created.getFieldId())
                .fieldArn(created.getFieldArn())
                .name("Notes")
                .description("What was said")
                .type(FieldType.TEXT)
                .namespace(FieldNamespace.CUSTOM)
                .attributes(attributes)
                .deleted(false)
                .tags(Map.of())
                .createdTime(field.getCreatedTime())
                .lastModifiedTime(field.getCreatedTime()));
    assertThat(field.getCreatedTime()).isNotNull();
  }

  @Test
  void layout_keepsBothPanels() throws ApiException {
    LayoutContent content =
        content(
            new BasicLayout()
                .topPanel(panel("Top", "summary", "case_reason"))
                .moreInfo(panel("More", createField("Notes", FieldType.TEXT))));
    CreateLayoutResponse created =
        layouts.createLayout(domain, new CreateLayoutRequest().name("Desk").content(content));

    GetLayoutResponse layout = layouts.getLayout(domain, created.getLayoutId());

    assertThat(layout.getName()).isEqualTo("Desk");
    assertThat(layout.getLayoutArn()).isEqualTo(created.getLayoutArn());
    assertThat(layout.getContent()).isEqualTo(content);
  }

  @Test
  void template_keepsItsRules() throws ApiException {
    String layoutId =
        layouts
            .createLayout(
                domain,
                new CreateLayoutRequest()
                    .name("Desk")
                    .content(content(new BasicLayout().topPanel(panel("Top", "summary")))))
            .getLayoutId();
    CaseRuleDetails rule =
        new CaseRuleDetails()
            .required(new RequiredCaseRule().defaultValue(false).addConditionsItem(whenOpen()));
    List<TemplateRule> applied =
        List.of(new TemplateRule().caseRuleId(createRule("Open", rule)).fieldId("summary"));
    List<TagPropagationConfiguration> propagated =
        List.of(
            new TagPropagationConfiguration()
                .resourceType(TagPropagationResourceType.CASES)
                .tagMap(Map.of("team", "red")));
    CreateTemplateResponse created =
        templates.createTemplate(
            domain,
            new CreateTemplateRequest()
                .name("Complaint")
                .description("Somebody complains")
                .layoutConfiguration(new LayoutConfiguration().defaultLayout(layoutId))
                .addRequiredFieldsItem(new RequiredField().fieldId("case_reason"))
                .status(TemplateStatus.INACTIVE)
                .rules(applied)
                .tagPropagationConfigurations(propagated));

    GetTemplateResponse template = templates.getTemplate(domain, created.getTemplateId());

    assertThat(template)
        .isEqualTo(
            new GetTemplateResponse()
                .templateId(created.getTemplateId())
                .templateArn(created.getTemplateArn())
                .name("Complaint")
                .description("Somebody complains")
                .layoutConfiguration(new LayoutConfiguration().defaultLayout(layoutId))
                .addRequiredFieldsItem(new RequiredField().fieldId("case_reason"))
                .status(TemplateStatus.INACTIVE)
                .rules(applied)
                .tagPropagationConfigurations(propagated)
                .deleted(false)
                .tags(Map.of())
                .createdTime(template.getCreatedTime())
                .lastModifiedTime(template.getCreatedTime()));
  }

  @Test
  void requiredRule_keepsNestedConditions() throws ApiException {
    String urgent = createField("Urgent", FieldType.BOOLEAN);
    CompoundCondition inner =
        new CompoundCondition()
            .addConditionsItem(
                new BooleanCondition()
                    .equalTo(compared(urgent, new OperandTwo().booleanValue(true))))
            .addConditionsItem(
                new BooleanCondition()
                    .notEqualTo(compared("summary", new OperandTwo().emptyValue(Map.of()))));
    CaseRuleDetails rule =
        new CaseRuleDetails()
            .required(
                new RequiredCaseRule()
                    .defaultValue(true)
                    .addConditionsItem(
                        new BooleanCondition()
                            .andAll(
                                new CompoundCondition()
                                    .addConditionsItem(whenOpen())
                                    .addConditionsItem(new BooleanCondition().orAll(inner)))));

    assertThat(read(createRule("Urgent", rule))).isEqualTo(rule);
  }

  @Test
  void hiddenRule_keepsItsConditions() throws ApiException {
    String weight = createField("Weight", FieldType.NUMBER);
    BooleanCondition heavy =
        new BooleanCondition().notEqualTo(compared(weight, new OperandTwo().doubleValue(2.5)));
    CaseRuleDetails rule =
        new CaseRuleDetails()
            .hidden(new HiddenCaseRule().defaultValue(false).addConditionsItem(heavy));

    assertThat(read(createRule("Heavy", rule))).isEqualTo(rule);
  }

  @Test
  void fieldOptionsRule_keepsItsMappings() throws ApiException {
    CaseRuleDetails rule =
        new CaseRuleDetails()
            .fieldOptions(
                new FieldOptionsCaseRule()
                    .parentFieldId(createSelect("Country", "de", "fr"))
                    .childFieldId(createSelect("City", "bonn", "lyon"))
                    .addParentChildFieldOptionsMappingsItem(
                        new ParentChildFieldOptionsMapping()
                            .parentFieldOptionValue("de")
                            .childFieldOptionValues(List.of("bonn", "")))
                    .addParentChildFieldOptionsMappingsItem(
                        new ParentChildFieldOptionsMapping()
                            .parentFieldOptionValue("")
                            .childFieldOptionValues(List.of())));

    assertThat(read(createRule("Cities", rule))).isEqualTo(rule);
  }
}
