// Related items by the AWS SDK for JavaScript.
import assert from "node:assert/strict";
import {
  paginateListCasesForContact,
  paginateSearchAllRelatedItems,
  paginateSearchRelatedItems,
  ResourceNotFoundException,
  ServiceQuotaExceededException,
  ValidationException,
} from "@aws-sdk/client-connectcases";
import { members, refused, UNKNOWN } from "../configuration.mjs";
import { AGENT, atFreshDesk, closedWithin, CONTACT, FILE, remark, text } from "../desk.mjs";

/** Relates something to a case and expects it back from the search. */
async function keeps({ desk, cases, domainId, caseId }, type, content, returned = (item) => content) {
  const created = await members(
    cases.createRelatedItem({ domainId, caseId, type, content, performedBy: { userArn: AGENT } }),
  );

  const [item, ...others] = await desk.items(caseId);

  assert.deepEqual(others, []);
  assert.deepEqual(Object.keys(created).sort(), ["relatedItemArn", "relatedItemId"]);
  const path = `domain/${domainId}/case/${caseId}/related-item/${item.relatedItemId}`;
  assert.match(created.relatedItemArn, new RegExp(`:${path}$`));
  assert.ok(Math.abs(Date.now() - item.associationTime) < 60_000);
  assert.deepEqual(item, {
    relatedItemId: created.relatedItemId,
    type,
    associationTime: item.associationTime,
    content: returned(item),
    tags: {},
    performedBy: { userArn: AGENT },
  });
}

