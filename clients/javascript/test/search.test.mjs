// Searches for cases by the AWS SDK for JavaScript.
import assert from "node:assert/strict";
import { paginateSearchCases, ValidationException } from "@aws-sdk/client-connectcases";
import { members, refused } from "../configuration.mjs";
import { atFreshDesk, empty, text } from "../desk.mjs";

/** The ids of the cases that a search finds, which are on one page. */
async function found({ cases, domainId }, query) {
  const answer = await members(cases.searchCases({ domainId, ...query }));
  assert.equal(answer.totalCount, answer.cases.length);
  return answer.cases.map(({ caseId }) => caseId);
}

atFreshDesk((test) => {
  test("SearchCases gives the fields that are asked for, the tags and the total", async ({ desk, cases, domainId }) => {
    const weight = await desk.createField("Weight", "Number");
    const heavy = { id: weight, value: { doubleValue: 40.5 } };
    const { caseId } = await cases.createCase({ ...desk.request(heavy), tags: { team: "red" } });

    const answer = await members(
      cases.searchCases({ domainId, fields: [{ id: "summary" }, { id: weight }, { id: "title" }] }),
    );

    assert.deepEqual(answer, {
      cases: [
        {
          caseId,
          templateId: desk.templateId,
          fields: [heavy, text("title", "The parcel is late")],
          tags: { team: "red" },
        },
      ],
      totalCount: 1,
    });
  });

  test("SearchCases takes a term, nested filters, tags and sorts", async ({ desk, cases }) => {
    const size = await desk.createSelect("Size", "small", "large");
    const red = await cases.createCase({ ...desk.request(text(size, "small")), tags: { team: "red" } });
    const blue = await cases.createCase({ ...desk.request(text(size, "large")), tags: { team: "blue" } });
    const plain = await desk.openCase(text("summary", 'A "large" dent'));
    const isSmall = { field: { equalTo: text(size, "small") } };
    const isTagged = { tag: { equalTo: { key: "team" } } };
    const oldestFirst = [{ fieldId: "created_datetime", sortOrder: "Asc" }];

    assert.deepEqual(await found(desk, { searchTerm: "LARGE", sorts: oldestFirst }), [blue.caseId, plain]);
    assert.deepEqual(await found(desk, { searchTerm: 'dent "parcel is"' }), [plain]);
    assert.deepEqual(await found(desk, { filter: isSmall }), [red.caseId]);
    assert.deepEqual(await found(desk, { filter: { not: isTagged } }), [plain]);
    assert.deepEqual(await found(desk, { filter: { andAll: [isTagged, { not: isSmall }] } }), [blue.caseId]);
    assert.deepEqual(await found(desk, { filter: { orAll: [isSmall, { field: { equalTo: empty(size) } }] } }), [
      plain,
      red.caseId,
    ]);
    assert.deepEqual(await found(desk, { filter: { tag: { equalTo: { key: "team", value: "blue" } } } }), [
      blue.caseId,
    ]);
  });

  test("The paginator meets every case once", async ({ desk, cases, domainId }) => {
    const made = [];
    for (let i = 0; i < 23; i++) {
      made.push(await desk.openCase());
    }

    const met = [];
    for await (const page of paginateSearchCases({ client: cases, pageSize: 5 }, { domainId })) {
      assert.equal(page.totalCount, 23);
      met.push(...page.cases.map(({ caseId }) => caseId));
    }

    assert.deepEqual(met, made.toReversed());
  });

  test("SearchCases refuses what cannot be compared", async ({ cases, domainId }) => {
    const filter = { field: { greaterThan: text("title", "A") } };

    await refused(
      cases.searchCases({ domainId, filter }),
      ValidationException,
      "Field title of type Text cannot be compared in this way with this value",
    );
  });
});
