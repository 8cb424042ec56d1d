import { useState } from "preact/hooks";
import type { FieldSummary } from "../api/shapes";
import { type CaseData, loadCase, panelFields } from "../case-data";
import { useAction, useApi, useDomain, useLoad, useMay } from "../load";
import { Button, ButtonLink, Empty, ErrorBanner, Loading, Page, Panel, Tabs, Time } from "../parts/basic";
import { Dialog } from "../parts/dialog";
import { go, href } from "../router";
import { effects } from "../rules";
import { texts } from "../texts";
import { isReadOnly, plain, shown, webAddress } from "../values";
import { StatusBadge } from "./case-list";
import { History } from "./history";
import { Slas } from "./slas";
import { Timeline } from "./timeline";

/** Those that the head of the page shows, and those beside the layout. */
const ABOVE = ["title", "status"];
const FACTS = ["reference_number", "created_datetime", "last_updated_datetime", "last_updated_user", "last_closed_datetime", "last_reopened_datetime", "case_id", "reference_id"];

export function CasePage({ caseId }: { caseId: string }) {
  const api = useApi();
  const domain = useDomain();
  const may = useMay();
  const found = useLoad(() => loadCase(api, domain, caseId), [api, domain, caseId]);
  const action = useAction();
  const [deleting, setDeleting] = useState(false);
  const [changes, setChanges] = useState(0);
  const data = found.data;
  const status = data?.values.get("status")?.stringValue;
  const refresh = () => {
    found.reload();
    setChanges((before) => before + 1);
  };

  const setStatus = (to: string) =>
    action.run(async () => {
      await api.updateCase(domain.id, caseId, [{ id: "status", value: { stringValue: to } }]);
      refresh();
    });

  const tabs = [
    { id: "timeline", title: texts.timeline.title, needs: "SearchRelatedItems", content: (of: CaseData) => <Timeline caseId={caseId} data={of} changes={changes} onChange={refresh} /> },
    { id: "history", title: texts.history.title, needs: "GetCaseAuditEvents", content: (of: CaseData) => <History caseId={caseId} data={of} changes={changes} /> },
  ].filter(({ needs }) => may(needs));

  return (
    <Page
      title={plain(data?.values.get("title")) || texts.cases.one}
      trail={<a href={href(["domains", domain.id, "cases"])}>{texts.cases.title}</a>}
      badge={data && <StatusBadge value={status} text={shown(data.fields.get("status"), data.values.get("status"), data.options.get("status"))} />}
      actions={
        data && (
          <>
            <Button onClick={() => { domain.forget(); refresh(); }}>{texts.common.refresh}</Button>
            {!may("UpdateCase") ? null : status === "closed" ? (
              <Button onClick={() => void setStatus("open")} disabled={action.busy}>
                {texts.cases.reopen}
              </Button>
            ) : (
              <Button onClick={() => void setStatus("closed")} disabled={action.busy}>
                {texts.cases.close}
              </Button>
            )}
            {may("DeleteCase") && <Button onClick={() => setDeleting(true)}>{texts.common.delete}</Button>}
            {may("UpdateCase") && (
              <ButtonLink kind="primary" href={href(["domains", domain.id, "cases", caseId, "edit"])}>
                {texts.common.edit}
              </ButtonLink>
            )}
          </>
        )
      }
    >
      <ErrorBanner error={found.error ?? action.error} onDismiss={action.error === undefined ? undefined : action.clear} />
      {data === undefined ? (
        found.loading && <Loading />
      ) : (
        <div class="split">
          <div>
            <Fields data={data} />
            {tabs.length > 0 && (
              <Panel title={texts.cases.activity}>
                <Tabs label={texts.cases.activity} tabs={tabs.map(({ content, ...tab }) => ({ ...tab, content: () => content(data) }))} />
              </Panel>
            )}
          </div>
          <div>
            {may("SearchRelatedItems") && <Slas caseId={caseId} data={data} changes={changes} onChange={refresh} />}
            <Panel title={texts.cases.facts}>
              <dl class="facts">
                <div>
                  <dt>{texts.templates.one}</dt>
                  <dd>
                    <a href={href(["domains", domain.id, "templates", data.templateId])}>{data.parts.template.name}</a>
                  </dd>
                </div>
                {FACTS.filter((id) => data.values.has(id)).map((id) => (
                  <FieldView key={id} id={id} data={data} />
                ))}
              </dl>
            </Panel>
          </div>
        </div>
      )}
      {deleting && (
        <Dialog
          title={texts.cases.deleteTitle}
          submit={texts.common.delete}
          danger
          onClose={() => setDeleting(false)}
          onSubmit={async () => {
            await api.deleteCase(domain.id, caseId);
            go(["domains", domain.id, "cases"]);
          }}
        >
          <p>{texts.cases.deletes}</p>
        </Dialog>
      )}
    </Page>
  );
}

/** The values by the template's layout, then those that it does not show. */
function Fields({ data }: { data: CaseData }) {
  const { hidden } = effects(data.evaluation);
  const visible = (ids: string[]) => ids.filter((id) => data.fields.has(id) && !hidden.has(id));
  const top = visible(panelFields(data.parts, "topPanel"));
  const more = visible(panelFields(data.parts, "moreInfo"));
  const laidOut = new Set([...ABOVE, ...top, ...more]);
  const rest = visible([...data.values.keys()].filter((id) => !laidOut.has(id) && !isReadOnly(id)));
  const list = (title: string, ids: string[]) =>
    ids.length > 0 && (
      <Panel title={title}>
        <dl class="fields">
          {ids.map((id) => (
            <FieldView key={id} id={id} data={data} />
          ))}
        </dl>
      </Panel>
    );
  if (top.length + more.length + rest.length === 0) {
    return (
      <Panel title={texts.cases.details}>
        <Empty>{texts.cases.noValues}</Empty>
      </Panel>
    );
  }
  return (
    <>
      {list(texts.cases.details, top)}
      {list(texts.layouts.moreInfo, more)}
      {list(texts.cases.otherValues, rest)}
    </>
  );
}

function FieldView({ id, data }: { id: string; data: CaseData }) {
  const field = data.fields.get(id);
  return (
    <div class={field?.attributes?.text?.isMultiline || id === "summary" ? "wide" : undefined}>
      <dt>{field?.name ?? id}</dt>
      <dd>
        <ValueView field={field} data={data} id={id} />
      </dd>
    </div>
  );
}

function ValueView({ field, id, data }: { field: FieldSummary | undefined; id: string; data: CaseData }) {
  const value = data.values.get(id);
  if (value === undefined) {
    return <span class="none">–</span>;
  }
  if (field?.type === "DateTime") {
    return <Time iso={value.stringValue} />;
  }
  const address = field?.type === "Url" ? webAddress(plain(value)) : undefined;
  if (address !== undefined) {
    return (
      <a href={address} target="_blank" rel="noreferrer noopener">
        {plain(value)}
      </a>
    );
  }
  return <span class="text">{shown(field, value, data.options.get(id))}</span>;
}
