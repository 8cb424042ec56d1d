import { useState } from "preact/hooks";
import type { FieldSummary, GetLayoutResponse, LayoutSections } from "../api/shapes";
import { useAction, useApi, useDomain, useLoad, useMay } from "../load";
import { Button, Empty, ErrorBanner, Loading, Page, Panel } from "../parts/basic";
import { EditForm, Select, TextInput } from "../parts/form";
import { DeleteButton, ListPage } from "../parts/list";
import { go, href } from "../router";
import { texts } from "../texts";

export function LayoutsPage() {
  const api = useApi();
  const domain = useDomain();
  const layouts = useLoad(() => api.listLayouts(domain.id), [api, domain]);
  return (
    <ListPage
      title={texts.layouts.title}
      none={texts.layouts.none}
      create={{ operation: "CreateLayout", text: texts.layouts.create, href: href(["domains", domain.id, "layouts", "new"]) }}
      rows={layouts}
      id={(layout) => layout.layoutId}
      name={(layout) => layout.name}
      link={(layout) => href(["domains", domain.id, "layouts", layout.layoutId])}
      columns={[]}
    />
  );
}

export function LayoutEditorPage({ layoutId }: { layoutId: string | undefined }) {
  const api = useApi();
  const domain = useDomain();
  const found = useLoad(
    async () => ({ fields: await domain.fields(), layout: layoutId === undefined ? undefined : await api.getLayout(domain.id, layoutId) }),
    [api, domain, layoutId],
  );
  const list = ["domains", domain.id, "layouts"];
  const layout = found.data?.layout;
  return (
    <Page
      title={layout?.name ?? (layoutId === undefined ? texts.layouts.create : texts.layouts.one)}
      trail={<a href={href(list)}>{texts.layouts.title}</a>}
      actions={layout && <DeleteButton operation="DeleteLayout" name={layout.name} remove={() => api.deleteLayout(domain.id, layout.layoutId)} done={() => go(list)} />}
    >
      <ErrorBanner error={found.error} />
      {found.data ? <LayoutForm fields={found.data.fields} layout={layout} /> : found.loading && <Loading />}
    </Page>
  );
}

/** The panels that hold fields; title and status are above both on every case. */
const PANELS = ["topPanel", "moreInfo"] as const;
const NEVER = new Set(["title", "status"]);

function LayoutForm({ fields, layout }: { fields: FieldSummary[]; layout: GetLayoutResponse | undefined }) {
  const api = useApi();
  const domain = useDomain();
  const may = useMay();
  const group = (panel: (typeof PANELS)[number]) => layout?.content.basic?.[panel]?.sections?.[0]?.fieldGroup;
  const [name, setName] = useState(layout?.name ?? "");
  const [chosen, setChosen] = useState({
    topPanel: group("topPanel")?.fields.map(({ id }) => id) ?? [],
    moreInfo: group("moreInfo")?.fields.map(({ id }) => id) ?? [],
  });
  const action = useAction();
  const names = new Map(fields.map((field) => [field.fieldId, field.name]));
  const used = new Set([...chosen.topPanel, ...chosen.moreInfo]);
  const free = fields.filter(({ fieldId }) => !used.has(fieldId) && !NEVER.has(fieldId));

  const sections = (panel: (typeof PANELS)[number]): LayoutSections => ({
    sections: chosen[panel].length === 0 ? [] : [{ fieldGroup: { name: group(panel)?.name, fields: chosen[panel].map((id) => ({ id })) } }],
  });

  async function save(): Promise<void> {
    const content = { basic: { topPanel: sections("topPanel"), moreInfo: sections("moreInfo") } };
    if (layout === undefined) {
      await api.createLayout(domain.id, { name, content });
    } else {
      await api.updateLayout(domain.id, layout.layoutId, { name, content });
    }
    domain.forget();
    go(["domains", domain.id, "layouts"]);
  }

  function move(panel: (typeof PANELS)[number], at: number, by: number): void {
    const ids = [...chosen[panel]];
    [ids[at], ids[at + by]] = [ids[at + by]!, ids[at]!];
    setChosen({ ...chosen, [panel]: ids });
  }

  return (
    <EditForm allowed={may(layout === undefined ? "CreateLayout" : "UpdateLayout")} onSubmit={() => void action.run(save)}>
      <ErrorBanner error={action.error} />
      <Panel title={texts.layouts.one}>
        <TextInput label={texts.common.name} value={name} onInput={setName} required />
      </Panel>
      <div class="columns two">
        {PANELS.map((panel) => (
          <Panel key={panel} title={texts.layouts[panel]} count={chosen[panel].length}>
            {chosen[panel].length === 0 && <Empty>{texts.layouts.noFields}</Empty>}
            <ol class="order">
              {chosen[panel].map((id, at) => {
                const field = names.get(id) ?? id;
                return (
                  <li key={id}>
                    <span>{field}</span>
                    <Button kind="icon" label={texts.layouts.up(field)} disabled={at === 0} onClick={() => move(panel, at, -1)}>
                      ↑
                    </Button>
                    <Button kind="icon" label={texts.layouts.down(field)} disabled={at === chosen[panel].length - 1} onClick={() => move(panel, at, 1)}>
                      ↓
                    </Button>
                    <Button kind="icon" label={texts.layouts.remove(field)} onClick={() => setChosen({ ...chosen, [panel]: chosen[panel].filter((one) => one !== id) })}>
                      ×
                    </Button>
                  </li>
                );
              })}
            </ol>
            <div class="adds">
              <Select
                label={texts.layouts.addTo(texts.layouts[panel])}
                value=""
                none={texts.cases.chooseField}
                choices={free.map((field) => ({ value: field.fieldId, label: field.name }))}
                onChange={(id) => setChosen({ ...chosen, [panel]: [...chosen[panel], id] })}
              />
            </div>
          </Panel>
        ))}
      </div>
      <div class="form-actions">
        <Button kind="primary" type="submit" disabled={action.busy}>
          {layout === undefined ? texts.common.create : texts.common.save}
        </Button>
      </div>
    </EditForm>
  );
}
