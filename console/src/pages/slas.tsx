import { useEffect, useState } from "preact/hooks";
import { serverTime } from "../api/client";
import type { CaseData } from "../case-data";
import { useApi, useDomain, useLoad, useMay } from "../load";
import { Badge, Button, Empty, ErrorBanner, Panel, Time } from "../parts/basic";
import { Dialog } from "../parts/dialog";
import { Select, TextInput } from "../parts/form";
import { texts } from "../texts";
import { plain, span } from "../values";

/** The targets of a case, with the time that is left. A case has at most ten, unless the quota is another. */
export function Slas({ caseId, data, changes, onChange }: { caseId: string; data: CaseData; changes: number; onChange: () => void }) {
  const api = useApi();
  const domain = useDomain();
  const found = useLoad(() => api.relatedItems(domain.id, caseId, undefined, [{ sla: {} }]), [api, domain, caseId, changes]);
  const may = useMay();
  const [adding, setAdding] = useState(false);
  const slas = (found.data?.relatedItems ?? []).flatMap((item) => (item.content.sla ? [{ id: item.relatedItemId, ...item.content.sla.slaConfiguration }] : []));
  return (
    <Panel title={texts.slas.title} actions={may("CreateRelatedItem") && <Button onClick={() => setAdding(true)}>{texts.common.add}</Button>}>
      <ErrorBanner error={found.error} />
      {found.data && slas.length === 0 && <Empty>{texts.slas.none}</Empty>}
      <ul class="slas">
        {slas.map((sla) => (
          <li key={sla.id}>
            <div>
              <b>{sla.name}</b>
              <div class="minor">
                {texts.slas.until(data.options.get("status")?.find(({ value }) => value === plain(sla.targetFieldValues?.[0]))?.name ?? plain(sla.targetFieldValues?.[0]))}{" "}
                <Time iso={sla.targetTime} />
              </div>
            </div>
            {sla.completionTime === undefined || sla.completionTime === null ? <Countdown until={sla.targetTime} /> : <Badge tone={sla.status === "Met" ? "good" : "bad"}>{texts.slas.statuses[sla.status]}</Badge>}
          </li>
        ))}
      </ul>
      {adding && (
        <SlaDialog
          caseId={caseId}
          data={data}
          onClose={(changed) => {
            setAdding(false);
            if (changed) {
              onChange();
            }
          }}
        />
      )}
    </Panel>
  );
}

function Countdown({ until }: { until: string }) {
  const [now, setNow] = useState(serverTime);
  useEffect(() => {
    const timer = setInterval(() => setNow(serverTime()), 1_000);
    return () => clearInterval(timer);
  }, []);
  const left = Date.parse(until) - now.getTime();
  return (
    <span role="timer">
      <Badge tone={left < 0 ? "bad" : left < 86_400_000 ? "warn" : "plain"}>{left < 0 ? texts.slas.overdue(span(left)) : texts.slas.left(span(left))}</Badge>
    </span>
  );
}

function SlaDialog({ caseId, data, onClose }: { caseId: string; data: CaseData; onClose: (changed: boolean) => void }) {
  const api = useApi();
  const domain = useDomain();
  const [name, setName] = useState("");
  const [minutes, setMinutes] = useState("60");
  const [target, setTarget] = useState("closed");
  return (
    <Dialog
      title={texts.slas.add}
      submit={texts.common.add}
      onClose={() => onClose(false)}
      onSubmit={async () => {
        await api.createRelatedItem(domain.id, caseId, "Sla", {
          sla: {
            slaInputConfiguration: { name, type: "CaseField", fieldId: "status", targetFieldValues: [{ stringValue: target }], targetSlaMinutes: Number(minutes) },
          },
        });
        onClose(true);
      }}
    >
      <TextInput label={texts.common.name} value={name} onInput={setName} required />
      <TextInput label={texts.slas.minutes} type="number" value={minutes} onInput={setMinutes} required />
      <Select label={texts.slas.target} value={target} choices={(data.options.get("status") ?? []).map((option) => ({ value: option.value, label: option.name }))} onChange={setTarget} />
    </Dialog>
  );
}
