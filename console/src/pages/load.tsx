import { useEffect, useState } from "preact/hooks";
import { readiness } from "../api/client";
import { readMetrics } from "../api/control";
import { useLoad } from "../load";
import { parseMetrics, quantile, rate, type Scrape, total, valuesOf } from "../metrics";
import { Badge, Empty, ErrorBanner, Loading, Page, Panel, TableBox } from "../parts/basic";
import { Gate } from "../parts/gate";
import { PauseButton } from "../parts/live";
import { type Line, Plot } from "../parts/plot";
import { useSeen } from "../tail";
import { texts } from "../texts";

const PERIOD = 5_000;
/** Ten minutes. */
const MOST = 120;

/** How a server is, how much it has to do and how long that takes. */
export function LoadPage() {
  return (
    <Page title={texts.load.title}>
      <Health />
      <Gate part="metrics">{(token) => <Measured token={token} />}</Gate>
    </Page>
  );
}

interface Ready {
  status: string;
  code?: string;
  reason?: string;
  alarms?: string[];
}

function Health() {
  const health = useLoad(async () => (await readiness()) as Ready, []);
  useTimer(health.reload);
  const { status, code, reason, alarms = [] } = health.data ?? {};
  return (
    <Panel title={texts.server.health} actions={status && <Badge tone={status === "UP" ? "good" : "bad"}>{status}</Badge>}>
      <ErrorBanner error={health.error} />
      {health.data === undefined && health.error === undefined && <Loading />}
      {code !== undefined && (
        <p>
          <b>{code}</b> {reason}
        </p>
      )}
      {alarms.length > 0 && (
        <ul>
          {alarms.map((alarm) => (
            <li key={alarm}>
              <Badge tone="warn">{texts.load.alarm}</Badge> {alarm}
            </li>
          ))}
        </ul>
      )}
      {status === "UP" && alarms.length === 0 && <p>{texts.server.well}</p>}
    </Panel>
  );
}

/** Does something every few seconds while the page is seen. */
function useTimer(work: () => void): void {
  const seen = useSeen();
  useEffect(() => {
    if (!seen) {
      return undefined;
    }
    const timer = setInterval(work, PERIOD);
    return () => clearInterval(timer);
  }, [work, seen]);
}

/** What was read so far. It outlives the page, so that somebody who comes back sees a line and not a point. */
let history: { token: string | undefined; scrapes: Scrape[] } = { token: undefined, scrapes: [] };

function useScrapes(token: string | undefined, paused: boolean): { scrapes: Scrape[]; error: unknown } {
  const seen = useSeen();
  const [scrapes, setScrapes] = useState<Scrape[]>(() => (history.token === token ? history.scrapes : []));
  const [error, setError] = useState<unknown>();
  useEffect(() => {
    if (paused || !seen) {
      return undefined;
    }
    const leaving = new AbortController();
    const read = async () => {
      try {
        const scrape = parseMetrics(await readMetrics(token, leaving.signal), performance.now());
        history = { token, scrapes: [...(history.token === token ? history.scrapes : []), scrape].slice(-MOST) };
        setScrapes(history.scrapes);
        setError(undefined);
      } catch (failure) {
        if (!leaving.signal.aborted) {
          setError(failure);
        }
      }
    };
    void read();
    const timer = setInterval(() => void read(), PERIOD);
    return () => {
      leaving.abort();
      clearInterval(timer);
    };
  }, [token, paused, seen]);
  return { scrapes, error };
}

type Labels = Record<string, string>;

/** Calls of the API, not the console's own files. */
const ofApi = ({ operation }: Labels) => operation !== "other";

const REQUESTS = "docket_requests_total";
const DURATION = "docket_request_duration_seconds";

const each = (value: number) => texts.load.each(value < 10 ? value.toFixed(1) : String(Math.round(value)));
const millis = (seconds: number) => texts.requests.millis(seconds < 0.01 ? Math.round(seconds * 10_000) / 10 : Math.round(seconds * 1_000));
const whole = (value: number) => Math.round(value).toLocaleString("en");
const megabytes = (count: number) => texts.load.megabytes(Math.round(count));
const percent = (share: number) => texts.load.percent(Math.round(share * 100));

