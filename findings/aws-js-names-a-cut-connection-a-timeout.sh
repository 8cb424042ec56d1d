#!/usr/bin/env bash
# Guess: in the AWS SDK for JavaScript v3 an error named TimeoutError means that something took too long, and an answer with status 503
#   becomes a service exception that has the status, whatever its body is.
# Happens: a connection that the server closes without an answer is a TimeoutError too ("socket hang up"), within milliseconds, as the
#   HTTP handler gives that name to ECONNRESET and EPIPE. A 503 with a page of HTML, as proxies send it, is a SyntaxError of the parser.
# Matters: who raises time-outs after a TimeoutError looks in the wrong place, and a handler that asks for ServiceException or for
#   error.name misses a 503 of a proxy. The SDK itself sends both again, so this shows only once its attempts are used up.
set -euo pipefail

version=3.1138.0
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

npm init -y >/dev/null
npm install --no-audit --no-fund --silent "@aws-sdk/client-connectcases@$version" >/dev/null

cat >finding.mjs <<'JS'
import { createServer } from "node:http";
import { ConnectCasesClient, ConnectCasesServiceException, GetDomainCommand } from "@aws-sdk/client-connectcases";

const server = createServer((request, response) => {
  if (request.url === "/domains/cut") {
    request.resume().on("end", () => request.socket.destroy());
  } else {
    response.writeHead(503, { "Content-Type": "text/html" }).end("<html><body><h1>503</h1></body></html>");
  }
});
await new Promise((listens) => server.listen(0, "127.0.0.1", listens));
const client = new ConnectCasesClient({
  endpoint: `http://127.0.0.1:${server.address().port}`,
  region: "us-east-1",
  credentials: { accessKeyId: "example", secretAccessKey: "example" },
  maxAttempts: 1,
});

async function failure(domainId) {
  const start = performance.now();
  try {
    await client.send(new GetDomainCommand({ domainId }));
    return {};
  } catch (error) {
    const millis = Math.round(performance.now() - start);
    const service = error instanceof ConnectCasesServiceException;
    console.log(`${domainId}: ${error.name}, "${error.message.split("\n")[0]}", code ${error.code}, service exception: ${service}, after ${millis} ms`);
    return { name: error.name, service };
  }
}

await failure("proxy");
const cut = await failure("cut");
const proxy = await failure("proxy");
const asFound = cut.name === "TimeoutError" && proxy.name === "SyntaxError" && !proxy.service;
if (asFound) {
  console.log("A cut connection is a TimeoutError, and a 503 without JSON a SyntaxError.");
}
process.exit(asFound ? 0 : 1);
JS
echo "AWS SDK for JavaScript $version, Node $(node --version)"
node --no-warnings finding.mjs
