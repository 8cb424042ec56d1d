import { ConnectCases } from "@aws-sdk/client-connectcases";

let accounts = 100000000000;

/** The AWS SDK for JavaScript with an account of its own, so that tests do not meet. */
export function client({ url }, settings = {}) {
  return new ConnectCases({
    endpoint: url,
    region: "us-east-1",
    credentials: { accessKeyId: String(++accounts), secretAccessKey: "docket-secret" },
    ...settings,
  });
}
