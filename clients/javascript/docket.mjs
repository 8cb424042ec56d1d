// Starts a Docket for a test, from the jar that the build makes, on each of the stores.
import { execFileSync, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { createInterface } from "node:readline";

const root = fileURLToPath(new URL("../..", import.meta.url));
const command = `${root}docket`;
const stdio = ["pipe", "pipe", "inherit"];

/** Settings of the user's own take no part. */
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("DOCKET_")));

/** Starts the server on a free port; `url` is its address and `stop` ends it. */
export async function startDocket(...options) {
  const server = spawn(command, ["serve", "--port", "0", "--access-log", "off", ...options], { env, stdio });
  const url = await said(server, /http:\/\/[\w.:[\]-]+:\d+/);
  return { url, stop: () => ended(server, () => server.kill("SIGTERM")) };
}

/** An empty PostgreSQL database; `url` is its address and `stop` ends its server. */
async function startPostgres() {
  // Finds a Java, which it leaves in a file.
  execFileSync(command, ["--version"], { env });
  const [, java] = readFileSync(`${root}server/target/docket/java`, "utf8").split("\n");
  const built = `${root}postgres-testing/target`;
  const program = "dev.docket.testing.postgres.FreshDatabase";
  const server = spawn(java, ["-classpath", `${built}/classes:${built}/lib/*`, program], { stdio });
  const url = await said(server, /postgresql:\/\/\S+/);
  return { url, stop: () => ended(server, () => server.stdin.end()) };
}

/** The first match in what a program prints. */
async function said(program, pattern) {
  for await (const line of createInterface({ input: program.stdout })) {
    const found = pattern.exec(line);
    if (found) {
      program.stdout.resume();
      return found[0];
    }
  }
  throw new Error(`${program.spawnfile} ended before it was ready`);
}

async function ended(program, end) {
  if (program.exitCode !== null) {
    return;
  }
  const exited = new Promise((resolve) => program.once("exit", resolve));
  end();
  await exited;
}

/** The options that make a server use an empty store, and what ends the store. */
const stores = {
  memory: async () => ({ options: ["--storage", "memory"], stop: async () => {} }),
  async postgres() {
    const { url, stop } = await startPostgres();
    return { options: ["--storage", "postgres", "--postgres-url", url], stop };
  },
};

/**
 * Declares tests once for each store.
 *
 * @param tests declares them; it gets a server whose `url` is known when a test runs
 * @param options of the server, besides those of the store
 */
export function onEachStore(tests, ...options) {
  for (const [name, open] of Object.entries(stores)) {
    describe(`on ${name}`, () => {
      const docket = {};
      const started = [];
      before(async () => {
        const store = await open();
        started.unshift(store);
        const server = await startDocket(...store.options, ...options);
        started.unshift(server);
        docket.url = server.url;
      });
      after(async () => {
        for (const { stop } of started) {
          await stop();
        }
      });
      tests(docket);
    });
  }
}

/**
 * Declares tests once for each store, each with what is made for it alone.
 *
 * @param make makes at a server what a test gets
 * @param tests declares them with the function that it gets
 */
export function freshOnEachStore(make, tests) {
  onEachStore((docket) => tests((name, body) => test(name, async () => body(await make(docket)))));
}
