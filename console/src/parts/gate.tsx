// What stands before pages that need more than the API: whether the server has it, and the token for it.
import type { ComponentChildren } from "preact";
import { useMemo, useState } from "preact/hooks";
import { ControlApi, readMetrics } from "../api/control";
import { useAction, useSignedIn } from "../load";
import { texts } from "../texts";
import { Button, Empty, ErrorBanner, Panel } from "./basic";
import { TextInput } from "./form";

type Part = "control" | "metrics";

/** Asks the server for something that needs the token. */
const tries: Record<Part, (token: string) => Promise<unknown>> = {
  control: (token) => new ControlApi(token).clock(),
  metrics: readMetrics,
};

export function Gate({ part, children }: { part: Part; children: (token: string | undefined) => ComponentChildren }) {
  const { api, server } = useSignedIn();
  const { tokens } = api.client;
  const [token, setToken] = useState(tokens[part]);
  const access = server[part]?.access;
  if (access === undefined || access === "closed") {
    return <Empty>{texts.gate[access ?? "off"][part]}</Empty>;
  }
  if (access === "token" && token === undefined) {
    return (
      <TokenForm
        part={part}
        enter={async (entered) => {
          await tries[part](entered);
          tokens[part] = entered;
          setToken(entered);
        }}
      />
    );
  }
  return <>{children(token)}</>;
}

/** The same for pages of the control plane. */
export function ControlGate({ children }: { children: (control: ControlApi) => ComponentChildren }) {
  return <Gate part="control">{(token) => <WithControl token={token}>{children}</WithControl>}</Gate>;
}

function WithControl({ token, children }: { token: string | undefined; children: (control: ControlApi) => ComponentChildren }) {
  const control = useMemo(() => new ControlApi(token), [token]);
  return <>{children(control)}</>;
}

function TokenForm({ part, enter }: { part: Part; enter: (token: string) => Promise<void> }) {
  const [token, setToken] = useState("");
  const action = useAction();
  return (
    <Panel title={texts.gate.title}>
      <form
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          void action.run(() => enter(token));
        }}
      >
        <ErrorBanner error={action.error} />
        <TextInput label={texts.gate.token[part]} hint={texts.gate.stays} type="password" value={token} onInput={setToken} required />
        <Button kind="primary" type="submit" disabled={action.busy || token === ""}>
          {texts.gate.submit}
        </Button>
      </form>
    </Panel>
  );
}
