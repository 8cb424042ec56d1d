// Fields, options and layouts by the AWS SDK for JavaScript.
import assert from "node:assert/strict";
import {
  ConflictException,
  paginateListFieldOptions,
  paginateListFields,
  paginateListLayouts,
  ServiceQuotaExceededException,
  ValidationException,
} from "@aws-sdk/client-connectcases";
import { content, inFreshDomain, members, refused, UNKNOWN } from "../configuration.mjs";

inFreshDomain((test) => {
  test("CreateField and BatchGetField round-trip a field with attributes", async ({ acme, cases, domainId }) => {
    const attributes = { text: { isMultiline: true } };
    const created = await members(
      cases.createField({ domainId, name: "Notes", type: "Text", description: "What was said", attributes }),
    );

    const { createdTime, lastModifiedTime, ...field } = await acme.getField(created.fieldId);

    assert.deepEqual(Object.keys(created).sort(), ["fieldArn", "fieldId"]);
    assert.match(created.fieldArn, new RegExp(`:domain/${domainId}/field/${created.fieldId}$`));
    assert.ok(createdTime instanceof Date);
    assert.deepEqual(lastModifiedTime, createdTime);
    assert.deepEqual(field, {
      ...created,
      name: "Notes",
      description: "What was said",
      type: "Text",
      namespace: "Custom",
      attributes,
      deleted: false,
      tags: {},
    });
  });

  test("BatchGetField answers what it finds and names what it does not", async ({ acme, cases, domainId }) => {
    const fieldId = await acme.createField("Weight", "Number");

    const { fields, errors } = await cases.batchGetField({
      domainId,
      fields: [{ id: "status" }, { id: UNKNOWN }, { id: fieldId }],
    });

    assert.deepEqual(fields.map((field) => [field.fieldId, field.namespace]), [
      ["status", "System"],
      [fieldId, "Custom"],
    ]);
    assert.deepEqual(errors, [
      { id: UNKNOWN, errorCode: "ResourceNotFoundException", message: `Field not found: ${UNKNOWN}` },
    ]);
  });

  test("UpdateField changes what is given", async ({ acme, cases, domainId }) => {
    const fieldId = await acme.createField("Notes", "Text", { description: "What was said" });

    assert.deepEqual(
      await members(
        cases.updateField({ domainId, fieldId, name: "Remarks", attributes: { text: { isMultiline: true } } }),
      ),
      {},
    );

    const { name, description, attributes } = await acme.getField(fieldId);
    assert.deepEqual(
      { name, description, attributes },
      { name: "Remarks", description: "What was said", attributes: { text: { isMultiline: true } } },
    );
  });

  test("DeleteField leaves the field readable, and out of the list", async ({ acme, cases, domainId }) => {
    const fieldId = await acme.createField("Notes");

    await cases.deleteField({ domainId, fieldId });

    assert.equal((await acme.getField(fieldId)).deleted, true);
    const listed = await acme.walk(paginateListFields, "fields");
    assert.ok(!listed.some((field) => field.fieldId === fieldId));
    await refused(
      cases.updateField({ domainId, fieldId, name: "Remarks" }),
      ValidationException,
      `Field ${fieldId} has been deleted`,
    );
  });

  test("ListFields pages from the system's fields to one's own", async ({ acme }) => {
    await acme.createField("Weight", "Number");
    await acme.createField("Notes", "Text", { attributes: { text: { isMultiline: true } } });

    const fields = await acme.walk(paginateListFields, "fields");

    assert.equal(fields.length, 18);
    assert.ok(fields.slice(0, 16).every((field) => field.namespace === "System"));
    assert.deepEqual(
      fields.slice(16).map(({ name, type, attributes }) => ({ name, type, attributes })),
      [
        { name: "Weight", type: "Number", attributes: undefined },
        { name: "Notes", type: "Text", attributes: { text: { isMultiline: true } } },
      ],
    );
  });

  test("A taken name of a field is a ConflictException", async ({ acme, cases, domainId }) => {
    await acme.createField("Notes");

    await refused(
      cases.createField({ domainId, name: "Notes", type: "Url" }),
      ConflictException,
      `A field with name Notes already exists in domain ${domainId}`,
    );
  });

  test("BatchPutFieldOptions puts the good options and names the others", async ({ acme, cases, domainId }) => {
    const { errors } = await cases.batchPutFieldOptions({
      domainId,
      fieldId: "status",
      options: [
        { name: "Waiting", value: "waiting", active: true },
        { name: "Done", value: "closed", active: true },
      ],
    });

    assert.deepEqual(errors, [
      {
        value: "closed",
        errorCode: "ValidationException",
        message: "Option closed is managed by the service and cannot be changed",
      },
    ]);
    const options = await acme.walk(paginateListFieldOptions, "options", { fieldId: "status" });
    assert.deepEqual(options.map((option) => option.name), ["Closed", "Open", "Waiting"]);
  });

  test("ListFieldOptions pages, keeps inactive options and filters by value", async ({ acme, cases, domainId }) => {
    const fieldId = await acme.createSelect("Size", "s", "m", "l");
    await cases.batchPutFieldOptions({
      domainId,
      fieldId,
      options: [{ name: "Medium", value: "m", active: false }],
    });

    const options = await acme.walk(paginateListFieldOptions, "options", { fieldId });
    const filtered = await cases.listFieldOptions({ domainId, fieldId, values: ["m"] });

    assert.deepEqual(options, [
      { name: "L", value: "l", active: true },
      { name: "Medium", value: "m", active: false },
      { name: "S", value: "s", active: true },
    ]);
    assert.deepEqual(filtered.options, [{ name: "Medium", value: "m", active: false }]);
  });

  test("More than 500 options are a ServiceQuotaExceededException", async ({ acme, cases, domainId }) => {
    const fieldId = await acme.createField("Part", "SingleSelect");
    const batch = (first, count) =>
      Array.from({ length: count }, (_, i) => ({ name: `Part ${first + i}`, value: `${first + i}`, active: true }));
    for (let first = 0; first < 500; first += 50) {
      await cases.batchPutFieldOptions({ domainId, fieldId, options: batch(first, 50) });
    }

    await refused(
      cases.batchPutFieldOptions({ domainId, fieldId, options: batch(500, 1) }),
      ServiceQuotaExceededException,
      "Quota exceeded: Field options per single-select field, limit 500",
    );
  });

  test("CreateLayout and GetLayout round-trip a layout of two panels", async ({ acme, cases, domainId }) => {
    const [left, right] = [await acme.createField("Left"), await acme.createField("Right")];
    const panel = (name, id) => ({ sections: [{ fieldGroup: { name, fields: [{ id }] } }] });
    const shown = { basic: { topPanel: panel("Top", left), moreInfo: panel("More", right) } };
    const created = await members(cases.createLayout({ domainId, name: "Desk", content: shown }));

    const { createdTime, lastModifiedTime, ...layout } = await members(
      cases.getLayout({ domainId, layoutId: created.layoutId }),
    );

    assert.ok(createdTime instanceof Date);
    assert.deepEqual(lastModifiedTime, createdTime);
    assert.deepEqual(layout, { ...created, name: "Desk", content: shown, deleted: false, tags: {} });
  });

  test("UpdateLayout replaces name and content", async ({ acme, cases, domainId }) => {
    const [before, after] = [await acme.createField("Before"), await acme.createField("After")];
    const { layoutId } = await cases.createLayout({ domainId, name: "Desk", content: content(before) });

    await cases.updateLayout({ domainId, layoutId, name: "Counter", content: content(after) });

    const layout = await cases.getLayout({ domainId, layoutId });
    assert.equal(layout.name, "Counter");
    assert.deepEqual(layout.content, content(after));
  });

  test("GetLayout leaves deleted fields out", async ({ acme, cases, domainId }) => {
    const [kept, lost] = [await acme.createField("Kept"), await acme.createField("Lost")];
    const { layoutId } = await cases.createLayout({ domainId, name: "Desk", content: content(kept, lost) });

    await cases.deleteField({ domainId, fieldId: lost });

    const layout = await cases.getLayout({ domainId, layoutId });
    assert.deepEqual(layout.content, content(kept));
  });

  test("DeleteLayout leaves the layout readable, and out of the list", async ({ acme, cases, domainId }) => {
    const ids = [];
    for (const name of ["one", "two", "three", "four"]) {
      ids.push((await cases.createLayout({ domainId, name, content: content("summary") })).layoutId);
    }

    await cases.deleteLayout({ domainId, layoutId: ids[1] });

    assert.equal((await cases.getLayout({ domainId, layoutId: ids[1] })).deleted, true);
    const layouts = await acme.walk(paginateListLayouts, "layouts");
    assert.deepEqual(layouts.map((layout) => layout.name), ["one", "three", "four"]);
  });

  test("A layout of title or status is a ValidationException", async ({ cases, domainId }) => {
    await refused(
      cases.createLayout({ domainId, name: "Desk", content: content("title") }),
      ValidationException,
      "Field title is always shown and cannot be in a layout",
    );
  });
});
