// What the tests of the generated TypeScript client begin with.
import { after, before } from "node:test";
import { Configuration, DomainsApi } from "./generated/index.js";
import { startDocket } from "./docket.mjs";

/**
 * A server for the tests of a file, which compares all that is said with the contract.
 *
 * @param prepare does what comes before the tests; it gets the server
 * @returns the server, whose `url` is known when a test runs
 */
export function contractServer(prepare = async () => {}) {
  const docket = {};
  // One hook, as Node starts those of a file without waiting for the one before.
  before(async () => {
    Object.assign(docket, await startDocket("--verify-contract", "true"));
    await prepare(docket);
  });
  after(() => docket.stop?.());
  return docket;
}

/** What the parts of the client are made with. */
export function configuration({ url }, accessToken = "docket-secret.111122223333") {
  return new Configuration({ basePath: url, accessToken });
}

/** The id of a new domain. */
export async function createDomain(docket) {
  const domains = new DomainsApi(configuration(docket));
  const { domainId } = await domains.createDomain({ createDomainRequest: { name: "acme" } });
  return domainId;
}

/** Without the members that the client sets to undefined because they are absent. */
export function present(value) {
  return JSON.parse(JSON.stringify(value));
}
