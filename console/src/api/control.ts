// Calls of the control plane and the page of metrics, which the server answers below the console's own folder.
import type { components } from "../../target/control";
import { ApiError, learnTime, refusal } from "./client";

type Shapes = components["schemas"];

export type Clock = Shapes["Clock"];
export type SetClockRequest = Shapes["SetClockRequest"];
export type CreateFaultRequest = Shapes["CreateFaultRequest"];
export type Fault = Shapes["Fault"];
export type JournalEntry = Shapes["Request"];
export type ResetRequest = Shapes["ResetRequest"];
export type Snapshot = Shapes["Snapshot"];

/** An event as EventBridge has it; what is not listed here is in it too. */
export interface CapturedEvent {
  id: string;
  time: string;
  /** The ARN of the domain, and that of what changed. */
  resources: string[];
  detail: { eventType?: string; case?: { caseId?: string }; relatedItem?: { caseId?: string } };
}

/** How long the server waits for news before it answers that there are none. */
const WAIT = "20s";

interface Ask {
  operation: string;
  path: string;
  token: string | undefined;
  method?: string;
  body?: unknown;
  signal?: AbortSignal;
}

async function ask({ operation, path, token, method = "GET", body, signal }: Ask): Promise<string> {
  const headers: Record<string, string> = body === undefined ? {} : { "content-type": "application/json" };
  if (token !== undefined) {
    headers["authorization"] = `Bearer ${token}`;
  }
  let response: Response;
  let answer: string;
  try {
    response = await fetch(path, {
      method,
      headers,
      body: body === undefined ? undefined : JSON.stringify(body),
      credentials: "omit",
      cache: "no-store",
      redirect: "error",
      signal,
    });
    answer = await response.text();
  } catch (failure) {
    throw new ApiError("NetworkError", String(failure instanceof Error ? failure.message : failure), 0, null, operation);
  }
  learnTime(response);
  if (!response.ok) {
    throw refusal(response, answer, operation);
  }
  return answer;
}

/** All metrics of the server as they are now, in Prometheus's text format. */
export function readMetrics(token: string | undefined, signal?: AbortSignal): Promise<string> {
  return ask({ operation: "GET /metrics", path: "metrics", token, signal });
}

export class ControlApi {
  constructor(private readonly token: string | undefined) {}

  clock = () => this.call<Clock>("GetClock", "GET", "clock");
  setClock = (request: SetClockRequest) => this.call<Clock>("SetClock", "PUT", "clock", request);
  advanceClock = (by: string) => this.call<Clock>("AdvanceClock", "POST", "clock/advance", { by });
  resetClock = () => this.call<Clock>("ResetClock", "DELETE", "clock");

  faults = async () => (await this.call<{ faults: Fault[] }>("ListFaults", "GET", "faults")).faults;
  createFault = (request: CreateFaultRequest) => this.call<Fault>("CreateFault", "POST", "faults", request);
  deleteFault = (faultId: string) => this.call("DeleteFault", "DELETE", `faults/${encodeURIComponent(faultId)}`);
  deleteFaults = () => this.call("DeleteFaults", "DELETE", "faults");

  reset = (request: ResetRequest) => this.call("Reset", "POST", "reset", request);
  snapshots = async () => (await this.call<{ snapshots: Snapshot[] }>("ListSnapshots", "GET", "snapshots")).snapshots;
  saveSnapshot = (name: string) => this.call<Snapshot>("SaveSnapshot", "POST", `snapshots/${encodeURIComponent(name)}`);
  restoreSnapshot = (name: string) => this.call("RestoreSnapshot", "POST", `snapshots/${encodeURIComponent(name)}/restore`);
  deleteSnapshot = (name: string) => this.call("DeleteSnapshot", "DELETE", `snapshots/${encodeURIComponent(name)}`);

  deleteRequests = () => this.call("DeleteRequests", "DELETE", "requests");

  /** The requests with greater numbers; waits for one if there has been one before. */
  requests = async (after: number | undefined, signal: AbortSignal): Promise<{ rows: JournalEntry[]; next: number }> => {
    const query = after === undefined ? "" : `?after=${after}&wait=${WAIT}`;
    const { requests, last } = await this.call<{ requests: JournalEntry[]; last: number }>("ListRequests", "GET", `requests${query}`, undefined, signal);
    return { rows: requests, next: last };
  };

  /** The events behind a place. To wait for one would keep the server looking when the page is left. */
  events = async (after: string | undefined, signal: AbortSignal): Promise<{ rows: CapturedEvent[]; next: string }> => {
    const query = after === undefined ? "" : `?after=${encodeURIComponent(after)}`;
    const { events, next } = await this.call<{ events: CapturedEvent[]; next: string }>("ListEvents", "GET", `events${query}`, undefined, signal);
    return { rows: events, next };
  };

  private async call<T = unknown>(operation: string, method: string, path: string, body?: unknown, signal?: AbortSignal): Promise<T> {
    return JSON.parse(await ask({ operation, method, path: `control/${path}`, token: this.token, body, signal })) as T;
  }
}

/** The names of the operations of the API, from its contract. */
export async function operationNames(): Promise<string[]> {
  const response = await fetch("../openapi.json");
  const { paths } = (await response.json()) as { paths: Record<string, Record<string, { operationId?: string }>> };
  return Object.values(paths)
    .flatMap((methods) => Object.values(methods).flatMap(({ operationId }) => operationId ?? []))
    .sort();
}
