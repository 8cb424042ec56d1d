import { useState } from "preact/hooks";
import type { FieldOption, FieldSummary, SearchCasesResponse, Sort } from "../api/shapes";
import { useApi, useDomain, useLoad, useMay, useStateOf } from "../load";
import { Badge, Button, ButtonLink, Empty, ErrorBanner, Loading, Page, Panel, TableBox } from "../parts/basic";
import { Dialog } from "../parts/dialog";
import { Checkbox, Select, TextInput, ValueInput } from "../parts/form";
import { Pager, usePages } from "../parts/pager";
import { href, replace, useRoute } from "../router";
import { texts } from "../texts";
import { brief, isReadOnly, parsed, shown } from "../values";
import { caseFilter, type Filter, MOST_COLUMNS, MOST_FILTERS, OPERATORS, type Operator, queryOf, type View, viewOf } from "../view";

const PAGE = 25;
const NONE: ReadonlySet<string> = new Set();
const NO_VALUE: Operator[] = ["isEmpty", "isNotEmpty"];

export function CaseListPage() {
  const api = useApi();
  const domain = useDomain();
  const may = useMay();
  const { query } = useRoute();
  const view = viewOf(query);
  const key = query.toString();
  const [term, setTerm] = useStateOf(view.term, view.term);
  const [dialog, setDialog] = useState<"filter" | "columns" | "bulk">();
  const [marked, setMarked] = useStateOf(key, NONE);
  const [copied, setCopied] = useStateOf(key, false);

  const known = useLoad(async () => {
    const [fields, templates] = await Promise.all([domain.fields(), domain.templates()]);
    const byId = new Map(fields.map((field) => [field.fieldId, field]));
    const concerned = new Set([...view.columns, ...view.filters.map(({ fieldId }) => fieldId)]);
    const options = await domain.optionsOf(fields.filter(({ fieldId }) => concerned.has(fieldId)));
    return { fields: byId, templates: new Map(templates.map(({ templateId, name }) => [templateId, name])), options };
  }, [domain, view.columns.join(), view.filters.map(({ fieldId }) => fieldId).join()]);
  const ready = known.data;

  const cases = usePages(
    async (nextToken): Promise<SearchCasesResponse> =>
      ready === undefined
        ? { cases: [], totalCount: 0 }
        : api.searchCases(domain.id, {
            searchTerm: view.term || undefined,
            filter: caseFilter(view, ready.fields),
            sorts: view.sorts.length > 0 ? view.sorts : undefined,
            fields: view.columns.filter((id) => ready.fields.has(id)).map((id) => ({ id })),
            maxResults: PAGE,
            nextToken,
          }),
    [api, domain, key, ready !== undefined],
  );

  const show = (change: Partial<View>) => replace(["domains", domain.id, "cases"], queryOf({ ...view, ...change }));
  const columns = view.columns.flatMap((id) => ready?.fields.get(id) ?? []);
  const rows = (cases.data?.cases ?? []).filter((row) => row !== null);

  return (
    <Page
      title={texts.cases.title}
      actions={
        <>
          <Button onClick={() => { domain.forget(); known.reload(); cases.reload(); }}>{texts.common.refresh}</Button>
          <Button onClick={() => void navigator.clipboard?.writeText(location.href).then(() => setCopied(true))}>
            {copied ? texts.cases.copied : texts.cases.copyLink}
          </Button>
          {may("CreateCase") && (
            <ButtonLink kind="primary" href={href(["domains", domain.id, "cases", "new"])}>
              {texts.cases.create}
            </ButtonLink>
          )}
        </>
      }
    >
      <ErrorBanner error={known.error ?? cases.error} />
      <Panel
        title={texts.cases.title}
        count={cases.data?.totalCount}
        flush
        actions={
          <>
            {marked.size > 0 && <Button onClick={() => setDialog("bulk")}>{texts.cases.changeMarked(marked.size)}</Button>}
            <Button onClick={() => setDialog("columns")}>{texts.cases.columns}</Button>
            <Pager page={cases} />
          </>
        }
      >
        <form
          class="search"
          role="search"
          onSubmit={(event) => {
            event.preventDefault();
            show({ term });
          }}
        >
          <TextInput label={texts.cases.term} hideLabel type="search" value={term} onInput={setTerm} maxLength={255} placeholder={texts.cases.term} />
          <Button type="submit">{texts.cases.search}</Button>
          <Button onClick={() => setDialog("filter")} disabled={ready === undefined || view.filters.length >= MOST_FILTERS}>
            {texts.cases.addFilter}
          </Button>
          {view.filters.length > 1 && (
            <Select
              label={texts.cases.match}
              hideLabel
              value={view.any ? "any" : "all"}
              choices={[
                { value: "all", label: texts.cases.matchAll },
                { value: "any", label: texts.cases.matchAny },
              ]}
              onChange={(value) => show({ any: value === "any" })}
            />
          )}
        </form>
        {view.filters.length > 0 && (
          <ul class="chips" aria-label={texts.cases.filters}>
            {view.filters.map((filter, at) => (
              <li key={`${filter.fieldId}${filter.operator}${filter.value}`}>
                <FilterText filter={filter} field={ready?.fields.get(filter.fieldId)} options={ready?.options.get(filter.fieldId)} />
                <Button kind="icon" label={texts.cases.removeFilter(ready?.fields.get(filter.fieldId)?.name ?? filter.fieldId)} onClick={() => show({ filters: view.filters.filter((_, one) => one !== at) })}>
                  ×
                </Button>
              </li>
            ))}
            <li class="bare">
              <Button kind="link" onClick={() => show({ filters: [], term: "" })}>
                {texts.cases.clearFilters}
              </Button>
            </li>
          </ul>
        )}
        {ready === undefined || (cases.loading && cases.data === undefined) ? (
          known.error === undefined && <Loading />
        ) : rows.length === 0 ? (
          !cases.loading && (
            <Empty>
              {view.term !== "" || view.filters.length > 0 ? texts.cases.noneFound : texts.cases.none}{" "}
              {ready.templates.size === 0 && (
                <>
                  {texts.cases.needsTemplate} {may("CreateTemplate") && <a href={href(["domains", domain.id, "templates", "new"])}>{texts.templates.create}</a>}
                </>
              )}
            </Empty>
          )
        ) : (
          <TableBox label={texts.cases.title}>
            <thead>
              <tr>
                {may("UpdateCase") && (
                  <th scope="col" class="mark">
                    <input
                      type="checkbox"
                      aria-label={texts.cases.markAll}
                      checked={marked.size === rows.length}
                      onChange={(event) => setMarked(event.currentTarget.checked ? new Set(rows.map(({ caseId }) => caseId)) : new Set())}
                    />
                  </th>
                )}
                {columns.map((field) => (
                  <SortedHeading key={field.fieldId} field={field} sorts={view.sorts} onSort={(sorts) => show({ sorts })} />
                ))}
                <th scope="col">{texts.templates.one}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => {
                const values = new Map(row.fields.map(({ id, value }) => [id, value]));
                const title = shown(ready.fields.get("title"), values.get("title")) || row.caseId;
                const link = href(["domains", domain.id, "cases", row.caseId]);
                const linked = columns.some(({ fieldId }) => fieldId === "title") ? "title" : columns[0]?.fieldId;
                return (
                  <tr key={row.caseId}>
                    {may("UpdateCase") && (
                      <td class="mark">
                        <input
                          type="checkbox"
                          aria-label={texts.cases.mark(title)}
                          checked={marked.has(row.caseId)}
                          onChange={(event) => {
                            const next = new Set(marked);
                            if (event.currentTarget.checked) {
                              next.add(row.caseId);
                            } else {
                              next.delete(row.caseId);
                            }
                            setMarked(next);
                          }}
                        />
                      </td>
                    )}
                    {columns.map((field) => {
                      const text = shown(field, values.get(field.fieldId), ready.options.get(field.fieldId));
                      return (
                        <td key={field.fieldId} class={field.type === "Number" ? "number" : field.fieldId === linked ? "titled" : undefined}>
                          {field.fieldId === linked ? (
                            <a href={link}>{text || row.caseId}</a>
                          ) : field.fieldId === "status" ? (
                            <StatusBadge value={values.get("status")?.stringValue} text={text} />
                          ) : (
                            <span class="cell" title={text}>
                              {brief(text)}
                            </span>
                          )}
                        </td>
                      );
                    })}
                    <td>{ready.templates.get(row.templateId) ?? <code>{row.templateId}</code>}</td>
                  </tr>
                );
              })}
            </tbody>
          </TableBox>
        )}
      </Panel>
      {dialog === "filter" && ready && (
        <FilterDialog
          fields={[...ready.fields.values()]}
          onClose={() => setDialog(undefined)}
          onAdd={(filter) => {
            setDialog(undefined);
            show({ filters: [...view.filters, filter] });
          }}
        />
      )}
      {dialog === "columns" && ready && (
        <ColumnsDialog
          fields={[...ready.fields.values()]}
          chosen={view.columns}
          onClose={() => setDialog(undefined)}
          onChoose={(columns) => {
            setDialog(undefined);
            show({ columns });
          }}
        />
      )}
      {dialog === "bulk" && ready && (
        <BulkDialog
          fields={[...ready.fields.values()].filter(({ fieldId }) => !isReadOnly(fieldId))}
          ids={[...marked]}
          onClose={() => {
            setDialog(undefined);
            setMarked(NONE);
            cases.reload();
          }}
        />
      )}
    </Page>
  );
}

