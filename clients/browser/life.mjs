// A case's whole life in a page in Chromium, with the AWS SDK for JavaScript in a bundle. Gets the address of a server that lets pages of
// http://docs.example call; prints a line for each operation and error.
import { once } from "node:events";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { chromium } from "playwright-core";

const url = process.argv[2];
const [bundle] = (
  await build({
    entryPoints: [fileURLToPath(new URL("../javascript/page.mjs", import.meta.url))],
    bundle: true,
    format: "iife",
    platform: "browser",
    write: false,
  })
).outputFiles;

const files = {
  "/": ["text/html; charset=utf-8", '<!DOCTYPE html><link rel="icon" href="data:,"><script src="page.js" charset="utf-8"></script>'],
  "/page.js": ["text/javascript", bundle.contents],
};
const pages = createServer((request, response) => {
  const [type, content] = files[request.url] ?? ["text/plain", ""];
  response.writeHead(200, { "content-type": type }).end(content);
}).listen(0, "127.0.0.1");
await once(pages, "listening");

/** Runs a function in a page of an origin; answers what it returns and how many preflights the page made. */
async function inPage(origin, body, ...options) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      `--host-resolver-rules=MAP *.example:80 127.0.0.1:${pages.address().port}`,
      ...options,
    ],
  });
  try {
    const page = await browser.newPage();
    const network = await page.context().newCDPSession(page);
    await network.send("Network.enable");
    let preflights = 0;
    network.on("Network.requestWillBeSent", ({ request }) => (preflights += request.method === "OPTIONS" ? 1 : 0));
    await page.goto(origin);
    // Without web security, Chromium would not tell it.
    await page.setExtraHTTPHeaders(options.length > 0 ? { origin } : {});
    return { said: await page.evaluate(body, url), preflights };
  } finally {
    await browser.close();
  }
}

const story = await inPage("http://docs.example", (server) => globalThis.life(server));
const lines = story.said;
lines.push(story.preflights > 0 ? "ok Preflights of CORS" : "FAILED Preflights of CORS: none was made");

// A page of an origin that may not call learns nothing, unless its browser has no web security.
const call = (server) => globalThis.call(server);
const kept = await inPage("http://x.example", call);
const told = await inPage("http://x.example", call, "--disable-web-security");
lines.push(
  kept.said === "TypeError" && told.said === "AccessDeniedException"
    ? "ok AccessDeniedException"
    : `FAILED AccessDeniedException: ${kept.said}, ${told.said}`,
);
pages.close();
console.log(lines.join("\n"));
process.exitCode = lines.some((line) => line.startsWith("FAILED")) ? 1 : 0;