atFreshDesk((testAtDesk) => {
  /** Declares a test that gets the id of a case too. */
  function test(name, body) {
    testAtDesk(name, async (made) => body({ ...made, caseId: await made.desk.openCase() }));
  }

  test("CreateRelatedItem keeps a comment", async (made) => {
    await keeps(made, "Comment", remark("On its way 🚚\nTomorrow."));
  });

  test("CreateRelatedItem keeps a contact, as a call that begins now", async (made) => {
    await keeps(made, "Contact", { contact: { contactArn: CONTACT } }, ({ associationTime }) => ({
      contact: { contactArn: CONTACT, channel: "VOICE", connectedToSystemTime: associationTime },
    }));
  });

  test("CreateRelatedItem keeps a file", async (made) => {
    await keeps(made, "File", { file: { fileArn: FILE } });
  });

  test("CreateRelatedItem keeps a link to another case", async (made) => {
    await keeps(made, "ConnectCase", { connectCase: { caseId: await made.desk.openCase() } });
  });

  test("CreateRelatedItem keeps custom fields of every type", async (made) => {
    const { desk } = made;
    await keeps(made, "Custom", {
      custom: {
        fields: [
          text(await desk.createField("Notes"), "Fragile"),
          { id: await desk.createField("Weight", "Number"), value: { doubleValue: 2.5 } },
          { id: await desk.createField("Insured", "Boolean"), value: { booleanValue: false } },
          { id: await desk.createField("Owner", "User"), value: { userArnValue: AGENT } },
          text(await desk.createSelect("Size", "s", "m"), "m"),
        ],
      },
    });
  });

  test("CreateRelatedItem keeps an SLA, which is active", async (made) => {
    await keeps(made, "Sla", closedWithin(90, "Quick"), ({ associationTime }) => ({
      sla: {
        slaConfiguration: {
          name: "Quick",
          type: "CaseField",
          status: "Active",
          fieldId: "status",
          targetFieldValues: [{ stringValue: "closed" }],
          targetTime: new Date(associationTime.getTime() + 90 * 60_000),
        },
      },
    }));
  });

  test("An SLA is met when its case is closed in time, and stays met", async ({ desk, caseId }) => {
    await desk.relate(caseId, "Sla", closedWithin(90, "Quick"));
    const [active] = await desk.items(caseId);
    const { next_sla_breach_datetime } = await desk.values(caseId, "next_sla_breach_datetime");

    await desk.update(caseId, text("status", "closed"));
    const { last_closed_datetime } = await desk.values(caseId, "last_closed_datetime");
    await desk.update(caseId, text("status", "open"));

    const { targetTime } = active.content.sla.slaConfiguration;
    assert.equal(Date.parse(next_sla_breach_datetime), targetTime.getTime());
    const [met] = await desk.items(caseId);
    assert.deepEqual(met.content.sla.slaConfiguration, {
      ...active.content.sla.slaConfiguration,
      status: "Met",
      completionTime: new Date(last_closed_datetime),
    });
    assert.deepEqual(await desk.values(caseId, "next_sla_breach_datetime"), {});
  });

  test("UpdateRelatedItem changes a comment", async ({ desk, cases, domainId, caseId }) => {
    const relatedItemId = await desk.relate(caseId, "Comment", remark("Tomorrow"), {
      performedBy: { userArn: AGENT },
    });
    const [created] = await desk.items(caseId);

    const { relatedItemArn, ...updated } = await members(
      cases.updateRelatedItem({
        domainId,
        caseId,
        relatedItemId,
        content: remark("On Monday"),
        performedBy: { customEntity: "bot" },
      }),
    );

    assert.match(relatedItemArn, new RegExp(`/related-item/${relatedItemId}$`));
    assert.deepEqual(updated, {
      relatedItemId,
      type: "Comment",
      content: remark("On Monday"),
      associationTime: created.associationTime,
      tags: {},
      lastUpdatedUser: { customEntity: "bot" },
      createdBy: { userArn: AGENT },
    });
    assert.deepEqual((await desk.items(caseId))[0].content, remark("On Monday"));
  });

  test("UpdateRelatedItem replaces all fields of a custom item", async ({ desk, cases, domainId, caseId }) => {
    const [notes, colour] = [await desk.createField("Notes"), await desk.createField("Colour")];
    const relatedItemId = await desk.relate(caseId, "Custom", { custom: { fields: [text(notes, "Fragile")] } });
    const content = { custom: { fields: [text(colour, "red")] } };

    const updated = await cases.updateRelatedItem({ domainId, caseId, relatedItemId, content });

    assert.deepEqual(updated.content, content);
    assert.deepEqual((await desk.items(caseId))[0].content, content);
  });

  test("UpdateRelatedItem refuses a contact", async ({ desk, cases, domainId, caseId }) => {
    const relatedItemId = await desk.relate(caseId, "Contact", { contact: { contactArn: CONTACT } });

    await assert.rejects(
      cases.updateRelatedItem({ domainId, caseId, relatedItemId, content: remark("On Monday") }),
      (error) => {
        assert.ok(error instanceof ValidationException);
        assert.match(error.message, new RegExp(`^RelatedItem ${relatedItemId} of type Contact`));
        return true;
      },
    );
  });

  test("DeleteRelatedItem removes an item, once", async ({ desk, cases, domainId, caseId }) => {
    const relatedItemId = await desk.comment(caseId, "one");
    await desk.comment(caseId, "two");

    assert.deepEqual(await members(cases.deleteRelatedItem({ domainId, caseId, relatedItemId })), {});

    assert.deepEqual((await desk.items(caseId)).map((item) => item.content), [remark("two")]);
    await refused(
      cases.deleteRelatedItem({ domainId, caseId, relatedItemId }),
      ResourceNotFoundException,
      `RelatedItem not found: ${relatedItemId}`,
    );
  });

  test("DeleteRelatedItem refuses a file", async ({ desk, cases, domainId, caseId }) => {
    const relatedItemId = await desk.relate(caseId, "File", { file: { fileArn: FILE } });

    await refused(
      cases.deleteRelatedItem({ domainId, caseId, relatedItemId }),
      ValidationException,
      `RelatedItem ${relatedItemId} is a file; Amazon Connect deletes it with the attached file`,
    );
  });

  test("An eleventh SLA exceeds the quota", async ({ desk, caseId }) => {
    for (let i = 0; i < 10; i++) {
      await desk.relate(caseId, "Sla", closedWithin(90, `Target ${i}`));
    }

    await assert.rejects(desk.relate(caseId, "Sla", closedWithin(90, "One more")), (error) => {
      assert.ok(error instanceof ServiceQuotaExceededException);
      assert.match(error.message, /limit 10$/);
      return true;
    });
  });

  test("SearchRelatedItems pages from the latest item to the first", async ({ desk, caseId }) => {
    for (const body of ["one", "two", "three", "four", "five"]) {
      await desk.comment(caseId, body);
    }

    const items = await desk.walk(paginateSearchRelatedItems, "relatedItems", { caseId });

    assert.deepEqual(
      items.map((item) => item.content.comment.body),
      ["five", "four", "three", "two", "one"],
    );
  });

  test("SearchRelatedItems finds what any of the filters asks for", async ({ desk, caseId }) => {
    const [notes, weight] = [await desk.createField("Notes"), await desk.createField("Weight", "Number")];
    const parcel = (words, kilos) => ({
      custom: { fields: [text(notes, words), { id: weight, value: { doubleValue: kilos } }] },
    });
    const other = await desk.openCase();
    const light = await desk.relate(caseId, "Custom", parcel("Fragile glass", 1));
    const heavy = await desk.relate(caseId, "Custom", parcel("Steel", 100));
    const comment = await desk.comment(caseId, "On its way");
    const contact = await desk.relate(caseId, "Contact", { contact: { contactArn: CONTACT } });
    const file = await desk.relate(caseId, "File", { file: { fileArn: FILE } });
    const sla = await desk.relate(caseId, "Sla", closedWithin(90, "Quick"));
    const link = await desk.relate(caseId, "ConnectCase", { connectCase: { caseId: other } });
    const found = async (...filters) => (await desk.items(caseId, ...filters)).map((item) => item.relatedItemId);
    const custom = (fields) => ({ custom: { fields } });
    const contains = { field: { contains: text(notes, "GLASS") } };
    const above = { field: { greaterThan: { id: weight, value: { doubleValue: 10 } } } };

    assert.deepEqual(await found(), [link, sla, file, contact, comment, heavy, light]);
    assert.deepEqual(await found({ comment: {} }, { file: {} }), [file, comment]);
    assert.deepEqual(await found({ contact: { channel: ["VOICE"], contactArn: CONTACT } }), [contact]);
    assert.deepEqual(await found({ contact: { channel: ["CHAT"] } }), []);
    assert.deepEqual(await found({ file: { fileArn: FILE } }), [file]);
    assert.deepEqual(await found({ sla: { name: "Quick", status: "Active" } }), [sla]);
    assert.deepEqual(await found({ sla: { status: "Overdue" } }), []);
    assert.deepEqual(await found({ connectCase: { caseId: other } }), [link]);
    assert.deepEqual(await found(custom(contains)), [light]);
    assert.deepEqual(await found(custom({ not: contains })), [heavy]);
    assert.deepEqual(await found(custom({ andAll: [contains, above] })), []);
    assert.deepEqual(await found(custom({ orAll: [contains, above] })), [heavy, light]);
  });

  test("SearchAllRelatedItems sorts and pages over the cases of a domain", async ({ desk, caseId }) => {
    const other = await desk.openCase();
    const order = [caseId, other, caseId, other, caseId];
    for (const [i, id] of order.entries()) {
      await desk.comment(id, `${i}`);
    }
    await desk.relate(caseId, "File", { file: { fileArn: FILE } });
    const walked = async (...sorts) => {
      const filters = [{ comment: {} }];
      const items = await desk.walk(paginateSearchAllRelatedItems, "relatedItems", { filters, sorts });
      assert.ok(items.every((item) => item.caseId === order[item.content.comment.body]));
      return items.map((item) => item.content.comment.body).join("");
    };
    const by = (sortProperty, sortOrder) => ({ sortProperty, sortOrder });
    const ofCases = caseId < other ? ["420", "31"] : ["31", "420"];

    assert.equal(await walked(), "43210");
    assert.equal(await walked(by("AssociationTime", "Asc")), "01234");
    assert.equal(await walked(by("CaseId", "Asc"), by("AssociationTime", "Desc")), ofCases.join(""));
    assert.equal(await walked(by("CaseId", "Desc"), by("AssociationTime", "Desc")), ofCases.reverse().join(""));
  });

  test("ListCasesForContact pages over the cases, the one changed last first", async ({ desk, caseId }) => {
    const caseIds = [caseId, await desk.openCase(), await desk.openCase()];
    for (const id of caseIds) {
      await desk.relate(id, "Contact", { contact: { contactArn: CONTACT } });
    }
    await desk.update(caseId, text("summary", "Late"));

    const listed = await desk.walk(paginateListCasesForContact, "cases", { contactArn: CONTACT });

    const { templateId } = desk;
    assert.deepEqual(
      listed,
      [caseId, caseIds[2], caseIds[1]].map((id) => ({ caseId: id, templateId })),
    );
    assert.deepEqual(
      await desk.walk(paginateListCasesForContact, "cases", { contactArn: `${CONTACT}-unknown` }),
      [],
    );
  });

  test("A related item of an unknown case is a ResourceNotFoundException", async ({ desk }) => {
    await assert.rejects(desk.comment(UNKNOWN, "Hello?"), (error) => {
      assert.ok(error instanceof ResourceNotFoundException);
      assert.equal(error.resourceType, "Case");
      assert.equal(error.resourceId, UNKNOWN);
      return true;
    });
  });
});
