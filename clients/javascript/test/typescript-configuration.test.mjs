// What configures a domain, sent and read back by the generated TypeScript client.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  CaseRulesApi,
  FieldNamespace,
  FieldsApi,
  FieldType,
  LayoutsApi,
  TagPropagationResourceType,
  TemplatesApi,
  TemplateStatus,
} from "../generated/index.js";
import { compare, content, whenOpen } from "../configuration.mjs";
import { configuration, contractServer, createDomain, present } from "../typescript.mjs";

let fields;
let layouts;
let rules;
let templates;
let domainId;

contractServer(async (docket) => {
  const settings = configuration(docket);
  fields = new FieldsApi(settings);
  layouts = new LayoutsApi(settings);
  rules = new CaseRulesApi(settings);
  templates = new TemplatesApi(settings);
  domainId = await createDomain(docket);
});

async function createField(name, type) {
  const { fieldId } = await fields.createField({ domainId, createFieldRequest: { name, type } });
  return fieldId;
}

async function createSelect(name, ...values) {
  const fieldId = await createField(name, FieldType.SingleSelect);
  const options = values.map((value) => ({ name: value, value, active: true }));
  await fields.batchPutFieldOptions({ domainId, fieldId, batchPutFieldOptionsRequest: { options } });
  return fieldId;
}

async function createRule(name, rule) {
  const { caseRuleId } = await rules.createCaseRule({ domainId, createCaseRuleRequest: { name, rule } });
  return caseRuleId;
}

async function keepsRule(name, rule) {
  const id = await createRule(name, rule);

  const { caseRules } = await rules.batchGetCaseRule({
    domainId,
    batchGetCaseRuleRequest: { caseRules: [{ id }] },
  });

  assert.deepEqual(present(caseRules[0].rule), rule);
}

test("A field keeps its attributes", async () => {
  const attributes = { text: { isMultiline: true } };
  const created = await fields.createField({
    domainId,
    createFieldRequest: { name: "Notes", type: FieldType.Text, description: "What was said", attributes },
  });

  const answer = await fields.batchGetField({
    domainId,
    batchGetFieldRequest: { fields: [{ id: created.fieldId }] },
  });

  const { createdTime, lastModifiedTime, ...field } = answer.fields[0];
  assert.ok(createdTime instanceof Date);
  assert.deepEqual(lastModifiedTime, createdTime);
  assert.deepEqual(field, {
    ...created,
    name: "Notes",
    description: "What was said",
    type: FieldType.Text,
    namespace: FieldNamespace.Custom,
    attributes,
    deleted: false,
    tags: {},
  });
});

test("A layout keeps both panels", async () => {
  const shown = { basic: { ...content("summary").basic, moreInfo: content("case_reason").basic.topPanel } };
  const { layoutId } = await layouts.createLayout({
    domainId,
    createLayoutRequest: { name: "Desk", content: shown },
  });

  const layout = await layouts.getLayout({ domainId, layoutId });

  assert.equal(layout.name, "Desk");
  assert.deepEqual(layout.content, shown);
});

test("A template keeps its rules", async () => {
  const { layoutId } = await layouts.createLayout({
    domainId,
    createLayoutRequest: { name: "Counter", content: content("summary") },
  });
  const settings = {
    name: "Complaint",
    description: "Somebody complains",
    layoutConfiguration: { defaultLayout: layoutId },
    requiredFields: [{ fieldId: "case_reason" }],
    status: TemplateStatus.Inactive,
    rules: [{ caseRuleId: await createRule("Summary when open", { required: whenOpen }), fieldId: "summary" }],
    tagPropagationConfigurations: [
      { resourceType: TagPropagationResourceType.Cases, tagMap: { team: "red", "cost centre": "4711" } },
    ],
  };
  const created = await templates.createTemplate({ domainId, createTemplateRequest: settings });

  const { createdTime, lastModifiedTime, ...template } = await templates.getTemplate({
    domainId,
    templateId: created.templateId,
  });

  assert.ok(createdTime instanceof Date);
  assert.deepEqual(lastModifiedTime, createdTime);
  assert.deepEqual(template, { ...created, ...settings, deleted: false, tags: {} });
});

test("A Required rule keeps nested conditions", async () => {
  const urgent = await createField("Urgent", FieldType.Boolean);
  const inner = [
    compare("equalTo", urgent, { booleanValue: true }),
    compare("notEqualTo", "summary", { emptyValue: {} }),
  ];
  const conditions = [{ andAll: { conditions: [...whenOpen.conditions, { orAll: { conditions: inner } }] } }];

  await keepsRule("Urgent", { required: { defaultValue: true, conditions } });
});

test("A Hidden rule keeps its conditions", async () => {
  const weight = await createField("Weight", FieldType.Number);
  const conditions = [compare("notEqualTo", weight, { doubleValue: 2.5 })];

  await keepsRule("Heavy", { hidden: { defaultValue: false, conditions } });
});

test("A FieldOptions rule keeps its mappings", async () => {
  await keepsRule("Cities", {
    fieldOptions: {
      parentFieldId: await createSelect("Country", "de", "fr"),
      childFieldId: await createSelect("City", "bonn", "lyon"),
      parentChildFieldOptionsMappings: [
        { parentFieldOptionValue: "de", childFieldOptionValues: ["bonn", ""] },
        { parentFieldOptionValue: "", childFieldOptionValues: [] },
      ],
    },
  });
});
