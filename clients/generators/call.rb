# Calls the server of the first argument with the generated client.
require "openapi_client"

OpenapiClient.configure do |config|
  config.host = ARGV[0]
  config.server_index = nil
  config.access_token = "docket-secret"
end
domains = OpenapiClient::DomainsApi.new
cases = OpenapiClient::CasesApi.new

def text(id, value)
  OpenapiClient::FieldValue.new(id: id, value: OpenapiClient::FieldValueUnion.new(string_value: value))
end

domain = domains.create_domain(OpenapiClient::CreateDomainRequest.new(name: "ruby")).domain_id
number = OpenapiClient::CreateFieldRequest.new(name: "Parcels", type: "Number")
parcels = OpenapiClient::FieldsApi.new.create_field(domain, number).field_id
template = OpenapiClient::TemplatesApi.new.create_template(domain, OpenapiClient::CreateTemplateRequest.new(name: "Complaint")).template_id
values = [
  text("title", "Late"),
  text("customer_id", "arn:aws:profile:us-east-1:111122223333:domains/acme/profiles/alice")
]
made = cases.create_case(domain, OpenapiClient::CreateCaseRequest.new(template_id: template, fields: values)).case_id
counted = OpenapiClient::FieldValueInput.new(
  field_identifier: OpenapiClient::FieldIdentifierUnion.new(id: parcels),
  value: OpenapiClient::FieldValueUnion.new(double_value: 16_777_217)
)
one = OpenapiClient::BatchUpdateCaseIdentifier.new(case_identifier: OpenapiClient::CaseIdentifierUnion.new(case_id: made))
cases.batch_update_case(OpenapiClient::BatchUpdateCaseRequest.new(domain_id: domain, cases: [one], fields: [counted]))
asked = OpenapiClient::GetCaseRequest.new(fields: [OpenapiClient::FieldIdentifier.new(id: parcels)])
found = cases.get_case(domain, made, asked).fields[0]
begin
  refused = domains.get_domain("00000000-0000-0000-0000-000000000000")
rescue OpenapiClient::ApiError => refusal
  refused = refusal.code
end
puts "#{domains.get_domain(domain).name} #{found.value.double_value.to_i} #{refused}"
