"""Makes what a sink needs, and looks at what has arrived: check.py make|make_queues|queue_for|queue|fifo|bus|lines|webhook …"""

import json
import re
import sys
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import boto3

EVENTS = 100
PATTERN = {"source": ["aws.cases"], "detail": {"eventType": ["CASE.UPDATED"]}}


def client(service, endpoint):
    return boto3.client(
        service,
        endpoint_url=endpoint,
        region_name="us-east-1",
        aws_access_key_id="key",
        aws_secret_access_key="secret",
    )


def until_there(call):
    for _ in range(300):
        try:
            return call()
        except Exception as failure:
            last = failure
            time.sleep(0.1)
    raise last


def make_queues(endpoint):
    """A standard queue and a FIFO queue, once the service is there."""
    sqs = client("sqs", endpoint)
    until_there(lambda: sqs.list_queues())
    sqs.create_queue(QueueName="cases")
    sqs.create_queue(QueueName="cases.fifo", Attributes={"FifoQueue": "true"})
    return sqs


def make(endpoint):
    """Those, and a third queue to which a rule of the default bus leads."""
    sqs = make_queues(endpoint)
    bus = sqs.create_queue(QueueName="bus")["QueueUrl"]
    arn = sqs.get_queue_attributes(QueueUrl=bus, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    events = client("events", endpoint)
    events.put_rule(Name="updates", EventPattern=json.dumps(PATTERN))
    events.put_targets(Rule="updates", Targets=[{"Id": "bus", "Arn": arn}])


def queue_for(endpoint, name):
    client("sqs", endpoint).create_queue(QueueName=name, Attributes={"FifoQueue": "true"})


def consume(endpoint, name):
    """As a consumer does: receives, reads and deletes."""
    sqs = client("sqs", endpoint)
    url = sqs.get_queue_url(QueueName=name)["QueueUrl"]
    consumed = []
    while messages := sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10).get("Messages"):
        for message in messages:
            consumed.append(json.loads(message["Body"]))
            sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
    return consumed


def title(event):
    text = event["detail"]["case"]["fields"]["title"]["value"]["stringValue"]
    return int(re.fullmatch(r"Grüße (\d+)", text)[1])


def in_order(events, expected):
    """The titles of each case, without those that came again."""
    cases = {}
    for event in events:
        titles = cases.setdefault(event["detail"]["case"]["caseId"], [])
        if title(event) not in titles:
            titles.append(title(event))
    assert len(cases) == 5, cases
    for titles in cases.values():
        assert titles == expected, cases


def queue(endpoint):
    events = consume(endpoint, "cases")
    # The first ten were sent twice.
    assert len(events) == EVENTS + 10, len(events)
    assert len({event["id"] for event in events}) == EVENTS
    in_order(events, list(range(1, 21)))


def fifo(endpoint):
    events = consume(endpoint, "cases.fifo")
    assert len(events) == EVENTS, len(events)
    in_order(events, list(range(1, 21)))


def bus(endpoint):
    events = consume(endpoint, "bus")
    in_order(events, list(range(2, 21)))
    event = events[0]
    assert event["detail-type"] == "Amazon Connect Cases Change", event
    assert event["resources"][1].endswith("/case/case-0"), event


def lines(path, expected):
    with open(path, encoding="utf-8") as file:
        events = [json.loads(line) for line in file]
    in_order(events, list(range(int(expected), 21)))


def webhook(port, secret, page, path):
    """Takes events until it is ended. Some are refused for a moment, so that they come again."""
    with open(page, encoding="utf-8") as file:
        sample = re.search(r"```python\n(.*?)```", file.read(), re.DOTALL)[1]
    names = {}
    exec(compile(sample, page, "exec"), names)
    from standardwebhooks import Webhook

    library = Webhook(secret)
    count = 0

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *arguments):
            pass

        def do_POST(self):
            nonlocal count
            body = self.rfile.read(int(self.headers["content-length"]))
            headers = {name.lower(): value for name, value in self.headers.items()}
            count += 1
            status = 204
            library.verify(body, headers)
            assert names["verified"](secret, headers, body)
            assert not names["verified"](secret, headers, body + b" ")
            event = json.loads(body)
            assert headers["webhook-id"] == event["id"]
            if count % 10 == 0:
                status = 503 if count % 20 == 0 else 500
            else:
                with open(path, "a", encoding="utf-8") as file:
                    file.write(json.dumps(event) + "\n")
            self.send_response(status)
            self.send_header("content-length", "0")
            self.end_headers()

    ThreadingHTTPServer(("127.0.0.1", int(port)), Handler).serve_forever()


if __name__ == "__main__":
    globals()[sys.argv[1]](*sys.argv[2:])
