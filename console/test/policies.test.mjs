// What policies forbid is not there: for a reader, for an agent who works on cases only, and for an administrator.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { onEachStore } from "../../clients/javascript/docket.mjs";
import { assertAccessible, launch, open, picture } from "./browser.mjs";

const READS = ["cases:Get*", "cases:BatchGet*", "cases:List*", "cases:Search*"];
const PEOPLE = {
  reader: { Effect: "Allow", Action: READS, Resource: "*" },
  agent: { Effect: "Allow", Action: [...READS, "cases:CreateCase", "cases:UpdateCase", "cases:CreateRelatedItem"], Resource: "*" },
  comments: [
    { Effect: "Allow", Action: READS, Resource: "*" },
    { Effect: "Allow", Action: "cases:CreateRelatedItem", Resource: "*", Condition: { StringEquals: { "cases:RelatedItemType": "Comment" } } },
  ],
  nobody: [],
};

const folder = mkdtempSync(join(tmpdir(), "docket-console-"));
const keys = join(folder, "keys.json");
const entry = (name, policies) => ({ id: `KEY-OF-${name}`, secret: `a-secret-of-${name}`, account: "111122223333", principal: `arn:aws:iam::111122223333:user/${name}`, bearerToken: `token-of-${name}`, ...policies });
writeFileSync(
  keys,
  JSON.stringify([
    entry("administrator"),
    ...Object.entries(PEOPLE).map(([name, Statement]) => entry(name, { policies: Statement.length === 0 ? [] : [{ Version: "2012-10-17", Statement }] })),
  ]),
  { mode: 0o600 },
);

