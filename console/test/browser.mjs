// A Chromium for tests, which complains about what a page does wrong, and axe, which complains about what it keeps from people.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const PATIENCE = 30_000;
const axe = readFileSync(new URL("../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");
const shots = fileURLToPath(new URL("../target/screenshots/", import.meta.url));
mkdirSync(shots, { recursive: true });

export function launch() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
  });
}

/** A page in a tab of its own, with what it complained about and where it sent requests. */
export async function open(browser, options = {}) {
  // axe is put into the page from outside, which the page's own policy would not allow.
  const context = await browser.newContext({ viewport: { width: 1360, height: 900 }, locale: "en-GB", timezoneId: "UTC", ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const complaints = [];
  const origins = new Set();
  page.on("pageerror", (error) => complaints.push(error.message));
  // Refusals of the API are logged by the browser too, and are what some tests are about.
  page.on("console", (message) => message.type() === "error" && !message.text().startsWith("Failed to load resource") && complaints.push(message.text()));
  page.on("request", (request) => origins.add(new URL(request.url()).origin));
  page.on("dialog", (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return { page, complaints, origins, close: () => context.close() };
}

/** Asserts that axe finds nothing on the page as it is now, in light and in dark, by the rules of WCAG 2.2 AA. */
export async function assertAccessible(page, what) {
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const cdp = await page.context().newCDPSession(page);
    await cdp.send("Page.setBypassCSP", { enabled: true });
    const violations = await page.evaluate(
      async ([source, tags]) => {
        if (globalThis.axe === undefined) {
          (0, eval)(source);
        }
        const { violations } = await globalThis.axe.run(document, { runOnly: tags });
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join("; ")}`);
      },
      [axe, ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]],
    );
    assert.deepEqual(violations, [], `${what}, ${colorScheme}`);
  }
  await page.emulateMedia({ colorScheme: "light" });
}

/** Keeps a picture of the page, to look at. */
export async function picture(page, name) {
  await page.screenshot({ path: `${shots}${name}.png` });
}
