// The AWS SDK for JavaScript, unmodified, against Docket.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  ConflictException,
  ResourceNotFoundException,
  ServiceQuotaExceededException,
  ThrottlingException,
  ValidationException,
} from "@aws-sdk/client-connectcases";
import { domainNames } from "../configuration.mjs";
import { onEachStore, startDocket } from "../docket.mjs";
import { client } from "../sdk.mjs";

onEachStore((docket) => {
  test("CreateDomain answers as AWS's page shows", async () => {
    const cases = client(docket, { credentials: { accessKeyId: "111122223333", secretAccessKey: "docket-secret" } });

    const created = await cases.createDomain({ name: "string" });

    assert.match(created.domainId, /^[0-9a-f-]{36}$/);
    assert.equal(created.domainArn, `arn:aws:cases:us-east-1:111122223333:domain/${created.domainId}`);
    assert.equal(created.domainStatus, "CreationInProgress");
    assert.equal(created.$metadata.httpStatusCode, 200);
    assert.match(created.$metadata.requestId, /^[0-9a-f-]{36}$/);
    const { $metadata, ...members } = created;
    assert.deepEqual(Object.keys(members).sort(), ["domainArn", "domainId", "domainStatus"]);
  });

  test("GetDomain shows the domain with its tags", async () => {
    const cases = client(docket);
    const { domainId, domainArn } = await cases.createDomain({ name: "dom ü" });
    await cases.tagResource({ arn: domainArn, tags: { team: "red", "cost centre": "4711" } });

    const domain = await cases.getDomain({ domainId });

    assert.equal(domain.name, "dom ü");
    assert.equal(domain.domainStatus, "Active");
    assert.ok(domain.createdTime instanceof Date);
    assert.deepEqual(domain.tags, { team: "red", "cost centre": "4711" });
  });

  test("ListDomains pages to the end", async () => {
    const cases = client(docket);
    const names = ["one", "two", "three", "four", "five"];
    for (const name of names) {
      await cases.createDomain({ name });
    }

    assert.deepEqual(await domainNames(cases), names);
  });

  test("Tags are set, listed and removed", async () => {
    const cases = client(docket);
    const { domainArn: arn } = await cases.createDomain({ name: "acme" });
    await cases.tagResource({ arn, tags: { a: "1", b: "2" } });
    await cases.untagResource({ arn, tagKeys: ["a", "never-there"] });

    const { tags } = await cases.listTagsForResource({ arn });

    assert.deepEqual(tags, { b: "2" });
  });

  test("DeleteDomain removes the domain", async () => {
    const cases = client(docket);
    const { domainId } = await cases.createDomain({ name: "acme" });
    await cases.deleteDomain({ domainId });

    await assert.rejects(cases.getDomain({ domainId }), (error) => {
      assert.ok(error instanceof ResourceNotFoundException);
      assert.equal(error.resourceId, domainId);
      assert.equal(error.resourceType, "Domain");
      return true;
    });
  });

  test("A taken name is a ConflictException", async () => {
    const cases = client(docket);
    await cases.createDomain({ name: "acme" });

    await assert.rejects(cases.createDomain({ name: "acme" }), (error) => {
      assert.ok(error instanceof ConflictException);
      assert.equal(error.$metadata.httpStatusCode, 409);
      assert.equal(error.message, "A domain with name acme already exists");
      return true;
    });
  });

  test("A sixth domain is a ServiceQuotaExceededException", async () => {
    const cases = client(docket);
    for (let i = 0; i < 5; i++) {
      await cases.createDomain({ name: `domain-${i}` });
    }

    await assert.rejects(cases.createDomain({ name: "sixth" }), (error) => {
      assert.ok(error instanceof ServiceQuotaExceededException);
      assert.equal(error.$metadata.httpStatusCode, 402);
      return true;
    });
  });

  test("A bad name is a ValidationException that names the member", async () => {
    await assert.rejects(client(docket).createDomain({ name: "x".repeat(101) }), (error) => {
      assert.ok(error instanceof ValidationException);
      assert.match(error.message, /at 'name' failed to satisfy constraint: Member must have length less than or equal to 100/);
      return true;
    });
  });

  const strangers = [
    ["A wrong secret", "111111111111", "wrong", "InvalidSignatureException"],
    ["An unknown access key", "AKIDUNKNOWN", "docket-secret", "UnrecognizedClientException"],
  ];
  for (const [what, accessKeyId, secretAccessKey, name] of strangers) {
    test(`${what} is refused`, async () => {
      const stranger = client(docket, { credentials: { accessKeyId, secretAccessKey } });

      await assert.rejects(stranger.listDomains({}), (error) => {
        assert.equal(error.name, name);
        assert.equal(error.$metadata.httpStatusCode, 403);
        return true;
      });
    });
  }

  test("A clock that is wrong is repaired from the Date header", async () => {
    const late = client(docket, { systemClockOffset: -3600_000 });

    const created = await late.createDomain({ name: "acme" });

    assert.equal(created.$metadata.attempts, 2);
    assert.equal((await late.listDomains({})).$metadata.attempts, 1);
  });
});

test("A call too many is a ThrottlingException", async () => {
  const limited = await startDocket("--rate-limit", "1/1");
  try {
    const hasty = client(limited, { maxAttempts: 1 });
    await hasty.listDomains({});

    await assert.rejects(hasty.listDomains({}), (error) => {
      assert.ok(error instanceof ThrottlingException);
      assert.equal(error.$metadata.httpStatusCode, 429);
      assert.equal(error.message, "Rate exceeded");
      return true;
    });
  } finally {
    await limited.stop();
  }
});

test("Default retries get over throttling", async () => {
  const limited = await startDocket("--rate-limit", "1/1");
  try {
    const patient = client(limited);
    await patient.listDomains({});

    const answer = await patient.listDomains({});

    assert.deepEqual(answer.domains, []);
    assert.ok(answer.$metadata.attempts > 1);
  } finally {
    await limited.stop();
  }
});
