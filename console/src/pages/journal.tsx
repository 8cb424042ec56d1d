import { useState } from "preact/hooks";
import { requestsOfTab } from "../api/client";
import type { ControlApi, JournalEntry } from "../api/control";
import { useApi } from "../load";
import { Badge, Button, Empty, ErrorBanner, Page, Panel, TableBox } from "../parts/basic";
import { Dialog } from "../parts/dialog";
import { Checkbox, TextInput } from "../parts/form";
import { ControlGate } from "../parts/gate";
import { FoldButton, PauseButton, TimeCell } from "../parts/live";
import { href } from "../router";
import { useTail } from "../tail";
import { texts } from "../texts";

const time = new Intl.DateTimeFormat("en-GB", { timeStyle: "medium" });
const MOST_SHOWN = 200;

/** What the API was asked last, by whomever, with the reason of every refusal. */
export function JournalPage() {
  return (
    <Page title={texts.journal.title}>
      <p class="hint">{texts.journal.hint}</p>
      <ControlGate>{(control) => <Journal control={control} />}</ControlGate>
    </Page>
  );
}

function isRefused({ status }: JournalEntry): boolean {
  return status >= 400 || status === 0;
}

function Journal({ control }: { control: ControlApi }) {
  const tail = useTail(control.requests, 0);
  const [refusedOnly, setRefusedOnly] = useState(false);
  const [withoutTab, setWithoutTab] = useState(true);
  const [wanted, setWanted] = useState("");
  const [opened, setOpened] = useState<string>();
  const [forgetting, setForgetting] = useState(false);
  const ofTab = requestsOfTab();
  const words = wanted.toLowerCase();
  const found = tail.rows.filter(
    (entry) =>
      (!refusedOnly || isRefused(entry)) &&
      (!withoutTab || !ofTab.has(entry.requestId)) &&
      `${entry.operation} ${entry.errorType} ${entry.account} ${entry.requestId} ${entry.path}`.toLowerCase().includes(words),
  );
  return (
    <>
      <ErrorBanner error={tail.error} />
      <Panel
        title={texts.journal.latest}
        count={found.length}
        flush
        actions={
          <>
            <PauseButton {...tail} />
            <Button onClick={() => setForgetting(true)}>{texts.journal.forget}</Button>
          </>
        }
      >
        <div class="search">
          <TextInput label={texts.journal.find} hideLabel type="search" value={wanted} onInput={setWanted} placeholder={texts.journal.find} />
          <Checkbox label={texts.requests.refusedOnly} checked={refusedOnly} onChange={setRefusedOnly} />
          <Checkbox label={texts.journal.withoutTab} checked={withoutTab} onChange={setWithoutTab} />
        </div>
        {found.length === 0 ? (
          <Empty>{tail.rows.length === 0 ? texts.journal.none : texts.common.noneFound}</Empty>
        ) : (
          <TableBox label={texts.journal.latest}>
            <thead>
              <tr>
                <th scope="col">{texts.requests.time}</th>
                <th scope="col">{texts.requests.operation}</th>
                <th scope="col">{texts.common.status}</th>
                <th scope="col">{texts.requests.answer}</th>
                <th scope="col">{texts.journal.account}</th>
              </tr>
            </thead>
            <tbody>
              {found.slice(0, MOST_SHOWN).map((entry) => (
                <Entry key={entry.requestId} entry={entry} open={opened === entry.requestId} toggle={() => setOpened(opened === entry.requestId ? undefined : entry.requestId)} />
              ))}
            </tbody>
          </TableBox>
        )}
        {found.length > MOST_SHOWN && <Empty>{texts.journal.onlyNewest(MOST_SHOWN)}</Empty>}
      </Panel>
      {forgetting && (
        <Dialog
          title={texts.journal.forget}
          submit={texts.journal.forget}
          danger
          onClose={() => setForgetting(false)}
          onSubmit={async () => {
            await control.deleteRequests();
            tail.clear();
            setForgetting(false);
          }}
        >
          <p>{texts.journal.forgets}</p>
        </Dialog>
      )}
    </>
  );
}

function Entry({ entry, open, toggle }: { entry: JournalEntry; open: boolean; toggle: () => void }) {
  const id = `entry-${entry.number}`;
  return (
    <>
      <tr>
        <TimeCell iso={entry.time} shown={time.format(Date.parse(entry.time))} />
        <td>
          <FoldButton id={id} open={open} toggle={toggle}>
            {entry.operation ?? `${entry.method} ${entry.path}`}
          </FoldButton>
        </td>
        <td>
          <Badge tone={entry.status === 0 || entry.status >= 500 ? "bad" : entry.status >= 400 ? "warn" : "good"}>{entry.status === 0 ? texts.journal.cut : entry.status}</Badge>
        </td>
        <td>
          {entry.errorType === undefined ? (
            texts.requests.millis(Math.round(entry.milliseconds))
          ) : (
            <>
              <b>{entry.errorType}</b> {entry.message}
              {entry.reason && entry.reason.text !== entry.message && <div class="minor">{entry.reason.text}</div>}
            </>
          )}
        </td>
        <td>{entry.account ?? texts.values.none}</td>
      </tr>
      {open && (
        <tr id={id} class="unfolded">
          <td colSpan={5}>
            <Details entry={entry} />
          </td>
        </tr>
      )}
    </>
  );
}

function Details({ entry }: { entry: JournalEntry }) {
  const { client } = useApi();
  const { reason, input } = entry;
  const { credentials } = client.session;
  const { domainId, caseId } = (input ?? {}) as { domainId?: unknown; caseId?: unknown };
  const mine = credentials.kind !== "key" || credentials.accessKeyId === entry.accessKeyId;
  const facts: [string, string | number | undefined][] = [
    [texts.requests.id, entry.requestId],
    [texts.requests.path, `${entry.method} ${entry.path}`],
    [texts.journal.took, texts.requests.millis(Math.round(entry.milliseconds * 10) / 10)],
    [texts.journal.principal, entry.principal],
    [texts.signIn.accessKeyId, entry.accessKeyId],
    [texts.shell.region, entry.region],
    [texts.journal.refusedBy, reason && texts.journal.kinds[reason.kind]],
    [texts.journal.rule, reason?.caseRuleId],
    [texts.journal.quota, reason?.quota],
    [texts.journal.rate, reason?.rate],
    [texts.journal.fault, entry.faultId],
  ];
  const longer: [string, string | undefined][] = [
    [texts.journal.statement, reason?.statement],
    [texts.journal.canonicalRequest, reason?.canonicalRequest],
    [texts.journal.stringToSign, reason?.stringToSign],
    [entry.inputTruncated ? texts.journal.inputTruncated : texts.journal.input, input && JSON.stringify(input, null, 2)],
  ];
  return (
    <>
      <dl class="fields">
        {facts.map(([name, value]) =>
          value === undefined ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
      {mine && typeof domainId === "string" && (
        <p>
          <a href={href(["domains", domainId, "cases", ...(typeof caseId === "string" ? [caseId] : [])])}>{typeof caseId === "string" ? texts.journal.openCase : texts.journal.openDomain}</a>
        </p>
      )}
      {longer.map(([name, text]) =>
        text === undefined ? null : (
          <figure key={name}>
            <figcaption>{name}</figcaption>
            <pre tabIndex={0} role="region" aria-label={name}>
              {text}
            </pre>
          </figure>
        ),
      )}
    </>
  );
}
