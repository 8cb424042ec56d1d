// Calls of the API, on the server that this page comes from.
import { type AccessKey, encode, sign } from "./signature";

/** Who calls: with a key that signs, with a token, or, where the server asks nobody, as anyone. */
export type Credentials = ({ kind: "key" } & AccessKey) | { kind: "token"; token: string } | { kind: "anyone" };

export interface Session {
  credentials: Credentials;
  region: string;
}

/** What is reached below the console: by everybody, by who bears its token, or not at all. */
interface Part {
  access: "open" | "token" | "closed";
}

/** What the server tells before anybody signs in. */
export interface ServerFacts {
  version: string;
  store: string;
  region: string;
  keys: "development" | "file" | "any";
  docs: boolean;
  developmentKey?: { accessKeyId: string; secretAccessKey: string };
  control?: { port: number } & Part;
  metrics?: Part;
}

/** A refusal or failure, with the type and the message that the server gave. */
export class ApiError extends Error {
  constructor(
    readonly type: string,
    message: string,
    readonly status: number,
    readonly requestId: string | null,
    readonly operation: string,
  ) {
    super(message);
  }
}

/** One call that this tab made. */
export interface Call {
  at: Date;
  operation: string;
  method: string;
  path: string;
  status: number;
  millis: number;
  requestId: string | null;
  error?: ApiError;
}

export interface Request {
  operation: string;
  method: string;
  /** The parts of the path, which are encoded here. */
  path: string[];
  query?: Record<string, string | string[] | undefined>;
  body?: unknown;
  /** The tag of what is changed, if it is to be changed in the state of that tag only. */
  ifMatch?: string;
}

/** Below which path the server answers: the parent of the folder that this page is in. */
const base = new URL("../", document.baseURI).href.replace(/\/$/, "");

const MOST_CALLS = 200;
const MOST_REQUESTS = 500;
const REQUESTS = "docket.requests";

/** How far the server's clock is ahead of this machine's, in milliseconds, as its last answer told. */
let ahead = 0;

/** The time by the server's clock. */
export function serverTime(): Date {
  return new Date(Date.now() + ahead);
}

export function learnTime(response: Response): void {
  const date = Date.parse(response.headers.get("date") ?? "");
  // The header has whole seconds, so a smaller difference says nothing.
  if (!Number.isNaN(date) && Math.abs(date - Date.now()) > 2_000) {
    ahead = date - Date.now();
  } else if (!Number.isNaN(date)) {
    ahead = 0;
  }
}

export async function serverFacts(): Promise<ServerFacts> {
  const response = await fetch("server.json", { cache: "no-store" });
  learnTime(response);
  return (await response.json()) as ServerFacts;
}

/** The readiness of the server, as its health page tells. */
export async function readiness(): Promise<unknown> {
  const response = await fetch(`${base}/health/ready`, { cache: "no-store" });
  return response.json();
}

/** The ids of the last requests of this tab, also of those before it was loaded again and of signing in. */
export function requestsOfTab(): ReadonlySet<string> {
  try {
    return new Set(sessionStorage.getItem(REQUESTS)?.split(" "));
  } catch {
    return new Set();
  }
}

function remember(requestId: string): void {
  try {
    sessionStorage.setItem(REQUESTS, [requestId, ...requestsOfTab()].slice(0, MOST_REQUESTS).join(" "));
  } catch {
    // A browser may forbid it; then the tab does not know its requests of before.
  }
}

export class Client {
  /** The last calls, newest first. */
  readonly calls: Call[] = [];
  /** The tokens that somebody has entered, for as long as they are signed in. */
  readonly tokens: { control?: string; metrics?: string } = {};
  private readonly watchers = new Set<() => void>();

  constructor(readonly session: Session) {}

  watch(watcher: () => void): () => void {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }

  /** @throws ApiError when the server refuses or fails, or cannot be reached */
  async call<T>(request: Request): Promise<T> {
    return (await this.tagged<T>(request)).answer;
  }

