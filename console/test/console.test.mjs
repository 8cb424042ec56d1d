// What holds of the console whoever uses it: texts stay texts, keys stay in the page, a page at a time is asked for, and a proxy may put
// all of it below a path of its own.
import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, request as forward } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { startDocket } from "../../clients/javascript/docket.mjs";
import { assertAccessible, launch, open, picture } from "./browser.mjs";

const HOSTILE = `<script>alert(1)</script><img src=x onerror=alert(2)>"'{{1}}`;
const SECRET = "docket-secret";
const TOKEN = "a-token-of-a-test-of-the-console";

const browser = await launch();
let docket;
before(async () => {
  docket = await startDocket("--control-port", "0", "--quotas", "off");
});
after(async () => {
  await browser.close();
  await docket.stop();
});

/** Calls the API beside the console. */
async function call(method, path, body) {
  const response = await fetch(docket.url + path, {
    method,
    headers: { authorization: `Bearer ${SECRET}`, "content-type": "application/json" },
    body: body && JSON.stringify(body),
  });
  assert.equal(response.status, 200, `${path} ${await response.clone().text()}`);
  return response.json();
}

const title = (page, name) => page.getByRole("heading", { level: 1, name, exact: true }).waitFor();

async function signedIn(path, options) {
  const tab = await open(browser, options);
  await tab.page.goto(`${docket.url}/console/#/${path}`);
  await tab.page.getByRole("button", { name: "Sign in", exact: true }).click();
  return tab;
}

/** A domain with a field of each type and a template without a layout. */
async function domain(name) {
  const { domainId } = await call("POST", "/domains", { name });
  const fields = {};
  for (const type of ["Text", "Number", "Boolean", "DateTime", "SingleSelect", "Url", "User"]) {
    fields[type] = (await call("POST", `/domains/${domainId}/fields`, { name: `A ${type}`, type })).fieldId;
  }
  await call("PUT", `/domains/${domainId}/fields/${fields.SingleSelect}/options`, { options: [{ name: "Red", value: "red", active: true }] });
  const { templateId } = await call("POST", `/domains/${domainId}/templates`, { name: "Plain" });
  const create = (values) =>
    call("POST", `/domains/${domainId}/cases`, { templateId, fields: Object.entries(values).map(([id, value]) => ({ id, value })) });
  return { domainId, fields, create };
}

