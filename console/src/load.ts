// What pages have in common: the API of whoever signed in, what is loaded from it, and what is known of a domain.
import { createContext } from "preact";
import { useCallback, useContext, useEffect, useState } from "preact/hooks";
import { CasesApi } from "./api/cases";
import type { ServerFacts } from "./api/client";
import type { CaseRuleSummary, FieldOption, FieldSummary, GetCaseRuleResponse, GetLayoutResponse, GetTemplateResponse, TemplateSummary } from "./api/shapes";
import { type May, mayInDomain } from "./permissions";

export const ApiContext = createContext<{ api: CasesApi; server: ServerFacts } | undefined>(undefined);

export function useApi(): CasesApi {
  return useSignedIn().api;
}

export function useSignedIn(): { api: CasesApi; server: ServerFacts } {
  const context = useContext(ApiContext);
  if (context === undefined) {
    throw new Error("Nobody is signed in");
  }
  return context;
}

export interface Loaded<T> {
  data: T | undefined;
  error: unknown;
  loading: boolean;
  reload: () => void;
}

/** Loads when the page opens, when `deps` change and when it is told to; a late answer to an earlier question is dropped. */
export function useLoad<T>(load: () => Promise<T>, deps: unknown[]): Loaded<T> {
  const [state, setState] = useState<{ data?: T; error?: unknown; loading: boolean }>({ loading: true });
  const [round, setRound] = useState(0);
  useEffect(() => {
    let current = true;
    setState((before) => ({ ...before, loading: true }));
    load().then(
      (data) => current && setState({ data, loading: false }),
      (error: unknown) => current && setState({ error, loading: false }),
    );
    return () => {
      current = false;
    };
  }, [...deps, round]);
  const reload = useCallback(() => setRound((before) => before + 1), []);
  return { data: state.data, error: state.error, loading: state.loading, reload };
}

/**
 * State that begins anew with another key. An effect that resets it would run after the page is shown, and undo what somebody did in
 * between.
 */
export function useStateOf<T>(key: string, initial: T): [T, (value: T) => void] {
  const [state, setState] = useState({ key, value: initial });
  return [state.key === key ? state.value : initial, (value) => setState({ key, value })];
}

/** Runs one action at a time, and keeps how it went wrong. */
export function useAction(): { busy: boolean; error: unknown; run: (action: () => Promise<void>) => Promise<void>; clear: () => void } {
  const [state, setState] = useState<{ busy: boolean; error?: unknown }>({ busy: false });
  const run = useCallback(async (action: () => Promise<void>) => {
    setState({ busy: true });
    try {
      await action();
      setState({ busy: false });
    } catch (error) {
      setState({ busy: false, error });
    }
  }, []);
  const clear = useCallback(() => setState({ busy: false }), []);
  return { busy: state.busy, error: state.error, run, clear };
}

/** A template with all that cases of it depend on. */
export interface TemplateParts {
  template: GetTemplateResponse;
  rules: GetCaseRuleResponse[];
  layout: GetLayoutResponse | undefined;
}

/** What is known of a domain's configuration, for half a minute. */
export class DomainData {
  private static readonly LIFETIME = 30_000;
  private permissions: Promise<May> | undefined;
  private readonly kept = new Map<string, { since: number; value: Promise<unknown> }>();

  constructor(
    private readonly api: CasesApi,
    readonly id: string,
  ) {}

  forget(): void {
    this.kept.clear();
  }

  name = () => this.keep("name", () => this.api.getDomain(this.id));
  /** Asked once: what policies say is kept for as long as the domain is open. */
  may = (): Promise<May> => (this.permissions ??= this.name().then(({ domainArn }) => mayInDomain(this.api, domainArn)));
  fields = (): Promise<FieldSummary[]> => this.keep("fields", () => this.api.listFields(this.id));
  templates = (): Promise<TemplateSummary[]> => this.keep("templates", () => this.api.listTemplates(this.id));
  rules = (): Promise<CaseRuleSummary[]> => this.keep("rules", () => this.api.listCaseRules(this.id));
  options = (fieldId: string): Promise<FieldOption[]> => this.keep(`options ${fieldId}`, () => this.api.listFieldOptions(this.id, fieldId));
  parts = (templateId: string): Promise<TemplateParts> => this.keep(`parts ${templateId}`, () => this.loadParts(templateId));

  /** The options of those of some fields that have options. */
  async optionsOf(fields: FieldSummary[]): Promise<Map<string, FieldOption[]>> {
    const selects = fields.filter(({ type }) => type === "SingleSelect");
    return new Map(await Promise.all(selects.map(async ({ fieldId }): Promise<[string, FieldOption[]]> => [fieldId, await this.options(fieldId)])));
  }

  private async loadParts(templateId: string): Promise<TemplateParts> {
    const template = await this.api.getTemplate(this.id, templateId);
    const layoutId = template.layoutConfiguration?.defaultLayout;
    const ids = (template.rules ?? []).map(({ caseRuleId }) => caseRuleId);
    const [rules, layout] = await Promise.all([
      this.api.batchGetCaseRule(this.id, ids),
      layoutId === undefined ? undefined : this.api.getLayout(this.id, layoutId),
    ]);
    return { template, rules, layout };
  }

  private keep<T>(name: string, load: () => Promise<T>): Promise<T> {
    const known = this.kept.get(name);
    if (known && Date.now() - known.since < DomainData.LIFETIME) {
      return known.value as Promise<T>;
    }
    const value = load();
    this.kept.set(name, { since: Date.now(), value });
    value.catch(() => this.kept.delete(name));
    return value;
  }
}

/** What may be done in the domain that is open. */
export const MayContext = createContext<May>(() => false);

export function useMay(): May {
  return useContext(MayContext);
}

export const DomainContext = createContext<DomainData | undefined>(undefined);

export function useDomain(): DomainData {
  const domain = useContext(DomainContext);
  if (domain === undefined) {
    throw new Error("No domain is open");
  }
  return domain;
}
