// A view of the list of cases: what is looked for and how it is shown. It is the query of the address, so a link is a saved view.
import type { CaseFilter, FieldSummary, FieldType, Sort } from "./api/shapes";
import { parsed } from "./values";

export type Operator =
  | "equalTo"
  | "notEqualTo"
  | "contains"
  | "greaterThan"
  | "greaterThanOrEqualTo"
  | "lessThan"
  | "lessThanOrEqualTo"
  | "isEmpty"
  | "isNotEmpty";

const RANGE: Operator[] = ["greaterThan", "greaterThanOrEqualTo", "lessThan", "lessThanOrEqualTo"];
const EMPTY: Operator[] = ["isEmpty", "isNotEmpty"];

/** What a field of each type can be compared by. */
export const OPERATORS: Record<FieldType, Operator[]> = {
  Text: ["contains", "equalTo", "notEqualTo", ...EMPTY],
  Url: ["contains", "equalTo", "notEqualTo", ...EMPTY],
  SingleSelect: ["equalTo", "notEqualTo", ...EMPTY],
  Number: ["equalTo", "notEqualTo", ...RANGE, ...EMPTY],
  Boolean: ["equalTo", "notEqualTo", ...EMPTY],
  DateTime: [...RANGE, "equalTo", ...EMPTY],
  User: ["equalTo", "notEqualTo", ...EMPTY],
};

export interface Filter {
  fieldId: string;
  operator: Operator;
  /** As `plain` writes it; "" where the operator needs none. */
  value: string;
}

export interface View {
  term: string;
  filters: Filter[];
  /** Whether one filter that holds is enough. */
  any: boolean;
  sorts: Sort[];
  columns: string[];
}

export const DEFAULT_COLUMNS = ["reference_number", "title", "status", "assigned_user", "created_datetime", "last_updated_datetime"];

export const MOST_COLUMNS = 25;
/** How many conditions the API joins. */
export const MOST_FILTERS = 10;

export function viewOf(query: URLSearchParams): View {
  const filters = query.getAll("filter").flatMap((text): Filter[] => {
    const [fieldId, operator, ...value] = text.split("~");
    return fieldId && operator ? [{ fieldId, operator: operator as Operator, value: value.join("~") }] : [];
  });
  const sorts = query.getAll("sort").flatMap((text): Sort[] => {
    const [fieldId, sortOrder] = text.split("~");
    return fieldId ? [{ fieldId, sortOrder: sortOrder === "Desc" ? "Desc" : "Asc" }] : [];
  });
  return {
    term: query.get("term") ?? "",
    filters: filters.slice(0, MOST_FILTERS),
    any: query.get("match") === "any",
    sorts: sorts.slice(0, 2),
    columns: query.get("columns")?.split(",").filter(Boolean).slice(0, MOST_COLUMNS) ?? DEFAULT_COLUMNS,
  };
}

export function queryOf(view: View): URLSearchParams {
  const query = new URLSearchParams();
  if (view.term !== "") {
    query.set("term", view.term);
  }
  view.filters.forEach(({ fieldId, operator, value }) => query.append("filter", `${fieldId}~${operator}~${value}`));
  if (view.any && view.filters.length > 1) {
    query.set("match", "any");
  }
  view.sorts.forEach(({ fieldId, sortOrder }) => query.append("sort", `${fieldId}~${sortOrder}`));
  if (view.columns.join() !== DEFAULT_COLUMNS.join()) {
    query.set("columns", view.columns.join());
  }
  return query;
}

/** The filter of a search; undefined for none. Filters of fields that are not known are left out. */
export function caseFilter(view: View, fields: ReadonlyMap<string, FieldSummary>): CaseFilter | undefined {
  const parts = view.filters.flatMap((filter) => {
    const field = fields.get(filter.fieldId);
    return field ? [condition(field, filter)] : [];
  });
  if (parts.length <= 1) {
    return parts[0];
  }
  return view.any ? { orAll: parts } : { andAll: parts };
}

function condition({ type, fieldId }: FieldSummary, { operator, value }: Filter): CaseFilter {
  const none = { field: { equalTo: { id: fieldId, value: { emptyValue: {} } } } };
  switch (operator) {
    case "isEmpty":
      return none;
    case "isNotEmpty":
      return { not: none };
    case "notEqualTo":
      return { not: { field: { equalTo: { id: fieldId, value: parsed(type, value) ?? { emptyValue: {} } } } } };
    default:
      return { field: { [operator]: { id: fieldId, value: parsed(type, value) ?? { emptyValue: {} } } } };
  }
}
