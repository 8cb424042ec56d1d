"""Cases that stay open are closed, as by the sample amazon-connect-cases-auto-close of AWS: auto_close.py DOCKET SQS QUEUE_URL

Events of cases come to a queue. A consumer keeps a table of them, from which a job closes those that are open for too long. Their
events come to the queue too, and tell the consumer that they are closed. All calls are made by boto3.
"""

import json
import sys
import time

import boto3

from check import client, until_there

PATIENCE = 60


class Consumer:
    """What the function behind the queue does, and the job beside it."""

    def __init__(self, sqs, queue, cases, domain):
        self.sqs, self.queue, self.cases, self.domain = sqs, queue, cases, domain
        self.seen = set()
        self.table = {}

    def consume(self):
        """Takes what is in the queue, or waits a second for it."""
        answer = self.sqs.receive_message(QueueUrl=self.queue, MaxNumberOfMessages=10, WaitTimeSeconds=1)
        for message in answer.get("Messages", []):
            event = json.loads(message["Body"])
            # A queue may deliver a message twice.
            if event["id"] not in self.seen:
                self.seen.add(event["id"])
                self.heed(event)
            self.sqs.delete_message(QueueUrl=self.queue, ReceiptHandle=message["ReceiptHandle"])

    def heed(self, event):
        detail = event["detail"]
        if detail["eventType"] == "CASE.CREATED":
            case = detail["case"]
            self.table[case["caseId"]] = {"created": case["createdDateTime"], "status": "open"}
        elif detail["eventType"] == "CASE.UPDATED" and "status" in detail["changedFieldIds"]:
            case = detail["case"]
            self.table[case["caseId"]]["status"] = case["fields"]["status"]["value"]["stringValue"]
        elif detail["eventType"] == "CASE.DELETED":
            self.table[detail["case"]["caseId"]]["status"] = "deleted"

    def statuses(self):
        return {id: row["status"] for id, row in self.table.items()}

    def until(self, holds, what):
        end = time.monotonic() + PATIENCE
        while not holds():
            assert time.monotonic() < end, f"{what}: {self.table}"
            self.consume()

    def close_those_before(self, moment):
        """The job: closes the cases of the table that are open and older, and says which."""
        old = [id for id, row in self.table.items() if row["status"] == "open" and row["created"] < moment]
        for id in old:
            self.cases.update_case(domainId=self.domain, caseId=id, fields=[text("status", "closed")])
        return old


def text(field, value):
    return {"id": field, "value": {"stringValue": value}}


def main(docket, endpoint, queue):
    cases = boto3.client(
        "connectcases",
        endpoint_url=docket,
        region_name="us-east-1",
        aws_access_key_id="docket",
        aws_secret_access_key="docket-secret",
    )
    domain = until_there(lambda: cases.create_domain(name="support"))["domainId"]
    template = cases.create_template(domainId=domain, name="Returns")["templateId"]
    cases.put_case_event_configuration(
        domainId=domain,
        eventBridge={"enabled": True, "includedData": {"caseData": {"fields": [{"id": "status"}]}}},
    )
    consumer = Consumer(client("sqs", endpoint), queue, cases, domain)

    def create(title):
        return cases.create_case(domainId=domain, templateId=template, fields=[text("title", title)])["caseId"]

    def status(id):
        fields = cases.get_case(domainId=domain, caseId=id, fields=[{"id": "status"}])["fields"]
        return fields[0]["value"]["stringValue"]

    def close(id):
        cases.update_case(domainId=domain, caseId=id, fields=[text("status", "closed")])

    # A sink that is new gets what changes from when it has begun, which may be after this.
    first = []
    consumer.until(lambda: consumer.table or first.append(create("First")), "nothing arrives")

    forgotten = [create(f"Forgotten {i}") for i in range(12)]
    answered, gone = create("Answered"), create("Gone")
    close(answered)
    cases.delete_case(domainId=domain, caseId=gone)
    fresh = create("Fresh")
    # Events of different cases may overtake each other.
    expected = dict.fromkeys(forgotten + [fresh], "open") | {answered: "closed", gone: "deleted"}
    consumer.until(lambda: expected.items() <= consumer.statuses().items(), "not all arrives")

    closed = consumer.close_those_before(consumer.table[fresh]["created"])
    assert set(forgotten) <= set(closed) <= set(forgotten) | set(first), closed
    told = expected | dict.fromkeys(closed, "closed")
    consumer.until(lambda: told.items() <= consumer.statuses().items(), "not all are told of")

    assert {status(id) for id in closed} == {"closed"}
    assert status(fresh) == consumer.table[fresh]["status"] == "open"
    again = consumer.close_those_before(consumer.table[fresh]["created"])
    assert not set(closed) & set(again), again
    last = cases.get_case_audit_events(domainId=domain, caseId=forgotten[0])["auditEvents"][0]
    changed = {field["eventFieldId"]: field["newValue"] for field in last["fields"]}
    assert last["type"] == "Case.Updated" and changed["status"] == {"stringValue": "closed"}, last
    print(f"{len(closed)} cases closed")


if __name__ == "__main__":
    main(*sys.argv[1:])
