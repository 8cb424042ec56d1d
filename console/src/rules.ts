// What the rules of a template come to for the values of a case. It says in the browser what the server decides, which has the last word:
// whatever answers these questions another way can take the place of this module.
import type { BooleanCondition, FieldValueUnion, GetCaseRuleResponse, GetTemplateResponse, OperandTwo } from "./api/shapes";
import { isReadOnly, plain } from "./values";

export type Values = ReadonlyMap<string, FieldValueUnion>;

/** Why a field is as it is. */
export type Reason = { kind: "always" } | { kind: "template" } | { kind: "rule"; id: string; name: string };

export interface Effects {
  /** The fields that must have a value. */
  required: Map<string, Reason>;
  /** The fields that are not shown. */
  hidden: Map<string, Reason>;
  /** The values that a field may have, "" standing for none; a field that is absent may have each of its options. */
  options: Map<string, { offered: Set<string>; reason: Reason }>;
}

/** @param rules those of the template; others are ignored */
export function effects(template: GetTemplateResponse, rules: GetCaseRuleResponse[], values: Values): Effects {
  const required = new Map<string, Reason>([
    ["title", { kind: "always" }],
    ["status", { kind: "always" }],
  ]);
  const hidden = new Map<string, Reason>();
  const options: Effects["options"] = new Map();
  for (const { fieldId } of template.requiredFields ?? []) {
    if (!isReadOnly(fieldId)) {
      required.set(fieldId, { kind: "template" });
    }
  }
  const byId = new Map(rules.map((rule) => [rule.caseRuleId, rule]));
  for (const applied of template.rules ?? []) {
    const found = byId.get(applied.caseRuleId);
    if (found === undefined) {
      continue;
    }
    const reason: Reason = { kind: "rule", id: found.caseRuleId, name: found.name };
    const { required: requires, hidden: hides, fieldOptions } = found.rule;
    const field = applied.fieldId ?? fieldOptions?.childFieldId;
    if (field === undefined) {
      continue;
    }
    if (requires && !isReadOnly(field) && decided(requires.defaultValue, requires.conditions, values)) {
      required.set(field, reason);
    }
    if (hides && decided(hides.defaultValue, hides.conditions, values)) {
      hidden.set(field, reason);
    }
    if (fieldOptions?.parentFieldId !== undefined) {
      const chosen = plain(values.get(fieldOptions.parentFieldId));
      const mapping = fieldOptions.parentChildFieldOptionsMappings.find(({ parentFieldOptionValue }) => parentFieldOptionValue === chosen);
      if (mapping) {
        options.set(field, { offered: new Set(mapping.childFieldOptionValues), reason });
      }
    }
  }
  for (const [field, reason] of required) {
    if (hidden.has(field) && reason.kind !== "always") {
      required.delete(field);
    }
  }
  return { required, hidden, options };
}

/** The fields that the values do not suit, each with the reason. */
export function unmet(effects: Effects, values: Values): Map<string, { what: "missing" | "notOffered"; reason: Reason }> {
  const found = new Map<string, { what: "missing" | "notOffered"; reason: Reason }>();
  for (const [field, reason] of effects.required) {
    if (plain(values.get(field)) === "") {
      found.set(field, { what: "missing", reason });
    }
  }
  for (const [field, { offered, reason }] of effects.options) {
    const value = plain(values.get(field));
    if (value !== "" && !offered.has(value)) {
      found.set(field, { what: "notOffered", reason });
    }
  }
  return found;
}

/** The result of the first condition that holds. */
function decided(defaultValue: boolean, conditions: BooleanCondition[], values: Values): boolean {
  const first = conditions.find((condition) => holds(condition, values));
  return first === undefined ? defaultValue : result(first);
}

/** That of its comparisons, which are alike. */
export function result(condition: BooleanCondition): boolean {
  const leaf = condition.equalTo ?? condition.notEqualTo;
  if (leaf) {
    return leaf.result;
  }
  const joined = condition.andAll?.conditions ?? condition.orAll?.conditions ?? [];
  return joined[0] === undefined ? false : result(joined[0]);
}

function holds(condition: BooleanCondition, values: Values): boolean {
  if (condition.equalTo) {
    return equal(values.get(condition.equalTo.operandOne.fieldId ?? ""), condition.equalTo.operandTwo);
  }
  if (condition.notEqualTo) {
    return !equal(values.get(condition.notEqualTo.operandOne.fieldId ?? ""), condition.notEqualTo.operandTwo);
  }
  if (condition.andAll) {
    return condition.andAll.conditions.every((one) => holds(one, values));
  }
  return condition.orAll?.conditions.some((one) => holds(one, values)) ?? false;
}

function equal(value: FieldValueUnion | undefined, operand: OperandTwo): boolean {
  if (operand.emptyValue !== undefined && operand.emptyValue !== null) {
    return plain(value) === "";
  }
  if (operand.doubleValue !== undefined && operand.doubleValue !== null) {
    return value?.doubleValue === operand.doubleValue;
  }
  if (operand.booleanValue !== undefined && operand.booleanValue !== null) {
    return value?.booleanValue === operand.booleanValue;
  }
  const text = operand.stringValue ?? "";
  const held = plain(value);
  return held !== "" && (held.normalize() === text.normalize() || sameInstant(held, text));
}

/** Texts of one moment may differ in their offset. */
function sameInstant(one: string, other: string): boolean {
  const looksLikeTime = /^\d{4}-\d{2}-\d{2}T/;
  return looksLikeTime.test(one) && looksLikeTime.test(other) && Date.parse(one) === Date.parse(other);
}
