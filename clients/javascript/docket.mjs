// Starts a Docket for a test, from the jar that the build makes.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { createInterface } from "node:readline";

const command = fileURLToPath(new URL("../../docket", import.meta.url));

/** Starts the server on a free port; `url` is its address and `stop` ends it. */
export async function startDocket(...options) {
  const server = spawn(command, ["serve", "--port", "0", "--access-log", "off", ...options], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const exited = new Promise((resolve) => server.once("exit", resolve));
  for await (const line of createInterface({ input: server.stdout })) {
    const address = /http:\/\/[\w.:[\]-]+:\d+/.exec(line);
    if (address) {
      server.stdout.resume();
      return {
        url: address[0],
        async stop() {
          server.kill("SIGTERM");
          await exited;
        },
      };
    }
  }
  throw new Error("Docket ended before it listened");
}
