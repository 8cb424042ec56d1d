"""A case's whole life by boto3: every operation that it knows is called once at least, and each error is met typed. Gets the address of
a server; prints a line for each operation and error."""

import sys
import time

import boto3
from botocore.config import Config

URL = sys.argv[1]
UNKNOWN = "00000000-0000-0000-0000-000000000000"
CUSTOMER = "arn:aws:profile:us-east-1:111122223333:domains/acme/profiles/6a1f"
CONTACT = "arn:aws:connect:us-east-1:111122223333:instance/4711/contact/0815"
FILE = "arn:aws:cases:us-east-1:111122223333:instance/4711/file/photo"

outcomes = {}


def client(key, token=None, service="connectcases"):
    return boto3.client(
        service,
        endpoint_url=URL,
        region_name="us-east-1",
        aws_access_key_id=key,
        aws_secret_access_key="docket-secret",
        aws_session_token=token,
        config=Config(retries={"total_max_attempts": 1}),
    )


def note(name, problem=None):
    """What came of an operation or error; the first problem stays."""
    outcomes[name] = outcomes.get(name) or problem


def called(model, **_):
    note(model.name)


def refused(cases, error, call, name=None, said=None):
    """Expects an error that has the type, and a message: the one that is given, if one is."""
    name = name or error
    try:
        call()
        note(name, "not refused")
    except getattr(cases.exceptions, error) as refusal:
        message = refusal.response["Error"]["Message"]
        note(name, None if message and message == (said or message) else f"said {message!r}")


def equal(operation, expected, found):
    if expected != found:
        note(operation, f"{found!r}, not {expected!r}")


def text(field, value):
    return {"id": field, "value": {"stringValue": value}}


