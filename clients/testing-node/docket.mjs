// A Docket of its own for the tests of a program. Copy this file: it needs Node 18 or newer and the command docket.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

export class Docket {
  #server;

  /** Starts a server on free ports; flags are those of `docket serve`. */
  static async start(...flags) {
    const docket = new Docket();
    const words = ["serve", "--port", "0", "--control-port", "0", "--access-log", "off", ...flags];
    docket.#server = spawn(process.env.DOCKET ?? "docket", words, { stdio: ["ignore", "pipe", "inherit"] });
    for await (const line of createInterface({ input: docket.#server.stdout })) {
      docket.url ??= / listens on (https?:\/\/\S+)/.exec(line)?.[1];
      const port = /^The control plane listens on port (\d+)/.exec(line)?.[1];
      if (port) {
        docket.controlUrl = `http://127.0.0.1:${port}`;
        docket.#server.stdout.resume(); // What else it prints must not fill the pipe.
        return docket;
      }
    }
    throw new Error("docket ended before it listened");
  }

  /** What a client needs to call it; every 12 digits are an account of their own, with the same secret. */
  client(account = "000000000000") {
    return {
      endpoint: this.url,
      region: "us-east-1",
      credentials: { accessKeyId: account, secretAccessKey: "docket-secret" },
    };
  }

  /** Calls the control plane, as docs/control.md says; a body that is a text is YAML. */
  async control(method, path, body) {
    const yaml = typeof body === "string";
    const answer = await fetch(this.controlUrl + path, {
      method,
      headers: body === undefined ? {} : { "content-type": yaml ? "application/yaml" : "application/json" },
      body: body === undefined || yaml ? body : JSON.stringify(body),
    });
    const said = await answer.json();
    if (!answer.ok) {
      throw new Error(`${method} ${path}: ${said.type}: ${said.message}`);
    }
    return said;
  }

  /** Everything as it was at the start: data, clock, faults, ids, requests and snapshots. */
  reset() {
    return this.control("POST", "/reset", { also: ["Clock", "Faults", "Ids", "Requests", "Snapshots"] });
  }

  /** Moves the clock, by a duration such as 31m. */
  advance(by) {
    return this.control("POST", "/clock/advance", { by });
  }

  /** Lets calls go wrong. */
  fault(rule) {
    return this.control("POST", "/faults", rule);
  }

  /** The latest requests that match, such as { operation: "CreateCase" }. */
  async requests(match = {}) {
    return (await this.control("GET", `/requests?${new URLSearchParams(match)}`)).requests;
  }

  async stop() {
    if (this.#server.exitCode === null) {
      this.#server.kill();
      await once(this.#server, "exit");
    }
  }
}
