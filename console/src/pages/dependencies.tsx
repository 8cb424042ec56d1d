import { useState } from "preact/hooks";
import type { BooleanCondition, CaseRuleDetails } from "../api/shapes";
import { useApi, useDomain, useLoad } from "../load";
import { Button, Empty, ErrorBanner, Loading, Page, Panel } from "../parts/basic";
import { href } from "../router";
import { texts } from "../texts";

interface Node {
  id: string;
  name: string;
  area: "templates" | "layouts" | "rules" | "fields";
}

interface Edge {
  from: string;
  to: string;
  how: keyof typeof texts.dependencies.edges;
}

const AREAS: Node["area"][] = ["templates", "layouts", "rules", "fields"];
const ROW = 34;
const WIDTH = 190;
const GAP = 84;
const HEIGHT = 26;
const MOST_LETTERS = 26;

/** Which template needs which layout, rules and fields: as a picture, and as a list of the same. */
export function DependenciesPage() {
  const api = useApi();
  const domain = useDomain();
  const [focus, setFocus] = useState<string>();
  const found = useLoad(async () => {
    const [fields, templates, layouts, rules] = await Promise.all([
      domain.fields(),
      domain.templates(),
      api.listLayouts(domain.id),
      domain.rules(),
    ]);
    const [templateDetails, layoutDetails, ruleDetails] = await Promise.all([
      Promise.all(templates.map(({ templateId }) => api.getTemplate(domain.id, templateId))),
      Promise.all(layouts.map(({ layoutId }) => api.getLayout(domain.id, layoutId))),
      api.batchGetCaseRule(domain.id, rules.map(({ caseRuleId }) => caseRuleId)),
    ]);
    const edges: Edge[] = [];
    for (const template of templateDetails) {
      const from = template.templateId;
      if (template.layoutConfiguration?.defaultLayout) {
        edges.push({ from, to: template.layoutConfiguration.defaultLayout, how: "layout" });
      }
      template.requiredFields?.forEach(({ fieldId }) => edges.push({ from, to: fieldId, how: "requires" }));
      template.rules?.forEach(({ caseRuleId, fieldId }) => {
        edges.push({ from, to: caseRuleId, how: "applies" });
        if (fieldId !== undefined) {
          edges.push({ from: caseRuleId, to: fieldId, how: "actsOn" });
        }
      });
    }
    for (const layout of layoutDetails) {
      for (const panel of [layout.content.basic?.topPanel, layout.content.basic?.moreInfo]) {
        panel?.sections?.[0]?.fieldGroup?.fields.forEach(({ id }) => edges.push({ from: layout.layoutId, to: id, how: "shows" }));
      }
    }
    for (const rule of ruleDetails) {
      compared(rule.rule).forEach((to) => edges.push({ from: rule.caseRuleId, to, how: "compares" }));
      if (rule.rule.fieldOptions?.childFieldId) {
        edges.push({ from: rule.caseRuleId, to: rule.rule.fieldOptions.childFieldId, how: "actsOn" });
      }
    }
    const unique = [...new Map(edges.map((edge) => [`${edge.from} ${edge.to} ${edge.how}`, edge])).values()];
    const linked = new Set(unique.map(({ to }) => to));
    const nodes: Node[] = [
      ...templates.map(({ templateId, name }): Node => ({ id: templateId, name, area: "templates" })),
      ...layouts.map(({ layoutId, name }): Node => ({ id: layoutId, name, area: "layouts" })),
      ...rules.map(({ caseRuleId, name }): Node => ({ id: caseRuleId, name, area: "rules" })),
      // Fields that nothing refers to would only fill the picture.
      ...fields.filter(({ fieldId, namespace }) => namespace === "Custom" || linked.has(fieldId)).map(({ fieldId, name }): Node => ({ id: fieldId, name, area: "fields" })),
    ];
    return { nodes, edges: unique };
  }, [api, domain]);

  return (
    <Page title={texts.dependencies.title} actions={<Button onClick={() => { domain.forget(); found.reload(); }}>{texts.common.refresh}</Button>}>
      <ErrorBanner error={found.error} />
      {found.data === undefined ? (
        found.loading && <Loading />
      ) : found.data.edges.length === 0 ? (
        <Empty>{texts.dependencies.none}</Empty>
      ) : (
        <>
          <Panel title={texts.dependencies.picture}>
            <Picture nodes={found.data.nodes} edges={found.data.edges} focus={focus} onFocus={setFocus} />
          </Panel>
          <Panel title={texts.dependencies.list} count={found.data.edges.length}>
            <Uses nodes={found.data.nodes} edges={found.data.edges} />
          </Panel>
        </>
      )}
    </Page>
  );
}

