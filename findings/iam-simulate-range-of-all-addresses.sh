#!/usr/bin/env bash
# Guess: in iam-simulate, as in IAM, the range 0.0.0.0/0 of IpAddress and NotIpAddress holds every IPv4 address.
# Happens: it holds hardly any: 192.0.2.9 is not in 0.0.0.0/0, but it is in 0.0.0.0/1 joined with 128.0.0.0/1. A mask of no bits is
#   shifted out by 32 bits, which JavaScript takes for a shift by 0.
# Matters: a policy test reports an allow as a denial, and a "deny unless from anywhere" as a deny. Split the range in two.
set -uo pipefail

version=0.1.173
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder" || exit 1
npm install --silent --no-audit --no-fund "@cloud-copilot/iam-simulate@$version" || exit 1

cat >range.mjs <<'END'
import { runUnsafeSimulation } from "@cloud-copilot/iam-simulate";

const outcome = (...ranges) =>
  runUnsafeSimulation(
    {
      request: {
        principal: "arn:aws:iam::123456789012:user/example",
        action: "s3:GetObject",
        resource: { resource: "arn:aws:s3:::example/key", accountId: "123456789012" },
        contextVariables: { "aws:SourceIp": "192.0.2.9" },
      },
      identityPolicies: [
        {
          name: "example",
          policy: {
            Version: "2012-10-17",
            Statement: { Effect: "Allow", Action: "*", Resource: "*", Condition: { IpAddress: { "aws:SourceIp": ranges } } },
          },
        },
      ],
      serviceControlPolicies: [],
      resourceControlPolicies: [],
    },
    {},
  );
console.log("0.0.0.0/0:", outcome("0.0.0.0/0"));
console.log("0.0.0.0/1 and 128.0.0.0/1:", outcome("0.0.0.0/1", "128.0.0.0/1"));
END
echo "iam-simulate $version, 192.0.2.9 allowed from"
seen=$(node range.mjs)
echo "$seen"
[[ $seen == *"0.0.0.0/0: ImplicitlyDenied"* ]] && [[ $seen == *"128.0.0.0/1: Allowed"* ]] &&
  echo "The range of all IPv4 addresses does not hold the address, its two halves do."