def live(cases):
    domain = cases.create_domain(name="acme")
    arn, domain = domain["domainArn"], domain["domainId"]
    equal("GetDomain", "acme", cases.get_domain(domainId=domain)["name"])
    equal("ListDomains", [domain], [found["domainId"] for found in cases.list_domains()["domains"]])

    weight = cases.create_field(domainId=domain, name="Weight", type="Number")["fieldId"]
    size = cases.create_field(domainId=domain, name="Size", type="SingleSelect")["fieldId"]
    cases.update_field(domainId=domain, fieldId=weight, name="Weight in kg")
    found = cases.batch_get_field(domainId=domain, fields=[{"id": weight}])["fields"]
    equal("BatchGetField", ["Weight in kg"], [field["name"] for field in found])
    options = [{"name": "Small", "value": "s", "active": True}]
    cases.batch_put_field_options(domainId=domain, fieldId=size, options=options)
    equal("ListFieldOptions", options, cases.list_field_options(domainId=domain, fieldId=size)["options"])
    listed = [field["fieldId"] for field in cases.list_fields(domainId=domain)["fields"]]
    equal("ListFields", True, weight in listed)

    content = {"basic": {"topPanel": {"sections": [{"fieldGroup": {"name": "Top", "fields": [{"id": weight}]}}]}}}
    layout = cases.create_layout(domainId=domain, name="Desk", content=content)["layoutId"]
    cases.update_layout(domainId=domain, layoutId=layout, name="Front desk")
    got = cases.get_layout(domainId=domain, layoutId=layout)
    equal("GetLayout", ("Front desk", content), (got["name"], got["content"]))
    equal("ListLayouts", [layout], [found["layoutId"] for found in cases.list_layouts(domainId=domain)["layouts"]])

    required = {"required": {"defaultValue": False, "conditions": [
        {"equalTo": {"operandOne": {"fieldId": size}, "operandTwo": {"stringValue": "s"}, "result": True}}]}}
    rule = cases.create_case_rule(domainId=domain, name="Weighed", rule=required)["caseRuleId"]
    cases.update_case_rule(domainId=domain, caseRuleId=rule, description="Small ones are weighed")
    got = cases.batch_get_case_rule(domainId=domain, caseRules=[{"id": rule}])["caseRules"]
    equal("BatchGetCaseRule", [required], [found["rule"] for found in got])
    equal("ListCaseRules", [rule], [found["caseRuleId"] for found in cases.list_case_rules(domainId=domain)["caseRules"]])

    template = cases.create_template(
        domainId=domain, name="Complaint", layoutConfiguration={"defaultLayout": layout})["templateId"]
    cases.update_template(domainId=domain, templateId=template, name="Parcel")
    equal("GetTemplate", "Parcel", cases.get_template(domainId=domain, templateId=template)["name"])
    equal("ListTemplates", [template], [found["templateId"] for found in cases.list_templates(domainId=domain)["templates"]])

    cases.put_case_event_configuration(domainId=domain, eventBridge={"enabled": True})
    equal("GetCaseEventConfiguration", True, cases.get_case_event_configuration(domainId=domain)["eventBridge"]["enabled"])

    values = [text("customer_id", CUSTOMER), text("title", "The parcel is late"), {"id": weight, "value": {"doubleValue": 2.5}}]
    case = cases.create_case(domainId=domain, templateId=template, fields=values)["caseId"]
    cases.update_case(domainId=domain, caseId=case, fields=[text("summary", "Ünïcode 🚀")])
    got = cases.get_case(domainId=domain, caseId=case, fields=[{"id": weight}, {"id": "summary"}])["fields"]
    equal("GetCase", [{"id": weight, "value": {"doubleValue": 2.5}}, text("summary", "Ünïcode 🚀")], got)

    def relate(kind, content):
        return cases.create_related_item(domainId=domain, caseId=case, type=kind, content=content)["relatedItemId"]

    def remark(body):
        return {"comment": {"body": body, "contentType": "Text/Plain"}}

    comment = relate("Comment", remark("On its way"))
    relate("Contact", {"contact": {"contactArn": CONTACT}})
    relate("File", {"file": {"fileArn": FILE}})
    cases.update_related_item(domainId=domain, caseId=case, relatedItemId=comment, content=remark("Lost"))
    items = cases.search_related_items(domainId=domain, caseId=case)["relatedItems"]
    equal("SearchRelatedItems", {"Comment", "Contact", "File"}, {item["type"] for item in items})
    equal("UpdateRelatedItem", ["Lost"], [item["content"]["comment"]["body"] for item in items if item["type"] == "Comment"])
    items = cases.search_all_related_items(domainId=domain, filters=[{"comment": {}}])["relatedItems"]
    equal("SearchAllRelatedItems", [comment], [item["relatedItemId"] for item in items])
    listed = cases.list_cases_for_contact(domainId=domain, contactArn=CONTACT)["cases"]
    equal("ListCasesForContact", [case], [found["caseId"] for found in listed])
    pages = cases.get_paginator("search_cases").paginate(domainId=domain, searchTerm="parcel")
    equal("SearchCases", [case], [found["caseId"] for page in pages for found in page["cases"]])
    events = cases.get_case_audit_events(domainId=domain, caseId=case)["auditEvents"]
    equal("GetCaseAuditEvents", "Case.Created", events[-1]["type"])

    cases.tag_resource(arn=arn, tags={"team": "red", "a:b": "+"})
    equal("ListTagsForResource", {"team": "red", "a:b": "+"}, cases.list_tags_for_resource(arn=arn)["tags"])
    cases.untag_resource(arn=arn, tagKeys=["a:b"])
    equal("UntagResource", {"team": "red"}, cases.list_tags_for_resource(arn=arn)["tags"])

    second = cases.create_case(domainId=domain, templateId=template, fields=values)["caseId"]
    batch(cases, domain, [case, second])
    merge(cases, domain, case, second)

    refused(cases, "ValidationException", lambda: cases.update_case(
        domainId=domain, caseId=case, fields=[{"id": weight, "value": {"stringValue": "heavy"}}]))
    refused(cases, "ResourceNotFoundException", lambda: cases.get_case(
        domainId=domain, caseId=UNKNOWN, fields=[{"id": "title"}]))
    refused(cases, "ConflictException", lambda: cases.create_domain(name="acme"))

    associate(client("111122223333", service="connect"), arn)

    cases.delete_related_item(domainId=domain, caseId=case, relatedItemId=comment)
    cases.delete_case(domainId=domain, caseId=case)
    cases.delete_template(domainId=domain, templateId=template)
    cases.delete_case_rule(domainId=domain, caseRuleId=rule)
    cases.delete_layout(domainId=domain, layoutId=layout)
    cases.delete_field(domainId=domain, fieldId=weight)
    cases.delete_domain(domainId=domain)


