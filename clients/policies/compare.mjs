// Lets two evaluators decide about the same random policies and requests, and prints where they differ, made small.
// Usage: node compare.mjs <java> <class path> [count] [seed]
import { spawnSync } from "node:child_process";
import { runUnsafeSimulation } from "@cloud-copilot/iam-simulate";
import { ACCOUNT, Cases } from "./cases.mjs";
import { known } from "./differences.mjs";
import { smaller } from "./smaller.mjs";

const [java, classPath, count = "20000", seed = "1"] = process.argv.slice(2);
const OUTCOMES = { Allowed: "ALLOWED", ExplicitlyDenied: "EXPLICITLY_DENIED", ImplicitlyDenied: "IMPLICITLY_DENIED" };
const SHOWN = 5;

/** What Docket decides about requests. */
function ours(requests) {
  const run = spawnSync(java, ["-cp", classPath, new URL("Evaluate.java", import.meta.url).pathname], {
    input: requests.map((request) => JSON.stringify(request)).join("\n"),
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (run.status !== 0) {
    throw new Error(run.stderr);
  }
  return run.stdout.trim().split("\n");
}

function simulated(request, identity, boundary) {
  const result = runUnsafeSimulation(
    {
      request: {
        principal: `arn:aws:iam::${ACCOUNT}:user/ann`,
        action: request.action,
        resource: { resource: request.resource, accountId: ACCOUNT },
        contextVariables: request.context,
      },
      identityPolicies: identity.map((policy, index) => ({ name: `p${index}`, policy })),
      permissionBoundaryPolicies: boundary ? [{ name: "boundary", policy: boundary }] : undefined,
      serviceControlPolicies: [],
      resourceControlPolicies: [],
    },
    {},
  );
  return OUTCOMES[result] ?? result;
}

/** The function without validation leaves session policies out, so they are asked by themselves: both have to allow. */
function theirs(request) {
  const outcomes = [simulated(request, request.identity, request.boundary)];
  if (request.session) {
    outcomes.push(simulated(request, [request.session], null));
  }
  return ["EXPLICITLY_DENIED", "IMPLICITLY_DENIED"].find((denied) => outcomes.includes(denied)) ?? "ALLOWED";
}

/** Takes parts away from requests as long as the evaluators differ on what is left. */
function shrunk(requests) {
  let current = requests.map((request) => ({ request, done: false }));
  while (current.some((each) => !each.done)) {
    const candidates = current.map((each) => (each.done ? [] : smaller(each.request)));
    const all = candidates.flat();
    const decided = all.length ? ours(all) : [];
    let next = 0;
    current = current.map((each, index) => {
      const own = candidates[index].map((candidate) => ({ candidate, outcome: decided[next++] }));
      const still = own.find(({ candidate, outcome }) => !known(candidate) && outcome !== theirs(candidate));
      return still ? { request: still.candidate, done: false } : { request: each.request, done: true };
    });
  }
  return current.map((each) => each.request);
}

const cases = new Cases(Number(seed));
const requests = Array.from({ length: Number(count) }, () => cases.next());
const decisions = ours(requests);
const outcomes = {};
const excused = {};
const different = [];
let alike = 0;
requests.forEach((request, index) => {
  const outcome = decisions[index].split(" ")[0];
  outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  const reason = known(request);
  if (decisions[index] === theirs(request)) {
    alike++;
  } else if (reason) {
    excused[reason] = (excused[reason] ?? 0) + 1;
  } else {
    different.push(request);
  }
});
const reports = new Set(shrunk(different.slice(0, SHOWN)).map((request) => JSON.stringify(request)));
for (const report of reports) {
  const request = JSON.parse(report);
  console.log(`Docket: ${ours([request])[0]}, iam-simulate: ${theirs(request)}: ${report}`);
}
console.log("decisions:", outcomes);
console.log("differences that differences.mjs explains:", excused);
console.log(`${alike} alike, ${different.length} different`);
process.exit(different.length === 0 && alike > requests.length / 2 ? 0 : 1);
