// What the rules of a template come to, as the server says it, by the fields of a form.
import type { BooleanCondition, EvaluateCaseRulesResponse, FieldValueUnion } from "./api/shapes";
import { plain } from "./values";

export type Values = ReadonlyMap<string, FieldValueUnion>;

/** Why a field is as it is. */
export type Reason = { kind: "always" } | { kind: "template" } | { kind: "rule"; id: string; name: string };

export interface Effects {
  /** The fields that must have a value. */
  required: Map<string, Reason>;
  /** The fields that are not shown. */
  hidden: Set<string>;
  /** The values that a field may have; one that is absent may have each of its options. */
  options: Map<string, { offered: Set<string>; reason: Reason }>;
}

/** @param evaluation undefined where the server does not tell */
export function effects(evaluation: EvaluateCaseRulesResponse | undefined): Effects {
  const found: Effects = { required: new Map(), hidden: new Set(), options: new Map() };
  for (const { fieldId, required, requiredBy, hidden, options } of evaluation?.fields ?? []) {
    const rule = (type: "Required" | "FieldOptions"): Reason => {
      const deciding = evaluation!.rules.find((one) => one.fieldId === fieldId && one.ruleType === type && one.result)!;
      return { kind: "rule", id: deciding.caseRuleId, name: deciding.name };
    };
    if (required) {
      found.required.set(fieldId, requiredBy === "RULE" ? rule("Required") : { kind: requiredBy === "TEMPLATE" ? "template" : "always" });
    }
    if (hidden) {
      found.hidden.add(fieldId);
    }
    if (options) {
      found.options.set(fieldId, { offered: new Set(options), reason: rule("FieldOptions") });
    }
  }
  return found;
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

/** What a rule decides if a condition holds: that of its comparisons, which are alike. */
export function result(condition: BooleanCondition): boolean {
  const leaf = condition.equalTo ?? condition.notEqualTo;
  if (leaf) {
    return leaf.result;
  }
  const joined = condition.andAll?.conditions ?? condition.orAll?.conditions ?? [];
  return joined[0] === undefined ? false : result(joined[0]);
}
