import { useState } from "preact/hooks";
import type { BooleanCondition, CaseRuleDetails, FieldOption, FieldSummary, GetCaseRuleResponse, OperandTwo, ParentChildFieldOptionsMapping } from "../api/shapes";
import { useAction, useApi, useDomain, useLoad, useMay } from "../load";
import { Badge, Button, Empty, ErrorBanner, Loading, Page, Panel, TableBox } from "../parts/basic";
import { Checkbox, EditForm, Select, TextInput, ValueInput } from "../parts/form";
import { DeleteButton, ListPage } from "../parts/list";
import { go, href } from "../router";
import { result } from "../rules";
import { texts } from "../texts";
import { parsed } from "../values";

type RuleType = "Required" | "Hidden" | "FieldOptions";

export function RulesPage() {
  const domain = useDomain();
  const rules = useLoad(domain.rules, [domain]);
  return (
    <ListPage
      title={texts.rules.title}
      none={texts.rules.none}
      create={{ operation: "CreateCaseRule", text: texts.rules.create, href: href(["domains", domain.id, "rules", "new"]) }}
      rows={rules}
      id={(rule) => rule.caseRuleId}
      name={(rule) => rule.name}
      link={(rule) => href(["domains", domain.id, "rules", rule.caseRuleId])}
      columns={[
        { title: texts.common.type, cell: (rule) => <Badge tone="info">{texts.rules.types[rule.ruleType]}</Badge> },
        { title: texts.common.description, cell: (rule) => rule.description ?? "" },
      ]}
    />
  );
}

export function RuleEditorPage({ ruleId }: { ruleId: string | undefined }) {
  const api = useApi();
  const domain = useDomain();
  const found = useLoad(async () => {
    const fields = await domain.fields();
    const rule = ruleId === undefined ? undefined : (await api.batchGetCaseRule(domain.id, [ruleId]))[0];
    if (ruleId !== undefined && rule === undefined) {
      throw new Error(texts.rules.gone);
    }
    return { fields, rule, options: await domain.optionsOf(fields) };
  }, [api, domain, ruleId]);
  const list = ["domains", domain.id, "rules"];
  const rule = found.data?.rule;
  return (
    <Page
      title={rule?.name ?? (ruleId === undefined ? texts.rules.create : texts.rules.one)}
      trail={<a href={href(list)}>{texts.rules.title}</a>}
      badge={rule && <Badge tone="info">{texts.rules.types[typeOf(rule.rule)]}</Badge>}
      actions={rule && <DeleteButton operation="DeleteCaseRule" name={rule.name} remove={() => api.deleteCaseRule(domain.id, rule.caseRuleId)} done={() => go(list)} />}
    >
      <ErrorBanner error={found.error} />
      {found.data ? <RuleForm {...found.data} /> : found.loading && <Loading />}
    </Page>
  );
}

function typeOf(rule: CaseRuleDetails): RuleType {
  return rule.required ? "Required" : rule.hidden ? "Hidden" : "FieldOptions";
}

/** A comparison as it is edited. */
interface Comparison {
  fieldId: string;
  operator: "equalTo" | "notEqualTo" | "isEmpty" | "isNotEmpty";
  value: string;
}

/** One condition, or some of which all or any have to hold. */
interface Block {
  join: "andAll" | "orAll";
  comparisons: Comparison[];
  result: boolean;
}

/** The rule's conditions as blocks; undefined where they are nested deeper than this form shows. */
function blocksOf(conditions: BooleanCondition[]): Block[] | undefined {
  const blocks: Block[] = [];
  for (const condition of conditions) {
    const joined = condition.andAll ?? condition.orAll;
    const comparisons = (joined?.conditions ?? [condition]).map(comparisonOf);
    if (comparisons.some((one) => one === undefined)) {
      return undefined;
    }
    blocks.push({ join: condition.orAll ? "orAll" : "andAll", comparisons: comparisons as Comparison[], result: result(condition) });
  }
  return blocks;
}

