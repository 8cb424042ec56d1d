// A case's whole life by the AWS SDK for JavaScript, in Node or a page: every operation that it knows is called once at least, and the
// errors are met typed. Those that it does not know are called by requests that the SDK's signer signs.
import * as sdk from "@aws-sdk/client-connectcases";
import { SignatureV4 } from "@smithy/signature-v4";

const REGION = "us-east-1";
const UNKNOWN = "00000000-0000-0000-0000-000000000000";
const CUSTOMER = "arn:aws:profile:us-east-1:111122223333:domains/acme/profiles/6a1f";
const CONTACT = "arn:aws:connect:us-east-1:111122223333:instance/4711/contact/0815";
const FILE = "arn:aws:cases:us-east-1:111122223333:instance/4711/file/photo";

const operations = Object.keys(sdk)
  .filter((name) => /^[A-Z]\w+Command$/.test(name))
  .map((name) => name.replace(/Command$/, ""));

const text = (id, stringValue) => ({ id, value: { stringValue } });
const remark = (body) => ({ comment: { body, contentType: "Text/Plain" } });
const by = (accessKeyId, sessionToken) => ({ accessKeyId, secretAccessKey: "docket-secret", sessionToken });

/** What came of operations and errors, by name: null or a problem, of which the first stays. */
class Outcomes {
  #found = new Map();

  note(name, problem = null) {
    this.#found.set(name, this.#found.get(name) ?? problem);
  }

  equal(name, found, expected) {
    const [one, other] = [found, expected].map((value) => JSON.stringify(value));
    this.note(name, one === other ? null : `${one}, not ${other}`);
  }

  /** Expects an error that has the type, and a message: the one that is given, if one is. */
  async refused(type, call, name = type, said = undefined) {
    try {
      await call();
      this.note(name, "not refused");
    } catch (error) {
      const typed = error instanceof sdk[type] && error instanceof sdk.ConnectCasesServiceException && error.message;
      this.note(name, typed && error.message === (said ?? error.message) ? null : String(error));
    }
  }

  /** Runs a part of the story; one that breaks is a problem. */
  async of(part) {
    try {
      await part();
    } catch (error) {
      this.note(error.operation ?? "Story", `${error.name}: ${error.message}`.replaceAll(/\s+/g, " "));
    }
  }