const browser = await launch();
const looked = new Set();
after(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

onEachStore(
  (docket) => {
    const call = async (path, body, method = "POST", status = 200) => {
      const headers = { authorization: "Bearer token-of-administrator", "content-type": "application/json" };
      const response = await fetch(docket.url + path, { method, headers, body: JSON.stringify(body) });
      assert.equal(response.status, status, await response.clone().text());
      return response.json();
    };

    /** A domain with one of each thing, and the pages that show them. */
    const furnished = async (name) => {
      const { domainId } = await call("/domains", { name });
      const at = `/domains/${domainId}`;
      const { fieldId } = await call(`${at}/fields`, { name: "Colour", type: "SingleSelect" });
      await call(`${at}/fields/${fieldId}/options`, { options: [{ name: "Red", value: "red", active: true }] }, "PUT");
      const { layoutId } = await call(`${at}/layouts`, {
        name: "Plain layout",
        content: { basic: { topPanel: { sections: [{ fieldGroup: { fields: [{ id: fieldId }] } }] } } },
      });
      const equalTo = { operandOne: { fieldId: "status" }, operandTwo: { stringValue: "closed" }, result: true };
      const { caseRuleId } = await call(`${at}/case-rules`, { name: "Colour at the end", rule: { required: { defaultValue: false, conditions: [{ equalTo }] } } });
      const { templateId } = await call(`${at}/templates`, {
        name: "Plain template",
        layoutConfiguration: { defaultLayout: layoutId },
        rules: [{ caseRuleId, fieldId }],
      });
      const { caseId } = await call(`${at}/cases`, { templateId, fields: [{ id: "title", value: { stringValue: "The parcel is late" } }] });
      await call(`${at}/cases/${caseId}/related-items/`, { type: "Comment", content: { comment: { body: "Called", contentType: "Text/Plain" } } });
      return {
        pages: {
          domains: ["domains", "Domains", name],
          cases: [`domains/${domainId}/cases`, "Cases", "The parcel is late"],
          case: [`domains/${domainId}/cases/${caseId}`, "The parcel is late", "Called"],
          fields: [`domains/${domainId}/fields`, "Fields", "Colour"],
          field: [`domains/${domainId}/fields/${fieldId}`, "Colour", "Red"],
          layouts: [`domains/${domainId}/layouts`, "Layouts", "Plain layout"],
          layout: [`domains/${domainId}/layouts/${layoutId}`, "Plain layout", "Colour"],
          templates: [`domains/${domainId}/templates`, "Templates", "Plain template"],
          template: [`domains/${domainId}/templates/${templateId}`, "Plain template", "Colour at the end"],
          rules: [`domains/${domainId}/rules`, "Rules", "Colour at the end"],
          rule: [`domains/${domainId}/rules/${caseRuleId}`, "Colour at the end", "Otherwise the field is"],
        },
      };
    };

    const signedIn = async (name) => {
      const tab = await open(browser);
      await tab.page.goto(`${docket.url}/console/#/domains`);
      await tab.page.getByRole("textbox", { name: "Access key ID" }).fill(`KEY-OF-${name}`);
      await tab.page.getByRole("textbox", { name: "Secret access key" }).fill(`a-secret-of-${name}`);
      await tab.page.keyboard.press("Enter");
      await tab.page.getByRole("heading", { level: 1, name: "Domains", exact: true }).waitFor();
      return tab;
    };

    /** Opens a page and waits for all that it loads. */
    const show = async (page, [path, title, text]) => {
      await page.goto(`${docket.url}/console/#/${path}`);
      await page.getByRole("heading", { level: 1, name: title, exact: true }).waitFor();
      await page.locator("main").getByText(text, { exact: true }).and(page.locator(":visible")).first().waitFor();
      await page.waitForFunction(() => document.querySelector("main .loading") === null);
    };

    /** The names of what can be pressed, opened or filled in on a page, below its trail. */
    const offered = async (page) =>
      (
        await page.locator("main :is(.button, [role=tab], textarea, input)").and(page.locator(":visible:not(:disabled)")).evaluateAll((all) =>
          all.map((one) => one.ariaLabel ?? (one.labels?.length > 0 ? one.labels[0].innerText : one.innerText)),
        )
      )
        .map((text) => text.trim())
        .filter((text) => !["Refresh", "Find by name or id"].includes(text))
        .sort();

    const look = async (page, what) => {
      if (!looked.has(what)) {
        looked.add(what);
        await assertAccessible(page, what);
        await picture(page, what);
      }
    };

    test("a reader sees everything and is offered nothing that changes it", async () => {
      const { pages } = await furnished("For readers");
      const { page, complaints, close } = await signedIn("reader");
      const search = ["Add filter", "Columns", "Copy link to view", "Search", "Words, parts of words, case id or reference number"];
      for (const [name, shown] of Object.entries(pages)) {
        await show(page, shown);
        const expected = name === "cases" ? search : name === "case" ? ["History", "Timeline"] : [];
        assert.deepEqual(await offered(page), expected, name);
        if (["case", "layout", "template"].includes(name)) {
          await look(page, `17-reader-${name}`);
        }
      }
      for (const path of ["layouts/new", "cases/new"]) {
        await page.goto(`${docket.url}/console/#/${pages.cases[0].replace("cases", path)}`);
        await page.getByText(/^The policies of your access key do not allow Create(Layout|Case) here\.$/).waitFor();
      }
      assert.deepEqual(complaints, []);
      await close();
    });

    test("an agent works on cases, and configures nothing", async () => {
      const { pages } = await furnished("For agents");
      const { page, complaints, close } = await signedIn("agent");
      for (const name of ["domains", "fields", "field", "layouts", "layout", "templates", "rules", "rule"]) {
        await show(page, pages[name]);
        assert.deepEqual(await offered(page), [], name);
      }
      await show(page, pages.template);
      assert.deepEqual(await offered(page), ["Create case"]);
      await show(page, pages.case);
      assert.deepEqual(await offered(page), ["Add", "Add other item", "Close case", "Comment", "Edit", "History", "Timeline"]);
      await page.getByLabel("Comment").fill("Found it");
      await page.getByRole("button", { name: "Add comment", exact: true }).click();
      await page.getByText("Found it", { exact: true }).waitFor();
      await page.getByRole("button", { name: "Close case", exact: true }).click();
      // The rule wants a colour first: a refusal is shown as ever.
      await page.getByRole("alert").getByText("ValidationException").waitFor();
      assert.deepEqual(complaints, []);
      await close();
    });

    test("who may add comments only is offered them", async () => {
      const { pages } = await furnished("For comments");
      const { page, close } = await signedIn("comments");
      await show(page, pages.case);
      const there = await offered(page);
      assert.ok(there.includes("Comment") && !there.includes("Edit") && !there.includes("Close case"), there.join());
      await close();
    });

    test("an administrator is offered everything, for one question", async () => {
      const { pages } = await furnished("For administrators");
      const { page, close } = await signedIn("administrator");
      const questions = [];
      page.on("request", (request) => request.url().endsWith("/access/simulations") && questions.push(request.url()));
      const buttons = {
        domains: ["Create domain", "Delete For administrators"],
        cases: ["Create case", "Select all cases of this page"],
        case: ["Close case", "Delete", "Edit", "Comment"],
        fields: ["Create field"],
        field: ["Save", "Delete", "Rename Red", "Deactivate Red"],
        layouts: ["Create layout"],
        layout: ["Save", "Delete"],
        templates: ["Create template"],
        template: ["Save", "Delete", "Create case"],
        rules: ["Create rule"],
        rule: ["Save", "Delete", "Add condition"],
      };
      for (const [name, shown] of Object.entries(pages)) {
        await show(page, shown);
        const there = await offered(page);
        assert.deepEqual(buttons[name].filter((text) => !there.includes(text)), [], `${name}: ${there.join()}`);
      }
      // One for the page of domains, and one for the domain that was opened.
      assert.equal(questions.length, 2);
      await close();
    });

    test("who may do nothing is told so", async () => {
      const { page, close } = await signedIn("nobody");
      await page.getByRole("alert").getByText("AccessDeniedException").waitFor();
      await close();
    });
  },
  "--access-keys",
  keys,
);
