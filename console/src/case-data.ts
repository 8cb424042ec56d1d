// A case with all that its page and its form show.
import type { CasesApi } from "./api/cases";
import { ApiError } from "./api/client";
import type { EvaluateCaseRulesResponse, FieldOption, FieldSummary, FieldValue, FieldValueUnion } from "./api/shapes";
import type { DomainData, TemplateParts } from "./load";

export interface CaseData {
  templateId: string;
  values: ReadonlyMap<string, FieldValueUnion>;
  fields: ReadonlyMap<string, FieldSummary>;
  options: ReadonlyMap<string, FieldOption[]>;
  parts: TemplateParts;
  /** What the rules come to for these values; undefined where whoever signed in may not ask. */
  evaluation: EvaluateCaseRulesResponse | undefined;
  /** That of the state in which the case was read; undefined for a new one. */
  tag?: string;
}

/** A case that is created with a template, with nothing but its status. */
export async function newCase(api: CasesApi, domain: DomainData, templateId: string): Promise<CaseData> {
  const values = new Map<string, FieldValueUnion>([["status", { stringValue: "open" }]]);
  const [known, evaluation] = await Promise.all([
    configuration(domain, templateId),
    evaluated(api, domain, { templateId }, [...values].map(([id, value]) => ({ id, value }))),
  ]);
  return { templateId, values, evaluation, ...known };
}

/** How many fields one call may ask for. */
const MOST_FIELDS = 220;

export async function loadCase(api: CasesApi, domain: DomainData, caseId: string): Promise<CaseData> {
  const fields = await domain.fields();
  const ids = fields.map(({ fieldId }) => fieldId);
  const answers = [];
  for (let from = 0; from < ids.length; from += MOST_FIELDS) {
    answers.push(await api.getCase(domain.id, caseId, ids.slice(from, from + MOST_FIELDS)));
  }
  // The first tag stands for all: if the case has changed since, it is that of a state that is past.
  const { answer: { templateId }, tag } = answers[0]!;
  const values = new Map(answers.flatMap(({ answer }) => answer.fields).map(({ id, value }): [string, FieldValueUnion] => [id, value]));
  const [known, evaluation] = await Promise.all([configuration(domain, templateId, [...values.keys()]), evaluated(api, domain, { caseId }, [])]);
  return { templateId, values, evaluation, tag, ...known };
}

/** What rules come to; undefined where the server refuses to tell. */
async function evaluated(api: CasesApi, domain: DomainData, of: { templateId: string } | { caseId: string }, fields: FieldValue[]) {
  try {
    return await api.evaluateCaseRules(domain.id, of, fields);
  } catch (error) {
    if (error instanceof ApiError) {
      return undefined;
    }
    throw error;
  }
}

/** The fields of a domain and the parts of a template, with the options of the fields that its cases are about. */
async function configuration(domain: DomainData, templateId: string, more: string[] = []): Promise<Pick<CaseData, "fields" | "options" | "parts">> {
  const [fields, parts] = await Promise.all([domain.fields(), domain.parts(templateId)]);
  const concerned = new Set([...formFields(parts), ...more]);
  const options = await domain.optionsOf(fields.filter(({ fieldId }) => concerned.has(fieldId)));
  return { fields: new Map(fields.map((field) => [field.fieldId, field])), parts, options };
}

/** The fields of a part of the template's layout, in its order. */
export function panelFields(parts: TemplateParts, panel: "topPanel" | "moreInfo"): string[] {
  const sections = parts.layout?.content.basic?.[panel]?.sections ?? [];
  return sections.flatMap((section) => section.fieldGroup?.fields.map(({ id }) => id) ?? []);
}

/** What a form asks for: title and status, the layout's fields, then what the template and its rules are about. */
export function formFields(parts: TemplateParts): string[] {
  const ofRules = (parts.template.rules ?? []).flatMap(({ caseRuleId, fieldId }) => {
    const rule = parts.rules.find((one) => one.caseRuleId === caseRuleId)?.rule;
    return [fieldId, rule?.fieldOptions?.parentFieldId, rule?.fieldOptions?.childFieldId].filter((id) => id !== undefined);
  });
  const required = (parts.template.requiredFields ?? []).map(({ fieldId }) => fieldId);
  return [...new Set(["title", "status", ...panelFields(parts, "topPanel"), ...panelFields(parts, "moreInfo"), ...required, ...ofRules, "summary"])];
}
