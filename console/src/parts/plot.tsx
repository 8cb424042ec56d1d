// Small pictures of how numbers have changed: a line for each, and what they are now as text.
import { texts } from "../texts";

export interface Line {
  name: string;
  /** One for each moment; undefined where it is not known. */
  values: (number | undefined)[];
}

interface PlotProps {
  title: string;
  lines: Line[];
  /** A number as people read it, with its unit. */
  shown: (value: number) => string;
  /** How many seconds lie between two moments. */
  period: number;
  /** What the numbers cannot exceed; it is in the picture when they are not far from it. */
  limit?: number;
}

const WIDTH = 360;
const HEIGHT = 90;
/** A picture is as wide as so many moments, or more if there are. */
const FEWEST = 24;

/** The least of 1, 2, 5, 10, 20, 50 … that is not less. */
function ceiling(value: number): number {
  if (value <= 0) {
    return 1;
  }
  const power = 10 ** Math.floor(Math.log10(value));
  return [1, 2, 5, 10].map((step) => step * power).find((step) => step >= value) ?? value;
}

export function Plot({ title, lines, shown, period, limit }: PlotProps) {
  const known = lines.flatMap(({ values }) => values.filter((value) => value !== undefined));
  const highest = Math.max(0, ...known);
  const near = limit !== undefined && highest * 4 >= limit;
  const top = ceiling(near ? Math.max(limit, highest) : highest);
  const moments = Math.max(FEWEST, ...lines.map(({ values }) => values.length));
  const y = (value: number) => HEIGHT - (HEIGHT * value) / top;
  const path = (values: Line["values"]) => {
    let pen = "M";
    return values
      .map((value, at) => {
        if (value === undefined) {
          pen = "M";
          return "";
        }
        const x = (WIDTH * (moments - values.length + at)) / (moments - 1);
        const step = `${pen}${x.toFixed(1)} ${y(value).toFixed(1)}`;
        // A line of one point is not seen unless it has a length.
        pen = "L";
        return values[at + 1] === undefined && values[at - 1] === undefined ? `${step}h1` : step;
      })
      .join("");
  };
  const now = (values: Line["values"]) => {
    const value = values.at(-1);
    return value === undefined ? texts.values.none : shown(value);
  };
  const last = lines.map(({ name, values }) => `${name} ${now(values)}`).join(", ");
  return (
    <figure class="plot">
      <figcaption>{title}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={`${title}: ${last}`} preserveAspectRatio="none">
        <path class="grid" d={`M0 ${HEIGHT / 2}H${WIDTH}M0 0H${WIDTH}M0 ${HEIGHT}H${WIDTH}`} />
        {near && <path class="limit" d={`M0 ${y(limit).toFixed(1)}H${WIDTH}`} />}
        {lines.map(({ name, values }, at) => (
          <path key={name} class={`line line-${at % 4}`} d={path(values)} />
        ))}
      </svg>
      <p class="minor">{texts.load.upTo(shown(top), Math.round((moments * period) / 60))}</p>
      <ul>
        {lines.map(({ name, values }, at) => (
          <li key={name}>
            <svg viewBox="0 0 24 8" width="24" height="8" aria-hidden="true">
              <path class={`line line-${at % 4}`} d="M0 4H24" />
            </svg>
            {name} <b>{now(values)}</b>
          </li>
        ))}
        {limit !== undefined && (
          <li>
            {texts.load.limit} <b>{shown(limit)}</b>
          </li>
        )}
      </ul>
    </figure>
  );
}
