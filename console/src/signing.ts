// Signs what other pages of this server are about to send, such as the API documentation, so that the key does not leave this page.
import type { Client } from "./api/client";

/** The channel has the pages of this server alone; the documentation knows its name. */
const CHANNEL = "docket.signing";

interface Wish {
  id: string;
  method: string;
  url: string;
  body: string;
}

/** Answers wishes until the function that it returns is called. */
export function signForOthers(client: Client): () => void {
  if (client.session.credentials.kind === "anyone") {
    return () => {};
  }
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<Partial<Wish>>) => {
    const { id, method, url, body } = data;
    // Answers of other tabs come by too; they have no address.
    if (id !== undefined && method !== undefined && url !== undefined && body !== undefined) {
      void client.authorizationOf({ method, url, body }).then((headers) => channel.postMessage({ id, headers }));
    }
  };
  return () => channel.close();
}
