// Short words for what tests of cases do again and again.
import { Domain } from "./configuration.mjs";
import { freshOnEachStore } from "./docket.mjs";

export const CUSTOMER = "arn:aws:profile:us-east-1:111122223333:domains/acme/profiles/6a1f";
export const AGENT = "arn:aws:connect:us-east-1:111122223333:instance/4711/agent/alice";
export const CONTACT = "arn:aws:connect:us-east-1:111122223333:instance/4711/contact/0815";
export const FILE = "arn:aws:cases:us-east-1:111122223333:instance/4711/file/photo";

/** A domain with a template, at which cases are opened. */
export class Desk extends Domain {
  static async open(docket) {
    const desk = await super.create(docket);
    const { domainId } = desk;
    ({ templateId: desk.templateId } = await desk.cases.createTemplate({ domainId, name: "Complaint" }));
    return desk;
  }

  /** A request for a case with these values besides customer and title. */
  request(...more) {
    const fields = [text("customer_id", CUSTOMER), text("title", "The parcel is late"), ...more];
    return { domainId: this.domainId, templateId: this.templateId, fields };
  }

  async openCase(...more) {
    const { caseId } = await this.cases.createCase(this.request(...more));
    return caseId;
  }

  async update(caseId, ...fields) {
    await this.cases.updateCase({ domainId: this.domainId, caseId, fields });
  }

  /** The values of fields by their ids; of a text the text itself. */
  async values(caseId, ...ids) {
    const { fields } = await this.cases.getCase({
      domainId: this.domainId,
      caseId,
      fields: ids.map((id) => ({ id })),
    });
    return Object.fromEntries(fields.map(({ id, value }) => [id, value.stringValue ?? value]));
  }

  /** Relates something to a case; the id of the item. */
  async relate(caseId, type, content, more = {}) {
    const { domainId } = this;
    const { relatedItemId } = await this.cases.createRelatedItem({ domainId, caseId, type, content, ...more });
    return relatedItemId;
  }

  comment(caseId, body) {
    return this.relate(caseId, "Comment", remark(body));
  }

  /** The items of a case that any of the filters finds. */
  async items(caseId, ...filters) {
    const { relatedItems } = await this.cases.searchRelatedItems({ domainId: this.domainId, caseId, filters });
    return relatedItems;
  }
}

/** Declares tests once for each store; each gets a desk of its own, its client and the id of its domain. */
export function atFreshDesk(tests) {
  freshOnEachStore(async (docket) => {
    const desk = await Desk.open(docket);
    return { desk, cases: desk.cases, domainId: desk.domainId };
  }, tests);
}

/** The value of a field that holds text. */
export function text(id, stringValue) {
  return { id, value: { stringValue } };
}

/** No value for a field. */
export function empty(id) {
  return { id, value: { emptyValue: {} } };
}

/** What a comment holds. */
export function remark(body) {
  return { comment: { body, contentType: "Text/Plain" } };
}

/** What is asked of a case that is to be closed within minutes. */
export function closedWithin(targetSlaMinutes, name) {
  const targetFieldValues = [{ stringValue: "closed" }];
  const target = { name, type: "CaseField", fieldId: "status", targetFieldValues, targetSlaMinutes };
  return { sla: { slaInputConfiguration: target } };
}
