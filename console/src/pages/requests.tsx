import { useEffect, useState } from "preact/hooks";
import { useApi } from "../load";
import { Badge, Empty, Page, Panel, TableBox } from "../parts/basic";
import { Checkbox } from "../parts/form";
import { texts } from "../texts";

const time = new Intl.DateTimeFormat("en-GB", { timeStyle: "medium" });

/** What this tab asked the server, with the reason of every refusal. */
export function RequestsPage() {
  const { client } = useApi();
  const [, setRound] = useState(0);
  const [refusedOnly, setRefusedOnly] = useState(false);
  useEffect(() => client.watch(() => setRound((before) => before + 1)), [client]);
  const calls = client.calls.filter(({ error }) => !refusedOnly || error !== undefined);
  return (
    <Page title={texts.requests.title}>
      <p class="hint">{texts.requests.hint}</p>
      <Panel title={texts.requests.newest} count={calls.length} flush actions={<Checkbox label={texts.requests.refusedOnly} checked={refusedOnly} onChange={setRefusedOnly} />}>
        {calls.length === 0 ? (
          <Empty>{texts.requests.none}</Empty>
        ) : (
          <TableBox label={texts.requests.title}>
            <thead>
              <tr>
                <th scope="col">{texts.requests.time}</th>
                <th scope="col">{texts.requests.operation}</th>
                <th scope="col">{texts.common.status}</th>
                <th scope="col">{texts.requests.answer}</th>
                <th scope="col">{texts.requests.path}</th>
                <th scope="col">{texts.requests.id}</th>
              </tr>
            </thead>
            <tbody>
              {calls.map((call) => (
                <tr key={`${call.requestId} ${call.at.getTime()} ${call.operation}`}>
                  <td class="nowrap">{time.format(call.at)}</td>
                  <td>{call.operation}</td>
                  <td>
                    <Badge tone={call.error ? "bad" : "good"}>{call.status || "–"}</Badge>
                  </td>
                  <td>
                    {call.error ? (
                      <>
                        <b>{call.error.type}</b> {call.error.message}
                      </>
                    ) : (
                      texts.requests.millis(Math.round(call.millis))
                    )}
                  </td>
                  <td>
                    <code>
                      {call.method} {call.path}
                    </code>
                  </td>
                  <td>
                    <code>{call.requestId}</code>
                  </td>
                </tr>
              ))}
            </tbody>
          </TableBox>
        )}
      </Panel>
    </Page>
  );
}