export function StatusBadge({ value, text }: { value: string | undefined; text: string }) {
  return text === "" ? null : <Badge tone={value === "closed" ? "plain" : value === "open" ? "good" : "info"}>{text}</Badge>;
}

/** Sorts by its column; with Shift, after what is sorted by already. */
function SortedHeading({ field, sorts, onSort }: { field: FieldSummary; sorts: Sort[]; onSort: (sorts: Sort[]) => void }) {
  const at = sorts.findIndex(({ fieldId }) => fieldId === field.fieldId);
  const order = sorts[at]?.sortOrder;
  const turned: Sort = { fieldId: field.fieldId, sortOrder: order === "Asc" ? "Desc" : "Asc" };
  return (
    <th scope="col" aria-sort={at !== 0 ? undefined : order === "Asc" ? "ascending" : "descending"}>
      <button
        type="button"
        class="sort"
        title={texts.cases.sortHint}
        onClick={(event) => {
          const others = sorts.filter(({ fieldId }) => fieldId !== field.fieldId).slice(0, 1);
          onSort(event.shiftKey ? (at === 0 ? [turned, ...others] : [...others, turned]) : [turned]);
        }}
      >
        {field.name}
        <span aria-hidden="true" class={order ? "on" : "off"}>
          {order === "Desc" ? "▼" : "▲"}
          {sorts.length > 1 && at >= 0 ? at + 1 : ""}
        </span>
      </button>
    </th>
  );
}

