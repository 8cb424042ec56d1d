// Two people edit one case, and neither loses what the other wrote without being asked.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { onEachStore } from "../../clients/javascript/docket.mjs";
import { assertAccessible, launch, open, picture } from "./browser.mjs";

const browser = await launch();
after(() => browser.close());

/** The pages are the same on each store, so they are looked at on the first. */
let looked = false;

const title = (page, name) => page.getByRole("heading", { level: 1, name, exact: true }).waitFor();
const button = (page, name) => page.getByRole("button", { name, exact: true });

onEachStore((docket) => {
  async function call(method, path, body) {
    const response = await fetch(docket.url + path, {
      method,
      headers: { authorization: "Bearer docket-secret", "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    assert.equal(response.status, 200, `${path} ${await response.clone().text()}`);
    return response.json();
  }

  test("two people edit one case", async () => {
    const { domainId } = await call("POST", "/domains", { name: "Two people" });
    const { templateId } = await call("POST", `/domains/${domainId}/templates`, { name: "Plain" });
    const { caseId } = await call("POST", `/domains/${domainId}/cases`, { templateId, fields: [{ id: "title", value: { stringValue: "Late" } }] });
    const path = `${docket.url}/console/#/domains/${domainId}/cases/${caseId}`;
    const people = [await open(browser), await open(browser)];
    const [ann, bob] = people.map(({ page }) => page);
    const edit = async (page, known) => {
      await page.goto(`${path}/edit`);
      await title(page, `Edit ${known}`);
      await page.getByLabel("Title").waitFor();
    };
    for (const page of [ann, bob]) {
      await page.goto(`${path}/edit`);
      await button(page, "Sign in").click();
      await title(page, "Edit Late");
    }
    const save = (page) => button(page, "Save").click();
    const conflict = bob.getByRole("dialog", { name: "Somebody else has changed this case" });
    const row = (field) => conflict.getByRole("row").filter({ hasText: field }).getByRole("cell").allInnerTexts();

    // Bob changes what Ann has changed meanwhile, and something else.
    await ann.getByLabel("Title").fill("Ann's");
    await save(ann);
    await title(ann, "Ann's");
    await bob.getByLabel("Title").fill("Bob's");
    await bob.getByLabel("Summary").fill("Bob called");
    await save(bob);
    await conflict.waitFor();
    assert.deepEqual(await row("Title"), ["Late", "Ann's", "Bob's"]);
    assert.match(await conflict.innerText(), /The last change is by arn:aws:/);
    if (!looked) {
      await assertAccessible(bob, "conflict");
      await picture(bob, "13-conflict");
      looked = true;
    }
    await conflict.getByRole("button", { name: "Take theirs" }).click();
    assert.equal(await bob.getByLabel("Title").inputValue(), "Ann's");
    assert.equal(await bob.getByLabel("Summary").inputValue(), "Bob called");
    await save(bob);
    await title(bob, "Ann's");
    await bob.getByText("Bob called").first().waitFor();

    // Bob insists.
    await edit(ann, "Ann's");
    await edit(bob, "Ann's");
    await ann.getByLabel("Title").fill("Ann's again");
    await ann.getByLabel("Summary").fill("Ann called");
    await save(ann);
    await title(ann, "Ann's again");
    await bob.getByLabel("Title").fill("Bob's at last");
    await save(bob);
    await conflict.waitFor();
    assert.deepEqual(await row("Summary"), ["Bob called", "Ann called", "Not changed"]);
    await conflict.getByRole("button", { name: "Keep mine" }).click();
    await title(bob, "Bob's at last");
    await bob.getByText("Ann called").first().waitFor();

    // A comment is no change that somebody could overwrite.
    await edit(bob, "Bob's at last");
    await call("POST", `/domains/${domainId}/cases/${caseId}/related-items/`, { type: "Comment", content: { comment: { body: "Noted", contentType: "Text/Plain" } } });
    await bob.getByLabel("Title").fill("Bob's with a comment");
    await save(bob);
    await title(bob, "Bob's with a comment");
    await bob.getByText("Noted").first().waitFor();

    for (const { complaints, close } of people) {
      assert.deepEqual(complaints, []);
      await close();
    }
  });
});
