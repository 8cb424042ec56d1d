// Presses Execute on every operation of /docs/, in the order of the story that the examples tell.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { chromium } from "playwright-core";
import { startDocket } from "../../javascript/docket.mjs";

const PATIENCE = 60_000;

const docket = await startDocket();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
const page = await browser.newPage({ viewport: { width: 1280, height: 1600 } });
page.setDefaultTimeout(PATIENCE);

/** Where requests went, and what the page itself complained about. */
const origins = new Set();
const complaints = [];
page.on("request", (request) => request.url().startsWith("data:") || origins.add(new URL(request.url()).origin));
page.on("pageerror", (error) => complaints.push(error.message));
page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));

const contract = await (await fetch(`${docket.url}/openapi.json`)).json();
const operations = Object.values(contract.paths)
  .flatMap((methods) => Object.values(methods))
  .filter(({ operationId }) => operationId)
  .map(({ operationId, tags }) => ({ id: operationId, block: `#operations-${tags[0].replaceAll(" ", "_")}-${operationId}` }));
const deletes = ({ id }) => id.startsWith("Delete");
// A merge takes two cases.
const twice = (operation) => (operation.id === "CreateCase" ? [operation, operation] : [operation]);
const story = [...operations.filter((operation) => !deletes(operation)).flatMap(twice), ...operations.filter(deletes).reverse()];

const pressed = new Set();

/** Presses the buttons of an operation as they are; answers what is shown of the answer. */
async function press({ block }) {
  const operation = page.locator(block);
  await operation.locator(".opblock-summary-control").click();
  // What was pressed before is open to try, and shows its answer.
  await operation.locator(pressed.has(block) ? ".btn-clear" : ".try-out__btn").click();
  pressed.add(block);
  await operation.locator(".execute").click();
  const answer = operation.locator(".live-responses-table tr.response").first();
  const status = await answer.locator(".response-col_status").innerText();
  const shown = await operation.locator(".responses-inner").innerText();
  await operation.locator(".opblock-summary-control").click();
  return { status: status.trim().split(/\s/)[0], shown };
}

before(async () => {
  await page.goto(`${docket.url}/docs/`);
  await page.locator(".opblock").first().waitFor();
});

after(async () => {
  await browser.close();
  await docket.stop();
});

test("the page is Docket's", async () => {
  assert.equal(await page.title(), "Docket API");
  assert.equal(await page.locator(".opblock").count(), operations.length);
});

test("the token is taken", async () => {
  await page.locator(".btn.authorize").first().click();
  await page.locator(".auth-container input").first().fill("docket-secret");
  await page.locator(".auth-btn-wrapper .authorize").click();
  await page.locator(".auth-btn-wrapper .btn-done").click();
  assert.equal(await page.locator(".auth-wrapper .authorize.locked").count(), 1);
});

for (const operation of story) {
  test(`${operation.id} does as pressed`, async () => {
    const { status, shown } = await press(operation);
    assert.equal(status, "200", shown);
  });
}

test("nothing but the server was called", () => assert.deepEqual([...origins], [docket.url]));

test("the page had nothing to complain about", () => assert.deepEqual(complaints, []));
