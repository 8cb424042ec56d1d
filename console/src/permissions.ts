// What whoever signed in may do, as the server says before there is a call. Only what no call can do is hidden; the server decides about each.
import type { CasesApi } from "./api/cases";

/** Whether a call of an operation may succeed. */
export type May = (operation: string) => boolean;

/** The resources that operations ask for besides the domain, and that have no id before. */
const CREATED: Record<string, string> = {
  CreateCase: "case",
  CreateCaseRule: "case-rule",
  CreateField: "field",
  CreateLayout: "layout",
  CreateTemplate: "template",
};

/** The operations by which the console reads and changes what is in a domain. Each asks for the domain. */
const IN_DOMAIN = [
  ...Object.keys(CREATED),
  "BatchPutFieldOptions",
  "CreateRelatedItem",
  "DeleteCase",
  "DeleteCaseRule",
  "DeleteField",
  "DeleteLayout",
  "DeleteRelatedItem",
  "DeleteTemplate",
  "GetCaseAuditEvents",
  "ListCaseRules",
  "ListFields",
  "ListLayouts",
  "ListTemplates",
  "SearchCases",
  "SearchRelatedItems",
  "UpdateCase",
  "UpdateCaseRule",
  "UpdateField",
  "UpdateLayout",
  "UpdateRelatedItem",
  "UpdateTemplate",
];

const PREFIX = "cases:";

/** What is refused whatever a call says, as `operation resource`. Nothing where the server does not tell. */
async function forbidden(api: CasesApi, operations: string[], arns: string[]): Promise<ReadonlySet<string>> {
  try {
    const { evaluationResults } = await api.simulateCallerPolicy(operations.map((name) => PREFIX + name), arns);
    return new Set(
      evaluationResults
        .filter(({ evalDecision, missingContextValues }) => evalDecision !== "ALLOWED" && missingContextValues.length === 0)
        .map(({ evalActionName, evalResourceName }) => `${evalActionName.slice(PREFIX.length)} ${evalResourceName}`),
    );
  } catch {
    return new Set();
  }
}

/** What may be done in a domain. */
export async function mayInDomain(api: CasesApi, arn: string): Promise<May> {
  const created = (kind: string) => `${arn}/${kind}/*`;
  const no = await forbidden(api, IN_DOMAIN, [arn, ...Object.values(CREATED).map(created)]);
  return (operation) => {
    const kind = CREATED[operation];
    return !no.has(`${operation} ${arn}`) && (kind === undefined || !no.has(`${operation} ${created(kind)}`));
  };
}

/** What may be done with domains. */
export interface MayOfDomains {
  create: boolean;
  delete: (arn: string) => boolean;
}

export async function mayOfDomains(api: CasesApi, arns: string[]): Promise<MayOfDomains> {
  const no = await forbidden(api, ["CreateDomain", "DeleteDomain"], ["*", ...arns]);
  return { create: !no.has("CreateDomain *"), delete: (arn) => !no.has(`DeleteDomain ${arn}`) };
}
