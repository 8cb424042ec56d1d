import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { newToken } from "../api/cases";
import { ApiError } from "../api/client";
import type { FieldValue, FieldValueUnion } from "../api/shapes";
import { type CaseData, configuration, formFields, loadCase } from "../case-data";
import { useAction, useApi, useDomain, useLoad } from "../load";
import { Button, ButtonLink, Empty, ErrorBanner, Loading, Page, Panel } from "../parts/basic";
import { Select, ValueInput } from "../parts/form";
import { go, href, replace, useRoute } from "../router";
import { effects, type Reason, unmet } from "../rules";
import { texts } from "../texts";
import { isReadOnly, parsed, plain } from "../values";

/** Creates a case, or changes the one that it is given. */
export function CaseEditorPage({ caseId }: { caseId?: string }) {
  const api = useApi();
  const domain = useDomain();
  const { query } = useRoute();
  const templates = useLoad(domain.templates, [domain]);
  const active = templates.data?.filter(({ status }) => status === "Active");
  const templateId = query.get("template") ?? active?.[0]?.templateId;
  const found = useLoad(async (): Promise<CaseData | undefined> => {
    if (caseId !== undefined) {
      return loadCase(api, domain, caseId);
    }
    return templateId === undefined ? undefined : { templateId, values: new Map(), ...(await configuration(domain, templateId)) };
  }, [api, domain, caseId, templateId]);
  const title = caseId === undefined ? texts.cases.create : texts.cases.edit(plain(found.data?.values.get("title")));

  return (
    <Page title={title} trail={<a href={href(["domains", domain.id, "cases"])}>{texts.cases.title}</a>}>
      <ErrorBanner error={templates.error ?? found.error} />
      {caseId === undefined && active?.length === 0 && (
        <Empty>
          {texts.cases.needsTemplate} <a href={href(["domains", domain.id, "templates", "new"])}>{texts.templates.create}</a>
        </Empty>
      )}
      {caseId === undefined && active && active.length > 0 && templateId !== undefined && (
        <Panel title={texts.templates.one}>
          <Select
            label={texts.templates.one}
            value={templateId}
            choices={active.map((template) => ({ value: template.templateId, label: template.name }))}
            onChange={(chosen) => replace(["domains", domain.id, "cases", "new"], { template: chosen })}
          />
        </Panel>
      )}
      {found.data ? <CaseForm key={found.data.templateId} caseId={caseId} data={found.data} /> : found.loading && <Loading />}
    </Page>
  );
}

