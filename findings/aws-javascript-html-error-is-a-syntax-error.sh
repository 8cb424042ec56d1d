#!/usr/bin/env bash
# Guess: when a proxy answers a call of the AWS SDK for JavaScript v3 with 503 and a page of HTML, the call ends with an
#   error of the service that tells the status.
# Happens: the SDK retries, as it should, and then throws the SyntaxError of JSON.parse; instanceof ConnectCasesServiceException
#   is false. boto3 ends with a ClientError whose code is 503.
# Matters: code that tells errors apart by name or class meets a SyntaxError in the hour of an outage, and takes it for a defect
#   of its own.
set -uo pipefail

version=3.1138.0
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder" || exit 1
npm install --no-audit --no-fund --silent "@aws-sdk/client-connectcases@$version" || exit 1

cat >call.mjs <<'END'
import { createServer } from "node:http";
import { ConnectCases, ConnectCasesServiceException } from "@aws-sdk/client-connectcases";

let calls = 0;
const proxy = createServer((request, response) => {
  calls++;
  request.resume();
  response.writeHead(503, { "content-type": "text/html" });
  response.end("<html><body>Service Unavailable</body></html>");
});
proxy.listen(0, "127.0.0.1", async () => {
  const cases = new ConnectCases({
    endpoint: `http://127.0.0.1:${proxy.address().port}`,
    region: "us-east-1",
    credentials: { accessKeyId: "example", secretAccessKey: "example" },
  });
  const error = await cases.listDomains({}).catch((thrown) => thrown);
  console.log(`calls: ${calls}, name: ${error.name}, of the service: ${error instanceof ConnectCasesServiceException}`);
  console.log(`status in $metadata: ${error.$metadata?.httpStatusCode}`);
  console.log(`message: ${error.message.split("\n")[0]}`);
  proxy.close();
  proxy.closeAllConnections();
  process.exit(calls === 3 && error.name === "SyntaxError" && !(error instanceof ConnectCasesServiceException) ? 0 : 1);
});
END
echo "@aws-sdk/client-connectcases $version, Node $(node --version)"
node --no-warnings call.mjs && echo "A 503 of a proxy ends as a SyntaxError."