function FilterText({ filter, field, options }: { filter: Filter; field: FieldSummary | undefined; options: FieldOption[] | undefined }) {
  const value = field && !NO_VALUE.includes(filter.operator) ? shown(field, parsedOrText(field, filter.value), options) : "";
  return (
    <span>
      <b>{field?.name ?? filter.fieldId}</b> {texts.operators[filter.operator]} {value}
    </span>
  );
}

function parsedOrText(field: FieldSummary, value: string) {
  try {
    return parsed(field.type, value);
  } catch {
    return { stringValue: value };
  }
}

function FilterDialog({ fields, onClose, onAdd }: { fields: FieldSummary[]; onClose: () => void; onAdd: (filter: Filter) => void }) {
  const domain = useDomain();
  const [fieldId, setFieldId] = useState("status");
  const field = fields.find((one) => one.fieldId === fieldId) ?? fields[0]!;
  const operators = OPERATORS[field.type];
  const [wanted, setOperator] = useState<Operator>("equalTo");
  const operator = operators.includes(wanted) ? wanted : operators[0]!;
  const [value, setValue] = useState("");
  const options = useLoad(async () => (field.type === "SingleSelect" ? domain.options(field.fieldId) : []), [domain, field.fieldId]);
  // What cases hold may be inactive by now, so every option can be looked for.
  const all = options.data?.map((option) => ({ ...option, active: true }));
  return (
    <Dialog
      title={texts.cases.addFilter}
      submit={texts.cases.apply}
      onClose={onClose}
      onSubmit={async () => {
        if (!NO_VALUE.includes(operator) && parsed(field.type, value) === undefined) {
          throw new Error(texts.cases.filterNeedsValue);
        }
        onAdd({ fieldId: field.fieldId, operator, value: NO_VALUE.includes(operator) ? "" : value });
      }}
    >
      <div class="columns three">
        <Select
          label={texts.fields.one}
          value={field.fieldId}
          choices={fields.map((one) => ({ value: one.fieldId, label: one.name }))}
          onChange={(chosen) => {
            setFieldId(chosen);
            setValue("");
          }}
        />
        <Select
          label={texts.cases.operator}
          value={operator}
          choices={operators.map((one) => ({ value: one, label: texts.operators[one] }))}
          onChange={(chosen) => setOperator(chosen as Operator)}
        />
        {!NO_VALUE.includes(operator) && <ValueInput key={field.fieldId} field={{ ...field, attributes: undefined }} label={texts.values.value} value={value} onInput={setValue} options={all} />}
      </div>
    </Dialog>
  );
}

