// Case rules, templates and the event configuration by the AWS SDK for JavaScript.
import assert from "node:assert/strict";
import {
  ConflictException,
  paginateListCaseRules,
  paginateListTemplates,
  ResourceNotFoundException,
  ValidationException,
} from "@aws-sdk/client-connectcases";
import { compare, content, inFreshDomain, members, refused, UNKNOWN, whenOpen } from "../configuration.mjs";

inFreshDomain((test) => {
  test("Required and Hidden rules round-trip with nested conditions", async ({ acme, cases, domainId }) => {
    const urgent = await acme.createField("Urgent", "Boolean");
    const weight = await acme.createField("Weight", "Number");
    const conditions = [
      {
        andAll: {
          conditions: [
            compare("equalTo", urgent, { booleanValue: true }),
            { orAll: { conditions: [compare("notEqualTo", weight, { doubleValue: 2.5 })] } },
          ],
        },
      },
      compare("equalTo", "summary", { emptyValue: {} }),
      compare("notEqualTo", "status", { stringValue: "closed" }),
    ];

    for (const kind of ["required", "hidden"]) {
      const rule = { [kind]: { defaultValue: false, conditions } };
      const created = await members(cases.createCaseRule({ domainId, name: kind, description: "When", rule }));

      const { createdTime, lastModifiedTime, ...read } = await acme.getRule(created.caseRuleId);

      assert.ok(createdTime instanceof Date);
      assert.deepEqual(lastModifiedTime, createdTime);
      assert.deepEqual(read, { ...created, name: kind, description: "When", rule, deleted: false, tags: {} });
    }
  });

  test("FieldOptions rules round-trip", async ({ acme }) => {
    const [parent, child] = [await acme.createSelect("Country", "de", "fr"), await acme.createSelect("City", "bonn", "lyon")];
    const rule = {
      fieldOptions: {
        parentFieldId: parent,
        childFieldId: child,
        parentChildFieldOptionsMappings: [
          { parentFieldOptionValue: "de", childFieldOptionValues: ["bonn"] },
          { parentFieldOptionValue: "", childFieldOptionValues: [""] },
        ],
      },
    };

    const read = await acme.getRule(await acme.createRule("Cities of a country", rule));

    assert.deepEqual(read.rule, rule);
  });

  test("BatchGetCaseRule answers what it finds and names what it does not", async ({ acme, cases, domainId }) => {
    const id = await acme.createRule("one");

    const { caseRules, errors } = await cases.batchGetCaseRule({ domainId, caseRules: [{ id: UNKNOWN }, { id }] });

    assert.deepEqual(caseRules.map((rule) => rule.caseRuleId), [id]);
    assert.deepEqual(errors, [
      { id: UNKNOWN, errorCode: "ResourceNotFoundException", message: `CaseRule not found: ${UNKNOWN}` },
    ]);
  });

  test("UpdateCaseRule changes the rule within its type", async ({ acme, cases, domainId }) => {
    const caseRuleId = await acme.createRule("one");
    const always = { required: { defaultValue: true, conditions: [] } };

    await cases.updateCaseRule({ domainId, caseRuleId, name: "two", rule: always });

    const { name, rule } = await acme.getRule(caseRuleId);
    assert.deepEqual({ name, rule }, { name: "two", rule: always });
    await refused(
      cases.updateCaseRule({ domainId, caseRuleId, rule: { hidden: whenOpen } }),
      ValidationException,
      `CaseRule ${caseRuleId} has the type Required, which cannot be changed`,
    );
  });

  test("DeleteCaseRule leaves the rule readable, and out of the list", async ({ acme, cases, domainId }) => {
    const ids = [await acme.createRule("one"), await acme.createRule("two"), await acme.createRule("three")];
    const hidden = await acme.createRule("four", { hidden: whenOpen });

    await cases.deleteCaseRule({ domainId, caseRuleId: ids[1] });

    assert.equal((await acme.getRule(ids[1])).deleted, true);
    const rules = await acme.walk(paginateListCaseRules, "caseRules");
    assert.deepEqual(
      rules.map((rule) => [rule.caseRuleId, rule.ruleType]),
      [
        [ids[0], "Required"],
        [ids[2], "Required"],
        [hidden, "Hidden"],
      ],
    );
  });

  test("A field that a rule compares is not deleted", async ({ acme, cases, domainId }) => {
    const fieldId = await acme.createField("Urgent", "Boolean");
    const conditions = [compare("equalTo", fieldId, { booleanValue: true })];
    const caseRuleId = await acme.createRule("one", { required: { defaultValue: false, conditions } });

    await refused(
      cases.deleteField({ domainId, fieldId }),
      ConflictException,
      `Field ${fieldId} is used by case rule ${caseRuleId}`,
    );
  });

  test("CreateTemplate and GetTemplate round-trip a template with everything", async ({ acme, cases, domainId }) => {
    const [fieldId, caseRuleId] = [await acme.createField("Notes"), await acme.createRule("Notes when open")];
    const { layoutId } = await cases.createLayout({ domainId, name: "Desk", content: content(fieldId) });
    const settings = {
      name: "Complaint",
      description: "Somebody complains",
      layoutConfiguration: { defaultLayout: layoutId },
      requiredFields: [{ fieldId: "summary" }, { fieldId }],
      status: "Inactive",
      rules: [{ caseRuleId, fieldId }],
      tagPropagationConfigurations: [{ resourceType: "Cases", tagMap: { team: "red", "cost centre": "4711" } }],
    };
    const created = await members(cases.createTemplate({ domainId, ...settings }));

    const { createdTime, lastModifiedTime, ...template } = await members(
      cases.getTemplate({ domainId, templateId: created.templateId }),
    );

    assert.ok(createdTime instanceof Date);
    assert.deepEqual(lastModifiedTime, createdTime);
    assert.deepEqual(template, { ...created, ...settings, deleted: false, tags: {} });
  });

  test("UpdateTemplate replaces what is given and keeps the rest", async ({ cases, domainId }) => {
    const { templateId } = await cases.createTemplate({
      domainId,
      name: "Complaint",
      requiredFields: [{ fieldId: "summary" }],
    });

    await cases.updateTemplate({
      domainId,
      templateId,
      description: "Somebody complains",
      tagPropagationConfigurations: [{ resourceType: "Cases", tagMap: { team: "red" } }],
    });

    const template = await cases.getTemplate({ domainId, templateId });
    assert.equal(template.name, "Complaint");
    assert.equal(template.description, "Somebody complains");
    assert.equal(template.status, "Active");
    assert.deepEqual(template.requiredFields, [{ fieldId: "summary" }]);
    assert.deepEqual(template.tagPropagationConfigurations, [{ resourceType: "Cases", tagMap: { team: "red" } }]);
  });

  test("ListTemplates pages and filters by status", async ({ acme, cases, domainId }) => {
    for (const [name, status] of [["one", "Active"], ["two", "Inactive"], ["three", "Active"]]) {
      await cases.createTemplate({ domainId, name, status });
    }

    const all = await acme.walk(paginateListTemplates, "templates");
    const inactive = await acme.walk(paginateListTemplates, "templates", { status: ["Inactive"] });

    assert.deepEqual(all.map((template) => template.name), ["one", "two", "three"]);
    assert.deepEqual(inactive.map((template) => template.name), ["two"]);
  });

  test("DeleteTemplate leaves the template readable, and frees what it used", async ({ acme, cases, domainId }) => {
    const { layoutId } = await cases.createLayout({ domainId, name: "Desk", content: content("summary") });
    const { templateId } = await cases.createTemplate({
      domainId,
      name: "Complaint",
      layoutConfiguration: { defaultLayout: layoutId },
    });
    await refused(
      cases.deleteLayout({ domainId, layoutId }),
      ConflictException,
      `Layout ${layoutId} is used by template ${templateId}`,
    );

    await cases.deleteTemplate({ domainId, templateId });

    assert.equal((await cases.getTemplate({ domainId, templateId })).deleted, true);
    assert.deepEqual(await acme.walk(paginateListTemplates, "templates"), []);
    await cases.deleteLayout({ domainId, layoutId });
  });

  test("A template of an unknown rule is a ResourceNotFoundException", async ({ cases, domainId }) => {
    await assert.rejects(
      cases.createTemplate({ domainId, name: "Complaint", rules: [{ caseRuleId: UNKNOWN, fieldId: "summary" }] }),
      (error) => {
        assert.ok(error instanceof ResourceNotFoundException);
        assert.equal(error.resourceType, "CaseRule");
        assert.equal(error.resourceId, UNKNOWN);
        return true;
      },
    );
  });

  test("PutCaseEventConfiguration and GetCaseEventConfiguration round-trip", async ({ acme, cases, domainId }) => {
    const eventBridge = {
      enabled: true,
      includedData: {
        caseData: { fields: [{ id: "status" }, { id: await acme.createField("Notes") }] },
        relatedItemData: { includeContent: true },
      },
    };
    assert.deepEqual(await members(cases.getCaseEventConfiguration({ domainId })), {
      eventBridge: { enabled: false },
    });

    assert.deepEqual(await members(cases.putCaseEventConfiguration({ domainId, eventBridge })), {});

    assert.deepEqual(await members(cases.getCaseEventConfiguration({ domainId })), { eventBridge });
  });

  test("Fields, layouts, templates and rules are tagged by their ARNs", async ({ acme, cases, domainId }) => {
    const { fieldArn, fieldId } = await cases.createField({ domainId, name: "Notes", type: "Text" });
    const { layoutArn } = await cases.createLayout({ domainId, name: "Desk", content: content(fieldId) });
    const { templateArn } = await cases.createTemplate({ domainId, name: "Complaint" });
    const { caseRuleArn } = await cases.createCaseRule({ domainId, name: "one", rule: { required: whenOpen } });

    for (const arn of [fieldArn, layoutArn, templateArn, caseRuleArn]) {
      await cases.tagResource({ arn, tags: { team: "red", level: "2" } });
      await cases.untagResource({ arn, tagKeys: ["level"] });
      assert.deepEqual((await cases.listTagsForResource({ arn })).tags, { team: "red" });
    }
    assert.deepEqual((await acme.getField(fieldId)).tags, { team: "red" });
  });
});