function Measured({ token }: { token: string | undefined }) {
  const [paused, setPaused] = useState(false);
  const { scrapes, error } = useScrapes(token, paused);
  const now = scrapes.at(-1);
  if (now === undefined) {
    return error === undefined ? <Loading /> : <ErrorBanner error={error} />;
  }
  const between = (of: (before: Scrape, now: Scrape) => number | undefined) => scrapes.map((scrape, at) => (at === 0 ? undefined : of(scrapes[at - 1]!, scrape)));
  const rates = (name: string, counter: string, wanted?: (labels: Labels) => boolean): Line => ({ name, values: between((before, after) => rate(before, after, counter, wanted)) });
  const levels = (name: string, gauge: string, wanted?: (labels: Labels) => boolean): Line => ({ name, values: scrapes.map((scrape) => total(scrape, gauge, wanted)) });
  const byLabel = (gauge: string, label: string, of: typeof levels) => valuesOf(scrapes, gauge, label).map((value) => of(value, gauge, (labels) => labels[label] === value));
  const quantiles = (name: string, q: number, histogram: string, wanted?: (labels: Labels) => boolean): Line => ({
    name,
    values: between((before, after) => quantile(q, before, after, histogram, wanted)),
  });
  const memory = (area: string): Line => {
    const { name, values } = levels(texts.load.areas[area] ?? area, "jvm_memory_used_bytes", (labels) => labels["area"] === area);
    return { name, values: values.map((bytes) => bytes && bytes / (1 << 20)) };
  };
  const has = (name: string) => now.series.has(name);
  const plot = { period: PERIOD / 1_000 };
  return (
    <>
      <ErrorBanner error={error} />
      <Panel title={texts.load.requests} actions={<PauseButton paused={paused} pause={setPaused} />}>
        <div class="plots">
          <Plot
            {...plot}
            title={texts.load.rates}
            shown={each}
            lines={[
              rates(texts.load.all, REQUESTS, ofApi),
              rates(texts.load.refused, REQUESTS, (labels) => ofApi(labels) && /^4/.test(labels["status"] ?? "")),
              rates(texts.load.failed, REQUESTS, (labels) => ofApi(labels) && /^5/.test(labels["status"] ?? "")),
            ]}
          />
          <Plot {...plot} title={texts.load.latencies} shown={millis} lines={[quantiles(texts.load.half, 0.5, DURATION, ofApi), quantiles(texts.load.most, 0.99, DURATION, ofApi)]} />
          <Plot {...plot} title={texts.load.throttled} shown={each} lines={byLabel("docket_throttled_requests_total", "reason", rates)} />
          <Plot {...plot} title={texts.load.inFlight} shown={whole} lines={[levels(texts.load.requests, "docket_requests_in_flight"), levels(texts.load.waitingWrites, "docket_waiting_writes")]} />
          <Plot
            {...plot}
            title={texts.load.connections}
            shown={whole}
            limit={total(now, "docket_connections_limit")}
            lines={[levels(texts.load.open, "docket_connections")]}
          />
        </div>
      </Panel>
      <Panel title={texts.load.process}>
        <div class="plots">
          <Plot {...plot} title={texts.load.lag} shown={millis} lines={[levels(texts.load.longest, "docket_event_loop_lag_seconds_max")]} />
          <Plot {...plot} title={texts.load.processor} shown={percent} lines={[levels(texts.load.ofProcess, "process_cpu_usage"), levels(texts.load.ofMachine, "system_cpu_usage")]} />
          <Plot {...plot} title={texts.load.memory} shown={megabytes} lines={["heap", "nonheap"].map(memory)} />
        </div>
      </Panel>
      <Panel title={texts.load.store}>
        {has("docket_store_connections") ? (
          <div class="plots">
            <Plot
              {...plot}
              title={texts.load.storeConnections}
              shown={whole}
              limit={total(now, "docket_store_connections_limit")}
              lines={byLabel("docket_store_connections", "state", levels)}
            />
            <Plot {...plot} title={texts.load.storeWaiting} shown={whole} lines={byLabel("docket_store_waiting_calls", "queue", levels)} />
            <Plot
              {...plot}
              title={texts.load.storeWork}
              shown={millis}
              lines={[quantiles(texts.load.half, 0.5, "docket_store_work_duration_seconds"), quantiles(texts.load.most, 0.99, "docket_store_work_duration_seconds")]}
            />
            <Plot {...plot} title={texts.load.storeWait} shown={millis} lines={[quantiles(texts.load.most, 0.99, "docket_store_wait_duration_seconds")]} />
          </div>
        ) : (
          <Empty>{texts.load.noStore}</Empty>
        )}
      </Panel>
      {has("docket_sink_lag_changes") && (
        <Panel title={texts.load.sinks}>
          <div class="plots">
            <Plot {...plot} title={texts.load.sinkLag} shown={whole} lines={byLabel("docket_sink_lag_changes", "sink", levels)} />
            <Plot {...plot} title={texts.load.delivered} shown={each} lines={byLabel("docket_sink_delivered_events_total", "sink", rates)} />
            <Plot {...plot} title={texts.load.failedTries} shown={whole} lines={byLabel("docket_sink_failed_tries_total", "sink", levels)} />
            <Plot {...plot} title={texts.load.deadLetters} shown={whole} lines={byLabel("docket_sink_dead_letters_total", "sink", levels)} />
          </div>
        </Panel>
      )}
      <Operations now={now} />
    </>
  );
}

/** What each operation has had to do since the process started. */
function Operations({ now }: { now: Scrape }) {
  const operations = valuesOf([now], REQUESTS, "operation").filter((operation) => operation !== "other");
  const rows = operations
    .map((operation) => {
      const its = (labels: Labels) => labels["operation"] === operation;
      return {
        operation,
        calls: total(now, REQUESTS, its) ?? 0,
        refused: total(now, REQUESTS, (labels) => its(labels) && labels["error"] !== "none") ?? 0,
        half: quantile(0.5, undefined, now, DURATION, its),
        most: quantile(0.99, undefined, now, DURATION, its),
      };
    })
    .sort((one, other) => other.calls - one.calls);
  return (
    <Panel title={texts.load.operations} count={rows.length} flush>
      {rows.length === 0 ? (
        <Empty>{texts.requests.none}</Empty>
      ) : (
        <TableBox label={texts.load.operations}>
          <thead>
            <tr>
              <th scope="col">{texts.requests.operation}</th>
              <th scope="col">{texts.control.hits}</th>
              <th scope="col">{texts.load.withError}</th>
              <th scope="col">{texts.load.half}</th>
              <th scope="col">{texts.load.most}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ operation, calls, refused, half, most }) => (
              <tr key={operation}>
                <td>{operation}</td>
                <td>{whole(calls)}</td>
                <td>{whole(refused)}</td>
                <td>{half === undefined ? texts.values.none : millis(half)}</td>
                <td>{most === undefined ? texts.values.none : millis(most)}</td>
              </tr>
            ))}
          </tbody>
        </TableBox>
      )}
    </Panel>
  );
}