function comparisonOf(condition: BooleanCondition): Comparison | undefined {
  const leaf = condition.equalTo ?? condition.notEqualTo;
  const fieldId = leaf?.operandOne.fieldId;
  if (leaf === undefined || fieldId === undefined) {
    return undefined;
  }
  const { emptyValue, stringValue, booleanValue, doubleValue } = leaf.operandTwo;
  if (emptyValue) {
    return { fieldId, operator: condition.equalTo ? "isEmpty" : "isNotEmpty", value: "" };
  }
  return { fieldId, operator: condition.equalTo ? "equalTo" : "notEqualTo", value: String(stringValue ?? booleanValue ?? doubleValue ?? "") };
}

function conditionOf(block: Block, fields: ReadonlyMap<string, FieldSummary>): BooleanCondition {
  const leaves = block.comparisons.map(({ fieldId, operator, value }): BooleanCondition => {
    const empty = operator === "isEmpty" || operator === "isNotEmpty";
    const operands = {
      operandOne: { fieldId },
      operandTwo: empty ? { emptyValue: {} } : operandTwo(fields.get(fieldId), value),
      result: block.result,
    };
    return operator === "equalTo" || operator === "isEmpty" ? { equalTo: operands } : { notEqualTo: operands };
  });
  return leaves.length === 1 ? leaves[0]! : block.join === "andAll" ? { andAll: { conditions: leaves } } : { orAll: { conditions: leaves } };
}

function operandTwo(field: FieldSummary | undefined, text: string): OperandTwo {
  const value = parsed(field?.type ?? "Text", text);
  if (value === undefined) {
    throw new Error(texts.rules.needsValue(field?.name ?? ""));
  }
  return value.userArnValue === undefined ? (value as OperandTwo) : { stringValue: value.userArnValue };
}

interface FormProps {
  fields: FieldSummary[];
  options: ReadonlyMap<string, FieldOption[]>;
  rule: GetCaseRuleResponse | undefined;
}

function RuleForm({ fields, options, rule }: FormProps) {
  const api = useApi();
  const domain = useDomain();
  const may = useMay();
  const selects = fields.filter((field) => field.type === "SingleSelect");
  const byId = new Map(fields.map((field) => [field.fieldId, field]));
  const boolean = rule?.rule.required ?? rule?.rule.hidden;
  const known = boolean === undefined ? [] : blocksOf(boolean.conditions);
  const [name, setName] = useState(rule?.name ?? "");
  const [description, setDescription] = useState(rule?.description ?? "");
  const [type, setType] = useState<RuleType>(rule === undefined ? "Required" : typeOf(rule.rule));
  const [byDefault, setByDefault] = useState(boolean?.defaultValue ?? false);
  const [blocks, setBlocks] = useState<Block[]>(known ?? []);
  const [parent, setParent] = useState(rule?.rule.fieldOptions?.parentFieldId ?? "");
  const [child, setChild] = useState(rule?.rule.fieldOptions?.childFieldId ?? "");
  const [mappings, setMappings] = useState<ParentChildFieldOptionsMapping[]>(rule?.rule.fieldOptions?.parentChildFieldOptionsMappings ?? []);
  const action = useAction();

  function details(): CaseRuleDetails | undefined {
    if (type === "FieldOptions") {
      return { fieldOptions: { parentFieldId: parent, childFieldId: child, parentChildFieldOptionsMappings: mappings } };
    }
    if (known === undefined) {
      return undefined;
    }
    const value = { defaultValue: byDefault, conditions: blocks.map((block) => conditionOf(block, byId)) };
    return type === "Required" ? { required: value } : { hidden: value };
  }

  async function save(): Promise<void> {
    const about = description === "" && rule?.description === undefined ? undefined : description;
    if (rule === undefined) {
      await api.createCaseRule(domain.id, { name, description: about, rule: details()! });
    } else {
      await api.updateCaseRule(domain.id, rule.caseRuleId, { name, description: about, rule: details() });
    }
    domain.forget();
    go(["domains", domain.id, "rules"]);
  }

  return (
    <EditForm allowed={may(rule === undefined ? "CreateCaseRule" : "UpdateCaseRule")} onSubmit={() => void action.run(save)}>
      <ErrorBanner error={action.error} />
      <Panel title={texts.rules.one}>
        <div class="columns two">
          <TextInput label={texts.common.name} value={name} onInput={setName} required />
          <TextInput label={texts.common.description} value={description} onInput={setDescription} />
          <Select
            label={texts.common.type}
            value={type}
            disabled={rule !== undefined}
            choices={(["Required", "Hidden", "FieldOptions"] as const).map((one) => ({ value: one, label: texts.rules.types[one] }))}
            onChange={(chosen) => setType(chosen as RuleType)}
            hint={texts.rules.hints[type]}
          />
        </div>
      </Panel>
      {type === "FieldOptions" ? (
        <Mappings
          {...{ selects, options, parent, child, mappings }}
          onFields={(newParent, newChild) => {
            setParent(newParent);
            setChild(newChild);
            setMappings([]);
          }}
          onMappings={setMappings}
        />
      ) : known === undefined ? (
        <Panel title={texts.rules.conditions}>
          <p>{texts.rules.nested}</p>
          <pre tabIndex={0}>{JSON.stringify(boolean, null, 2)}</pre>
        </Panel>
      ) : (
        <Conditions {...{ fields, options, blocks, type, byDefault }} onBlocks={setBlocks} onDefault={setByDefault} />
      )}
      <div class="form-actions">
        <Button kind="primary" type="submit" disabled={action.busy}>
          {rule === undefined ? texts.common.create : texts.common.save}
        </Button>
      </div>
    </EditForm>
  );
}

