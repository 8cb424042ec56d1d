import { useState } from "preact/hooks";
import type { CaseRuleSummary, FieldSummary, GetTemplateResponse, LayoutSummary, TemplateRule } from "../api/shapes";
import { useAction, useApi, useDomain, useLoad, useMay } from "../load";
import { Badge, Button, ButtonLink, Empty, ErrorBanner, Loading, Page, Panel, TableBox } from "../parts/basic";
import { Checkbox, EditForm, Select, TextInput } from "../parts/form";
import { DeleteButton, ListPage } from "../parts/list";
import { go, href } from "../router";
import { texts } from "../texts";
import { isReadOnly } from "../values";

export function TemplatesPage() {
  const domain = useDomain();
  const templates = useLoad(domain.templates, [domain]);
  return (
    <ListPage
      title={texts.templates.title}
      none={texts.templates.none}
      create={{ operation: "CreateTemplate", text: texts.templates.create, href: href(["domains", domain.id, "templates", "new"]) }}
      rows={templates}
      id={(template) => template.templateId}
      name={(template) => template.name}
      link={(template) => href(["domains", domain.id, "templates", template.templateId])}
      columns={[
        {
          title: texts.common.status,
          cell: (template) => <Badge tone={template.status === "Active" ? "good" : "plain"}>{template.status === "Active" ? texts.common.active : texts.common.inactive}</Badge>,
        },
      ]}
    />
  );
}

export function TemplateEditorPage({ templateId }: { templateId: string | undefined }) {
  const api = useApi();
  const domain = useDomain();
  const may = useMay();
  const found = useLoad(async () => {
    const [fields, layouts, rules, template] = await Promise.all([
      domain.fields(),
      api.listLayouts(domain.id),
      domain.rules(),
      templateId === undefined ? undefined : api.getTemplate(domain.id, templateId),
    ]);
    return { fields, layouts, rules, template };
  }, [api, domain, templateId]);
  const list = ["domains", domain.id, "templates"];
  const template = found.data?.template;
  return (
    <Page
      title={template?.name ?? (templateId === undefined ? texts.templates.create : texts.templates.one)}
      trail={<a href={href(list)}>{texts.templates.title}</a>}
      actions={
        template && (
          <>
            <DeleteButton operation="DeleteTemplate" name={template.name} remove={() => api.deleteTemplate(domain.id, template.templateId)} done={() => go(list)} />
            {template.status === "Active" && may("CreateCase") && <ButtonLink href={href(["domains", domain.id, "cases", "new"], { template: template.templateId })}>{texts.cases.create}</ButtonLink>}
          </>
        )
      }
    >
      <ErrorBanner error={found.error} />
      {found.data ? <TemplateForm {...found.data} /> : found.loading && <Loading />}
    </Page>
  );
}

interface FormProps {
  fields: FieldSummary[];
  layouts: LayoutSummary[];
  rules: CaseRuleSummary[];
  template: GetTemplateResponse | undefined;
}

