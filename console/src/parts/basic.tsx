// The parts that every page is made of.
import type { ComponentChildren } from "preact";
import { createContext } from "preact";
import { useContext, useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { ApiError } from "../api/client";
import { texts } from "../texts";
import { dateText } from "../values";

interface ButtonProps {
  children: ComponentChildren;
  onClick?: (event: MouseEvent) => void;
  kind?: "primary" | "normal" | "link" | "danger" | "icon";
  type?: "button" | "submit";
  disabled?: boolean;
  label?: string;
  pressed?: boolean;
  expanded?: boolean;
  form?: string;
}

export function Button({ children, onClick, kind = "normal", type = "button", disabled, label, pressed, expanded, form }: ButtonProps) {
  return (
    <button type={type} class={`button ${kind}`} onClick={onClick} disabled={disabled} aria-label={label} title={label} aria-pressed={pressed} aria-expanded={expanded} form={form}>
      {children}
    </button>
  );
}

/** A link that looks like a button. */
export function ButtonLink({ href, kind = "normal", children }: { href: string; kind?: "primary" | "normal"; children: ComponentChildren }) {
  return (
    <a class={`button ${kind}`} href={href}>
      {children}
    </a>
  );
}

interface PageProps {
  title: string;
  /** Before the title: where this page belongs. */
  trail?: ComponentChildren;
  badge?: ComponentChildren;
  actions?: ComponentChildren;
  children: ComponentChildren;
}

/** A page with its heading, which gets the focus when the page opens, so that it is read out. */
export function Page({ title, trail, badge, actions, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // Before the page is shown: later, somebody may have put the focus elsewhere.
  useLayoutEffect(() => {
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    document.title = `${title} – Docket`;
  }, [title]);
  return (
    <>
      {trail && <nav class="trail" aria-label={texts.shell.trail}>{trail}</nav>}
      <header class="page-head">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {badge}
        <div class="actions">{actions}</div>
      </header>
      {children}
    </>
  );
}

interface PanelProps {
  title: string;
  count?: number | string;
  actions?: ComponentChildren;
  children: ComponentChildren;
  flush?: boolean;
}

export function Panel({ title, count, actions, children, flush }: PanelProps) {
  return (
    <section class="panel">
      <header>
        <h2>
          {title} {count !== undefined && <span class="count">({count})</span>}
        </h2>
        <div class="actions">{actions}</div>
      </header>
      <div class={flush ? "flush" : "body"}>{children}</div>
    </section>
  );
}

export function Badge({ tone, children }: { tone: "good" | "bad" | "warn" | "plain" | "info"; children: ComponentChildren }) {
  return <span class={`badge ${tone}`}>{children}</span>;
}

export function Time({ iso }: { iso: string | undefined }) {
  return iso === undefined ? <>–</> : <time dateTime={iso} title={iso}>{dateText(iso)}</time>;
}

export function Empty({ children }: { children: ComponentChildren }) {
  return <p class="empty">{children}</p>;
}

export function Loading() {
  return (
    <p class="loading" role="status">
      {texts.common.loading}
    </p>
  );
}

/** What ids in messages are called: Docket's messages name fields and rules by their ids. */
export const NamesContext = createContext<ReadonlyMap<string, string>>(new Map());

/** A message with names in place of ids. */
function withNames(message: string, named: [string, string][]): string {
  return named.reduce((text, [id, name]) => text.replaceAll(id, `“${name}”`), message);
}

/** The type and the message of a failure as the server gave them, but with the names of what it names by ids, and then the ids. */
export function ErrorBanner({ error, onDismiss }: { error: unknown; onDismiss?: () => void }) {
  const banner = useRef<HTMLDivElement>(null);
  const names = useContext(NamesContext);
  useEffect(() => banner.current?.scrollIntoView({ block: "nearest" }), [error]);
  if (error === undefined || error === null) {
    return null;
  }
  const known = error instanceof ApiError ? error : undefined;
  const message = error instanceof Error ? error.message : String(error);
  const named = [...names].filter(([id, name]) => id !== name && message.includes(id));
  return (
    <div class="banner" role="alert" ref={banner}>
      <div>
        <strong>{known ? known.type : texts.common.failed}</strong>
        <p>{withNames(message, named)}</p>
        {named.length > 0 && (
          <dl class="legend">
            {named.map(([id, name]) => (
              <div key={id}>
                <dt>{name}</dt>
                <dd>{id}</dd>
              </div>
            ))}
          </dl>
        )}
        {known && (
          <p class="minor">
            {known.operation}
            {known.status > 0 && ` · ${known.status}`}
            {known.requestId && ` · ${texts.common.request} ${known.requestId}`}
          </p>
        )}
      </div>
      {onDismiss && (
        <Button kind="icon" label={texts.common.dismiss} onClick={onDismiss}>
          ×
        </Button>
      )}
    </div>
  );
}

export interface Tab {
  id: string;
  title: string;
  content: () => ComponentChildren;
}

export function Tabs({ tabs, label }: { tabs: Tab[]; label: string }) {
  const [chosen, setChosen] = useState(tabs[0]?.id);
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent, at: number) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      const next = tabs[(at + step + tabs.length) % tabs.length]!;
      setChosen(next.id);
      list.current?.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus();
    }
  };
  const tab = tabs.find(({ id }) => id === chosen) ?? tabs[0]!;
  return (
    <div class="tabs">
      <div role="tablist" aria-label={label} ref={list}>
        {tabs.map(({ id, title }, at) => (
          <button
            key={id}
            id={`tab-${id}`}
            type="button"
            role="tab"
            aria-selected={id === tab.id}
            aria-controls={`panel-${id}`}
            tabIndex={id === tab.id ? 0 : -1}
            onClick={() => setChosen(id)}
            onKeyDown={(event) => move(event, at)}
          >
            {title}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`panel-${tab.id}`} aria-labelledby={`tab-${tab.id}`} tabIndex={0}>
        {tab.content()}
      </div>
    </div>
  );
}

/** A table that scrolls sideways by itself where it is too wide, by the keyboard too. */
export function TableBox({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <div class="table-box" role="region" aria-label={label} tabIndex={0}>
      <table>{children}</table>
    </div>
  );
}
