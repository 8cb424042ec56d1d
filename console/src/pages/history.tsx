import type { AuditEvent, AuditEventField } from "../api/shapes";
import type { CaseData } from "../case-data";
import { useApi, useDomain } from "../load";
import { Empty, ErrorBanner, Loading, TableBox, Time } from "../parts/basic";
import { Pager, usePages } from "../parts/pager";
import { texts } from "../texts";
import { dateText, shown } from "../values";

/** Who changed what in a case, and when. */
export function History({ caseId, data, changes }: { caseId: string; data: CaseData; changes: number }) {
  const api = useApi();
  const domain = useDomain();
  const events = usePages((nextToken) => api.auditEvents(domain.id, caseId, nextToken), [api, domain, caseId, changes]);
  const found = events.data?.auditEvents;
  return (
    <>
      <ErrorBanner error={events.error} />
      {found === undefined ? (
        events.loading && <Loading />
      ) : found.length === 0 ? (
        <Empty>{texts.history.none}</Empty>
      ) : (
        <TableBox label={texts.history.title}>
          <thead>
            <tr>
              <th scope="col">{texts.history.when}</th>
              <th scope="col">{texts.history.who}</th>
              <th scope="col">{texts.history.what}</th>
            </tr>
          </thead>
          <tbody>
            {found.map((event) => (
              <tr key={event.eventId}>
                <td class="nowrap">
                  <Time iso={event.performedTime} />
                </td>
                <td>
                  <Who event={event} />
                </td>
                <td>
                  <b>{texts.history.types[event.type] ?? event.type}</b>
                  {event.relatedItemType && ` (${texts.timeline.types[event.relatedItemType]})`}
                  <ul class="changes">
                    {event.fields.filter((field) => field !== null).map((field) => (
                      <li key={field.eventFieldId}>
                        <Change field={field} data={data} created={event.type === "Case.Created"} />
                      </li>
                    ))}
                  </ul>
                </td>
              </tr>
            ))}
          </tbody>
        </TableBox>
      )}
      <Pager page={events} />
    </>
  );
}

function Who({ event }: { event: AuditEvent }) {
  const by = event.performedBy;
  const user = by?.user?.userArn ?? by?.user?.customEntity;
  const principal = by?.iamPrincipalArn;
  return (
    <>
      {user && <div>{user}</div>}
      {principal && <div class={user ? "minor" : undefined}>{principal.replace(/^arn:aws:iam::/, "")}</div>}
    </>
  );
}

function Change({ field, data, created }: { field: AuditEventField; data: CaseData; created: boolean }) {
  const known = data.fields.get(field.eventFieldId);
  const text = (value: AuditEventField["oldValue"]) => (/^sla\.\w+Time$/.test(field.eventFieldId) && value?.stringValue ? dateText(value.stringValue) : shown(known, value, data.options.get(field.eventFieldId))) || texts.values.none;
  return (
    <>
      {known?.name ?? field.eventFieldId}: {!created && field.oldValue && <><del>{text(field.oldValue)}</del> → </>}
      <ins>{text(field.newValue)}</ins>
    </>
  );
}
