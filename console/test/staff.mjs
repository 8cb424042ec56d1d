// A tester looks at what code did, moves the clock, lets a call fail and takes it all back; an operator looks at how the server is.
import assert from "node:assert/strict";
import { test } from "node:test";
import { assertAccessible, open, picture } from "./browser.mjs";

/** The pages are the same on each store, so they are looked at on the first. */
const looked = new Set();

const button = (page, name) => page.getByRole("button", { name, exact: true });
const menu = (page, name) => page.getByRole("navigation", { name: "Console" }).getByRole("link", { name, exact: true });
const title = (page, name) => page.getByRole("heading", { level: 1, name, exact: true }).waitFor();
const confirm = (page, name) => page.getByRole("dialog").getByRole("button", { name, exact: true }).click();

/** Declares the two, for a server with a control plane and a management listener. */
export function staff(docket, browser) {
  /** What the code does that is tested. */
  const call = async (method, path, body) => {
    const response = await fetch(docket.url + path, {
      method,
      headers: { authorization: "Bearer docket-secret", "content-type": "application/json" },
      body: body && JSON.stringify(body),
    });
    return { status: response.status, ...(await response.json().catch(() => ({}))) };
  };
  const look = async (page, what, shot) => {
    if (!looked.has(what)) {
      looked.add(what);
      await assertAccessible(page, what);
      if (shot !== undefined) {
        await picture(page, shot);
      }
    }
  };
  const signedIn = async () => {
    const tab = await open(browser);
    await tab.page.goto(docket.url);
    await button(tab.page, "Sign in").click();
    await title(tab.page, "Domains");
    return tab;
  };

  test("a tester's day", async () => {
    const { page, complaints, origins, close } = await signedIn();
    await menu(page, "What my code did").click();
    await title(page, "What my code did");
    await button(page, "Forget requests").click();
    await confirm(page, "Forget requests");
    await page.getByText("Nothing was asked yet.").waitFor();

    // What is asked while somebody looks appears by itself.
    const { domainId } = await call("POST", "/domains", { name: "Tested" });
    await button(page, "CreateDomain").waitFor();
    await call("PUT", `/domains/${domainId}/case-event-configuration`, { eventBridge: { enabled: true } });
    await call("POST", `/domains/${domainId}/cases`, { templateId: "01234567-89ab-4def-8123-456789abcdef", fields: [] });
    await call("POST", "/domains-list", {});
    await page.getByRole("checkbox", { name: "Refused only" }).check();
    const refused = page.getByRole("row").filter({ hasText: "CreateCase" });
    await refused.getByText("ResourceNotFoundException").waitFor();
    await page.waitForFunction(() => document.querySelectorAll("tbody tr").length === 1);
    await refused.getByRole("button").click();
    await page.getByText("Refused by").waitFor();
    assert.match(await page.getByRole("region", { name: "Input", exact: true }).innerText(), /"templateId": "01234567/);
    await look(page, "journal", "13-journal");
    await page.getByRole("checkbox", { name: "Refused only" }).uncheck();
    await page.getByRole("row").filter({ hasText: "ListDomains" }).waitFor();
    await button(page, "Pause").click();
    await button(page, "Continue").click();
    await call("GET", "/nowhere");
    await page.getByRole("row").filter({ hasText: "UnknownOperationException" }).waitFor();

    await menu(page, "Clock, faults and data").click();
    await button(page, "Freeze").click();
    await button(page, "Unfreeze").waitFor();
    const clock = async () => Date.parse(await page.getByRole("timer").innerText());
    const before = await clock();
    await page.getByLabel("Advance by", { exact: true }).fill("48h");
    await page.keyboard.press("Enter");
    await page.waitForFunction((then) => Date.parse(document.querySelector("[role=timer]").textContent) === then, before + 48 * 3_600_000);
    await button(page, "Set clock").click();
    await page.getByLabel("Time", { exact: true }).fill("2031-05-04T03:02");
    await look(page, "clock");
    await confirm(page, "Set clock");
    await page.getByText("2031-05-04T03:02:00Z").waitFor();
    // Calls are signed by the server's time, so they are still taken.
    await menu(page, "Domains").click();
    await page.getByRole("link", { name: "Tested" }).first().waitFor();
    await menu(page, "Clock, faults and data").click();
    await button(page, "Follow wall time").click();
    await button(page, "Freeze").waitFor();

    await button(page, "Add fault").click();
    await page.getByLabel("Operation").selectOption("GetDomain");
    await look(page, "fault");
    await confirm(page, "Add");
    await page.getByRole("row").filter({ hasText: "ThrottlingException" }).getByText("0 of 1").waitFor();
    assert.equal((await call("POST", `/domains/${domainId}`, {})).status, 429);
    assert.equal((await call("POST", `/domains/${domainId}`, {})).status, 200);
    await button(page, "Refresh").click();
    await page.getByText("1 of 1").waitFor();
    await button(page, "Add fault").click();
    await page.getByLabel("Effect").selectOption("Connection cut; nothing happened");
    await page.getByLabel("Percent").fill("200");
    await confirm(page, "Add");
    await page.getByRole("alert").getByText("ValidationException").waitFor();
    await page.getByLabel("Percent").fill("50");
    await confirm(page, "Add");
    await page.getByRole("cell", { name: /50 %/ }).waitFor();
    await look(page, "control", "14-control");
    await page.getByRole("button", { name: "Remove fault 1", exact: true }).click();
    await page.getByText("1 of 1").waitFor({ state: "detached" });
    await button(page, "Remove all faults").click();
    await confirm(page, "Remove");
    await page.getByText("No call goes wrong on purpose.").waitFor();

    const { templateId } = await call("POST", `/domains/${domainId}/templates`, { name: "Plain" });
    const { caseId } = await call("POST", `/domains/${domainId}/cases`, { templateId, fields: [{ id: "title", value: { stringValue: "An event" } }] });
    await menu(page, "Events").click();
    await page.getByRole("row").filter({ hasText: "CASE.CREATED" }).getByRole("button").click();
    assert.match(await page.getByRole("region", { name: "The whole event" }).innerText(), /"detail-type": "Amazon Connect Cases Change"/);
    await look(page, "events", "15-events");
    await page.getByRole("link", { name: caseId }).click();
    await title(page, "An event");

    await menu(page, "Clock, faults and data").click();
    const domains = async () => (await call("POST", "/domains-list", {})).domains;
    const kept = await domains();
    await page.getByLabel("Name of the snapshot").fill("before");
    await page.keyboard.press("Enter");
    await page.getByRole("cell", { name: "before", exact: true }).waitFor();
    await button(page, "Reset").click();
    await look(page, "reset");
    await page.getByRole("checkbox", { name: "The requests kept" }).check();
    await confirm(page, "Reset");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    assert.deepEqual(await domains(), []);
    await button(page, "Restore before").click();
    await confirm(page, "Restore");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    assert.deepEqual(await domains(), kept);
    await button(page, "Delete snapshot before").click();
    await confirm(page, "Delete");
    await page.getByRole("cell", { name: "before", exact: true }).waitFor({ state: "detached" });
    assert.deepEqual(complaints, []);
    assert.deepEqual([...origins], [docket.url]);
    await close();
  });

  test("an operator's first look", async () => {
    await call("POST", "/domains", { name: "Operated" });
    const { page, complaints, origins, close } = await signedIn();
    await page.clock.install();
    await menu(page, "Health and load").click();
    await page.getByText("Ready, without alarms.").waitFor();
    const row = page.getByRole("row").filter({ hasText: "CreateDomain" });
    await row.getByText(/ms$/).first().waitFor();
    for (let number = 0; number < 20; number++) {
      await call("POST", "/domains-list", { maxResults: 1 });
    }
    await call("GET", "/domains");
    await page.clock.fastForward(5_000);
    // The rate of these calls is the growth from one reading to the next.
    await page.getByRole("img", { name: /^Requests: All [1-9]/ }).waitFor();
    await page.getByRole("img", { name: /^Time to answer: Median [\d.]+ ms/ }).waitFor();
    const { store } = await (await fetch(`${docket.url}/console/server.json`)).json();
    if (store === "postgres") {
      await page.getByRole("img", { name: /^Connections to the database: idle \d+, used \d+$/ }).waitFor();
    } else {
      await page.getByText("The store in memory has no connections and no queues.").waitFor();
    }
    await look(page, `load on ${store}`, `16-load-${store}`);
    await button(page, "Pause").click();
    await button(page, "Continue").waitFor();
    assert.deepEqual(complaints, []);
    assert.deepEqual([...origins], [docket.url]);
    await close();
  });
}
