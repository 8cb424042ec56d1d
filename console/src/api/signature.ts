// AWS Signature Version 4 by the browser's own cryptography.

export interface AccessKey {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string;
}

export interface Unsigned {
  method: string;
  /** As the server sees it, below whatever path a proxy adds; encoded. */
  path: string;
  query: [string, string][];
  host: string;
  body: string;
}

const SERVICE = "cases";
const text = new TextEncoder();

/** Whether this page can sign: browsers offer cryptography on HTTPS, and on this machine. */
export function canSign(): boolean {
  return globalThis.crypto?.subtle !== undefined;
}

/** The headers that sign a request. */
export async function sign(request: Unsigned, key: AccessKey, region: string, now: Date): Promise<Record<string, string>> {
  const time = now.toISOString().replace(/[-:]|\.\d{3}/g, "");
  const date = time.slice(0, 8);
  const scope = `${date}/${region}/${SERVICE}/aws4_request`;
  const headers: Record<string, string> = { host: request.host, "x-amz-date": time };
  if (key.sessionToken) {
    headers["x-amz-security-token"] = key.sessionToken;
  }
  const names = Object.keys(headers).sort();
  const canonical = [
    request.method,
    request.path.split("/").map(encode).join("/"),
    request.query
      .map(([name, value]) => `${encode(name)}=${encode(value)}`)
      .sort()
      .join("&"),
    ...names.map((name) => `${name}:${headers[name]}`),
    "",
    names.join(";"),
    await sha256(request.body),
  ].join("\n");
  const toSign = ["AWS4-HMAC-SHA256", time, scope, await sha256(canonical)].join("\n");
  let secret: BufferSource = text.encode(`AWS4${key.secretAccessKey}`);
  for (const part of [date, region, SERVICE, "aws4_request"]) {
    secret = await hmac(secret, part);
  }
  const signature = hex(await hmac(secret, toSign));
  delete headers["host"];
  return {
    ...headers,
    authorization: `AWS4-HMAC-SHA256 Credential=${key.accessKeyId}/${scope}, SignedHeaders=${names.join(";")}, Signature=${signature}`,
  };
}

/** Encodes all but what RFC 3986 calls unreserved. */
export function encode(part: string): string {
  return encodeURIComponent(part).replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
}

async function hmac(secret: BufferSource, message: string): Promise<ArrayBuffer> {
  const key = await crypto.subtle.importKey("raw", secret, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  return crypto.subtle.sign("HMAC", key, text.encode(message));
}

async function sha256(message: string): Promise<string> {
  return hex(await crypto.subtle.digest("SHA-256", text.encode(message)));
}

function hex(bytes: ArrayBuffer): string {
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
