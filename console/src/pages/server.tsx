import { readiness, serverTime } from "../api/client";
import { useLoad, useSignedIn } from "../load";
import { Badge, Button, ErrorBanner, Loading, Page, Panel } from "../parts/basic";
import { texts } from "../texts";

interface Ready {
  status?: string;
  outage?: unknown;
  alarms?: unknown[];
}

/** What runs here, and whether it is well. */
export function ServerPage() {
  const { server } = useSignedIn();
  const health = useLoad(async () => (await readiness()) as Ready, []);
  const { status, ...more } = health.data ?? {};
  return (
    <Page title={texts.server.title} badge={status && <Badge tone={status === "UP" ? "good" : "bad"}>{status}</Badge>} actions={<Button onClick={health.reload}>{texts.common.refresh}</Button>}>
      <ErrorBanner error={health.error} />
      <Panel title={texts.server.facts}>
        <dl class="fields">
          <div>
            <dt>{texts.server.version}</dt>
            <dd>{server.version}</dd>
          </div>
          <div>
            <dt>{texts.server.store}</dt>
            <dd>{server.store}</dd>
          </div>
          <div>
            <dt>{texts.server.keys}</dt>
            <dd>{texts.server.kinds[server.keys]}</dd>
          </div>
          <div>
            <dt>{texts.shell.region}</dt>
            <dd>{server.region}</dd>
          </div>
          <div>
            <dt>{texts.server.clock}</dt>
            <dd>{serverTime().toISOString()}</dd>
          </div>
          <div>
            <dt>{texts.server.control}</dt>
            <dd>{server.control ? texts.server.port(server.control.port) : texts.server.off}</dd>
          </div>
        </dl>
      </Panel>
      <Panel title={texts.server.health}>
        {health.data === undefined ? health.loading && <Loading /> : Object.keys(more).length === 0 ? <p>{texts.server.well}</p> : <pre tabIndex={0}>{JSON.stringify(more, null, 2)}</pre>}
      </Panel>
    </Page>
  );
}
