// The frame around the pages: who is signed in, which domain is open, where to go.
import type { VNode } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import { CasesApi } from "./api/cases";
import { ApiError, Client, type ServerFacts, type Session, serverFacts } from "./api/client";
import { ApiContext, DomainContext, DomainData, MayContext, useDomain, useLoad, useMay, useSignedIn, useStateOf } from "./load";
import type { May } from "./permissions";
import { CaseEditorPage } from "./pages/case-editor";
import { CaseListPage } from "./pages/case-list";
import { CasePage } from "./pages/case-page";
import { ControlPage } from "./pages/control";
import { DependenciesPage } from "./pages/dependencies";
import { DomainsPage } from "./pages/domains";
import { EventsPage } from "./pages/events";
import { FieldPage, FieldsPage } from "./pages/fields";
import { JournalPage } from "./pages/journal";
import { LayoutEditorPage, LayoutsPage } from "./pages/layouts";
import { LoadPage } from "./pages/load";
import { RequestsPage } from "./pages/requests";
import { RuleEditorPage, RulesPage } from "./pages/rules";
import { ServerPage } from "./pages/server";
import { SignInPage } from "./pages/sign-in";
import { TemplateEditorPage, TemplatesPage } from "./pages/templates";
import { Badge, Button, Empty, ErrorBanner, Loading, NamesContext, Page } from "./parts/basic";
import { href, useRoute } from "./router";
import { chooseTheme, forgetSession, keepSession, keptSession, type Theme, theme } from "./session";
import { signForOthers } from "./signing";
import { texts } from "./texts";

/** Whether a failure says that the credentials are wrong, rather than that something is forbidden. */
function isStranger(error: unknown): boolean {
  return error instanceof ApiError && (error.status === 403 || error.status === 401) && error.type !== "AccessDeniedException";
}

export function App() {
  const server = useLoad(serverFacts, []);
  const [session, setSession] = useState(keptSession);
  const signedIn = useMemo(() => {
    const known = session ?? (server.data?.keys === "any" ? { credentials: { kind: "anyone" as const }, region: server.data.region } : undefined);
    return known && new CasesApi(new Client(known));
  }, [session, server.data]);

  useEffect(() => signedIn && signForOthers(signedIn.client), [signedIn]);

  async function signIn(attempt: Session, keep: boolean): Promise<void> {
    try {
      await new CasesApi(new Client(attempt)).client.call({ operation: "ListDomains", method: "POST", path: ["domains-list"], query: { maxResults: "1" } });
    } catch (error) {
      if (isStranger(error) || !(error instanceof ApiError) || error.status === 0) {
        throw error;
      }
    }
    if (keep) {
      keepSession(attempt);
    }
    setSession(attempt);
  }

  function signOut(): void {
    forgetSession();
    setSession(undefined);
  }

  if (server.error !== undefined) {
    return <ErrorBanner error={server.error} />;
  }
  if (server.data === undefined) {
    return <Loading />;
  }
  if (signedIn === undefined) {
    return <SignInPage server={server.data} signIn={signIn} />;
  }
  return (
    <ApiContext.Provider value={{ api: signedIn, server: server.data }}>
      <Shell signOut={signOut} server={server.data} />
    </ApiContext.Provider>
  );
}