function CaseForm({ caseId, data }: { caseId: string | undefined; data: CaseData }) {
  const api = useApi();
  const domain = useDomain();
  const form = useRef<HTMLFormElement>(null);
  const before = useMemo(() => new Map([...data.values].map(([id, value]): [string, string] => [id, plain(value)])), [data]);
  const [typed, setTyped] = useState<ReadonlyMap<string, string>>(() => (caseId === undefined ? new Map([["status", "open"]]) : before));
  const [added, setAdded] = useState<string[]>([]);
  const [tried, setTried] = useState(false);
  const [options, setOptions] = useState(data.options);
  // Of one form, so that a repeated request makes no second case.
  const token = useMemo(newToken, []);
  const action = useAction();

  const { values, wrong } = useMemo(() => {
    const values = new Map<string, FieldValueUnion>();
    const wrong = new Map<string, string>();
    for (const [id, text] of typed) {
      const field = data.fields.get(id);
      try {
        const value = field && parsed(field.type, text);
        if (value) {
          values.set(id, value);
        }
      } catch (error) {
        wrong.set(id, (error as Error).message);
      }
    }
    return { values, wrong };
  }, [typed, data]);
  const inForce = effects(data.parts.template, data.parts.rules, values);
  const missing = unmet(inForce, values);

  const listed = [...new Set([...formFields(data.parts), ...before.keys(), ...added])].filter((id) => data.fields.has(id) && !isReadOnly(id));
  const visible = listed.filter((id) => !inForce.hidden.has(id));
  const others = [...data.fields.values()].filter(({ fieldId }) => !listed.includes(fieldId) && !isReadOnly(fieldId));

  useEffect(() => {
    if (tried && action.error !== undefined) {
      form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
    }
  }, [tried, action.error]);

  async function save(): Promise<void> {
    setTried(true);
    if (wrong.size > 0) {
      throw new Error(texts.cases.wrongValues);
    }
    const changed = visible.filter((id) => (typed.get(id) ?? "") !== (before.get(id) ?? ""));
    const fields = changed.flatMap((id): FieldValue[] => {
      const value = values.get(id);
      return value || before.has(id) ? [{ id, value: value ?? { emptyValue: {} } }] : [];
    });
    if (caseId === undefined) {
      const made = await api.createCase(domain.id, { templateId: data.templateId, fields, clientToken: token });
      go(["domains", domain.id, "cases", made.caseId]);
    } else {
      if (fields.length > 0) {
        await api.updateCase(domain.id, caseId, fields);
      }
      go(["domains", domain.id, "cases", caseId]);
    }
  }

  async function addField(id: string): Promise<void> {
    const field = data.fields.get(id);
    if (field?.type === "SingleSelect" && !options.has(id)) {
      setOptions(new Map([...options, [id, await domain.options(id)]]));
    }
    setAdded([...added, id]);
  }

  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void action.run(save);
      }}
    >
      <ErrorBanner error={action.error} />
      {action.error instanceof ApiError && missing.size > 0 && (
        <div class="note" role="status">
          <ul>
            {[...missing].map(([id, { what, reason }]) => (
              <li key={id}>
                <b>{data.fields.get(id)?.name ?? id}</b>: {what === "missing" ? texts.cases.missing : texts.cases.notOffered} – <ReasonText reason={reason} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <Panel title={data.parts.template.name}>
        <div class="columns two">
          {visible.map((id) => {
            const field = data.fields.get(id)!;
            const required = inForce.required.get(id);
            const offered = inForce.options.get(id);
            const problem = missing.get(id);
            const shownProblem = wrong.get(id) ?? (problem && (tried || problem.what === "notOffered") ? (problem.what === "missing" ? texts.cases.missing : texts.cases.notOffered) : undefined);
            const hints = [required, offered?.reason].filter((reason) => reason?.kind === "rule");
            return (
              <ValueInput
                key={id}
                field={field}
                value={typed.get(id) ?? ""}
                onInput={(value) => setTyped(new Map([...typed, [id, value]]))}
                options={options.get(id)}
                offered={offered?.offered}
                required={required !== undefined}
                error={shownProblem}
                hint={hints.length > 0 ? hints.map((reason, at) => <ReasonText key={at} reason={reason!} options={at > 0 || required?.kind !== "rule"} />) : undefined}
              />
            );
          })}
        </div>
        {others.length > 0 && (
          <Select
            label={texts.cases.addField}
            value=""
            none={texts.cases.chooseField}
            choices={others.map(({ fieldId, name }) => ({ value: fieldId, label: name }))}
            onChange={(id) => void addField(id)}
          />
        )}
      </Panel>
      <div class="form-actions">
        <ButtonLink href={href(caseId === undefined ? ["domains", domain.id, "cases"] : ["domains", domain.id, "cases", caseId])}>{texts.common.cancel}</ButtonLink>
        <Button kind="primary" type="submit" disabled={action.busy}>
          {caseId === undefined ? texts.common.create : texts.common.save}
        </Button>
      </div>
    </form>
  );
}

/** Why a field is required or restricted, with the way to the rule. */
function ReasonText({ reason, options }: { reason: Reason; options?: boolean }) {
  const domain = useDomain();
  if (reason.kind !== "rule") {
    return <>{reason.kind === "template" ? texts.cases.byTemplate : texts.cases.always}</>;
  }
  return (
    <>
      {options ? texts.cases.optionsByRule : texts.cases.requiredByRule}{" "}
      <a href={href(["domains", domain.id, "rules", reason.id])} target="_blank" rel="noreferrer">
        {reason.name}
      </a>{" "}
    </>
  );
}
