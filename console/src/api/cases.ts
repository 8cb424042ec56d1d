// The operations that the console uses, by their names in the API.
import type { Client } from "./client";
import type * as Shape from "./shapes";

interface Page {
  nextToken?: string;
}

export class CasesApi {
  constructor(readonly client: Client) {}

  private call<T>(operation: string, method: string, path: string[], rest: { query?: Record<string, string | string[] | undefined>; body?: unknown } = {}) {
    return this.client.call<T>({ operation, method, path, ...rest });
  }

  /** All pages of a list that is bounded by a quota; never used for cases. */
  private async all<T, K extends string>(member: K, ask: (nextToken?: string) => Promise<{ [key in K]: T[] } & Page>): Promise<T[]> {
    const found: T[] = [];
    let nextToken: string | undefined;
    do {
      const page = await ask(nextToken);
      found.push(...page[member]);
      nextToken = page.nextToken ?? undefined;
    } while (nextToken);
    return found;
  }

  private list<T, K extends string>(operation: string, member: K, path: string[], maxResults: string, query: Record<string, string | string[]> = {}) {
    return this.all<T, K>(member, (nextToken) => this.call(operation, "POST", path, { query: { maxResults, nextToken, ...query } }));
  }

  /** What the policies of whoever signed in say of actions on resources. */
  simulateCallerPolicy = (actionNames: string[], resourceArns: string[]) =>
    this.call<Shape.SimulateCallerPolicyResponse>("SimulateCallerPolicy", "POST", ["access", "simulations"], { body: { actionNames, resourceArns } });

  /** A page of the domains, with what GetDomain says of each. */
  async domains(nextToken?: string): Promise<{ domains: Shape.GetDomainResponse[] } & Page> {
    const page = await this.call<{ domains: Shape.DomainSummary[] } & Page>("ListDomains", "POST", ["domains-list"], { query: { nextToken } });
    return { domains: await Promise.all(page.domains.map(({ domainId }) => this.getDomain(domainId))), nextToken: page.nextToken };
  }
  getDomain = (domain: string) => this.call<Shape.GetDomainResponse>("GetDomain", "POST", ["domains", domain]);
  createDomain = (name: string) => this.call<{ domainId: string }>("CreateDomain", "POST", ["domains"], { body: { name } });
  deleteDomain = (domain: string) => this.call("DeleteDomain", "DELETE", ["domains", domain]);

  listFields = (domain: string) => this.list<Shape.FieldSummary, "fields">("ListFields", "fields", ["domains", domain, "fields-list"], "100");
  async getField(domain: string, id: string): Promise<Shape.GetFieldResponse> {
    return (await this.batchGetField(domain, [id])).fields[0]!;
  }
  batchGetField = (domain: string, ids: string[]) =>
    this.call<{ fields: Shape.GetFieldResponse[] }>("BatchGetField", "POST", ["domains", domain, "fields-batch"], {
      body: { fields: ids.map((id) => ({ id })) },
    });
  createField = (domain: string, body: { name: string; type: Shape.FieldType; description?: string; attributes?: object }) =>
    this.call<{ fieldId: string }>("CreateField", "POST", ["domains", domain, "fields"], { body });
  updateField = (domain: string, id: string, body: { name?: string; description?: string; attributes?: object }) =>
    this.call("UpdateField", "PUT", ["domains", domain, "fields", id], { body });
  deleteField = (domain: string, id: string) => this.call("DeleteField", "DELETE", ["domains", domain, "fields", id]);
  listFieldOptions = (domain: string, id: string) =>
    this.list<Shape.FieldOption, "options">("ListFieldOptions", "options", ["domains", domain, "fields", id, "options-list"], "100");
  putFieldOptions = (domain: string, id: string, options: Shape.FieldOption[]) =>
    this.call<{ errors?: Shape.FieldOptionError[] }>("BatchPutFieldOptions", "PUT", ["domains", domain, "fields", id, "options"], {
      body: { options },
    });

  listLayouts = (domain: string) => this.list<Shape.LayoutSummary, "layouts">("ListLayouts", "layouts", ["domains", domain, "layouts-list"], "100");
  getLayout = (domain: string, id: string) => this.call<Shape.GetLayoutResponse>("GetLayout", "POST", ["domains", domain, "layouts", id]);
  createLayout = (domain: string, body: { name: string; content: Shape.LayoutContent }) =>
    this.call<{ layoutId: string }>("CreateLayout", "POST", ["domains", domain, "layouts"], { body });
  updateLayout = (domain: string, id: string, body: { name?: string; content?: Shape.LayoutContent }) =>
    this.call("UpdateLayout", "PUT", ["domains", domain, "layouts", id], { body });
  deleteLayout = (domain: string, id: string) => this.call("DeleteLayout", "DELETE", ["domains", domain, "layouts", id]);

  listTemplates = (domain: string) =>
    this.list<Shape.TemplateSummary, "templates">("ListTemplates", "templates", ["domains", domain, "templates-list"], "100");
  getTemplate = (domain: string, id: string) => this.call<Shape.GetTemplateResponse>("GetTemplate", "POST", ["domains", domain, "templates", id]);
  createTemplate = (domain: string, body: Shape.UpdateTemplateRequest & { name: string }) =>
    this.call<{ templateId: string }>("CreateTemplate", "POST", ["domains", domain, "templates"], { body });
  updateTemplate = (domain: string, id: string, body: Shape.UpdateTemplateRequest) =>
    this.call("UpdateTemplate", "PUT", ["domains", domain, "templates", id], { body });
  deleteTemplate = (domain: string, id: string) => this.call("DeleteTemplate", "DELETE", ["domains", domain, "templates", id]);

