// Calls the server of the first argument with the generated client.
import { CasesApi, Configuration, DomainsApi, FieldsApi, ResponseError, TemplatesApi } from "./client/index.js";

// As the types of Node are no part of this.
declare const process: { argv: string[] };

const api = new Configuration({ basePath: process.argv[2], accessToken: "docket-secret" });
const domains = new DomainsApi(api);
const cases = new CasesApi(api);

const { domainId } = await domains.createDomain({ createDomainRequest: { name: "typescript" } });
const { fieldId } = await new FieldsApi(api).createField({ domainId, createFieldRequest: { name: "Parcels", type: "Number" } });
const { templateId } = await new TemplatesApi(api).createTemplate({ domainId, createTemplateRequest: { name: "Complaint" } });
const fields = [
  { id: "title", value: { stringValue: "Late" } },
  { id: "customer_id", value: { stringValue: "arn:aws:profile:us-east-1:111122223333:domains/acme/profiles/alice" } },
];
const { caseId } = await cases.createCase({ domainId, createCaseRequest: { templateId, fields } });
const counted = { fieldIdentifier: { id: fieldId }, value: { doubleValue: 16777217 } };
await cases.batchUpdateCase({ batchUpdateCaseRequest: { domainId, cases: [{ caseIdentifier: { caseId } }], fields: [counted] } });
const found = await cases.getCase({ domainId, caseId, getCaseRequest: { fields: [{ id: fieldId }] } });
const { name } = await domains.getDomain({ domainId });
const refused = await domains.getDomain({ domainId: "00000000-0000-0000-0000-000000000000" }).catch((refusal: ResponseError) => refusal.response.status);
console.log(name, found.fields[0]!.value.doubleValue, refused);
