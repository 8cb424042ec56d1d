import { useEffect, useState } from "preact/hooks";
import { type Clock, type ControlApi, type CreateFaultRequest, type Fault, operationNames, type ResetRequest } from "../api/control";
import { useAction, useLoad } from "../load";
import { Badge, Button, Empty, ErrorBanner, Loading, Page, Panel, TableBox, Time } from "../parts/basic";
import { Dialog } from "../parts/dialog";
import { Checkbox, Select, TextInput } from "../parts/form";
import { ControlGate } from "../parts/gate";
import { texts } from "../texts";
import { fromLocalInput, toLocalInput } from "../values";

/** What a test does to a server: its clock, the faults that calls meet, its state. */
export function ControlPage() {
  return (
    <Page title={texts.control.title}>
      <ControlGate>
        {(control) => (
          <>
            <ClockPanel control={control} />
            <FaultsPanel control={control} />
            <StatePanel control={control} />
          </>
        )}
      </ControlGate>
    </Page>
  );
}

const STEPS = ["1m", "15m", "1h", "24h"];

function ClockPanel({ control }: { control: ControlApi }) {
  const clock = useLoad(control.clock, [control]);
  const action = useAction();
  const [by, setBy] = useState("");
  const [setting, setSetting] = useState(false);
  const change = (run: () => Promise<Clock>) => void action.run(async () => void (await run(), clock.reload()));
  const now = clock.data;
  return (
    <Panel
      title={texts.control.clock}
      actions={
        now && (
          <>
            <Button onClick={() => change(() => control.setClock({ frozen: !now.frozen }))} disabled={action.busy}>
              {now.frozen ? texts.control.unfreeze : texts.control.freeze}
            </Button>
            <Button onClick={() => setSetting(true)}>{texts.control.set}</Button>
            <Button onClick={() => change(control.resetClock)} disabled={action.busy}>
              {texts.control.follow}
            </Button>
          </>
        )
      }
    >
      <ErrorBanner error={clock.error ?? action.error} onDismiss={action.error === undefined ? undefined : action.clear} />
      {now === undefined ? (
        clock.loading && <Loading />
      ) : (
        <>
          <p class="clock">
            <Ticking clock={now} /> {now.frozen && <Badge tone="info">{texts.control.frozen}</Badge>} {now.factor !== 1 && <Badge tone="info">{texts.control.factorOf(now.factor)}</Badge>}
          </p>
          <form
            class="inline"
            onSubmit={(event) => {
              event.preventDefault();
              change(() => control.advanceClock(by));
            }}
          >
            <TextInput label={texts.control.advanceBy} hint={texts.control.durations} value={by} onInput={setBy} />
            <Button type="submit" disabled={by === "" || action.busy}>
              {texts.control.advance}
            </Button>
            {STEPS.map((step) => (
              <Button key={step} kind="link" disabled={action.busy} label={texts.control.advanceStep(step)} onClick={() => change(() => control.advanceClock(step))}>
                +{step}
              </Button>
            ))}
          </form>
          <p class="minor">{texts.control.clockStays}</p>
        </>
      )}
      {setting && now && (
        <SetClockDialog
          clock={now}
          control={control}
          onClose={(changed) => {
            setSetting(false);
            if (changed) {
              clock.reload();
            }
          }}
        />
      )}
    </Panel>
  );
}

/** The time of a clock, which goes on from when it was told. */
function Ticking({ clock }: { clock: Clock }) {
  const [told] = useState(() => new WeakMap<Clock, number>());
  const [, setRound] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setRound((before) => before + 1), 1_000);
    return () => clearInterval(timer);
  }, []);
  if (!told.has(clock)) {
    told.set(clock, performance.now());
  }
  const since = clock.frozen ? 0 : (performance.now() - told.get(clock)!) * clock.factor;
  return <span role="timer">{new Date(Date.parse(clock.time) + since).toISOString().replace(/\.\d+Z$/, "Z")}</span>;
}

function SetClockDialog({ clock, control, onClose }: { clock: Clock; control: ControlApi; onClose: (changed: boolean) => void }) {
  const [time, setTime] = useState("");
  const [frozen, setFrozen] = useState(clock.frozen);
  const [factor, setFactor] = useState(String(clock.factor));
  return (
    <Dialog
      title={texts.control.set}
      submit={texts.control.set}
      onClose={() => onClose(false)}
      onSubmit={async () => {
        await control.setClock({ time: time === "" ? undefined : time, frozen, factor: factor === "" ? undefined : Number(factor) });
        onClose(true);
      }}
    >
      <TextInput label={texts.control.time} hint={texts.control.timeHint} type="datetime-local" value={toLocalInput(time)} onInput={(local) => setTime(fromLocalInput(local))} />
      <TextInput label={texts.control.factor} hint={texts.control.factorHint} type="number" value={factor} onInput={setFactor} />
      <Checkbox label={texts.control.frozenAt} checked={frozen} onChange={setFrozen} />
    </Dialog>
  );
}

