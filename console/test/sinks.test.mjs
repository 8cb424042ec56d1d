// An operator sees what goes out to sinks: to one that takes everything, one that refuses, and one that is broken.
import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { setTimeout } from "node:timers/promises";
import { onEachStore } from "../../clients/javascript/docket.mjs";
import { assertAccessible, launch, open, picture } from "./browser.mjs";

/** What each sink's receiver answers: 413 is a refusal for good, and 500 is to be tried again. */
const ANSWERS = { takes: 204, refuses: 413, fails: 500 };
const EVENTS = 20;

const receiver = createServer((request, response) => {
  request.resume().on("end", () => response.writeHead(ANSWERS[request.url.slice(1)]).end());
});
receiver.listen(0, "127.0.0.1");
await once(receiver, "listening");

const folder = mkdtempSync(join(tmpdir(), "docket-console-"));
const sinks = join(folder, "sinks.json");
const settings = (name) => ({
  url: `http://127.0.0.1:${receiver.address().port}/${name}`,
  secrets: ["whsec_c2VjcmV0IG9mIGF0IGxlYXN0IHR3ZW50eS1mb3VyIGJ5dGVz"],
  "allow-private-addresses": true,
});
writeFileSync(sinks, JSON.stringify({ sinks: Object.keys(ANSWERS).map((name) => ({ name, type: "webhook", settings: settings(name) })) }));

const browser = await launch();
after(async () => {
  await browser.close();
  receiver.closeAllConnections();
  receiver.close();
  rmSync(folder, { recursive: true });
});

let looked = false;

onEachStore(
  (docket) => {
    const call = async (method, path, body) => {
      const headers = { authorization: "Bearer docket-secret", "content-type": "application/json" };
      const response = await fetch(docket.url + path, { method, headers, body: JSON.stringify(body) });
      assert.equal(response.status, 200, await response.clone().text());
      return response.json();
    };

    /** Waits until the server counts as much for a sink. */
    const counted = async (metric, sink, least) => {
      for (;;) {
        const text = await (await fetch(`${docket.url}/console/metrics`)).text();
        const value = text.split("\n").find((line) => line.startsWith(`${metric}{sink="${sink}"`))?.split(" ").at(-1);
        if (Number(value ?? 0) >= least) {
          return;
        }
        await setTimeout(50);
      }
    };

    test("lag, deliveries, failures and dead letters of each sink are shown", { timeout: 120_000 }, async () => {
      const { page, complaints, close } = await open(browser);
      await page.goto(`${docket.url}/console/#/load`);
      await page.getByRole("button", { name: "Sign in", exact: true }).click();
      await page.clock.install();
      await page.getByRole("heading", { name: "Sinks of events", exact: true }).waitFor();
      const plot = (title, values) => page.getByRole("img", { name: new RegExp(`^${title}: ${values}`) });
      await plot("Events refused or given up", "fails 0, refuses 0, takes 0$").waitFor();

      const { domainId } = await call("POST", "/domains", { name: "Heard of" });
      await call("PUT", `/domains/${domainId}/case-event-configuration`, { eventBridge: { enabled: true } });
      const { templateId } = await call("POST", `/domains/${domainId}/templates`, { name: "Plain" });
      for (let number = 0; number < EVENTS; number++) {
        await call("POST", `/domains/${domainId}/cases`, { templateId, fields: [{ id: "title", value: { stringValue: `Case ${number}` } }] });
      }
      await counted("docket_sink_delivered_events_total", "takes", EVENTS);
      await counted("docket_sink_dead_letters_total", "refuses", EVENTS);
      await counted("docket_sink_failed_tries_total", "fails", 1);
      await page.clock.fastForward(5_000);
      await plot("Events refused or given up", `fails 0, refuses ${EVENTS}, takes 0$`).waitFor();
      await plot("Tries that failed, followed by another", "fails [1-9]").waitFor();
      await plot("Events delivered", "fails 0.0/s, refuses 0.0/s, takes (0.[1-9]|[1-9])").waitFor();
      await plot("Changes still to come to", "fails [1-9]").waitFor();
      if (!looked) {
        looked = true;
        await assertAccessible(page, "sinks");
        await page.getByRole("heading", { name: "Sinks of events", exact: true }).scrollIntoViewIfNeeded();
        await picture(page, "18-sinks");
      }
      assert.deepEqual(complaints, []);
      await close();
    });
  },
  "--management-port",
  "0",
  "--event-sinks",
  sinks,
);
