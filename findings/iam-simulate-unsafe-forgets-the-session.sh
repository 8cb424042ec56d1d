#!/usr/bin/env bash
# Guess: runUnsafeSimulation of iam-simulate, "without input validation", decides as runSimulation does on valid input.
# Happens: it leaves the session policy out of the decision: the same simulation is Allowed by one and ImplicitlyDenied by the other.
# Matters: whoever takes it for speed, to test thousands of requests, tests sessions as if nothing limited them. Ask about the session
#   policy as an identity policy of its own, and take what both allow.
set -uo pipefail

version=0.1.173
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder" || exit 1
npm install --silent --no-audit --no-fund "@cloud-copilot/iam-simulate@$version" || exit 1

cat >session.mjs <<'END'
import { runSimulation, runUnsafeSimulation } from "@cloud-copilot/iam-simulate";

const allow = (action) => ({ Version: "2012-10-17", Statement: { Effect: "Allow", Action: action, Resource: "*" } });
const simulation = {
  request: {
    principal: "arn:aws:sts::123456789012:assumed-role/example/session",
    action: "s3:GetObject",
    resource: { resource: "arn:aws:s3:::example/key", accountId: "123456789012" },
    contextVariables: {},
  },
  identityPolicies: [{ name: "example", policy: allow("s3:*") }],
  sessionPolicy: allow("s3:PutObject"),
  serviceControlPolicies: [],
  resourceControlPolicies: [],
};
console.log("runSimulation:", (await runSimulation(simulation, {})).overallResult);
console.log("runUnsafeSimulation:", runUnsafeSimulation(simulation, {}));
END
echo "iam-simulate $version, GetObject by a session whose policy allows PutObject alone"
seen=$(node session.mjs)
echo "$seen"
[[ $seen == *"runSimulation: ImplicitlyDenied"* ]] && [[ $seen == *"runUnsafeSimulation: Allowed"* ]] &&
  echo "The function without validation leaves the session policy out."
