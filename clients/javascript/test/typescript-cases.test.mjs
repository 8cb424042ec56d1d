// Values and related items of a case, sent and read back by the generated TypeScript client.
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import {
  CasesApi,
  FieldsApi,
  FieldType,
  Order,
  RelatedItemsApi,
  RelatedItemType,
  SlaStatus,
  TemplatesApi,
} from "../generated/index.js";
import { AGENT, closedWithin, CONTACT, CUSTOMER, FILE, remark, text } from "../desk.mjs";
import { configuration, contractServer, createDomain, present } from "../typescript.mjs";

let fields;
let cases;
let items;
let domainId;
let templateId;
let caseId;

contractServer(async (docket) => {
  const settings = configuration(docket);
  fields = new FieldsApi(settings);
  cases = new CasesApi(settings);
  items = new RelatedItemsApi(settings);
  domainId = await createDomain(docket);
  const created = await new TemplatesApi(settings).createTemplate({
    domainId,
    createTemplateRequest: { name: "Complaint" },
  });
  templateId = created.templateId;
});

beforeEach(async () => {
  caseId = await openCase();
});

async function openCase() {
  const values = [text("customer_id", CUSTOMER), text("title", "The parcel is late")];
  const created = await cases.createCase({ domainId, createCaseRequest: { templateId, fields: values } });
  return created.caseId;
}

/** A field of a type; its name is the type's. */
async function createField(type) {
  const { fieldId } = await fields.createField({ domainId, createFieldRequest: { name: type, type } });
  return fieldId;
}

function update(id, value) {
  return cases.updateCase({ domainId, caseId, updateCaseRequest: { fields: [{ id, value }] } });
}

async function values(id) {
  const found = await cases.getCase({ domainId, caseId, getCaseRequest: { fields: [{ id }] } });
  return present(found.fields);
}

/** The change of a field that the latest event tells of. */
async function lastChange(id) {
  const { auditEvents } = await cases.getCaseAuditEvents({
    domainId,
    caseId,
    getCaseAuditEventsRequest: { maxResults: 1 },
  });
  return present(auditEvents[0].fields.find((field) => field.eventFieldId === id));
}

const kept = [
  [FieldType.Text, { stringValue: "Ünïcode 🚀" }],
  [FieldType.Number, { doubleValue: 2.5 }],
  [FieldType.Boolean, { booleanValue: false }],
  [FieldType.User, { userArnValue: AGENT }],
];
for (const [type, value] of kept) {
  test(`A ${Object.keys(value)} is kept`, async () => {
    const id = await createField(type);

    await update(id, value);

    assert.deepEqual(await values(id), [{ id, value }]);
    assert.deepEqual(await lastChange(id), { eventFieldId: id, oldValue: { emptyValue: {} }, newValue: value });
  });
}

test("An emptyValue clears", async () => {
  await update("summary", { stringValue: "Late by a week" });

  await update("summary", { emptyValue: {} });

  assert.deepEqual(await values("summary"), []);
  assert.deepEqual(await lastChange("summary"), {
    eventFieldId: "summary",
    oldValue: { stringValue: "Late by a week" },
    newValue: { emptyValue: {} },
  });
});

/** Relates something to the case and expects it back from the search. */
async function keeps(type, content, returned = () => content) {
  const performedBy = { userArn: AGENT };
  const { relatedItemId } = await items.createRelatedItem({
    domainId,
    caseId,
    createRelatedItemRequest: { type, content, performedBy },
  });

  const { relatedItems } = await items.searchRelatedItems({ domainId, caseId, searchRelatedItemsRequest: {} });

  const [{ associationTime }] = relatedItems;
  assert.ok(associationTime instanceof Date);
  assert.deepEqual(
    present(relatedItems),
    present([{ relatedItemId, type, associationTime, content: returned(associationTime), tags: {}, performedBy }]),
  );
}

test("A comment is kept", async () => {
  await keeps(RelatedItemType.Comment, remark("On its way\nTomorrow"));
});

test("A contact is kept", async () => {
  await keeps(RelatedItemType.Contact, { contact: { contactArn: CONTACT } }, (connectedToSystemTime) => ({
    contact: { contactArn: CONTACT, channel: "VOICE", connectedToSystemTime },
  }));
});

test("A file is kept", async () => {
  await keeps(RelatedItemType.File, { file: { fileArn: FILE } });
});

test("An SLA is kept", async () => {
  await keeps(RelatedItemType.Sla, closedWithin(90, "Quick"), (associationTime) => ({
    sla: {
      slaConfiguration: {
        name: "Quick",
        type: "CaseField",
        status: SlaStatus.Active,
        fieldId: "status",
        targetFieldValues: [{ stringValue: "closed" }],
        targetTime: new Date(associationTime.getTime() + 90 * 60_000),
      },
    },
  }));
});

test("A link to another case is kept", async () => {
  await keeps(RelatedItemType.ConnectCase, { connectCase: { caseId: await openCase() } });
});

test("Custom fields are kept", async () => {
  const { fieldId: id } = await fields.createField({
    domainId,
    createFieldRequest: { name: "Weight in kg", type: FieldType.Number },
  });

  await keeps(RelatedItemType.Custom, { custom: { fields: [{ id, value: { doubleValue: 2.5 } }] } });
});

test("Cases are searched for", async () => {
  await cases.updateCase({ domainId, caseId, updateCaseRequest: { fields: [text("status", "closed")] } });
  const isClosed = { field: { equalTo: text("status", "closed") } };
  const searchCasesRequest = {
    searchTerm: "PARCEL",
    filter: { andAll: [isClosed, { not: { tag: { equalTo: { key: "team" } } } }] },
    sorts: [{ fieldId: "created_datetime", sortOrder: Order.Desc }],
    fields: [{ id: "title" }],
    maxResults: 1,
  };

  const found = await cases.searchCases({ domainId, searchCasesRequest });

  assert.equal(found.totalCount, 1);
  assert.deepEqual(
    found.cases.map((item) => [item.caseId, item.fields[0].value.stringValue]),
    [[caseId, "The parcel is late"]],
  );
});
