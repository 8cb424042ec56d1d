// A case's whole life in Node. Gets the address of a server; prints a line for each operation and error.
import { life } from "./life.mjs";

/** As a page of an origin that may not call. */
async function denied(cases, outcomes) {
  const foreign = (next) => (args) => {
    args.request.headers.origin = "http://x.example";
    return next(args);
  };
  cases.middlewareStack.add(foreign, { step: "build" });
  await outcomes.refused("AccessDeniedException", () => cases.listDomains({}));
}

const lines = await life(process.argv[2], denied);
console.log(lines.join("\n"));
process.exitCode = lines.some((line) => line.startsWith("FAILED")) ? 1 : 0;