function TemplateForm({ fields, layouts, rules, template }: FormProps) {
  const api = useApi();
  const domain = useDomain();
  const may = useMay();
  const [name, setName] = useState(template?.name ?? "");
  const [description, setDescription] = useState(template?.description ?? "");
  const [status, setStatus] = useState<string>(template?.status ?? "Active");
  const [layout, setLayout] = useState(template?.layoutConfiguration?.defaultLayout ?? "");
  const [required, setRequired] = useState(template?.requiredFields?.map(({ fieldId }) => fieldId) ?? []);
  const [applied, setApplied] = useState<TemplateRule[]>(template?.rules ?? []);
  const [rule, setRule] = useState("");
  const [target, setTarget] = useState("");
  const action = useAction();
  const settable = fields.filter(({ fieldId }) => !isReadOnly(fieldId) && fieldId !== "title" && fieldId !== "status");
  const fieldName = (id: string | undefined) => fields.find(({ fieldId }) => fieldId === id)?.name ?? id ?? "";
  const ruleOf = (id: string) => rules.find(({ caseRuleId }) => caseRuleId === id);
  const needsTarget = ruleOf(rule)?.ruleType !== "FieldOptions";
  const chosen: TemplateRule | undefined = rule === "" ? undefined : !needsTarget ? { caseRuleId: rule } : target === "" ? undefined : { caseRuleId: rule, fieldId: target };

  async function save(): Promise<void> {
    if (rule !== "" && chosen === undefined) {
      throw new Error(texts.templates.ruleNeedsTarget);
    }
    const body = {
      name,
      description: description === "" && template?.description === undefined ? undefined : description,
      status: status as "Active" | "Inactive",
      layoutConfiguration: layout === "" ? {} : { defaultLayout: layout },
      requiredFields: required.map((fieldId) => ({ fieldId })),
      // Whoever has chosen a rule wants it, whether they have pressed the button or not.
      rules: chosen === undefined ? applied : [...applied, chosen],
    };
    if (template === undefined) {
      await api.createTemplate(domain.id, body);
    } else {
      await api.updateTemplate(domain.id, template.templateId, body);
    }
    domain.forget();
    go(["domains", domain.id, "templates"]);
  }

  return (
    <EditForm allowed={may(template === undefined ? "CreateTemplate" : "UpdateTemplate")} onSubmit={() => void action.run(save)}>
      <ErrorBanner error={action.error} />
      <Panel title={texts.templates.one}>
        <div class="columns two">
          <TextInput label={texts.common.name} value={name} onInput={setName} required />
          <TextInput label={texts.common.description} value={description} onInput={setDescription} />
          <Select
            label={texts.layouts.one}
            value={layout}
            none={texts.templates.noLayout}
            choices={layouts.map((one) => ({ value: one.layoutId, label: one.name }))}
            onChange={setLayout}
            hint={texts.templates.layoutHint}
          />
          <Select
            label={texts.common.status}
            value={status}
            choices={[
              { value: "Active", label: texts.common.active },
              { value: "Inactive", label: texts.common.inactive },
            ]}
            onChange={setStatus}
            hint={texts.templates.statusHint}
          />
        </div>
      </Panel>
      <Panel title={texts.templates.required} count={required.length}>
        <p class="hint">{texts.templates.requiredHint}</p>
        <div class="columns three">
          {settable.map(({ fieldId, name: label }) => (
            <Checkbox
              key={fieldId}
              label={label}
              checked={required.includes(fieldId)}
              onChange={(checked) => setRequired(checked ? [...required, fieldId] : required.filter((one) => one !== fieldId))}
            />
          ))}
        </div>
      </Panel>
      <Panel title={texts.rules.title} count={applied.length}>
        {applied.length === 0 ? (
          <Empty>{texts.templates.noRules}</Empty>
        ) : (
          <TableBox label={texts.rules.title}>
            <thead>
              <tr>
                <th scope="col">{texts.rules.one}</th>
                <th scope="col">{texts.common.type}</th>
                <th scope="col">{texts.templates.actsOn}</th>
                <th scope="col">
                  <span class="unseen">{texts.common.actions}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {applied.map((one, at) => (
                <tr key={`${one.caseRuleId} ${one.fieldId}`}>
                  <td>
                    <a href={href(["domains", domain.id, "rules", one.caseRuleId])}>{ruleOf(one.caseRuleId)?.name ?? one.caseRuleId}</a>
                  </td>
                  <td>{texts.rules.types[ruleOf(one.caseRuleId)?.ruleType ?? "Required"]}</td>
                  <td>{one.fieldId === undefined ? texts.templates.child : fieldName(one.fieldId)}</td>
                  <td class="end">
                    <Button kind="link" label={texts.layouts.remove(ruleOf(one.caseRuleId)?.name ?? one.caseRuleId)} onClick={() => setApplied(applied.filter((_, other) => other !== at))}>
                      {texts.common.remove}
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </TableBox>
        )}
        {rules.length === 0 ? (
          may("CreateCaseRule") && (
            <p>
              <a href={href(["domains", domain.id, "rules", "new"])}>{texts.rules.create}</a>
            </p>
          )
        ) : (
          <div class="inline adds">
            <Select label={texts.rules.one} value={rule} none={texts.templates.chooseRule} choices={rules.map((one) => ({ value: one.caseRuleId, label: `${one.name} (${texts.rules.types[one.ruleType]})` }))} onChange={setRule} />
            {needsTarget && (
              <Select label={texts.templates.actsOn} value={target} none={texts.cases.chooseField} choices={settable.map((one) => ({ value: one.fieldId, label: one.name }))} onChange={setTarget} />
            )}
            <Button
              disabled={chosen === undefined}
              onClick={() => {
                setApplied(chosen === undefined ? applied : [...applied, chosen]);
                setRule("");
                setTarget("");
              }}
            >
              {texts.templates.addRule}
            </Button>
          </div>
        )}
      </Panel>
      <div class="form-actions">
        <Button kind="primary" type="submit" disabled={action.busy}>
          {template === undefined ? texts.common.create : texts.common.save}
        </Button>
      </div>
    </EditForm>
  );
}