def associate(connect, arn):
    """Ties the domain to an instance, by the other service that has a say in it."""
    connect.meta.events.register("after-call.connect", called)
    named = {"InstanceId": "4711", "IntegrationType": "CASES_DOMAIN", "IntegrationArn": arn}
    association = connect.create_integration_association(**named, Tags={"team": "red"})["IntegrationAssociationId"]
    pages = connect.get_paginator("list_integration_associations").paginate(InstanceId="4711")
    listed = [(found["IntegrationAssociationId"], found["IntegrationArn"]) for page in pages
              for found in page["IntegrationAssociationSummaryList"]]
    equal("ListIntegrationAssociations", [(association, arn)], listed)
    refused(connect, "DuplicateResourceException", lambda: connect.create_integration_association(**named))
    refused(connect, "InvalidRequestException", lambda: connect.create_integration_association(**{**named, "IntegrationType": "EVENT"}))
    connect.delete_integration_association(InstanceId="4711", IntegrationAssociationId=association)
    refused(connect, "ResourceNotFoundException", lambda: connect.delete_integration_association(
        InstanceId="4711", IntegrationAssociationId=association), "ResourceNotFoundException of Connect")


def batch(cases, domain, ids):
    named = [{"caseIdentifier": {"caseId": case}} for case in [*ids, UNKNOWN]]
    fields = [{"fieldIdentifier": {"name": "Summary"}, "value": {"stringValue": "All at once"}}]
    answer = cases.batch_update_case(domainId=domain, cases=named, fields=fields)
    equal("BatchUpdateCase", ids, [done["caseIdentifier"]["caseId"] for done in answer["successfulCases"]])
    equal("BatchUpdateCase", ["CASE_NOT_FOUND"], [failed["errorCode"] for failed in answer["failedCases"]])
    for case in ids:
        got = cases.get_case(domainId=domain, caseId=case, fields=[{"id": "summary"}])["fields"]
        equal("BatchUpdateCase", [text("summary", "All at once")], got)

    remark = {"comment": {"body": "To all", "contentType": "Text/Plain"}}
    answer = cases.batch_create_related_item(domainId=domain, content=remark, cases=named)
    equal("BatchCreateRelatedItem", ids, [done["caseIdentifier"]["caseId"] for done in answer["successfulItems"]])
    equal("BatchCreateRelatedItem", ["CASE_NOT_FOUND"], [failed["errorCode"] for failed in answer["failedItems"]])


def merge(cases, domain, primary, secondary):
    """Merges a case into another one. The secondary tells when the merge is done, and from then on the primary has no status."""
    cases.start_merge_cases(
        domainId=domain, caseId=primary, secondaryCaseIds=[secondary], relatedItemsConfiguration={"comment": True})
    deadline = time.monotonic() + 30
    while (status := cases.get_merge_cases_status(domainId=domain, caseId=secondary))["status"] == "IN_PROGRESS":
        if time.monotonic() > deadline:
            break
        time.sleep(0.02)
    status.pop("ResponseMetadata")
    equal("GetMergeCasesStatus", {"status": "COMPLETED", "primaryCaseId": primary, "secondaryCaseIds": [secondary]}, status)
    items = cases.search_related_items(domainId=domain, caseId=primary, filters=[{"comment": {}}])["relatedItems"]
    equal("StartMergeCases", 2, [item["content"]["comment"]["body"] for item in items].count("To all"))
    for case in (primary, secondary):
        events = cases.get_case_audit_events(domainId=domain, caseId=case)["auditEvents"]
        equal("StartMergeCases", True, "Case.Merged" in {event["type"] for event in events})
    closed = cases.get_case(domainId=domain, caseId=secondary, fields=[{"id": "status"}])["fields"]
    equal("StartMergeCases", [text("status", "closed")], closed)
    cases.delete_case(domainId=domain, caseId=secondary)