function Shell({ signOut, server }: { signOut: () => void; server: ServerFacts }) {
  const { api } = useSignedIn();
  const route = useRoute();
  // The first page is that of the domains, whatever the address says.
  const path = route.path.length === 0 ? ["domains"] : route.path;
  const [chosen, setChosen] = useState<Theme>(theme);
  const domainId = path[0] === "domains" ? path[1] : undefined;
  const domain = useMemo(() => (domainId === undefined ? undefined : new DomainData(api, domainId)), [api, domainId]);
  const may = useLoad(async () => domain && { of: domain, operation: await domain.may() }, [domain]);
  // What holds for another domain is of no use while it is asked for this one.
  const allowed = may.data?.of === domain ? may.data?.operation : undefined;
  const { credentials, region } = api.client.session;
  const who = credentials.kind === "key" ? credentials.accessKeyId : credentials.kind === "token" ? texts.shell.byToken : texts.shell.anyone;
  const nextTheme: Theme = chosen === "auto" ? "light" : chosen === "light" ? "dark" : "auto";

  return (
    <>
      <a class="skip" href="#main" onClick={(event) => { event.preventDefault(); document.getElementById("main")?.focus(); }}>
        {texts.shell.skip}
      </a>
      <header class="top">
        <a class="brand" href={href(["domains"])}>
          <svg viewBox="0 0 32 32" width="22" height="22" aria-hidden="true">
            <rect x="4" y="2" width="24" height="28" rx="4" />
            <path d="M10 10h12M10 16h12M10 22h7" />
          </svg>
          Docket
        </a>
        <span class="fill" />
        <span class="fact" title={texts.shell.region}>{region}</span>
        <span class="fact" title={texts.shell.signedInAs}>{who}</span>
        <Button kind="link" label={texts.shell.theme(texts.shell.themes[chosen])} onClick={() => { chooseTheme(nextTheme); setChosen(nextTheme); }}>
          {texts.shell.colours(texts.shell.themes[chosen])}
        </Button>
        {credentials.kind !== "anyone" && (
          <Button kind="link" onClick={signOut}>
            {texts.shell.signOut}
          </Button>
        )}
      </header>
      <div class="frame">
        <Navigation path={path} server={server} domain={domain} may={allowed ?? (() => false)} />
        <main id="main" tabIndex={-1}>
          {domain ? (
            <DomainContext.Provider value={domain}>
              {may.error !== undefined ? (
                <ErrorBanner error={may.error} />
              ) : allowed === undefined ? (
                <Loading />
              ) : (
                <MayContext.Provider value={allowed}>
                  <InDomain path={path.slice(2)} />
                </MayContext.Provider>
              )}
            </DomainContext.Provider>
          ) : path.length === 1 && Object.hasOwn(SERVER_PAGES, path[0] ?? "") ? (
            SERVER_PAGES[path[0]!]!()
          ) : path[0] === "domains" ? (
            <DomainsPage />
          ) : (
            <Nowhere />
          )}
        </main>
      </div>
    </>
  );
}

/** The pages that belong to no domain, by their paths. */
const SERVER_PAGES: Record<string, () => VNode> = {
  journal: () => <JournalPage />,
  control: () => <ControlPage />,
  events: () => <EventsPage />,
  requests: () => <RequestsPage />,
  load: () => <LoadPage />,
  server: () => <ServerPage />,
};

/** The pages of a domain's configuration, each with what it needs at least. */
const CONFIGURATION = [
  { area: "fields", needs: ["ListFields"] },
  { area: "layouts", needs: ["ListLayouts"] },
  { area: "templates", needs: ["ListTemplates"] },
  { area: "rules", needs: ["ListCaseRules"] },
  { area: "dependencies", needs: ["ListFields", "ListLayouts", "ListTemplates", "ListCaseRules"] },
] as const;