/** The fields whose values a rule looks at. */
function compared(rule: CaseRuleDetails): string[] {
  const ofCondition = (condition: BooleanCondition): string[] => [
    ...[condition.equalTo, condition.notEqualTo].flatMap((leaf) => leaf?.operandOne.fieldId ?? []),
    ...(condition.andAll?.conditions ?? condition.orAll?.conditions ?? []).flatMap(ofCondition),
  ];
  const conditions = rule.required?.conditions ?? rule.hidden?.conditions ?? [];
  return [...conditions.flatMap(ofCondition), ...(rule.fieldOptions?.parentFieldId ? [rule.fieldOptions.parentFieldId] : [])];
}

interface PictureProps {
  nodes: Node[];
  edges: Edge[];
  focus: string | undefined;
  onFocus: (id: string | undefined) => void;
}

function Picture({ nodes, edges, focus, onFocus }: PictureProps) {
  const domain = useDomain();
  const columns = AREAS.map((area) => nodes.filter((node) => node.area === area));
  const places = new Map(columns.flatMap((column, x) => column.map((node, y): [string, { x: number; y: number }] => [node.id, { x: x * (WIDTH + GAP), y: 30 + y * ROW }])));
  const height = 30 + ROW * Math.max(...columns.map((column) => column.length));
  const near = (edge: Edge) => edge.from === focus || edge.to === focus;
  return (
    <div class="picture" role="region" aria-label={texts.dependencies.picture} tabIndex={0}>
      <svg width={4 * WIDTH + 3 * GAP} viewBox={`0 0 ${4 * WIDTH + 3 * GAP} ${height}`}>
        {edges.map((edge) => {
          const from = places.get(edge.from);
          const to = places.get(edge.to);
          if (from === undefined || to === undefined) {
            return null;
          }
          const [x1, y1, x2, y2] = [from.x + WIDTH, from.y + HEIGHT / 2, to.x, to.y + HEIGHT / 2];
          return (
            <path
              key={`${edge.from} ${edge.to} ${edge.how}`}
              class={`edge ${edge.how}${focus === undefined ? "" : near(edge) ? " near" : " far"}`}
              d={`M${x1} ${y1}C${x1 + GAP / 2} ${y1} ${x2 - GAP / 2} ${y2} ${x2} ${y2}`}
            >
              <title>{texts.dependencies.edges[edge.how]}</title>
            </path>
          );
        })}
        {columns.map((column, x) => (
          <g key={AREAS[x]}>
            <text class="column" x={x * (WIDTH + GAP)} y={14}>
              {texts[AREAS[x]!].title}
            </text>
            {column.map((node) => {
              const { x: left, y: top } = places.get(node.id)!;
              return (
                <a
                  key={node.id}
                  href={href(["domains", domain.id, node.area, node.id])}
                  aria-label={`${texts[node.area].one} ${node.name}`}
                  onMouseEnter={() => onFocus(node.id)}
                  onMouseLeave={() => onFocus(undefined)}
                  onFocus={() => onFocus(node.id)}
                  onBlur={() => onFocus(undefined)}
                >
                  <rect class={`node ${node.area}`} x={left} y={top} width={WIDTH} height={HEIGHT} rx={4} />
                  <text x={left + 10} y={top + 17}>
                    {node.name.length > MOST_LETTERS ? `${node.name.slice(0, MOST_LETTERS - 1)}…` : node.name}
                  </text>
                </a>
              );
            })}
          </g>
        ))}
      </svg>
    </div>
  );
}

function Uses({ nodes, edges }: { nodes: Node[]; edges: Edge[] }) {
  const names = new Map(nodes.map((node) => [node.id, node.name]));
  const users = nodes.filter(({ id }) => edges.some(({ from }) => from === id));
  return (
    <ul class="uses">
      {users.map((node) => (
        <li key={node.id}>
          <b>{node.name}</b> <span class="minor">{texts[node.area].one}</span>
          <ul>
            {edges
              .filter(({ from }) => from === node.id)
              .map((edge) => (
                <li key={`${edge.to} ${edge.how}`}>
                  {texts.dependencies.edges[edge.how]} {names.get(edge.to) ?? edge.to}
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
