// The TypeScript client that openapi-generator makes of the contract, with a bearer token.
import assert from "node:assert/strict";
import { test } from "node:test";
import { DomainsApi, DomainStatus, ResponseError, TagsApi } from "../generated/index.js";
import { domainNames } from "../configuration.mjs";
import { startDocket } from "../docket.mjs";
import { configuration, contractServer } from "../typescript.mjs";

const docket = contractServer();

/** The token of an account of its own, so that tests do not meet. */
let accounts = 100000000000;
function freshToken() {
  return `docket-secret.${++accounts}`;
}

function client(accessToken = freshToken(), server = docket) {
  const settings = configuration(server, accessToken);
  return { domains: new DomainsApi(settings), tags: new TagsApi(settings) };
}

function create(domains, name) {
  return domains.createDomain({ createDomainRequest: { name } });
}

/** Expects a refusal and returns what it says. */
async function refusal(call, status, type) {
  const refused = await call.then(
    () => assert.fail(`${type} expected`),
    (failure) => failure,
  );
  assert.ok(refused instanceof ResponseError, String(refused));
  assert.equal(refused.response.headers.get("x-amzn-ErrorType"), type);
  assert.equal(refused.response.status, status);
  return refused.response.json();
}

test("CreateDomain answers id, ARN and status", async () => {
  const created = await create(client().domains, "acme");

  assert.match(created.domainId, /^[0-9a-f-]{36}$/);
  assert.equal(created.domainArn, `arn:aws:cases:us-east-1:${accounts}:domain/${created.domainId}`);
  assert.equal(created.domainStatus, DomainStatus.CreationInProgress);
});

test("GetDomain reads every member", async () => {
  const { domains, tags } = client();
  const { domainId, domainArn } = await create(domains, "Acme Ünïted 🚀");
  await tags.tagResource({ arn: domainArn, tagResourceRequest: { tags: { team: "red" } } });

  const { createdTime, ...domain } = await domains.getDomain({ domainId });

  assert.ok(Math.abs(Date.now() - createdTime) < 60_000);
  assert.deepEqual(domain, {
    domainId,
    domainArn,
    name: "Acme Ünïted 🚀",
    domainStatus: DomainStatus.Active,
    tags: { team: "red" },
  });
});

test("ListDomains pages to the end", async () => {
  const { domains } = client();
  const names = ["one", "two", "three"];
  for (const name of names) {
    await create(domains, name);
  }

  assert.deepEqual(await domainNames(domains), names);
});

test("DeleteDomain removes the domain", async () => {
  const { domains } = client();
  const { domainId } = await create(domains, "acme");

  assert.deepEqual(await domains.deleteDomain({ domainId }), {});

  assert.deepEqual(await refusal(domains.getDomain({ domainId }), 404, "ResourceNotFoundException"), {
    message: `Domain not found: ${domainId}`,
    resourceId: domainId,
    resourceType: "Domain",
  });
});

test("Tags are set, listed and removed", async () => {
  const { domains, tags } = client();
  const { domainArn: arn } = await create(domains, "acme");
  const set = { "a+b": "1 @ 2", "path/x=1": "y:z", kept: "" };
  await tags.tagResource({ arn, tagResourceRequest: { tags: set } });
  assert.deepEqual((await tags.listTagsForResource({ arn })).tags, set);

  await tags.untagResource({ arn, tagKeys: ["a+b", "path/x=1", "never-there"] });

  assert.deepEqual((await tags.listTagsForResource({ arn })).tags, { kept: "" });
});

test("A taken name is a conflict", async () => {
  const { domains } = client();
  await create(domains, "acme");

  assert.deepEqual(await refusal(create(domains, "acme"), 409, "ConflictException"), {
    message: "A domain with name acme already exists",
  });
});

test("A bad name is a validation failure that names the member", async () => {
  const { message } = await refusal(create(client().domains, "x".repeat(101)), 400, "ValidationException");

  assert.match(message, /at 'name' failed to satisfy constraint: Member must have length less than or equal to 100$/);
});

test("A sixth domain exceeds the quota", async () => {
  const { domains } = client();
  for (let i = 0; i < 5; i++) {
    await create(domains, `domain-${i}`);
  }

  const { message } = await refusal(create(domains, "sixth"), 402, "ServiceQuotaExceededException");

  assert.match(message, /limit 5$/);
});

test("A wrong token is refused", async () => {
  const { domains } = client("guess");

  assert.deepEqual(await refusal(domains.listDomains(), 403, "UnrecognizedClientException"), {
    message: "The security token included in the request is invalid.",
  });
});

test("A call too many is throttled", async () => {
  const limited = await startDocket("--rate-limit", "1/1");
  try {
    const { domains } = client(freshToken(), limited);
    await domains.listDomains();

    assert.deepEqual(await refusal(domains.listDomains(), 429, "ThrottlingException"), {
      message: "Rate exceeded",
    });
  } finally {
    await limited.stop();
  }
});
