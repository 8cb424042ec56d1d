// Short words for what tests of the configuration do again and again.
import assert from "node:assert/strict";
import { freshOnEachStore } from "./docket.mjs";
import { client } from "./sdk.mjs";

/** A domain in an account of its own. */
export class Domain {
  constructor(cases, domainId) {
    this.cases = cases;
    this.domainId = domainId;
  }

  static async create(docket) {
    const cases = client(docket);
    const { domainId } = await cases.createDomain({ name: "acme" });
    return new this(cases, domainId);
  }

  /** Walks a list by pages of two; the items of all pages. */
  async walk(paginate, list, input = {}) {
    const items = [];
    const pages = paginate({ client: this.cases, pageSize: 2 }, { domainId: this.domainId, ...input });
    for await (const page of pages) {
      assert.ok(page[list].length <= 2);
      items.push(...page[list]);
    }
    return items;
  }

  async createField(name, type = "Text", more = {}) {
    const { fieldId } = await this.cases.createField({ domainId: this.domainId, name, type, ...more });
    return fieldId;
  }

  /** A field with options of these values, whose names are the values in capitals. */
  async createSelect(name, ...values) {
    const fieldId = await this.createField(name, "SingleSelect");
    const options = values.map((value) => ({ name: value.toUpperCase(), value, active: true }));
    await this.cases.batchPutFieldOptions({ domainId: this.domainId, fieldId, options });
    return fieldId;
  }

  async getField(id) {
    const { fields } = await this.cases.batchGetField({ domainId: this.domainId, fields: [{ id }] });
    return fields[0];
  }

  async createRule(name, rule = { required: whenOpen }) {
    const { caseRuleId } = await this.cases.createCaseRule({ domainId: this.domainId, name, rule });
    return caseRuleId;
  }

  async getRule(id) {
    const { caseRules } = await this.cases.batchGetCaseRule({ domainId: this.domainId, caseRules: [{ id }] });
    return caseRules[0];
  }
}

/** The names of all domains, listed by pages of two; both clients list in the same way. */
export async function domainNames(cases) {
  const names = [];
  let nextToken;
  do {
    const page = await cases.listDomains({ maxResults: 2, nextToken });
    names.push(...page.domains.map((domain) => domain.name));
    nextToken = page.nextToken;
  } while (nextToken);
  return names;
}

/** Declares tests once for each store; each gets a domain of its own, its client and its id. */
export function inFreshDomain(tests) {
  freshOnEachStore(async (docket) => {
    const acme = await Domain.create(docket);
    return { acme, cases: acme.cases, domainId: acme.domainId };
  }, tests);
}

/** The members of an answer, without what belongs to the exchange. */
export async function members(call) {
  const { $metadata, ...members } = await call;
  assert.equal($metadata.httpStatusCode, 200);
  return members;
}

/** Expects an exception of a type and with a message. */
export async function refused(call, type, message) {
  await assert.rejects(call, (error) => {
    assert.ok(error instanceof type, String(error));
    assert.equal(error.message, message);
    return true;
  });
}

/** A layout that shows fields at the top. */
export function content(...ids) {
  const group = { name: "Details", fields: ids.map((id) => ({ id })) };
  return { basic: { topPanel: { sections: [{ fieldGroup: group }] } } };
}

/** A condition that decides for true. */
export function compare(operator, fieldId, operandTwo) {
  return { [operator]: { operandOne: { fieldId }, operandTwo, result: true } };
}

/** What a rule decides by the status. */
export const whenOpen = {
  defaultValue: false,
  conditions: [compare("equalTo", "status", { stringValue: "open" })],
};

/** An id that nothing has. */
export const UNKNOWN = "00000000-0000-0000-0000-000000000000";
