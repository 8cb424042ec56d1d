import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { newToken } from "../api/cases";
import { ApiError } from "../api/client";
import type { EvaluateCaseRulesResponse, FieldValue, FieldValueUnion } from "../api/shapes";
import { type CaseData, formFields, loadCase, newCase } from "../case-data";
import { useAction, useApi, useDomain, useLoad, useMay } from "../load";
import { Button, ButtonLink, Empty, ErrorBanner, Loading, Page, Panel, TableBox } from "../parts/basic";
import { Dialog } from "../parts/dialog";
import { Select, ValueInput } from "../parts/form";
import { go, href, replace, useRoute, useUnsaved } from "../router";
import { effects, type Reason, unmet } from "../rules";
import { texts } from "../texts";
import { isReadOnly, parsed, plain, shown } from "../values";

/** How long somebody pauses before the server is asked what the rules come to, in milliseconds. */
const PAUSE = 200;

/** How often a case that changes all the time is read again before a save gives up. */
const ATTEMPTS = 3;

/** Creates a case, or changes the one that it is given. */
export function CaseEditorPage({ caseId }: { caseId?: string }) {
  const api = useApi();
  const domain = useDomain();
  const may = useMay();
  const { query } = useRoute();
  const templates = useLoad(domain.templates, [domain]);
  const active = templates.data?.filter(({ status }) => status === "Active");
  const templateId = query.get("template") ?? active?.[0]?.templateId;
  const found = useLoad(async (): Promise<CaseData | undefined> => {
    if (caseId !== undefined) {
      return loadCase(api, domain, caseId);
    }
    return templateId === undefined ? undefined : newCase(api, domain, templateId);
  }, [api, domain, caseId, templateId]);
  const title = caseId === undefined ? texts.cases.create : texts.cases.edit(plain(found.data?.values.get("title")));

  return (
    <Page title={title} trail={<a href={href(["domains", domain.id, "cases"])}>{texts.cases.title}</a>}>
      <ErrorBanner error={templates.error ?? found.error} />
      {caseId === undefined && active?.length === 0 && (
        <Empty>
          {texts.cases.needsTemplate} {may("CreateTemplate") && <a href={href(["domains", domain.id, "templates", "new"])}>{texts.templates.create}</a>}
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

/** The values of a case as texts, which can be compared and put into inputs. */
function textsOf(data: CaseData): ReadonlyMap<string, string> {
  return new Map([...data.values].map(([id, value]) => [id, plain(value)]));
}

/** What somebody else has made of a case while it was being changed here. */
interface Theirs {
  data: CaseData;
  /** The fields that they changed. */
  fields: string[];
  who: string | undefined;
}

/** The fields, of those that people set, whose values differ. */
function changedBetween(one: CaseData, other: CaseData): string[] {
  const ids = new Set([...one.values.keys(), ...other.values.keys()]);
  return [...ids].filter((id) => !isReadOnly(id) && plain(one.values.get(id)) !== plain(other.values.get(id)));
}

/** What the rules come to for the values as they are typed; until the server has answered, for those before. */
function useEvaluation(data: CaseData, fields: FieldValue[], ask: (fields: FieldValue[]) => Promise<EvaluateCaseRulesResponse>): EvaluateCaseRulesResponse | undefined {
  const [known, setKnown] = useState(data.evaluation);
  const question = JSON.stringify([data.tag, fields]);
  const answered = useRef(question);
  useEffect(() => {
    if (question === answered.current || data.evaluation === undefined) {
      return;
    }
    let current = true;
    const timer = setTimeout(() => {
      // What is wrong with the values is said when they are saved.
      ask(fields).then((evaluation) => {
        if (current) {
          answered.current = question;
          setKnown(evaluation);
        }
      }, () => undefined);
    }, PAUSE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [question]);
  return known;
}

function CaseForm({ caseId, data }: { caseId: string | undefined; data: CaseData }) {
  const api = useApi();
  const domain = useDomain();
  const form = useRef<HTMLFormElement>(null);
  const mark = useUnsaved();
  // The state of the case that is being changed: as it was read, or as somebody else has left it since.
  const [base, setBase] = useState(data);
  const before = useMemo(() => (caseId === undefined ? new Map<string, string>() : textsOf(base)), [base]);
  const [typed, setTyped] = useState(() => textsOf(data));
  const [theirs, setTheirs] = useState<Theirs>();
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

  const listed = [...new Set([...formFields(data.parts), ...before.keys(), ...added])].filter((id) => data.fields.has(id) && !isReadOnly(id));
  const evaluation = useEvaluation(base, changed(listed), (fields) =>
    api.evaluateCaseRules(domain.id, caseId === undefined ? { templateId: data.templateId } : { caseId }, fields),
  );
  const inForce = effects(evaluation);
  const missing = unmet(inForce, values);
  const visible = listed.filter((id) => !inForce.hidden.has(id));
  const others = [...data.fields.values()].filter(({ fieldId }) => !listed.includes(fieldId) && !isReadOnly(fieldId));

  useLayoutEffect(() => {
    if (tried && action.error !== undefined) {
      form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
    }
  }, [tried, action.error]);

  /** What those of some fields get that were changed here. */
  function changed(ids: string[], from: ReadonlyMap<string, string> = before): FieldValue[] {
    return ids
      .filter((id) => (typed.get(id) ?? "") !== (from.get(id) ?? "") && !wrong.has(id))
      .flatMap((id): FieldValue[] => {
        const value = values.get(id);
        return value || from.has(id) ? [{ id, value: value ?? { emptyValue: {} } }] : [];
      });
  }

  async function save(): Promise<void> {
    setTried(true);
    if (wrong.size > 0) {
      throw new Error(texts.cases.wrongValues);
    }
    const fields = changed(visible);
    if (caseId === undefined) {
      const made = await api.createCase(domain.id, { templateId: data.templateId, fields, clientToken: token });
      go(["domains", domain.id, "cases", made.caseId]);
    } else {
      await update(caseId, fields, base, ATTEMPTS);
    }
  }

  /** Changes the case in the state that is known, or shows what has become of it. */
  async function update(id: string, fields: FieldValue[], state: CaseData, attempts: number): Promise<void> {
    try {
      if (fields.length > 0) {
        await api.updateCase(domain.id, id, fields, state.tag);
      }
      go(["domains", domain.id, "cases", id]);
    } catch (error) {
      if (!(error instanceof ApiError && error.status === 412) || attempts === 0) {
        throw error;
      }
      const now = await loadCase(api, domain, id);
      const others = changedBetween(state, now);
      if (others.length === 0) {
        // It was something else, such as a comment, that nobody overwrites here.
        await update(id, fields, now, attempts - 1);
      } else {
        setTheirs({ data: now, fields: others, who: await lastChangedBy(id) });
      }
    }
  }

  /** Who changed the case last; undefined if nobody may know. */
  async function lastChangedBy(id: string): Promise<string | undefined> {
    try {
      const by = (await api.auditEvents(domain.id, id)).auditEvents[0]?.performedBy;
      return by?.user?.userArn ?? by?.user?.customEntity ?? by?.iamPrincipalArn;
    } catch {
      return undefined;
    }
  }

  /** Goes on from the state that somebody else has left; what was typed stays where `mine` says so. */
  function rebase({ data: now }: Theirs, mine: (id: string) => boolean): void {
    const left = textsOf(now);
    setTyped(new Map([...left, ...[...typed].filter(([id]) => mine(id))]));
    setOptions(new Map([...options, ...now.options]));
    setBase(now);
    setTheirs(undefined);
  }

  const isMine = (id: string) => (typed.get(id) ?? "") !== (before.get(id) ?? "");

  async function addField(id: string): Promise<void> {
    const field = data.fields.get(id);
    if (field?.type === "SingleSelect" && !options.has(id)) {
      setOptions(new Map([...options, [id, await domain.options(id)]]));
    }
    setAdded([...added, id]);
  }

  return (
    <>
      <form
        ref={form}
        noValidate
        onInput={() => mark(true)}
        onSubmit={(event) => {
          event.preventDefault();
          void action.run(save);
        }}
      >
        <ErrorBanner error={action.error} />
        {evaluation === undefined && (
          <p class="note" role="status">
            {texts.cases.rulesUnknown}
          </p>
        )}
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
      {theirs && caseId !== undefined && (
        <Conflict
          base={base}
          theirs={theirs}
          mine={new Map([...typed].filter(([id]) => isMine(id)))}
          onClose={() => setTheirs(undefined)}
          onTakeTheirs={() => rebase(theirs, (id) => isMine(id) && !theirs.fields.includes(id))}
          onKeepMine={() => {
            const fields = changed(visible.filter(isMine), textsOf(theirs.data));
            rebase(theirs, isMine);
            void action.run(() => update(caseId, fields, theirs.data, ATTEMPTS));
          }}
        />
      )}
    </>
  );
}

/** Shows what somebody else has changed beside what was changed here, and asks which is to stay. */
function Conflict({ base, theirs, mine, onClose, onTakeTheirs, onKeepMine }: { base: CaseData; theirs: Theirs; mine: ReadonlyMap<string, string>; onClose: () => void; onTakeTheirs: () => void; onKeepMine: () => void }) {
  const conflict = texts.cases.conflict;
  const read = (id: string, value: FieldValueUnion | undefined) => shown(base.fields.get(id), value, (theirs.data.options.get(id) ?? base.options.get(id))) || texts.values.none;
  return (
    <Dialog
      title={conflict.title}
      submit={conflict.keepMine}
      other={{ label: conflict.takeTheirs, onClick: onTakeTheirs }}
      onClose={onClose}
      onSubmit={async () => onKeepMine()}
      wide
    >
      <p>
        {theirs.who && `${conflict.by(theirs.who)} `}
        {conflict.explain}
      </p>
      <TableBox label={conflict.what}>
        <thead>
          <tr>
            <th scope="col">{conflict.field}</th>
            <th scope="col">{conflict.was}</th>
            <th scope="col">{conflict.theirs}</th>
            <th scope="col">{conflict.mine}</th>
          </tr>
        </thead>
        <tbody>
          {theirs.fields.map((id) => (
            <tr key={id}>
              <th scope="row">{base.fields.get(id)?.name ?? id}</th>
              <td>{read(id, base.values.get(id))}</td>
              <td>{read(id, theirs.data.values.get(id))}</td>
              <td>{mine.has(id) ? read(id, typedValue(base, id, mine.get(id)!)) : conflict.notMine}</td>
            </tr>
          ))}
        </tbody>
      </TableBox>
    </Dialog>
  );
}

/** What was typed as a value. It stands for one, as nothing is saved otherwise. */
function typedValue(data: CaseData, id: string, text: string): FieldValueUnion | undefined {
  const field = data.fields.get(id);
  return field && parsed(field.type, text);
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