  /** The same, with the tag of what the answer shows; undefined where it has none. */
  async tagged<T>(request: Request): Promise<{ answer: T; tag: string | undefined }> {
    // A colon may stand in a path as it is, and the paths of the batch operations have one.
    const path = `/${request.path.map((part) => encode(part).replaceAll("%3A", ":")).join("/")}`;
    const query = Object.entries(request.query ?? {}).flatMap(([name, value]) =>
      (Array.isArray(value) ? value : value === undefined ? [] : [value]).map((one): [string, string] => [name, one]),
    );
    const body = request.body === undefined ? "" : JSON.stringify(request.body);
    const started = performance.now();
    let response: Response | undefined;
    let error: ApiError | undefined;
    try {
      response = await this.send(request, path, query, body);
      learnTime(response);
      const answer = await response.text();
      if (response.ok) {
        return { answer: (answer === "" ? {} : JSON.parse(answer)) as T, tag: response.headers.get("etag") ?? undefined };
      }
      error = refusal(response, answer, request.operation);
      throw error;
    } catch (failure) {
      error ??= new ApiError("NetworkError", String(failure instanceof Error ? failure.message : failure), 0, null, request.operation);
      throw error;
    } finally {
      this.keep({
        at: serverTime(),
        operation: request.operation,
        method: request.method,
        path,
        status: response?.status ?? 0,
        millis: performance.now() - started,
        requestId: response?.headers.get("x-amzn-requestid") ?? null,
        error,
      });
    }
  }

  /**
   * The headers by which the server knows who sends a request that another page of this server is about to send.
   *
   * @throws TypeError when the address is none
   */
  authorizationOf({ method, url, body }: { method: string; url: string; body: string }): Promise<Record<string, string>> {
    const { href, search, searchParams } = new URL(url, base);
    const path = href.slice(base.length, href.length - search.length);
    return this.authorization(method, path, [...searchParams], body);
  }

  private async authorization(method: string, path: string, query: [string, string][], body: string): Promise<Record<string, string>> {
    const { credentials, region } = this.session;
    switch (credentials.kind) {
      case "key":
        return sign({ method, path, query, host: location.host, body }, credentials, region, serverTime());
      case "token":
        return { authorization: `Bearer ${credentials.token}` };
      case "anyone":
        return {};
    }
  }

  private async send({ method, ifMatch }: Request, path: string, query: [string, string][], body: string): Promise<Response> {
    const headers: Record<string, string> = body === "" ? {} : { "content-type": "application/json" };
    if (ifMatch !== undefined) {
      headers["if-match"] = ifMatch;
    }
    Object.assign(headers, await this.authorization(method, path, query, body));
    const search = query.map(([name, value]) => `${encode(name)}=${encode(value)}`).join("&");
    return fetch(`${base}${path}${search === "" ? "" : `?${search}`}`, {
      method,
      headers,
      body: body === "" ? undefined : body,
      credentials: "omit",
      cache: "no-store",
      redirect: "error",
    });
  }

  private keep(call: Call): void {
    if (call.requestId !== null) {
      remember(call.requestId);
    }
    this.calls.unshift(call);
    this.calls.length = Math.min(this.calls.length, MOST_CALLS);
    this.watchers.forEach((watcher) => watcher());
  }
}

export function refusal(response: Response, answer: string, operation: string): ApiError {
  let message = answer;
  let type = response.headers.get("x-amzn-errortype") ?? undefined;
  try {
    const parsed = JSON.parse(answer) as { type?: string; message?: string; Message?: string };
    message = parsed.message ?? parsed.Message ?? answer;
    type ??= parsed.type;
  } catch {
    // No JSON: from something between here and the server.
  }
  return new ApiError(type ?? `HTTP ${response.status}`, message, response.status, response.headers.get("x-amzn-requestid"), operation);
}
