// Cases and their history by the AWS SDK for JavaScript.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import {
  ConflictException,
  paginateGetCaseAuditEvents,
  ResourceNotFoundException,
  ValidationException,
} from "@aws-sdk/client-connectcases";
import { members, refused, UNKNOWN } from "../configuration.mjs";
import { AGENT, atFreshDesk, CONTACT, CUSTOMER, empty, remark, text } from "../desk.mjs";

/** A field of each type with a value for it. */
async function valueOfEachType(desk) {
  return [
    text(await desk.createField("Notes"), "Ünïcode 🚀"),
    { id: await desk.createField("Weight", "Number"), value: { doubleValue: 2.5 } },
    { id: await desk.createField("Pieces", "Number"), value: { doubleValue: -3 } },
    { id: await desk.createField("Urgent", "Boolean"), value: { booleanValue: true } },
    { id: await desk.createField("Insured", "Boolean"), value: { booleanValue: false } },
    text(await desk.createField("Sent", "DateTime"), "2024-02-29T12:00:00Z"),
    text(await desk.createSelect("Size", "s", "m"), "m"),
    text(await desk.createField("Tracking", "Url"), "https://parcels.example/?id=1"),
    { id: await desk.createField("Owner", "User"), value: { userArnValue: AGENT } },
  ];
}

function history(desk, caseId) {
  return desk.walk(paginateGetCaseAuditEvents, "auditEvents", { caseId });
}