def deny():
    """What policies deny: by keys of the same account, each of which may do little."""
    owner = client("111122223333")
    created = owner.create_domain(name="guarded")
    arn, domain = created["domainArn"], created["domainId"]

    for name, user, kind, cases in (
        ("AccessDeniedException by a policy", "arn:aws:iam::111122223333:user/reader", "identity-based", client("reader")),
        ("AccessDeniedException by a session policy", "arn:aws:sts::111122223333:assumed-role/desk/ann", "session",
            client("session", "session-token")),
    ):
        equal(name, "guarded", cases.get_domain(domainId=domain)["name"])
        refused(
            cases, "AccessDeniedException",
            lambda: cases.create_case(domainId=domain, templateId=UNKNOWN, fields=[text("title", "Late")]),
            name,
            f"User: {user} is not authorized to perform: cases:CreateCase on resource: {arn} "
            f"because no {kind} policy allows the cases:CreateCase action")

    template = owner.create_template(domainId=domain, name="Complaint")["templateId"]
    values = [text("customer_id", CUSTOMER), text("title", "Late")]

    def of_team(team):
        return owner.create_case(domainId=domain, templateId=template, fields=values, tags={"team": team})["caseId"]

    red, blue = of_team("red"), of_team("blue")
    answer = client("red-team").batch_update_case(
        domainId=domain, cases=[{"caseIdentifier": {"caseId": case}} for case in (red, blue)], fields=[], title="Lost")
    name = "BatchUpdateCase with ACCESS_DENIED in an entry"
    equal(name, [red], [done["caseIdentifier"]["caseId"] for done in answer["successfulCases"]])
    equal(name, [(blue, "ACCESS_DENIED", "User: arn:aws:iam::111122223333:user/red-team is not authorized to perform: cases:UpdateCase "
                  f"on resource: {arn}/case/{blue} because no identity-based policy allows the cases:UpdateCase action")],
          [(failed["caseIdentifier"]["caseId"], failed["errorCode"], failed["errorMessage"]) for failed in answer["failedCases"]])
    note(name)


def exceed():
    cases = client("222233334444")
    for number in range(5):
        cases.create_domain(name=f"domain {number}")
    refused(cases, "ServiceQuotaExceededException", lambda: cases.create_domain(name="one more"))

    domain = cases.list_domains()["domains"][0]["domainId"]

    def often():
        for _ in range(20):
            cases.get_case_event_configuration(domainId=domain)

    refused(cases, "ThrottlingException", often)

    # As a page of an origin that may not call.
    cases.meta.events.register("before-sign.connectcases", lambda request, **_: request.headers.add_header("Origin", "http://x.example"))
    refused(cases, "AccessDeniedException", cases.list_domains)


cases = client("111122223333")
cases.meta.events.register("after-call.connectcases", called)
for part in (lambda: live(cases), deny, exceed):
    try:
        part()
    except Exception as problem:  # said, and counted
        note(getattr(problem, "operation_name", "Story"), " ".join(str(problem).split()))
for operation in cases.meta.service_model.operation_names:
    if operation not in outcomes:
        note(operation, "not called")
for name, problem in sorted(outcomes.items()):
    print(f"FAILED {name}: {problem}" if problem else f"ok {name}")
sys.exit(any(outcomes.values()))