  listCaseRules = (domain: string) =>
    this.list<Shape.CaseRuleSummary, "caseRules">("ListCaseRules", "caseRules", ["domains", domain, "rules-list", ""], "100");
  async batchGetCaseRule(domain: string, ids: string[]): Promise<Shape.GetCaseRuleResponse[]> {
    const found: Shape.GetCaseRuleResponse[] = [];
    for (let from = 0; from < ids.length; from += 50) {
      const body = { caseRules: ids.slice(from, from + 50).map((id) => ({ id })) };
      const answer = await this.call<{ caseRules: Shape.GetCaseRuleResponse[] }>("BatchGetCaseRule", "POST", ["domains", domain, "rules-batch"], { body });
      found.push(...answer.caseRules);
    }
    return found;
  }
  createCaseRule = (domain: string, body: { name: string; description?: string; rule: Shape.CaseRuleDetails }) =>
    this.call<{ caseRuleId: string }>("CreateCaseRule", "POST", ["domains", domain, "case-rules"], { body });
  updateCaseRule = (domain: string, id: string, body: { name?: string; description?: string; rule?: Shape.CaseRuleDetails }) =>
    this.call("UpdateCaseRule", "PUT", ["domains", domain, "case-rules", id], { body });
  deleteCaseRule = (domain: string, id: string) => this.call("DeleteCaseRule", "DELETE", ["domains", domain, "case-rules", id]);

  searchCases = (domain: string, body: Shape.SearchCasesRequest) =>
    this.call<Shape.SearchCasesResponse>("SearchCases", "POST", ["domains", domain, "cases-search"], { body });
  /** A case with the tag of its state. */
  getCase = (domain: string, id: string, fields: string[]) =>
    this.client.tagged<Shape.GetCaseResponse>({
      operation: "GetCase",
      method: "POST",
      path: ["domains", domain, "cases", id],
      body: { fields: fields.map((field) => ({ id: field })) },
    });
  createCase = (domain: string, body: { templateId: string; fields: Shape.FieldValue[]; clientToken: string }) =>
    this.call<{ caseId: string }>("CreateCase", "POST", ["domains", domain, "cases"], { body });
  /** @param tag of the state that is to be changed; without it, any is */
  updateCase = (domain: string, id: string, fields: Shape.FieldValue[], tag?: string) =>
    this.client.call({ operation: "UpdateCase", method: "PUT", path: ["domains", domain, "cases", id], body: { fields }, ifMatch: tag });
  /** What the rules of a template come to for a new case, or for one that is there, if it had these values. */
  evaluateCaseRules = (domain: string, of: { templateId: string } | { caseId: string }, fields: Shape.FieldValue[]) =>
    this.call<Shape.EvaluateCaseRulesResponse>("EvaluateCaseRules", "POST", ["rules", "domains", domain, "evaluations"], { body: { ...of, fields } });
  deleteCase = (domain: string, id: string) => this.call("DeleteCase", "DELETE", ["domains", domain, "cases", id]);
  batchUpdateCase = (domainId: string, ids: string[], change: Shape.FieldValue) => {
    const cases = ids.map((caseId) => ({ caseIdentifier: { caseId } }));
    const top: Record<string, string> = { title: "title", status: "status", customer_id: "customerId" };
    const member = top[change.id];
    const changes =
      member === undefined
        ? { fields: [{ fieldIdentifier: { id: change.id }, value: change.value }] }
        : { fields: [], [member]: change.value.stringValue };
    return this.call<Shape.BatchUpdateCaseResponse>("BatchUpdateCase", "PUT", ["cases:batchUpdateCase"], {
      body: { domainId, cases, clientToken: newToken(), ...changes },
    });
  };
  auditEvents = (domain: string, id: string, nextToken?: string) =>
    this.call<{ auditEvents: Shape.AuditEvent[] } & Page>("GetCaseAuditEvents", "POST", ["domains", domain, "cases", id, "audit-history"], {
      body: { nextToken },
    });

  relatedItems = (domain: string, id: string, nextToken?: string, filters?: object[]) =>
    this.call<{ relatedItems: Shape.RelatedItem[] } & Page>("SearchRelatedItems", "POST", ["domains", domain, "cases", id, "related-items-search"], {
      body: { nextToken, filters },
    });
  createRelatedItem = (domain: string, id: string, type: Shape.RelatedItemType, content: Shape.RelatedItemInputContent) =>
    this.call("CreateRelatedItem", "POST", ["domains", domain, "cases", id, "related-items", ""], { body: { type, content } });
  updateComment = (domain: string, id: string, item: string, body: string) =>
    this.call("UpdateRelatedItem", "PUT", ["domains", domain, "cases", id, "related-items", item], {
      body: { content: { comment: { body, contentType: "Text/Plain" } } },
    });
  deleteRelatedItem = (domain: string, id: string, item: string) =>
    this.call("DeleteRelatedItem", "DELETE", ["domains", domain, "cases", id, "related-items", item]);
}

/** A token by which the server tells a repeated request from a second one. */
export function newToken(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