atFreshDesk((test) => {
  test("CreateCase and GetCase round-trip a value of each type, and tags", async ({ desk, cases, domainId }) => {
    const values = await valueOfEachType(desk);
    const created = await members(cases.createCase({ ...desk.request(...values), tags: { team: "red" } }));

    const found = await members(
      cases.getCase({ domainId, caseId: created.caseId, fields: values.map(({ id }) => ({ id })) }),
    );

    assert.deepEqual(Object.keys(created).sort(), ["caseArn", "caseId"]);
    assert.match(created.caseArn, new RegExp(`:domain/${domainId}/case/${created.caseId}$`));
    assert.deepEqual(found, { fields: values, templateId: desk.templateId, tags: { team: "red" } });
  });

  test("A new case has the values that the service sets, and no others", async ({ desk, cases, domainId }) => {
    const { fields: all } = await cases.listFields({ domainId });
    const caseId = await desk.openCase();

    const { reference_number, reference_id, created_datetime, ...values } = await desk.values(
      caseId,
      ...all.map((field) => field.fieldId),
    );

    assert.match(reference_number, /^\d{8}$/);
    assert.match(reference_id, /^[0-9A-HJKMNP-TV-Z]{26}$/);
    assert.ok(Math.abs(Date.now() - Date.parse(created_datetime)) < 60_000);
    assert.deepEqual(values, {
      case_id: caseId,
      title: "The parcel is late",
      status: "open",
      customer_id: CUSTOMER,
      last_updated_datetime: created_datetime,
    });
  });

  test("CreateCase with a token again answers the first case, unless it asks for another", async ({ desk, cases }) => {
    const request = { ...desk.request(), clientToken: randomUUID() };
    const first = await members(cases.createCase(request));

    const [again, ...others] = await Promise.all([1, 2, 3].map(() => members(cases.createCase(request))));

    assert.deepEqual(again, first);
    assert.deepEqual(others, [first, first]);
    await refused(
      cases.createCase({ ...desk.request(text("summary", "Another")), clientToken: request.clientToken }),
      ConflictException,
      "The clientToken was already used with different parameters",
    );
  });

  test("CreateCase names everything that is wrong with the fields", async ({ desk, cases, domainId }) => {
    const weight = await desk.createField("Weight", "Number");

    await assert.rejects(
      cases.createCase({
        domainId,
        templateId: desk.templateId,
        fields: [text("customer_id", "somebody"), text(weight, "2.5"), text(UNKNOWN, "x")],
      }),
      (error) => {
        assert.ok(error instanceof ValidationException);
        for (const fault of ["customer_id", weight, UNKNOWN, "title"]) {
          assert.ok(error.message.includes(fault), `${fault} in ${error.message}`);
        }
        return true;
      },
    );
  });

  test("CreateCase needs the fields that its template requires", async ({ desk, cases, domainId }) => {
    await cases.updateTemplate({
      domainId,
      templateId: desk.templateId,
      requiredFields: [{ fieldId: "summary" }],
    });

    await refused(
      cases.createCase(desk.request()),
      ValidationException,
      "The following required fields are missing: [summary]",
    );
    await desk.openCase(text("summary", "Late by a week"));
  });

  test("UpdateCase changes what is named, and emptyValue clears", async ({ desk, cases, domainId }) => {
    const caseId = await desk.openCase(text("summary", "Late"), text("assigned_queue", "parcels"));

    const answer = await members(
      cases.updateCase({ domainId, caseId, fields: [text("title", "The parcel is lost"), empty("summary")] }),
    );

    assert.deepEqual(answer, {});
    assert.deepEqual(await desk.values(caseId, "title", "summary", "assigned_queue"), {
      title: "The parcel is lost",
      assigned_queue: "parcels",
    });
  });

  test("UpdateCase closes a case and opens it again", async ({ desk }) => {
    const times = ["last_updated_datetime", "last_closed_datetime", "last_reopened_datetime"];
    const caseId = await desk.openCase();

    await desk.update(caseId, text("status", "closed"));
    const closed = await desk.values(caseId, "status", ...times);
    await desk.update(caseId, text("status", "open"));
    const reopened = await desk.values(caseId, "status", ...times);

    assert.deepEqual(closed, {
      status: "closed",
      last_updated_datetime: closed.last_closed_datetime,
      last_closed_datetime: closed.last_closed_datetime,
    });
    assert.deepEqual(reopened, {
      status: "open",
      last_updated_datetime: reopened.last_reopened_datetime,
      last_closed_datetime: closed.last_closed_datetime,
      last_reopened_datetime: reopened.last_reopened_datetime,
    });
  });

  test("UpdateCase refuses what only the service sets", async ({ desk }) => {
    const caseId = await desk.openCase();

    await assert.rejects(desk.update(caseId, text("reference_number", "12345678")), (error) => {
      assert.ok(error instanceof ValidationException);
      assert.match(error.message, /reference_number/);
      return true;
    });
  });

  test("GetCaseAuditEvents pages from the latest change to the first, each with who made it", async ({ desk, cases, domainId }) => {
    const caseId = await desk.openCase();
    const fields = [text("summary", "Late")];
    await cases.updateCase({ domainId, caseId, fields, performedBy: { userArn: AGENT } });
    await cases.updateCase({ domainId, caseId, fields });
    const relatedItemId = await desk.relate(caseId, "Comment", remark("On its way"), {
      performedBy: { customEntity: "bot" },
    });
    await cases.deleteRelatedItem({ domainId, caseId, relatedItemId });

    const events = await history(desk, caseId);

    const iamPrincipalArn = events[0].performedBy.iamPrincipalArn;
    assert.match(iamPrincipalArn, /^arn:aws:iam::\d{12}:/);
    assert.deepEqual(
      events.map(({ type, relatedItemType, performedBy }) => ({ type, relatedItemType, performedBy })),
      [
        { type: "RelatedItem.Deleted", relatedItemType: "Comment", performedBy: { iamPrincipalArn } },
        {
          type: "RelatedItem.Created",
          relatedItemType: "Comment",
          performedBy: { user: { customEntity: "bot" }, iamPrincipalArn },
        },
        {
          type: "Case.Updated",
          relatedItemType: undefined,
          performedBy: { user: { userArn: AGENT }, iamPrincipalArn },
        },
        { type: "Case.Created", relatedItemType: undefined, performedBy: { iamPrincipalArn } },
      ],
    );
    assert.ok(events.every((event) => event.performedTime instanceof Date));
    assert.equal(new Set(events.map((event) => event.eventId)).size, events.length);
  });

  test("GetCaseAuditEvents tells the old and the new values", async ({ desk }) => {
    const weight = await desk.createField("Weight", "Number");
    const caseId = await desk.openCase(text("summary", "Late"));
    await desk.update(caseId, empty("summary"), { id: weight, value: { doubleValue: 2.5 } });

    const [updated, created] = await history(desk, caseId);

    const changes = Object.fromEntries(updated.fields.map(({ eventFieldId, ...change }) => [eventFieldId, change]));
    const { oldValue, newValue } = changes.last_updated_datetime;
    assert.notDeepEqual(newValue, oldValue);
    assert.deepEqual(changes, {
      summary: { oldValue: { stringValue: "Late" }, newValue: { emptyValue: {} } },
      [weight]: { oldValue: { emptyValue: {} }, newValue: { doubleValue: 2.5 } },
      last_updated_datetime: { oldValue, newValue },
    });
    const title = created.fields.find((field) => field.eventFieldId === "title");
    assert.deepEqual(title, { eventFieldId: "title", newValue: { stringValue: "The parcel is late" } });
  });

  test("DeleteCase leaves nothing", async ({ desk, cases, domainId }) => {
    const caseId = await desk.openCase();
    await desk.relate(caseId, "Contact", { contact: { contactArn: CONTACT } });

    assert.deepEqual(await members(cases.deleteCase({ domainId, caseId })), {});

    const gone = `Case not found: ${caseId}`;
    const calls = [
      () => cases.getCase({ domainId, caseId, fields: [{ id: "title" }] }),
      () => cases.updateCase({ domainId, caseId, fields: [] }),
      () => cases.getCaseAuditEvents({ domainId, caseId }),
      () => cases.searchRelatedItems({ domainId, caseId }),
      () => cases.deleteCase({ domainId, caseId }),
    ];
    for (const call of calls) {
      await refused(call(), ResourceNotFoundException, gone);
    }
    assert.deepEqual((await cases.searchAllRelatedItems({ domainId })).relatedItems, []);
    assert.deepEqual((await cases.listCasesForContact({ domainId, contactArn: CONTACT })).cases, []);
  });

  test("A case is tagged by its ARN", async ({ desk, cases, domainId }) => {
    const { caseArn, caseId } = await cases.createCase({ ...desk.request(), tags: { team: "red" } });

    await cases.tagResource({ arn: caseArn, tags: { level: "2" } });

    assert.deepEqual((await cases.getCase({ domainId, caseId, fields: [{ id: "title" }] })).tags, {
      team: "red",
      level: "2",
    });
  });
});