interface ConditionsProps {
  fields: FieldSummary[];
  options: ReadonlyMap<string, FieldOption[]>;
  blocks: Block[];
  type: "Required" | "Hidden";
  byDefault: boolean;
  onBlocks: (blocks: Block[]) => void;
  onDefault: (value: boolean) => void;
}

function Conditions({ fields, options, blocks, type, byDefault, onBlocks, onDefault }: ConditionsProps) {
  const fresh: Comparison = { fieldId: "status", operator: "equalTo", value: "" };
  const outcomes = texts.rules.outcomes[type];
  const outcome = (value: boolean, onChange: (value: boolean) => void, label: string) => (
    <Select
      label={label}
      value={String(value)}
      choices={[
        { value: "true", label: outcomes.yes },
        { value: "false", label: outcomes.no },
      ]}
      onChange={(chosen) => onChange(chosen === "true")}
    />
  );
  const change = (at: number, block: Partial<Block>) => onBlocks(blocks.map((one, other) => (other === at ? { ...one, ...block } : one)));
  return (
    <Panel title={texts.rules.conditions} count={blocks.length}>
      <p class="hint">{texts.rules.conditionsHint}</p>
      <ol class="conditions">
        {blocks.map((block, at) => (
          <li key={at}>
            {block.comparisons.length > 1 && (
              <Select
                label={texts.rules.join}
                value={block.join}
                choices={[
                  { value: "andAll", label: texts.cases.matchAll },
                  { value: "orAll", label: texts.cases.matchAny },
                ]}
                onChange={(join) => change(at, { join: join as Block["join"] })}
              />
            )}
            {block.comparisons.map((comparison, number) => {
              const field = fields.find(({ fieldId }) => fieldId === comparison.fieldId) ?? fields[0]!;
              const put = (part: Partial<Comparison>) => change(at, { comparisons: block.comparisons.map((one, other) => (other === number ? { ...one, ...part } : one)) });
              return (
                <div class="inline" key={number}>
                  <Select label={number === 0 ? texts.rules.when : texts.fields.one} value={comparison.fieldId} choices={fields.map((one) => ({ value: one.fieldId, label: one.name }))} onChange={(fieldId) => put({ fieldId, value: "" })} />
                  <Select
                    label={texts.cases.operator}
                    value={comparison.operator}
                    choices={(["equalTo", "notEqualTo", "isEmpty", "isNotEmpty"] as const).map((one) => ({ value: one, label: texts.operators[one] }))}
                    onChange={(operator) => put({ operator: operator as Comparison["operator"] })}
                  />
                  {(comparison.operator === "equalTo" || comparison.operator === "notEqualTo") && (
                    <ValueInput key={comparison.fieldId} field={{ ...field, attributes: undefined }} label={texts.values.value} value={comparison.value} onInput={(value) => put({ value })} options={options.get(field.fieldId)} />
                  )}
                  <Button
                    kind="icon"
                    label={texts.rules.removeCondition}
                    onClick={() =>
                      block.comparisons.length === 1
                        ? onBlocks(blocks.filter((_, other) => other !== at))
                        : change(at, { comparisons: block.comparisons.filter((_, other) => other !== number) })
                    }
                  >
                    ×
                  </Button>
                </div>
              );
            })}
            <div class="inline">
              {outcome(block.result, (value) => change(at, { result: value }), texts.rules.then)}
              <Button kind="link" onClick={() => change(at, { comparisons: [...block.comparisons, fresh] })}>
                {texts.rules.joinCondition}
              </Button>
            </div>
          </li>
        ))}
      </ol>
      <Button onClick={() => onBlocks([...blocks, { join: "andAll", comparisons: [fresh], result: !byDefault }])}>{texts.rules.addCondition}</Button>
      {outcome(byDefault, onDefault, texts.rules.otherwise)}
    </Panel>
  );
}

