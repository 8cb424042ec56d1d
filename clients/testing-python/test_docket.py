import html
import json
import os
import pathlib
import re
import subprocess
import urllib.request

import boto3
import pytest
from botocore.config import Config
from botocore.exceptions import ClientError, ConnectionClosedError, ReadTimeoutError

PROFILE = "arn:aws:profile:us-east-1:123456789012:domains/acme/profiles/9f5d1c3b"
ONCE = Config(retries={"total_max_attempts": 1})


def field(name, text):
    return {"id": name, "value": {"stringValue": text}}


def desk(cases):
    """A domain with a template."""
    domain = cases.create_domain(name="acme")["domainId"]
    template = cases.create_template(domainId=domain, name="Complaint")["templateId"]
    return {"domainId": domain, "templateId": template}


def complaint(desk, title="The parcel is late"):
    return {**desk, "fields": [field("title", title), field("customer_id", PROFILE)]}


def count_cases(cases, desk):
    return len(cases.search_cases(domainId=desk["domainId"])["cases"])


@pytest.mark.parametrize("turn", ["first", "second"])
def test_each_test_finds_an_empty_server(cases, turn):
    assert cases.list_domains()["domains"] == []
    cases.create_domain(name="acme")


def test_an_account_is_as_good_as_a_server_of_its_own(docket, cases):
    other = boto3.client(**docket.client("111122223333"))
    cases.create_domain(name="acme")
    other.create_domain(name="acme")

    docket.control("POST", "/reset", {"account": "111122223333"})

    assert len(other.list_domains()["domains"]) == 0
    assert len(cases.list_domains()["domains"]) == 1


def test_an_sla_is_overdue_half_an_hour_later(docket, cases):
    at = desk(cases)
    case = cases.create_case(**complaint(at))["caseId"]
    sla = {
        "name": "Answer soon",
        "type": "CaseField",
        "fieldId": "status",
        "targetFieldValues": [{"stringValue": "closed"}],
        "targetSlaMinutes": 30,
    }
    cases.create_related_item(
        domainId=at["domainId"], caseId=case, type="Sla", content={"sla": {"slaInputConfiguration": sla}})

    def status():
        items = cases.search_related_items(domainId=at["domainId"], caseId=case)["relatedItems"]
        return items[0]["content"]["sla"]["slaConfiguration"]["status"]

    assert status() == "Active"

    docket.advance("31m")

    assert status() == "Overdue"


def test_lost_answer_a_client_that_tries_again_creates_one_case(docket, cases):
    at = desk(cases)
    docket.fault(operations=["CreateCase"], times=1, connection="CutAfterCommit")

    assert cases.create_case(**complaint(at))["caseId"]

    assert count_cases(cases, at) == 1
    assert [request["status"] for request in docket.requests(operation="CreateCase")] == [0, 200]


def test_lost_answer_a_client_that_gives_up_leaves_a_case(docket, cases):
    at = desk(cases)
    docket.fault(operations=["CreateCase"], times=1, connection="CutAfterCommit")

    with pytest.raises(ConnectionClosedError):
        boto3.client(**docket.client(), config=ONCE).create_case(**complaint(at))

    assert count_cases(cases, at) == 1


def test_throttling_is_tried_again_until_it_is_too_much(docket, cases):
    docket.fault(operations=["CreateDomain"], times=2, error={"type": "ThrottlingException"})
    assert cases.create_domain(name="acme")["ResponseMetadata"]["RetryAttempts"] == 2

    docket.fault(operations=["ListDomains"], error={"type": "ThrottlingException"})
    with pytest.raises(cases.exceptions.ThrottlingException):
        boto3.client(**docket.client(), config=ONCE).list_domains()


def test_a_bare_503_is_an_error_whose_code_is_the_status(docket, cases):
    docket.fault(operations=["ListDomains"], status=503)

    with pytest.raises(ClientError) as refusal:
        cases.list_domains()

    assert refusal.value.response["Error"]["Code"] == "503"


def test_this_sdk_signs_with_the_time_of_the_machine(docket, cases):
    docket.control("PUT", "/clock", {"time": "2030-01-01T00:00:00Z", "signatures": "Clock"})

    with pytest.raises(ClientError) as refusal:
        cases.list_domains()

    assert refusal.value.response["Error"]["Code"] == "InvalidSignatureException"


def test_a_slow_answer_is_one_that_a_client_need_not_wait_for(docket):
    hasty = boto3.client(**docket.client(), config=ONCE.merge(Config(read_timeout=0.2)))
    docket.fault(operations=["ListDomains"], times=1, delay="30s")

    with pytest.raises(ReadTimeoutError):
        hasty.list_domains()


def test_a_file_of_seeds_gives_ids_that_tests_can_name(docket, cases):
    docket.control("POST", "/seed", pathlib.Path(__file__).with_name("cases.yaml").read_text())

    found = cases.get_case(domainId="acme", caseId="late-parcel", fields=[{"id": "title"}])

    assert found["fields"] == [field("title", "The parcel is late")]


def test_a_snapshot_brings_everything_back(docket, cases):
    at = desk(cases)
    docket.control("POST", "/snapshots/desk")
    cases.create_case(**complaint(at))

    docket.control("POST", "/snapshots/desk/restore")

    assert count_cases(cases, at) == 0


def test_a_refusal_says_why(docket):
    with pytest.raises(ClientError):
        boto3.client(**{**docket.client(), "aws_secret_access_key": "wrong"}).list_domains()

    reason = docket.requests(operation="ListDomains")[0]["reason"]

    assert reason["kind"] == "Signature"
    assert reason["canonicalRequest"].startswith("POST\n/domains-list\n")


def test_the_command_line_controls_it_too(docket):
    docket.control("PUT", "/clock", {"time": "2030-01-01T00:00:00Z", "frozen": True})

    words = [os.environ.get("DOCKET", "docket"), "control", "--url", docket.control_url, "clock"]
    told = subprocess.run(words, check=True, capture_output=True, text=True).stdout

    assert json.loads(told) == docket.control("GET", "/clock")


def test_the_lines_of_the_first_page_run_as_they_stand_there(docket):
    with urllib.request.urlopen(docket.url) as answer:
        page = answer.read().decode()
    block = html.unescape(re.search(r'<pre id="python"[^>]*>([^<]*)</pre>', page)[1])

    told = {}
    exec(block, told)

    assert told["arn"].startswith("arn:aws:cases:us-east-1:000000000000:domain/")
