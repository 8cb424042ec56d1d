import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { after, before, beforeEach, test } from "node:test";
import { promisify } from "node:util";
import { ConnectCases } from "@aws-sdk/client-connectcases";
import { Docket } from "./docket.mjs";

let docket;
let cases;
before(async () => {
  docket = await Docket.start();
  cases = new ConnectCases(docket.client());
});
beforeEach(() => docket.reset());
after(() => docket.stop());

/** A domain with a template. */
async function desk() {
  const { domainId } = await cases.createDomain({ name: "acme" });
  const { templateId } = await cases.createTemplate({ domainId, name: "Complaint" });
  return { domainId, templateId };
}

function complaint(desk, title = "The parcel is late") {
  const profile = "arn:aws:profile:us-east-1:123456789012:domains/acme/profiles/9f5d1c3b";
  return { ...desk, fields: [field("title", title), field("customer_id", profile)] };
}

function field(id, stringValue) {
  return { id, value: { stringValue } };
}

async function countCases({ domainId }) {
  return (await cases.searchCases({ domainId })).cases.length;
}

test("each test finds an empty server: first", () => finds_nothing());

test("each test finds an empty server: second", () => finds_nothing());

async function finds_nothing() {
  assert.deepEqual((await cases.listDomains({})).domains, []);
  await cases.createDomain({ name: "acme" });
}

test("an account is as good as a server of its own", async () => {
  const other = new ConnectCases(docket.client("111122223333"));
  await cases.createDomain({ name: "acme" });
  await other.createDomain({ name: "acme" });

  await docket.control("POST", "/reset", { account: "111122223333" });

  assert.equal((await other.listDomains({})).domains.length, 0);
  assert.equal((await cases.listDomains({})).domains.length, 1);
});

test("an SLA is overdue half an hour later", async () => {
  const at = await desk();
  const { caseId } = await cases.createCase(complaint(at));
  const slaInputConfiguration = {
    name: "Answer soon",
    type: "CaseField",
    fieldId: "status",
    targetFieldValues: [{ stringValue: "closed" }],
    targetSlaMinutes: 30,
  };
  await cases.createRelatedItem({ domainId: at.domainId, caseId, type: "Sla", content: { sla: { slaInputConfiguration } } });
  const status = async () => {
    const { relatedItems } = await cases.searchRelatedItems({ domainId: at.domainId, caseId });
    return relatedItems[0].content.sla.slaConfiguration.status;
  };
  assert.equal(await status(), "Active");

  await docket.advance("31m");

  assert.equal(await status(), "Overdue");
});

test("an answer is lost after the commit: a client that tries again creates one case", async () => {
  const at = await desk();
  await docket.fault({ operations: ["CreateCase"], times: 1, connection: "CutAfterCommit" });

  const { caseId } = await cases.createCase(complaint(at));

  assert.ok(caseId);
  assert.equal(await countCases(at), 1);
  const statuses = (await docket.requests({ operation: "CreateCase" })).map(({ status }) => status);
  assert.deepEqual(statuses, [0, 200]);
});

test("an answer is lost after the commit: a client that gives up leaves a case", async () => {
  const at = await desk();
  const once = new ConnectCases({ ...docket.client(), maxAttempts: 1 });
  await docket.fault({ operations: ["CreateCase"], times: 1, connection: "CutAfterCommit" });

  await assert.rejects(once.createCase(complaint(at)));

  assert.equal(await countCases(at), 1);
});

test("throttling is tried again, until it is too much", async () => {
  await docket.fault({ operations: ["CreateDomain"], times: 2, error: { type: "ThrottlingException" } });
  assert.equal((await cases.createDomain({ name: "acme" })).$metadata.attempts, 3);

  await docket.fault({ operations: ["ListDomains"], error: { type: "ThrottlingException" } });
  await assert.rejects(cases.listDomains({}), { name: "ThrottlingException" });
});

test("a bare 503 is no error of the service to this SDK", async () => {
  await docket.fault({ operations: ["ListDomains"], status: 503 });

  const error = await cases.listDomains({}).catch((thrown) => thrown);

  assert.equal(error.name, "SyntaxError");
  assert.equal(error.$metadata.httpStatusCode, 503);
});

test("while the clock is moved, this SDK repeats refusals too", async () => {
  await docket.advance("31m");

  const error = await cases.getDomain({ domainId: "none" }).catch((thrown) => thrown);

  assert.equal(error.name, "ResourceNotFoundException");
  assert.equal(error.$metadata.attempts, 3);
});

test("a slow answer is one that a client need not wait for", async () => {
  const hasty = new ConnectCases({ ...docket.client(), maxAttempts: 1 });
  await docket.fault({ operations: ["ListDomains"], times: 1, delay: "30s" });

  await assert.rejects(hasty.listDomains({}, { abortSignal: AbortSignal.timeout(200) }), { name: "AbortError" });
});

test("a file of seeds gives ids that tests can name", async () => {
  await docket.control("POST", "/seed", await readFile(new URL("cases.yaml", import.meta.url), "utf8"));

  const found = await cases.getCase({ domainId: "acme", caseId: "late-parcel", fields: [{ id: "title" }] });

  assert.deepEqual(found.fields, [field("title", "The parcel is late")]);
});

test("a snapshot brings everything back", async () => {
  const at = await desk();
  await docket.control("POST", "/snapshots/desk");
  await cases.createCase(complaint(at));

  await docket.control("POST", "/snapshots/desk/restore");

  assert.equal(await countCases(at), 0);
});

test("a refusal says why", async () => {
  const stranger = new ConnectCases({ ...docket.client(), credentials: { accessKeyId: "docket", secretAccessKey: "wrong" } });
  await assert.rejects(stranger.listDomains({}));

  const [{ reason }] = await docket.requests({ operation: "ListDomains" });

  assert.equal(reason.kind, "Signature");
  assert.match(reason.canonicalRequest, /^POST\n\/domains-list\n/);
});

test("the command line controls it too", async () => {
  await docket.control("PUT", "/clock", { time: "2030-01-01T00:00:00Z", frozen: true });
  const run = promisify(execFile);

  const { stdout } = await run(process.env.DOCKET ?? "docket", ["control", "--url", docket.controlUrl, "clock"]);

  assert.deepEqual(JSON.parse(stdout), await docket.control("GET", "/clock"));
});

test("the lines of the first page run as they stand there", async () => {
  const page = await (await fetch(docket.url)).text();
  const block = /<pre id="javascript"[^>]*>([^<]*)<\/pre>/.exec(page)[1];
  const file = new URL("first-page.mjs", import.meta.url);
  await writeFile(file, `${block.replaceAll("&quot;", '"').replaceAll("&gt;", ">").replaceAll("&amp;", "&")}\nexport { domainArn };\n`);

  const { domainArn } = await import(file);

  assert.match(domainArn, /^arn:aws:cases:us-east-1:000000000000:domain\//);
});