interface MappingsProps {
  selects: FieldSummary[];
  options: ReadonlyMap<string, FieldOption[]>;
  parent: string;
  child: string;
  mappings: ParentChildFieldOptionsMapping[];
  onFields: (parent: string, child: string) => void;
  onMappings: (mappings: ParentChildFieldOptionsMapping[]) => void;
}

/** Which values of one field each value of another leaves. */
function Mappings({ selects, options, parent, child, mappings, onFields, onMappings }: MappingsProps) {
  const choices = (other: string) => selects.map((field) => ({ value: field.fieldId, label: field.name, disabled: field.fieldId === other }));
  const rows = options.get(parent) ?? [];
  const columns = options.get(child) ?? [];
  const of = (value: string) => mappings.find(({ parentFieldOptionValue }) => parentFieldOptionValue === value);

  function toggle(parentValue: string, childValue: string, on: boolean): void {
    const before = of(parentValue)?.childFieldOptionValues ?? [];
    const after = on ? [...before, childValue] : before.filter((one) => one !== childValue);
    onMappings([...mappings.filter((one) => one.parentFieldOptionValue !== parentValue), { parentFieldOptionValue: parentValue, childFieldOptionValues: after }]);
  }

  return (
    <Panel title={texts.rules.mappings}>
      <div class="columns two">
        <Select label={texts.rules.parent} value={parent} none={texts.cases.chooseField} choices={choices(child)} onChange={(id) => onFields(id, child)} />
        <Select label={texts.rules.child} value={child} none={texts.cases.chooseField} choices={choices(parent)} onChange={(id) => onFields(parent, id)} />
      </div>
      {parent !== "" && child !== "" && (rows.length === 0 || columns.length === 0) && <Empty>{texts.rules.noOptions}</Empty>}
      {rows.length > 0 && columns.length > 0 && (
        <>
          <p class="hint">{texts.rules.mappingsHint}</p>
          <TableBox label={texts.rules.mappings}>
            <thead>
              <tr>
                <th scope="col">{selects.find(({ fieldId }) => fieldId === parent)?.name}</th>
                <th scope="col">{texts.rules.restricts}</th>
                {columns.map((option) => (
                  <th scope="col" key={option.value}>
                    {option.name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.value}>
                  <th scope="row">{row.name}</th>
                  <td>
                    <Checkbox
                      label={<span class="unseen">{`${texts.rules.restricts} ${row.name}`}</span>}
                      checked={of(row.value) !== undefined}
                      onChange={(on) =>
                        onMappings(
                          on
                            ? [...mappings, { parentFieldOptionValue: row.value, childFieldOptionValues: [] }]
                            : mappings.filter((one) => one.parentFieldOptionValue !== row.value),
                        )
                      }
                    />
                  </td>
                  {columns.map((column) => (
                    <td key={column.value}>
                      <Checkbox
                        label={<span class="unseen">{`${row.name}: ${column.name}`}</span>}
                        checked={of(row.value)?.childFieldOptionValues.includes(column.value) ?? false}
                        onChange={(on) => toggle(row.value, column.value, on)}
                      />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </TableBox>
        </>
      )}
    </Panel>
  );
}
