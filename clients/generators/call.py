"""Calls the server of the first argument with the generated client."""

import sys

import openapi_client as client

api = client.ApiClient(client.Configuration(host=sys.argv[1], access_token="docket-secret"))
domains = client.DomainsApi(api)
cases = client.CasesApi(api)

domain = domains.create_domain(client.CreateDomainRequest(name="python")).domain_id
number = client.CreateFieldRequest(name="Parcels", type=client.FieldType.NUMBER)
parcels = client.FieldsApi(api).create_field(domain, number).field_id
template = client.TemplatesApi(api).create_template(domain, client.CreateTemplateRequest(name="Complaint")).template_id
alice = "arn:aws:profile:us-east-1:111122223333:domains/acme/profiles/alice"
values = [
    client.FieldValue(id="title", value=client.FieldValueUnion(string_value="Late")),
    client.FieldValue(id="customer_id", value=client.FieldValueUnion(string_value=alice)),
]
case = cases.create_case(domain, client.CreateCaseRequest(template_id=template, fields=values)).case_id
counted = client.FieldValueInput(
    field_identifier=client.FieldIdentifierUnion(id=parcels), value=client.FieldValueUnion(double_value=16777217))
one = client.BatchUpdateCaseIdentifier(case_identifier=client.CaseIdentifierUnion(case_id=case))
cases.batch_update_case(client.BatchUpdateCaseRequest(domain_id=domain, cases=[one], fields=[counted]))
found = cases.get_case(domain, case, client.GetCaseRequest(fields=[client.FieldIdentifier(id=parcels)])).fields[0]
try:
    refused = domains.get_domain("00000000-0000-0000-0000-000000000000")
except client.ApiException as refusal:
    refused = refusal.status
print(domains.get_domain(domain).name, f"{found.value.double_value:.0f}", refused)