function FaultsPanel({ control }: { control: ControlApi }) {
  const faults = useLoad(control.faults, [control]);
  const action = useAction();
  const [adding, setAdding] = useState(false);
  const [clearing, setClearing] = useState(false);
  const found = faults.data;
  return (
    <Panel
      title={texts.control.faults}
      count={found?.length}
      flush
      actions={
        <>
          <Button onClick={faults.reload}>{texts.common.refresh}</Button>
          {found && found.length > 0 && <Button onClick={() => setClearing(true)}>{texts.control.removeAll}</Button>}
          <Button kind="primary" onClick={() => setAdding(true)}>
            {texts.control.addFault}
          </Button>
        </>
      }
    >
      <ErrorBanner error={faults.error ?? action.error} onDismiss={action.error === undefined ? undefined : action.clear} />
      {found === undefined ? (
        faults.loading && <Loading />
      ) : found.length === 0 ? (
        <Empty>{texts.control.noFaults}</Empty>
      ) : (
        <TableBox label={texts.control.faults}>
          <thead>
            <tr>
              <th scope="col">{texts.common.id}</th>
              <th scope="col">{texts.control.effect}</th>
              <th scope="col">{texts.control.calls}</th>
              <th scope="col">{texts.control.hits}</th>
              <th scope="col">{texts.control.expires}</th>
              <th scope="col">{texts.common.actions}</th>
            </tr>
          </thead>
          <tbody>
            {found.map((fault) => (
              <tr key={fault.faultId}>
                <td>{fault.faultId}</td>
                <td>{effectOf(fault)}</td>
                <td>{callsOf(fault)}</td>
                <td>{fault.times === undefined ? fault.hits : texts.control.hitsOf(fault.hits, fault.times)}</td>
                <td class="nowrap">
                  <Time iso={fault.expiresTime} />
                </td>
                <td class="end">
                  <Button
                    kind="link"
                    label={texts.control.removeFault(fault.faultId)}
                    onClick={() =>
                      void action.run(async () => {
                        await control.deleteFault(fault.faultId);
                        faults.reload();
                      })
                    }
                  >
                    {texts.common.remove}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </TableBox>
      )}
      {adding && (
        <FaultDialog
          control={control}
          onClose={(added) => {
            setAdding(false);
            if (added) {
              faults.reload();
            }
          }}
        />
      )}
      {clearing && (
        <Dialog
          title={texts.control.removeAll}
          submit={texts.common.remove}
          danger
          onClose={() => setClearing(false)}
          onSubmit={async () => {
            await control.deleteFaults();
            setClearing(false);
            faults.reload();
          }}
        >
          <p>{texts.control.removesAll(found?.length ?? 0)}</p>
        </Dialog>
      )}
    </Panel>
  );
}

function effectOf({ error, status, connection, delay }: Fault): string {
  const failure = error ? error.type : status !== undefined ? String(status) : connection !== undefined ? texts.control.effects[connection] : undefined;
  return [delay && texts.control.delayOf(delay), failure].filter(Boolean).join(", ");
}

function callsOf({ operations, account, accessKeyId, skip, probability }: Fault): string {
  return [operations?.join(", ") ?? texts.control.allCalls, account, accessKeyId, skip ? texts.control.skipOf(skip) : undefined, probability === undefined ? undefined : `${probability * 100} %`]
    .filter(Boolean)
    .join(" · ");
}

type Effect = "error" | "status" | "CutBeforeCommit" | "CutAfterCommit" | "delay";
const EFFECTS: Effect[] = ["error", "status", "CutBeforeCommit", "CutAfterCommit", "delay"];
const ERRORS = ["ThrottlingException", "InternalServerException", "ConflictException", "ResourceNotFoundException", "ServiceQuotaExceededException", "ValidationException", "AccessDeniedException"];

function FaultDialog({ control, onClose }: { control: ControlApi; onClose: (added: boolean) => void }) {
  const operations = useLoad(operationNames, []);
  const [effect, setEffect] = useState<Effect>("error");
  const [error, setError] = useState(ERRORS[0]!);
  const [status, setStatus] = useState("503");
  const [delay, setDelay] = useState("");
  const [operation, setOperation] = useState("");
  const [account, setAccount] = useState("");
  const [times, setTimes] = useState("1");
  const [percent, setPercent] = useState("");
  const request = (): CreateFaultRequest => ({
    operations: operation === "" ? undefined : [operation],
    account: account || undefined,
    times: times === "" ? undefined : Number(times),
    probability: percent === "" ? undefined : Number(percent) / 100,
    delay: delay || undefined,
    ...(effect === "error" ? { error: { type: error } } : effect === "status" ? { status: Number(status) } : effect === "delay" ? {} : { connection: effect }),
  });
  return (
    <Dialog
      title={texts.control.addFault}
      submit={texts.common.add}
      onClose={() => onClose(false)}
      onSubmit={async () => {
        await control.createFault(request());
        onClose(true);
      }}
    >
      <Select label={texts.control.effect} value={effect} choices={EFFECTS.map((value) => ({ value, label: texts.control.effects[value] }))} onChange={(value) => setEffect(value as Effect)} />
      {effect === "error" && <Select label={texts.control.errorType} value={error} choices={ERRORS.map((value) => ({ value, label: value }))} onChange={setError} />}
      {effect === "status" && <TextInput label={texts.common.status} hint={texts.control.statusHint} type="number" value={status} onInput={setStatus} required />}
      <TextInput label={texts.control.delay} hint={texts.control.durations} value={delay} onInput={setDelay} required={effect === "delay"} />
      <Select label={texts.requests.operation} value={operation} none={texts.control.allCalls} choices={(operations.data ?? []).map((value) => ({ value, label: value }))} onChange={setOperation} />
      <TextInput label={texts.control.times} hint={texts.control.timesHint} type="number" value={times} onInput={setTimes} />
      <TextInput label={texts.control.percent} hint={texts.control.percentHint} type="number" value={percent} onInput={setPercent} />
      <TextInput label={texts.journal.account} hint={texts.control.accountHint} value={account} onInput={setAccount} />
    </Dialog>
  );
}

function StatePanel({ control }: { control: ControlApi }) {
  const snapshots = useLoad(control.snapshots, [control]);
  const action = useAction();
  const [name, setName] = useState("");
  const [resetting, setResetting] = useState(false);
  const [asked, setAsked] = useState<{ what: "restore" | "delete"; name: string }>();
  const found = snapshots.data ?? [];
  return (
    <Panel
      title={texts.control.state}
      actions={
        <Button kind="danger" onClick={() => setResetting(true)}>
          {texts.control.reset}
        </Button>
      }
    >
      <ErrorBanner error={snapshots.error ?? action.error} onDismiss={action.error === undefined ? undefined : action.clear} />
      <form
        class="inline"
        onSubmit={(event) => {
          event.preventDefault();
          void action.run(async () => {
            await control.saveSnapshot(name);
            setName("");
            snapshots.reload();
          });
        }}
      >
        <TextInput label={texts.control.snapshotName} hint={texts.control.snapshotHint} value={name} onInput={setName} />
        <Button type="submit" disabled={name === "" || action.busy}>
          {texts.control.saveSnapshot}
        </Button>
      </form>
      {found.length > 0 && (
        <TableBox label={texts.control.snapshots}>
          <thead>
            <tr>
              <th scope="col">{texts.common.name}</th>
              <th scope="col">{texts.common.created}</th>
              <th scope="col">{texts.control.entities}</th>
              <th scope="col">{texts.common.actions}</th>
            </tr>
          </thead>
          <tbody>
            {found.map((snapshot) => (
              <tr key={snapshot.name}>
                <td>{snapshot.name}</td>
                <td class="nowrap">
                  <Time iso={snapshot.createdTime} />
                </td>
                <td>{snapshot.entities}</td>
                <td class="end">
                  {(["restore", "delete"] as const).map((what) => (
                    <Button key={what} kind="link" label={texts.control.snapshotActions[what].title(snapshot.name)} onClick={() => setAsked({ what, name: snapshot.name })}>
                      {texts.control.snapshotActions[what].short}
                    </Button>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </TableBox>
      )}
      {asked && (
        <Dialog
          title={texts.control.snapshotActions[asked.what].title(asked.name)}
          submit={texts.control.snapshotActions[asked.what].short}
          danger
          onClose={() => setAsked(undefined)}
          onSubmit={async () => {
            await (asked.what === "restore" ? control.restoreSnapshot(asked.name) : control.deleteSnapshot(asked.name));
            setAsked(undefined);
            snapshots.reload();
          }}
        >
          <p>{texts.control.snapshotActions[asked.what].asks}</p>
        </Dialog>
      )}
      {resetting && <ResetDialog control={control} onClose={() => { setResetting(false); snapshots.reload(); }} />}
    </Panel>
  );
}

type Also = NonNullable<ResetRequest["also"]>[number];
const ALSO: Also[] = ["Clock", "Faults", "Ids", "Requests", "Snapshots"];

function ResetDialog({ control, onClose }: { control: ControlApi; onClose: () => void }) {
  const [account, setAccount] = useState("");
  const [also, setAlso] = useState<Also[]>([]);
  return (
    <Dialog
      title={texts.control.reset}
      submit={texts.control.reset}
      danger
      onClose={onClose}
      onSubmit={async () => {
        await control.reset({ account: account || undefined, also: also.length === 0 ? undefined : also });
        onClose();
      }}
    >
      <p>{account === "" ? texts.control.resetsAll : texts.control.resetsAccount(account)}</p>
      <TextInput label={texts.journal.account} hint={texts.control.resetHint} value={account} onInput={setAccount} />
      <fieldset>
        <legend>{texts.control.also}</legend>
        {ALSO.map((one) => (
          <Checkbox key={one} label={texts.control.alsoNames[one]} checked={also.includes(one)} onChange={(checked) => setAlso(checked ? [...also, one] : also.filter((other) => other !== one))} />
        ))}
      </fieldset>
    </Dialog>
  );
}
