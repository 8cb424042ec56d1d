import { useState } from "preact/hooks";
import type { CapturedEvent, ControlApi } from "../api/control";
import { Empty, ErrorBanner, Page, Panel, TableBox } from "../parts/basic";
import { ControlGate } from "../parts/gate";
import { FoldButton, PauseButton, TimeCell } from "../parts/live";
import { href } from "../router";
import { useTail } from "../tail";
import { texts } from "../texts";
import { brief, dateText } from "../values";

const MOST_SHOWN = 200;
const PERIOD = 1_000;

/** What domains have told of their cases, whether or not it goes anywhere. */
export function EventsPage() {
  return (
    <Page title={texts.events.title}>
      <ControlGate>{(control) => <Events control={control} />}</ControlGate>
    </Page>
  );
}

function Events({ control }: { control: ControlApi }) {
  const tail = useTail(control.events, PERIOD);
  const [opened, setOpened] = useState<string>();
  return (
    <>
      <ErrorBanner error={tail.error} />
      <Panel title={texts.events.latest} count={tail.rows.length} flush actions={<PauseButton {...tail} />}>
        {tail.rows.length === 0 ? (
          <Empty>{texts.events.none}</Empty>
        ) : (
          <TableBox label={texts.events.latest}>
            <thead>
              <tr>
                <th scope="col">{texts.requests.time}</th>
                <th scope="col">{texts.common.type}</th>
                <th scope="col">{texts.cases.one}</th>
                <th scope="col">{texts.common.id}</th>
              </tr>
            </thead>
            <tbody>
              {tail.rows.slice(0, MOST_SHOWN).map((event) => (
                <Captured key={event.id} event={event} open={opened === event.id} toggle={() => setOpened(opened === event.id ? undefined : event.id)} />
              ))}
            </tbody>
          </TableBox>
        )}
      </Panel>
    </>
  );
}

function Captured({ event, open, toggle }: { event: CapturedEvent; open: boolean; toggle: () => void }) {
  const id = `event-${event.id}`;
  const domainId = event.resources[0] && brief(event.resources[0]);
  const caseId = (event.detail.case ?? event.detail.relatedItem)?.caseId;
  return (
    <>
      <tr>
        <TimeCell iso={event.time} shown={dateText(event.time)} />
        <td>
          <FoldButton id={id} open={open} toggle={toggle}>
            {event.detail.eventType ?? texts.values.none}
          </FoldButton>
        </td>
        <td>{domainId !== undefined && caseId !== undefined ? <a href={href(["domains", domainId, "cases", caseId])}>{caseId}</a> : texts.values.none}</td>
        <td>
          <code>{event.id}</code>
        </td>
      </tr>
      {open && (
        <tr id={id} class="unfolded">
          <td colSpan={4}>
            <pre tabIndex={0} role="region" aria-label={texts.events.whole}>
              {JSON.stringify(event, null, 2)}
            </pre>
          </td>
        </tr>
      )}
    </>
  );
}