  lines() {
    operations.filter((name) => !this.#found.has(name)).forEach((name) => this.note(name, "not called"));
    return [...this.#found].sort().map(([name, problem]) => (problem ? `FAILED ${name}: ${problem}` : `ok ${name}`));
  }
}

/** An SDK client with an access key; an id of twelve digits is that of an account. */
export function client(endpoint, id, sessionToken) {
  return new sdk.ConnectCases({ endpoint, region: REGION, credentials: by(id, sessionToken), maxAttempts: 1 });
}

async function live(cases, url, outcomes) {
  const { domainId, domainArn: arn } = await cases.createDomain({ name: "acme" });
  const domain = await cases.getDomain({ domainId });
  outcomes.equal("GetDomain", [domain.name, domain.createdTime instanceof Date], ["acme", true]);
  outcomes.equal("ListDomains", (await cases.listDomains({})).domains.map((found) => found.domainId), [domainId]);

  const { fieldId } = await cases.createField({ domainId, name: "Weight", type: "Number" });
  const { fieldId: size } = await cases.createField({ domainId, name: "Size", type: "SingleSelect" });
  await cases.updateField({ domainId, fieldId, name: "Weight in kg" });
  const { fields } = await cases.batchGetField({ domainId, fields: [{ id: fieldId }] });
  outcomes.equal("BatchGetField", fields.map((field) => field.name), ["Weight in kg"]);
  const small = { name: "Small", value: "s", active: true };
  await cases.batchPutFieldOptions({ domainId, fieldId: size, options: [small] });
  const { options } = await cases.listFieldOptions({ domainId, fieldId: size });
  outcomes.equal("ListFieldOptions", options.map(({ name, value, active }) => ({ name, value, active })), [small]);
  const listed = await cases.listFields({ domainId });
  outcomes.equal("ListFields", listed.fields.some((field) => field.fieldId === fieldId), true);

  const content = { basic: { topPanel: { sections: [{ fieldGroup: { name: "Top", fields: [{ id: fieldId }] } }] } } };
  const { layoutId } = await cases.createLayout({ domainId, name: "Desk", content });
  await cases.updateLayout({ domainId, layoutId, name: "Front desk" });
  const layout = await cases.getLayout({ domainId, layoutId });
  const [section] = layout.content.basic.topPanel.sections;
  outcomes.equal("GetLayout", [layout.name, section.fieldGroup.fields], ["Front desk", [{ id: fieldId }]]);
  outcomes.equal("ListLayouts", (await cases.listLayouts({ domainId })).layouts.map((found) => found.layoutId), [layoutId]);

  const condition = { equalTo: { operandOne: { fieldId: size }, operandTwo: { stringValue: "s" }, result: true } };
  const rule = { required: { defaultValue: false, conditions: [condition] } };
  const { caseRuleId } = await cases.createCaseRule({ domainId, name: "Weighed", rule });
  await cases.updateCaseRule({ domainId, caseRuleId, description: "Small ones are weighed" });
  const rules = await cases.batchGetCaseRule({ domainId, caseRules: [{ id: caseRuleId }] });
  outcomes.equal("BatchGetCaseRule", rules.caseRules.map((found) => found.rule.required.defaultValue), [false]);
  outcomes.equal("ListCaseRules", (await cases.listCaseRules({ domainId })).caseRules.map((found) => found.caseRuleId), [caseRuleId]);

  const { templateId } = await cases.createTemplate({ domainId, name: "Complaint", layoutConfiguration: { defaultLayout: layoutId } });
  await cases.updateTemplate({ domainId, templateId, name: "Parcel" });
  outcomes.equal("GetTemplate", (await cases.getTemplate({ domainId, templateId })).name, "Parcel");
  outcomes.equal("ListTemplates", (await cases.listTemplates({ domainId })).templates.map((found) => found.templateId), [templateId]);

  await cases.putCaseEventConfiguration({ domainId, eventBridge: { enabled: true } });
  outcomes.equal("GetCaseEventConfiguration", (await cases.getCaseEventConfiguration({ domainId })).eventBridge.enabled, true);

  const weight = { id: fieldId, value: { doubleValue: 2.5 } };
  const values = [text("customer_id", CUSTOMER), text("title", "The parcel is late"), weight];
  const { caseId } = await cases.createCase({ domainId, templateId, fields: values });
  await cases.updateCase({ domainId, caseId, fields: [text("summary", "Ünïcode 🚀")] });
  const got = await cases.getCase({ domainId, caseId, fields: [{ id: fieldId }, { id: "summary" }] });
  outcomes.equal("GetCase", got.fields, [weight, text("summary", "Ünïcode 🚀")]);

  const relate = (type, content) => cases.createRelatedItem({ domainId, caseId, type, content });
  const { relatedItemId } = await relate("Comment", remark("On its way"));
  await relate("Contact", { contact: { contactArn: CONTACT } });
  await relate("File", { file: { fileArn: FILE } });
  await cases.updateRelatedItem({ domainId, caseId, relatedItemId, content: remark("Lost") });
  const { relatedItems } = await cases.searchRelatedItems({ domainId, caseId });
  outcomes.equal("SearchRelatedItems", relatedItems.map((item) => item.type).sort(), ["Comment", "Contact", "File"]);
  const lost = relatedItems.flatMap((item) => item.content.comment?.body ?? []);
  outcomes.equal("UpdateRelatedItem", lost, ["Lost"]);
  const all = await cases.searchAllRelatedItems({ domainId, filters: [{ comment: {} }] });
  outcomes.equal("SearchAllRelatedItems", all.relatedItems.map((item) => item.relatedItemId), [relatedItemId]);
  const ofContact = await cases.listCasesForContact({ domainId, contactArn: CONTACT });
  outcomes.equal("ListCasesForContact", ofContact.cases.map((found) => found.caseId), [caseId]);
  const pages = [];
  for await (const page of sdk.paginateSearchCases({ client: cases }, { domainId, searchTerm: "parcel" })) {
    pages.push(...page.cases);
  }
  outcomes.equal("SearchCases", pages.map((found) => found.caseId), [caseId]);
  const { auditEvents } = await cases.getCaseAuditEvents({ domainId, caseId });
  outcomes.equal("GetCaseAuditEvents", [auditEvents.at(-1).type, auditEvents[0].performedTime instanceof Date], ["Case.Created", true]);

  await cases.tagResource({ arn, tags: { team: "red", "a:b": "+" } });
  const { tags } = await cases.listTagsForResource({ arn });
  outcomes.equal("ListTagsForResource", [tags.team, tags["a:b"]], ["red", "+"]);
  await cases.untagResource({ arn, tagKeys: ["a:b"] });
  outcomes.equal("UntagResource", (await cases.listTagsForResource({ arn })).tags, { team: "red" });

  await outcomes.of(() => newest(cases, url, outcomes, { domainId, templateId, caseId, values }));

  await outcomes.refused("ValidationException", () =>
    cases.updateCase({ domainId, caseId, fields: [text(fieldId, "heavy")] }));
  await outcomes.refused("ResourceNotFoundException", () =>
    cases.getCase({ domainId, caseId: UNKNOWN, fields: [{ id: "title" }] }));
  await outcomes.refused("ConflictException", () => cases.createDomain({ name: "acme" }));

  await cases.deleteRelatedItem({ domainId, caseId, relatedItemId });
  await cases.deleteCase({ domainId, caseId });
  await cases.deleteTemplate({ domainId, templateId });
  await cases.deleteCaseRule({ domainId, caseRuleId });
  await cases.deleteLayout({ domainId, layoutId });
  await cases.deleteField({ domainId, fieldId });
  await cases.deleteDomain({ domainId });
}

/** What this SDK does not know, and the colon of a path in both of its forms. */
async function newest(cases, url, outcomes, { domainId, templateId, caseId, values }) {
  const { hostname, port, host } = new URL(url);
  const signer = new SignatureV4({ service: "cases", region: REGION, credentials: by("111122223333"), sha256: cases.config.sha256 });

  async function call(operation, method, path, input) {
    const body = input && JSON.stringify(input);
    const unsigned = { method, protocol: "http:", hostname, port: Number(port), path, query: {}, body };
    const { headers } = await signer.sign({ ...unsigned, headers: { host, "content-type": "application/json" } });
    // The client sets it, and a page may not.
    delete headers.host;
    const answer = await fetch(`${url}${path}`, { method, headers, body });
    const said = await answer.text();
    if (answer.status !== 200) {
      throw Object.assign(new Error(`${answer.status} ${said}`), { operation });
    }
    return JSON.parse(said);
  }

  const one = [{ caseIdentifier: { caseId } }];
  for (const colon of [":", "%3A"]) {
    const update = `BatchUpdateCase by raw request${colon === ":" ? "" : " with %3A"}`;
    const fields = [{ fieldIdentifier: { id: "summary" }, value: { stringValue: `All with ${colon}` } }];
    const updated = await call(update, "PUT", `/cases${colon}batchUpdateCase`, { domainId, cases: one, fields });
    const summary = await cases.getCase({ domainId, caseId, fields: [{ id: "summary" }] });
    const found = [updated.successfulCases.length, summary.fields[0].value.stringValue];
    outcomes.equal(update, found, [1, `All with ${colon}`]);

    const create = `BatchCreateRelatedItem by raw request${colon === ":" ? "" : " with %3A"}`;
    const input = { domainId, cases: one, content: remark("To all") };
    const created = await call(create, "POST", `/cases${colon}batchCreateRelatedItem`, input);
    outcomes.equal(create, created.successfulItems.length, 1);
  }

  const second = await cases.createCase({ domainId, templateId, fields: values });
  const path = `/domains/${domainId}/cases`;
  await call("StartMergeCases by raw request", "POST", `${path}/${caseId}/merge`, { secondaryCaseIds: [second.caseId] });
  outcomes.note("StartMergeCases by raw request");
  const status = () => call("GetMergeCasesStatus by raw request", "POST", `${path}/${second.caseId}/merge-status`);
  let merge = await status();
  for (let tries = 0; tries < 100 && merge.status === "IN_PROGRESS"; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    merge = await status();
  }
  outcomes.equal("GetMergeCasesStatus by raw request", [merge.primaryCaseId, merge.status], [caseId, "COMPLETED"]);
}

/** What policies deny: by keys of the same account, which may do no more than GetDomain. */
async function deny(owner, url, outcomes) {
  const { domainId, domainArn: arn } = await owner.createDomain({ name: "guarded" });
  const denied = async (name, cases, user, kind) => {
    outcomes.equal(name, (await cases.getDomain({ domainId })).name, "guarded");
    const create = () => cases.createCase({ domainId, templateId: UNKNOWN, fields: [text("title", "Late")] });
    const message =
      `User: ${user} is not authorized to perform: cases:CreateCase on resource: ${arn} ` +
      `because no ${kind} policy allows the cases:CreateCase action`;
    await outcomes.refused("AccessDeniedException", create, name, message);
  };
  const reader = "arn:aws:iam::111122223333:user/reader";
  await denied("AccessDeniedException by a policy", client(url, "reader"), reader, "identity-based");
  const ann = "arn:aws:sts::111122223333:assumed-role/desk/ann";
  await denied("AccessDeniedException by a session policy", client(url, "session", "session-token"), ann, "session");
}

async function exceed(cases, outcomes) {
  for (let number = 0; number < 5; number++) {
    await cases.createDomain({ name: `domain ${number}` });
  }
  await outcomes.refused("ServiceQuotaExceededException", () => cases.createDomain({ name: "one more" }));
  const { domainId } = (await cases.listDomains({})).domains[0];
  await outcomes.refused("ThrottlingException", async () => {
    for (let calls = 0; calls < 20; calls++) {
      await cases.getCaseEventConfiguration({ domainId });
    }
  });
}

/** Lives a case's life at a server; answers a line for each operation and error. */
export async function life(url, denied) {
  const outcomes = new Outcomes();
  const cases = client(url, "111122223333");
  cases.middlewareStack.add(
    (next, { commandName }) =>
      async (args) => {
        const operation = commandName.replace(/Command$/, "");
        try {
          const answer = await next(args);
          outcomes.note(operation);
          return answer;
        } catch (error) {
          throw Object.assign(error, { operation });
        }
      },
    { step: "initialize" },
  );
  await outcomes.of(() => live(cases, url, outcomes));
  await outcomes.of(() => deny(cases, url, outcomes));
  const other = client(url, "222233334444");
  await outcomes.of(() => exceed(other, outcomes));
  await outcomes.of(() => denied(other, outcomes));
  return outcomes.lines();
}