test("what is typed the moment a page is shown stays", async () => {
  const { domainId, create } = await domain("Quick typing");
  await create({ title: { stringValue: "The parcel is late" } });
  const { page, close } = await signedIn("domains");
  await title(page, "Domains");
  await page.evaluate(() => {
    new MutationObserver((_, observer) => {
      const search = document.querySelector("input[type=search]");
      if (search !== null) {
        observer.disconnect();
        search.focus();
        search.value = "parcel";
        search.dispatchEvent(new InputEvent("input", { bubbles: true }));
      }
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(`${docket.url}/console/#/domains/${domainId}/cases`);
  await page.getByRole("link", { name: "The parcel is late", exact: true }).waitFor();
  await page.keyboard.press("Enter");
  await page.waitForURL(/\?term=parcel$/);
  await close();
});

test("what is typed into a form is not left without a question", async () => {
  const { domainId, create } = await domain("Unsaved");
  const { caseId } = await create({ title: { stringValue: "The parcel is late" } });
  const { page, complaints, close } = await signedIn(`domains/${domainId}/cases/${caseId}`);
  await page.getByRole("link", { name: "Edit", exact: true }).click();
  await page.getByLabel("Title").fill("The parcel is lost");
  const asked = ["dialog: Leave the page without saving what you have changed?"];
  await page.getByRole("navigation", { name: "Console" }).getByRole("link", { name: "Fields" }).click();
  await page.waitForURL(/\/edit$/);
  assert.deepEqual(complaints, asked);
  await page.evaluate(() => history.back());
  await page.waitForURL(/\/edit$/);
  assert.equal(await page.getByLabel("Title").inputValue(), "The parcel is lost");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await title(page, "The parcel is lost");
  assert.equal(new Set(complaints).size, 1);
  await page.getByRole("navigation", { name: "Console" }).getByRole("link", { name: "Fields" }).click();
  await title(page, "Fields");
  assert.ok(complaints.length <= 2);
  await close();
});

test("a tab knows its requests after it was loaded again", async () => {
  const { page, close } = await signedIn("journal");
  await page.getByRole("button", { name: "Forget requests", exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Forget requests", exact: true }).click();
  await page.getByText("ListDomains").first().waitFor({ state: "detached" });
  await page.reload();
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await title(page, "What my code did");
  await page.reload();
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await domain("Reloaded");
  await page.getByRole("button", { name: "CreateTemplate" }).first().waitFor();
  assert.equal(await page.getByRole("button", { name: "ListDomains" }).count(), 0);
  await page.getByRole("checkbox", { name: "Without this tab" }).uncheck();
  await page.getByRole("button", { name: "ListDomains" }).first().waitFor();
  await close();
});

test("on a narrow screen, the menu is folded and nothing is wider than the screen", async () => {
  const { domainId } = await domain("Narrow");
  const { page, close } = await signedIn("domains", { viewport: { width: 400, height: 800 } });
  await title(page, "Domains");
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  const row = await page.getByRole("row").filter({ hasText: domainId }).boundingBox();
  assert.ok(row.height < 120, `${row.height}`);
  await assertAccessible(page, "narrow");
  const requests = page.getByRole("link", { name: "Requests of this tab" });
  assert.equal(await requests.isVisible(), false);
  await page.getByRole("button", { name: "Menu", exact: true }).click();
  await requests.click();
  await title(page, "Requests of this tab");
  assert.equal(await requests.isVisible(), false);
  await close();
});

test("script in every text is shown as text", async () => {
  const name = (kind) => `${kind} ${HOSTILE}`;
  const { domainId } = await call("POST", "/domains", { name: name("domain") });
  const at = `/domains/${domainId}`;
  const { fieldId } = await call("POST", `${at}/fields`, { name: name("field"), type: "SingleSelect", description: HOSTILE });
  const text = await call("POST", `${at}/fields`, { name: name("text"), type: "Text", description: HOSTILE });
  const url = await call("POST", `${at}/fields`, { name: name("url"), type: "Url" });
  await call("PUT", `${at}/fields/${fieldId}/options`, { options: [{ name: name("option"), value: HOSTILE, active: true }] });
  const { layoutId } = await call("POST", `${at}/layouts`, {
    name: name("layout"),
    content: { basic: { topPanel: { sections: [{ fieldGroup: { name: HOSTILE, fields: [{ id: fieldId }, { id: text.fieldId }] } }] } } },
  });
  const condition = { equalTo: { operandOne: { fieldId: text.fieldId }, operandTwo: { stringValue: HOSTILE }, result: true } };
  const { caseRuleId } = await call("POST", `${at}/case-rules`, {
    name: name("rule"),
    description: HOSTILE,
    rule: { required: { defaultValue: false, conditions: [condition] } },
  });
  const { templateId } = await call("POST", `${at}/templates`, {
    name: name("template"),
    description: HOSTILE,
    layoutConfiguration: { defaultLayout: layoutId },
    rules: [{ caseRuleId, fieldId }],
  });
  const value = (stringValue) => ({ stringValue });
  const { caseId } = await call("POST", `${at}/cases`, {
    templateId,
    fields: [
      { id: "title", value: value(name("title")) },
      { id: "summary", value: value(name("summary")) },
      { id: fieldId, value: value(HOSTILE) },
      { id: text.fieldId, value: value(HOSTILE) },
      { id: url.fieldId, value: value("https://example.com/<script>alert(3)</script>") },
      { id: "assigned_user", value: value(name("user")) },
    ],
    performedBy: { customEntity: "script" },
  });
  await call("POST", `${at}/cases/${caseId}/related-items/`, { type: "Comment", content: { comment: { body: name("comment"), contentType: "Text/Plain" } } });
  await call("POST", `${at}/cases/${caseId}/related-items/`, { type: "Custom", content: { custom: { fields: [{ id: text.fieldId, value: value(HOSTILE) }] } } });
  await call("POST", `${at}/cases/${caseId}/related-items/`, {
    type: "Sla",
    content: {
      sla: { slaInputConfiguration: { name: name("sla"), type: "CaseField", fieldId: "status", targetFieldValues: [value("closed")], targetSlaMinutes: 5 } },
    },
  });

  const { page, complaints, origins, close } = await signedIn("domains");
  const shows = {
    domains: "domain",
    [`domains/${domainId}/cases`]: "title",
    [`domains/${domainId}/cases/${caseId}`]: "comment",
    [`domains/${domainId}/cases/${caseId}/edit`]: "template",
    [`domains/${domainId}/fields`]: "field",
    [`domains/${domainId}/fields/${fieldId}`]: "option",
    [`domains/${domainId}/layouts`]: "layout",
    [`domains/${domainId}/layouts/${layoutId}`]: "field",
    [`domains/${domainId}/templates`]: "template",
    [`domains/${domainId}/templates/${templateId}`]: "rule",
    [`domains/${domainId}/rules`]: "rule",
    [`domains/${domainId}/rules/${caseRuleId}`]: "rule",
    [`domains/${domainId}/dependencies`]: "layout",
    [`domains/${domainId}/cases?term=${encodeURIComponent(HOSTILE)}&filter=${encodeURIComponent(`title~contains~${HOSTILE}`)}`]: "title",
    requests: undefined,
  };
  await title(page, "Domains");
  for (const [path, kind] of Object.entries(shows)) {
    await page.goto(`${docket.url}/console/#/${path}`);
    await page.getByText(kind === undefined ? "Requests of this tab" : name(kind)).first().waitFor();
    assert.equal(await page.locator("script").count(), 1, path);
    assert.equal(await page.locator("img").count(), 0, path);
  }
  await page.goto(`${docket.url}/console/#/domains/${domainId}/cases/${caseId}`);
  await page.getByRole("tab", { name: "History" }).click();
  await page.getByText("Case created").waitFor();
  assert.equal(await page.locator("script").count(), 1);
  await page.goto(`${docket.url}/console/#/journal`);
  await page.getByRole("button", { name: "CreateCase", exact: true }).first().click();
  await page.getByRole("region", { name: "Input", exact: true }).getByText("alert(3)").waitFor();
  assert.equal(await page.locator("script").count(), 1);
  assert.equal(await page.locator("img").count(), 0);
  assert.deepEqual(complaints, []);
  assert.deepEqual([...origins], [docket.url]);
  await close();
});

test("filters of every type are built by clicking, and only a page is asked for", async () => {
  const { domainId, fields, create } = await domain("Filters");
  for (let number = 0; number < 29; number++) {
    await create({ title: { stringValue: `Case ${number}` } });
  }
  await create({
    title: { stringValue: "The one" },
    [fields.Text]: { stringValue: "a needle" },
    [fields.Number]: { doubleValue: 7.5 },
    [fields.Boolean]: { booleanValue: true },
    [fields.DateTime]: { stringValue: "2026-03-01T10:00:00Z" },
    [fields.SingleSelect]: { stringValue: "red" },
    [fields.Url]: { stringValue: "https://example.com/needle" },
    [fields.User]: { userArnValue: "arn:aws:connect:us-east-1:111122223333:instance/i/agent/a" },
  });
  const { page, complaints, close } = await signedIn(`domains/${domainId}/cases`);
  const asked = [];
  page.on("request", (request) => request.url().endsWith("/cases-search") && asked.push(request.postDataJSON()));
  await page.getByRole("heading", { name: "Cases (30)" }).waitFor();
  await page.getByRole("button", { name: "Next page" }).click();
  await page.getByRole("button", { name: "Next page", disabled: true }).waitFor();
  await page.waitForFunction(() => document.querySelectorAll("tbody tr").length === 5);
  assert.ok(asked.length <= 2 && asked.every(({ maxResults }) => maxResults === 25), JSON.stringify(asked));

  const wanted = {
    "A Text": ["contains", "fill", "needle"],
    "A Number": ["is at least", "fill", "7"],
    "A Boolean": ["is", "selectOption", "Yes"],
    "A DateTime": ["is less than", "fill", "2026-03-01T10:01"],
    "A SingleSelect": ["is", "selectOption", "Red"],
    "A Url": ["contains", "fill", "needle"],
    "A User": ["has a value"],
  };
  for (const [field, [operator, act, value]] of Object.entries(wanted)) {
    await page.getByRole("button", { name: "Add filter" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Field", { exact: true }).selectOption(field);
    await dialog.getByLabel("Comparison").selectOption(operator);
    if (act) {
      await dialog.getByLabel("Value")[act](value);
    }
    await dialog.getByRole("button", { name: "Apply" }).click();
    await page.getByRole("heading", { name: "Cases (1)" }).waitFor();
  }
  assert.equal(await page.getByRole("link", { name: "The one" }).count(), 1);
  await picture(page, "11-filters");
  await page.getByRole("button", { name: "Clear filters" }).click();
  await page.getByRole("heading", { name: "Cases (30)" }).waitFor();
  await page.getByRole("button", { name: /^Title/ }).click();
  await page.getByRole("columnheader", { name: /^Title/ }).and(page.locator("[aria-sort=ascending]")).waitFor();
  // By their titles, Case 10 comes after Case 1.
  await page.getByRole("row").nth(3).getByRole("link", { name: "Case 10" }).waitFor();

  await page.getByRole("checkbox", { name: "Select all cases of this page" }).check();
  await page.getByRole("button", { name: "Change 25 cases" }).click();
  await page.getByRole("dialog").getByLabel("Value").selectOption("Closed");
  await assertAccessible(page, "bulk change");
  await page.getByRole("dialog").getByRole("button", { name: "Change", exact: true }).click();
  await page.waitForFunction(() => [...document.querySelectorAll("tbody .badge")].every(({ textContent }) => textContent === "Closed"));
  await page.emulateMedia({ colorScheme: "dark" });
  await picture(page, "12-cases-dark");
  assert.deepEqual(complaints, []);
  await close();
});

test("keys stay in the page, unless somebody asks to keep them in the tab", async () => {
  const { page, close } = await signedIn("domains");
  await title(page, "Domains");
  const kept = () => page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }) + document.cookie + location.href);
  assert.doesNotMatch(await kept(), /docket-secret/);
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.getByRole("checkbox", { name: "Stay signed in" }).check();
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await title(page, "Domains");
  assert.equal(await page.evaluate(() => JSON.stringify({ ...localStorage }).includes("docket-secret")), false);
  await page.reload();
  await title(page, "Domains");
  await page.getByRole("button", { name: "Sign out" }).click();
  assert.doesNotMatch(await kept(), /docket-secret/);

  await page.getByRole("textbox", { name: "Access key ID" }).fill("nobody");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.getByRole("alert").getByText("UnrecognizedClientException").waitFor();
  await page.getByLabel("Bearer token").first().check();
  await page.getByRole("textbox", { name: "Bearer token" }).fill(SECRET);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await title(page, "Domains");
  await close();
});

test("with access keys of its own, a server asks for the token of the control plane", async () => {
  const folder = mkdtempSync(join(tmpdir(), "docket-console-"));
  const keys = join(folder, "keys.yaml");
  writeFileSync(keys, `- {id: AKIDANN, secret: of-this-test-alone, account: "111122223333", principal: "arn:aws:iam::111122223333:user/ann"}\n`, { mode: 0o600 });
  const server = await startDocket("--access-keys", keys, "--control-port", "0", "--control-token", TOKEN);
  const { page, complaints, close } = await open(browser);
  await page.goto(`${server.url}/console/#/journal`);
  await page.getByRole("textbox", { name: "Access key ID" }).fill("AKIDANN");
  await page.getByRole("textbox", { name: "Secret access key" }).fill("of-this-test-alone");
  await page.getByRole("checkbox", { name: "Stay signed in" }).check();
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await title(page, "What my code did");
  await assertAccessible(page, "token");
  const token = page.getByLabel("Token of --control-token");
  await token.fill(`${TOKEN}x`);
  await page.keyboard.press("Enter");
  await page.getByRole("alert").getByText("UnauthorizedException").waitFor();
  await token.fill(TOKEN);
  await page.keyboard.press("Enter");
  await page.getByRole("checkbox", { name: "Without this tab" }).uncheck();
  await page.getByRole("button", { name: "ListDomains" }).first().waitFor();
  assert.equal(await page.evaluate((secret) => `${JSON.stringify({ ...sessionStorage, ...localStorage })}${location.href}`.includes(secret), TOKEN), false);
  await page.getByRole("link", { name: "Clock, faults and data" }).click();
  await page.getByRole("button", { name: "Freeze" }).waitFor();
  await page.getByRole("link", { name: "Health and load" }).click();
  await page.getByText("This server measures nothing.").waitFor();
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.getByRole("textbox", { name: "Access key ID" }).fill("AKIDANN");
  await page.getByRole("textbox", { name: "Secret access key" }).fill("of-this-test-alone");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.getByRole("link", { name: "Events" }).click();
  await token.waitFor();
  assert.deepEqual(complaints, []);
  await close();
  await server.stop();
  rmSync(folder, { recursive: true });
});

test("the API documentation signs by the console's tab, which keeps the key", async () => {
  const { page, complaints, close } = await signedIn("domains");
  await title(page, "Domains");
  const opened = page.waitForEvent("popup");
  await page.getByRole("link", { name: "API documentation" }).click();
  const docs = await opened;
  docs.on("pageerror", (error) => complaints.push(error.message));
  docs.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  const list = docs.locator("#operations-Domains-ListDomains");
  await list.locator(".opblock-summary-control").click();
  await list.locator(".try-out__btn").click();
  const asked = docs.waitForRequest((request) => request.url().includes("/domains-list"));
  await list.locator(".execute").click();
  assert.match((await asked).headers()["authorization"], /^AWS4-HMAC-SHA256 Credential=docket\//);
  assert.equal((await (await asked).response()).status(), 200);
  assert.doesNotMatch(await docs.content(), /docket-secret/);
  assert.deepEqual(complaints, []);

  await page.getByRole("button", { name: "Sign out" }).click();
  const unsigned = docs.waitForRequest((request) => request.url().includes("/domains-list"));
  await list.locator(".execute").click();
  assert.equal((await unsigned).headers()["authorization"], undefined);
  await close();
});

test("a proxy may put the console below a path", async () => {
  const { port } = new URL(docket.url);
  const proxy = createServer((request, response) => {
    if (!request.url.startsWith("/case/desk/")) {
      response.writeHead(404).end();
      return;
    }
    const onward = forward({ host: "127.0.0.1", port, method: request.method, path: request.url.slice("/case/desk".length), headers: request.headers });
    onward.on("response", (answer) => {
      response.writeHead(answer.statusCode, answer.headers);
      answer.pipe(response);
    });
    request.pipe(onward);
  }).listen(0, "127.0.0.1");
  await once(proxy, "listening");
  const { page, complaints, close } = await open(browser);
  await page.goto(`http://127.0.0.1:${proxy.address().port}/case/desk/`);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await title(page, "Domains");
  await page.getByRole("button", { name: "Create domain" }).click();
  await page.getByRole("textbox", { name: "Name" }).fill("Behind a proxy");
  await page.keyboard.press("Enter");
  await title(page, "Cases");
  assert.deepEqual(complaints, []);
  await close();
  proxy.closeAllConnections();
  proxy.close();
});

test("a form follows the rules as somebody types", async () => {
  const { domainId, fields } = await domain("Rules");
  const at = `/domains/${domainId}`;
  const child = (await call("POST", `${at}/fields`, { name: "Shade", type: "SingleSelect" })).fieldId;
  const option = (value) => ({ name: value, value, active: true });
  await call("PUT", `${at}/fields/${child}/options`, { options: [option("crimson"), option("navy")] });
  const rule = async (name, rule) => (await call("POST", `${at}/case-rules`, { name, rule })).caseRuleId;
  const when = (fieldId, value, result) => ({ operandOne: { fieldId }, operandTwo: value, result });
  const hidden = await rule("Hidden for small numbers", {
    hidden: {
      defaultValue: true,
      conditions: [
        { andAll: { conditions: [{ notEqualTo: when(fields.Number, { emptyValue: {} }, false) }, { notEqualTo: when(fields.Number, { doubleValue: 1 }, false) }] } },
      ],
    },
  });
  const options = await rule("Shades of red", {
    fieldOptions: { parentFieldId: fields.SingleSelect, childFieldId: child, parentChildFieldOptionsMappings: [{ parentFieldOptionValue: "red", childFieldOptionValues: ["crimson"] }] },
  });
  const required = await rule("Yes needs a reason", { required: { defaultValue: false, conditions: [{ equalTo: when(fields.Boolean, { booleanValue: true }, true) }] } });
  const layout = await call("POST", `${at}/layouts`, {
    name: "All",
    content: { basic: { topPanel: { sections: [{ fieldGroup: { fields: [fields.Number, fields.Boolean, fields.SingleSelect, child, fields.Url, fields.Text].map((id) => ({ id })) } }] } } },
  });
  const template = await call("POST", `${at}/templates`, {
    name: "Ruled",
    layoutConfiguration: { defaultLayout: layout.layoutId },
    rules: [{ caseRuleId: hidden, fieldId: fields.Url }, { caseRuleId: options }, { caseRuleId: required, fieldId: fields.Text }],
  });

  const { page, complaints, close } = await signedIn(`domains/${domainId}/cases/new?template=${template.templateId}`);
  const input = (label) => page.getByLabel(label, { exact: false }).first();
  await input("Title").fill("Ruled");
  assert.equal(await page.getByLabel("A Url").count(), 0);
  await input("A Number").fill("1");
  assert.equal(await page.getByLabel("A Url").count(), 0);
  await input("A Number").fill("2");
  await page.getByLabel("A Url").waitFor();
  assert.deepEqual(await input("Shade").locator("option").allInnerTexts(), ["–", "crimson", "navy"]);
  await input("A SingleSelect").selectOption("Red");
  await page.getByText("Options by rule").waitFor();
  assert.deepEqual(await input("Shade").locator("option").allInnerTexts(), ["–", "crimson"]);
  await input("A Boolean").selectOption("Yes");
  await page.getByText("Required by rule").waitFor();
  await page.getByRole("button", { name: "Create", exact: true }).click();
  await page.getByRole("alert").getByText("is required by case rule “Yes needs a reason”").waitFor();
  await page.getByRole("alert").getByText(required).waitFor();
  await assertAccessible(page, "a form with errors");
  await input("A Text").fill("It is so");
  await page.getByRole("button", { name: "Create", exact: true }).click();
  await title(page, "Ruled");
  assert.deepEqual(complaints, []);
  await close();
});
