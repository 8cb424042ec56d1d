// Starts a Docket for a test, from the jar that the build makes, on each of the stores.
import { execFileSync, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { after, before, describe } from "node:test";
import { fileURLToPath } from "node:url";
import { createInterface } from "node:readline";

const root = fileURLToPath(new URL("../..", import.meta.url));
const command = `${root}docket`;

/** Starts the server on a free port; `url` is its address and `stop` ends it. */
export async function startDocket(...options) {
  const server = start(command, ["serve", "--port", "0", "--access-log", "off", ...options]);
  const [url] = await server.says(/http:\/\/[\w.:[\]-]+:\d+/);
  return { url, stop: () => server.end((process) => process.kill("SIGTERM")) };
}

/** An empty PostgreSQL database; `url` is its address and `stop` ends its server. */
async function startPostgres() {
  // Finds a Java, which it leaves in a file.
  execFileSync(command, ["--version"]);
  const [, java] = readFileSync(`${root}server/target/docket/java`, "utf8").split("\n");
  const built = `${root}postgres-testing/target`;
  const program = "dev.docket.testing.postgres.FreshDatabase";
  const server = start(java, ["-classpath", `${built}/classes:${built}/lib/*`, program]);
  const [url] = await server.says(/postgresql:\/\/\S+/);
  return { url, stop: () => server.end((process) => process.stdin.end()) };
}

function start(program, options) {
  const process = spawn(program, options, { stdio: ["pipe", "pipe", "inherit"] });
  const exited = new Promise((resolve) => process.once("exit", resolve));
  return {
    async says(pattern) {
      for await (const line of createInterface({ input: process.stdout })) {
        const found = pattern.exec(line);
        if (found) {
          process.stdout.resume();
          return found;
        }
      }
      throw new Error(`${program} ended before it was ready`);
    },
    async end(how) {
      how(process);
      await exited;
    },
  };
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