function Navigation({ path, server, domain: open, may }: { path: string[]; server: ServerFacts; domain: DomainData | undefined; may: May }) {
  const domain = open?.id;
  // Where there is little room, the menu is folded until somebody asks for it.
  const [unfolded, unfold] = useStateOf(path.join("/"), false);
  const configuration = CONFIGURATION.filter(({ needs }) => needs.every(may));
  const item = (to: string[], title: string) => {
    const here = to.every((part, at) => path[at] === part) && (to[0] !== "domains" || to.length > 1 || path.length <= 1);
    return (
      <li key={title}>
        <a href={href(to)} aria-current={here ? "page" : undefined}>
          {title}
        </a>
      </li>
    );
  };
  return (
    <nav class={unfolded ? "side unfolded-menu" : "side"} aria-label={texts.shell.navigation}>
      <Button expanded={unfolded} onClick={() => unfold(!unfolded)}>
        {texts.shell.menu}
      </Button>
      <ul>{item(["domains"], texts.domains.title)}</ul>
      {open !== undefined && domain !== undefined && (
        <>
          <h2>
            <DomainName domain={open} />
          </h2>
          {may("SearchCases") && <ul>{item(["domains", domain, "cases"], texts.cases.title)}</ul>}
          {configuration.length > 0 && (
            <>
              <h2>{texts.shell.configuration}</h2>
              <ul>{configuration.map(({ area }) => item(["domains", domain, area], texts[area].title))}</ul>
            </>
          )}
        </>
      )}
      <h2>{texts.shell.testing}</h2>
      <ul>
        {item(["journal"], texts.journal.title)}
        {item(["control"], texts.control.title)}
        {item(["events"], texts.events.title)}
        {item(["requests"], texts.requests.title)}
      </ul>
      <h2>{texts.shell.thisServer}</h2>
      <ul>
        {item(["load"], texts.load.title)}
        {item(["server"], texts.server.title)}
        <li>
          <a href="../start">{texts.shell.connect}</a>
        </li>
        {server.docs && (
          <li>
            <a href="../docs/" target="_blank" rel="noreferrer">
              {texts.shell.docs}
              <span aria-hidden="true"> ↗</span>
              <span class="unseen">{texts.shell.newTab}</span>
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}

function DomainName({ domain }: { domain: DomainData }) {
  const found = useLoad(domain.name, [domain]);
  return <>{found.data?.name ?? texts.domains.one}</>;
}

/** The pages of a domain that is ready. */
function InDomain({ path }: { path: string[] }) {
  const domain = useDomain();
  const may = useMay();
  const found = useLoad(domain.name, [domain]);
  // The names only explain errors: without them, ids have to do.
  const names = useLoad(() => namesOf(domain).catch(() => new Map<string, string>()), [domain, path.join("/")]);
  if (found.error !== undefined) {
    return <ErrorBanner error={found.error} />;
  }
  if (found.data === undefined) {
    return <Loading />;
  }
  if (found.data.domainStatus !== "Active") {
    return (
      <Page
        title={found.data.name}
        badge={<Badge tone="warn">{found.data.domainStatus}</Badge>}
        actions={<Button onClick={() => { domain.forget(); found.reload(); }}>{texts.common.refresh}</Button>}
      >
        <Empty>{texts.domains.notReady}</Empty>
      </Page>
    );
  }
  return <NamesContext.Provider value={names.data ?? new Map()}>{pageOf(path, may)}</NamesContext.Provider>;
}

/** What the pages that create something need. */
const CREATES: Record<string, string> = { cases: "CreateCase", layouts: "CreateLayout", templates: "CreateTemplate", rules: "CreateCaseRule" };

function pageOf([area, id, part]: string[], may: May) {
  const needed = id === "new" ? CREATES[area ?? ""] : area === "cases" && part === "edit" ? "UpdateCase" : undefined;
  if (needed !== undefined && !may(needed)) {
    return <NotAllowed operation={needed} />;
  }
  switch (area) {
    case undefined:
    case "cases":
      if (id === undefined) {
        return <CaseListPage />;
      }
      return id === "new" ? <CaseEditorPage /> : part === "edit" ? <CaseEditorPage key={id} caseId={id} /> : <CasePage key={id} caseId={id} />;
    case "fields":
      return id === undefined ? <FieldsPage /> : <FieldPage key={id} fieldId={id} />;
    case "layouts":
      return id === undefined ? <LayoutsPage /> : <LayoutEditorPage key={id} layoutId={id === "new" ? undefined : id} />;
    case "templates":
      return id === undefined ? <TemplatesPage /> : <TemplateEditorPage key={id} templateId={id === "new" ? undefined : id} />;
    case "rules":
      return id === undefined ? <RulesPage /> : <RuleEditorPage key={id} ruleId={id === "new" ? undefined : id} />;
    case "dependencies":
      return <DependenciesPage />;
    default:
      return <Nowhere />;
  }
}

async function namesOf(domain: DomainData): Promise<Map<string, string>> {
  const [fields, templates, rules] = await Promise.all([domain.fields(), domain.templates(), domain.rules()]);
  return new Map([
    ...rules.map((rule): [string, string] => [rule.caseRuleId, rule.name]),
    ...fields.map((field): [string, string] => [field.fieldId, field.name]),
    ...templates.map((template): [string, string] => [template.templateId, template.name]),
  ]);
}

function NotAllowed({ operation }: { operation: string }) {
  return (
    <Page title={texts.shell.notAllowed}>
      <Empty>{texts.shell.policiesForbid(operation)}</Empty>
    </Page>
  );
}

function Nowhere() {
  useEffect(() => {
    document.title = texts.shell.nowhere;
  }, []);
  return (
    <Page title={texts.shell.nowhere}>
      <Empty>
        <a href={href(["domains"])}>{texts.domains.title}</a>
      </Empty>
    </Page>
  );
}
