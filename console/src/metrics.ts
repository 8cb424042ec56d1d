// What Prometheus's text format says, and what two moments of it come to. Without anything of the page, so that it is tested by itself.

export interface Sample {
  labels: Record<string, string>;
  value: number;
}

/** The series of a moment by their names. */
export interface Scrape {
  /** In milliseconds, of any clock that only goes forward. */
  at: number;
  series: ReadonlyMap<string, Sample[]>;
}

const LINE = /^([a-zA-Z_:][\w:]*)(?:\{(.*)\})?\s+(\S+)/;
const LABEL = /([a-zA-Z_]\w*)="((?:[^"\\]|\\.)*)"/g;
const ESCAPES: Record<string, string> = { n: "\n" };

function numberOf(text: string): number {
  return text === "+Inf" ? Infinity : text === "-Inf" ? -Infinity : Number(text);
}

export function parseMetrics(text: string, at: number): Scrape {
  const series = new Map<string, Sample[]>();
  for (const line of text.split("\n")) {
    const found = line.startsWith("#") ? null : LINE.exec(line);
    if (found) {
      const [, name = "", labelled = "", value = ""] = found;
      const labels: Record<string, string> = {};
      for (const [, label = "", quoted = ""] of labelled.matchAll(LABEL)) {
        labels[label] = quoted.replace(/\\(.)/g, (_, letter: string) => ESCAPES[letter] ?? letter);
      }
      const samples = series.get(name) ?? [];
      samples.push({ labels, value: numberOf(value) });
      series.set(name, samples);
    }
  }
  return { at, series };
}

type Wanted = (labels: Record<string, string>) => boolean;

/** The sum of the series of a name that are wanted; undefined when there is none of that name. */
export function total(scrape: Scrape, name: string, wanted: Wanted = () => true): number | undefined {
  return scrape.series.get(name)?.reduce((sum, { labels, value }) => (wanted(labels) ? sum + value : sum), 0);
}

/** How much a counter has grown each second between two moments; undefined when it began anew, or is not there. */
export function rate(before: Scrape, now: Scrape, name: string, wanted?: Wanted): number | undefined {
  const [first, last] = [total(before, name, wanted), total(now, name, wanted)];
  const seconds = (now.at - before.at) / 1_000;
  return last === undefined || seconds <= 0 || last < (first ?? 0) ? undefined : (last - (first ?? 0)) / seconds;
}

/**
 * A quantile of what a histogram has counted between two moments, within the bucket by interpolation as Prometheus does it; undefined when it
 * counted nothing. Above the last bound, it is that bound.
 *
 * @param before undefined for all since the process started
 */
export function quantile(q: number, before: Scrape | undefined, now: Scrape, name: string, wanted: Wanted = () => true): number | undefined {
  const counts = new Map<number, number>();
  const add = (scrape: Scrape | undefined, sign: 1 | -1) =>
    scrape?.series.get(`${name}_bucket`)?.forEach(({ labels, value }) => {
      if (wanted(labels)) {
        const bound = numberOf(labels["le"] ?? "");
        counts.set(bound, (counts.get(bound) ?? 0) + sign * value);
      }
    });
  add(now, 1);
  add(before, -1);
  const buckets = [...counts].sort(([one], [other]) => one - other);
  const all = buckets.at(-1)?.[1] ?? 0;
  if (all <= 0) {
    return undefined;
  }
  const rank = q * all;
  const at = buckets.findIndex(([, count]) => count >= rank);
  const [bound, count] = buckets[at]!;
  const [lower, below] = at === 0 ? [0, 0] : buckets[at - 1]!;
  return bound === Infinity ? lower : lower + ((bound - lower) * (rank - below)) / Math.max(count - below, 1);
}

/** The values that a label has among the series of a name, in order. */
export function valuesOf(scrapes: Scrape[], name: string, label: string): string[] {
  return [...new Set(scrapes.flatMap(({ series }) => series.get(name)?.flatMap(({ labels }) => labels[label] ?? []) ?? []))].sort();
}
