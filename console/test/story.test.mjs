// A stranger, given only the URL, makes a domain, a field, a rule, a template and a case, breaks the rule, sees why, closes the case and
// finds it again.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { onEachStore } from "../../clients/javascript/docket.mjs";
import { assertAccessible, launch, open, picture } from "./browser.mjs";
import { staff } from "./staff.mjs";

const browser = await launch();

/** The pages are the same on each store, so they are looked at on the first. */
let looked = false;
after(() => browser.close());

const button = (page, name) => page.getByRole("button", { name, exact: true });
const link = (page, name) => page.getByRole("link", { name, exact: true });
const menu = (page, name) => page.getByRole("navigation", { name: "Console" }).getByRole("link", { name, exact: true });
const name = (page) => page.getByRole("textbox", { name: "Name", exact: true });
const title = (page, name) => page.getByRole("heading", { level: 1, name, exact: true }).waitFor();

onEachStore((docket) => {
  test("a stranger's first case", async () => {
    const { page, complaints, origins, close } = await open(browser);
    const look = async (what, shot) => {
      if (!looked) {
        await assertAccessible(page, what);
        if (shot !== undefined) {
          await picture(page, shot);
        }
      }
    };
    await page.goto(docket.url);
    assert.equal(new URL(page.url()).pathname, "/console/");
    await title(page, "Sign in to Docket");
    await look("sign-in", "01-sign-in");
    await button(page, "Sign in").click();

    await title(page, "Domains");
    await button(page, "Create domain").click();
    await name(page).fill("Support");
    await look("dialog");
    await page.keyboard.press("Enter");
    await title(page, "Cases");
    await page.getByText("There are no cases yet. A case needs an active template.").waitFor();

    await menu(page, "Fields").click();
    await title(page, "Fields");
    await look("fields");
    await button(page, "Create field").click();
    await name(page).fill("Root cause");
    await button(page, "Create").click();
    await title(page, "Root cause");
    await menu(page, "Fields").click();
    await button(page, "Create field").click();
    await name(page).fill("Severity");
    await page.getByLabel("Type").selectOption("Single select");
    await button(page, "Create").click();
    await title(page, "Severity");
    for (const option of ["Low", "High"]) {
      await page.getByLabel("Name of the option").fill(option);
      await button(page, "Add option").click();
      await page.getByRole("cell", { name: option, exact: true }).first().waitFor();
    }
    await look("field", "02-field");

    await menu(page, "Rules").click();
    await link(page, "Create rule").click();
    await name(page).fill("Closed cases have a root cause");
    await button(page, "Add condition").click();
    await page.getByLabel("Value").selectOption("Closed");
    await look("rule", "03-rule");
    await button(page, "Create").click();
    await title(page, "Rules");

    await menu(page, "Layouts").click();
    await link(page, "Create layout").click();
    await name(page).fill("Complaint");
    await page.getByLabel("Add to Top panel").selectOption("Severity");
    await page.getByLabel("Add to Top panel").selectOption("Assigned user");
    await page.getByLabel("Add to More information").selectOption("Root cause");
    await look("layout", "04-layout");
    await button(page, "Create").click();
    await title(page, "Layouts");

    await menu(page, "Templates").click();
    await link(page, "Create template").click();
    await name(page).fill("Complaint");
    await page.getByLabel("Layout", { exact: true }).selectOption("Complaint");
    await page.getByRole("checkbox", { name: "Severity" }).check();
    await page.getByLabel("Rule", { exact: true }).selectOption({ index: 1 });
    await page.getByLabel("Acts on").selectOption("Root cause");
    await look("template", "05-template");
    await button(page, "Create").click();
    await title(page, "Templates");

    await menu(page, "Cases").click();
    await link(page, "Create case").click();
    await page.getByLabel("Title").fill("The parcel is late");
    await button(page, "Create").click();
    await page.getByRole("alert").getByText("ValidationException").waitFor();
    await page.getByRole("status").getByText("required by the template").waitFor();
    await page.getByLabel("Severity").selectOption("High");
    await look("case form");
    await button(page, "Create").click();
    await title(page, "The parcel is late");
    await page.getByLabel("Comment").fill("The customer called.");
    await button(page, "Add comment").click();
    await page.getByText("The customer called.", { exact: true }).waitFor();
    await button(page, "Add").click();
    await name(page).fill("Answer");
    await page.getByLabel("Minutes from now").fill("90");
    await page.getByRole("dialog").getByRole("button", { name: "Add", exact: true }).click();
    await page.getByRole("timer").waitFor();

    await button(page, "Close case").click();
    const refusal = page.getByRole("alert");
    await refusal.getByText("ValidationException").waitFor();
    assert.match(await refusal.innerText(), /is required by case rule/);
    assert.match(await refusal.innerText(), /Root cause/);
    await look("refusal", "06-refusal");

    await link(page, "Edit").click();
    await page.getByLabel("Status").selectOption("Closed");
    await page.getByText("Required by rule").waitFor();
    await look("rule in force", "07-rule-in-force");
    await page.getByLabel("Root cause").fill("A storm");
    await button(page, "Save").click();
    await title(page, "The parcel is late");
    await button(page, "Reopen case").waitFor();
    await page.getByText("A storm").first().waitFor();
    await page.getByRole("tab", { name: "History" }).click();
    await page.getByText("Status: Open → Closed").waitFor();
    await look("history", "08-case-history");
    await page.getByRole("tab", { name: "History" }).press("ArrowLeft");
    await page.getByText("The customer called.", { exact: true }).waitFor();
    await look("case", "09-case");

    await menu(page, "Cases").click();
    await page.getByRole("searchbox").fill("parcel");
    await page.keyboard.press("Enter");
    await button(page, "Add filter").click();
    await page.getByLabel("Value").selectOption("Closed");
    await page.getByRole("dialog").getByRole("button", { name: "Apply" }).click();
    await link(page, "The parcel is late").waitFor();
    assert.match(page.url(), /term=parcel&filter=status/);
    await look("cases");
    const view = page.url();
    await page.reload();
    await title(page, "Sign in to Docket");
    await button(page, "Sign in").click();
    await link(page, "The parcel is late").waitFor();
    assert.equal(page.url(), view);

    await menu(page, "Dependencies").click();
    await page.getByRole("link", { name: "Field Root cause" }).waitFor();
    await look("dependencies", "10-dependencies");
    await menu(page, "Requests of this tab").click();
    await title(page, "Requests of this tab");
    await look("requests");
    await menu(page, "Server").click();
    await page.getByText("Ready, without alarms.").waitFor();
    await look("server");

    looked = true;
    assert.deepEqual(complaints, []);
    assert.deepEqual([...origins], [docket.url]);
    await close();
  });
  staff(docket, browser);
}, ...["--control-port", "--management-port"].flatMap((listener) => [listener, "0"]));