function ColumnsDialog({ fields, chosen, onClose, onChoose }: { fields: FieldSummary[]; chosen: string[]; onClose: () => void; onChoose: (columns: string[]) => void }) {
  const [columns, setColumns] = useState(chosen);
  return (
    <Dialog
      title={texts.cases.columns}
      submit={texts.cases.apply}
      onClose={onClose}
      onSubmit={async () => {
        if (columns.length === 0 || columns.length > MOST_COLUMNS) {
          throw new Error(texts.cases.columnsBound(MOST_COLUMNS));
        }
        onChoose(columns);
      }}
    >
      <div class="columns two">
        {fields.map(({ fieldId, name }) => (
          <Checkbox
            key={fieldId}
            label={name}
            checked={columns.includes(fieldId)}
            onChange={(checked) => setColumns(checked ? [...columns, fieldId] : columns.filter((one) => one !== fieldId))}
          />
        ))}
      </div>
    </Dialog>
  );
}

/** Changes one field of many cases, and says which could not be changed. */
function BulkDialog({ fields, ids, onClose }: { fields: FieldSummary[]; ids: string[]; onClose: () => void }) {
  const api = useApi();
  const domain = useDomain();
  const [fieldId, setFieldId] = useState("status");
  const field = fields.find((one) => one.fieldId === fieldId) ?? fields[0]!;
  const [value, setValue] = useState("");
  const [failures, setFailures] = useState<{ id: string; code: string; message: string }[]>();
  const options = useLoad(async () => (field.type === "SingleSelect" ? domain.options(field.fieldId) : []), [domain, field.fieldId]);
  return (
    <Dialog
      title={texts.cases.changeMarked(ids.length)}
      submit={failures === undefined ? texts.cases.change : texts.common.close}
      onClose={onClose}
      onSubmit={async () => {
        if (failures !== undefined) {
          onClose();
          return;
        }
        const answer = await api.batchUpdateCase(domain.id, ids, { id: field.fieldId, value: parsed(field.type, value) ?? { emptyValue: {} } });
        const failed = answer.failedCases.map((entry) => ({ id: entry.caseIdentifier.caseId ?? "", code: entry.errorCode, message: entry.errorMessage }));
        if (failed.length === 0) {
          onClose();
        } else {
          setFailures(failed);
        }
      }}
    >
      {failures === undefined ? (
        <div class="columns two">
          <Select
            label={texts.fields.one}
            value={field.fieldId}
            choices={fields.map((one) => ({ value: one.fieldId, label: one.name }))}
            onChange={(chosen) => {
              setFieldId(chosen);
              setValue("");
            }}
          />
          <ValueInput key={field.fieldId} field={field} label={texts.values.value} value={value} onInput={setValue} options={options.data} />
        </div>
      ) : (
        <>
          <p>{texts.cases.failed(failures.length, ids.length)}</p>
          <ul class="failures">
            {failures.map(({ id, code, message }) => (
              <li key={id}>
                <a href={href(["domains", domain.id, "cases", id])}>{id}</a> <b>{code}</b> {message}
              </li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  );
}
