// What the plots are made of: Prometheus's text format, and what two moments of it come to.
import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const { outputFiles } = await build({ entryPoints: [fileURLToPath(new URL("../src/metrics.ts", import.meta.url))], format: "esm", write: false });
const { parseMetrics, quantile, rate, total, valuesOf } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);

test("labels, escapes, infinities and comments are read", () => {
  const { series } = parseMetrics('# HELP a_total A\n# TYPE a_total counter\na_total{x="1",y="a \\"b\\" \\\\ \\n}"} 2.5\nb +Inf\nc{} -1e3\n\n', 7);

  assert.deepEqual(series.get("a_total"), [{ labels: { x: "1", y: 'a "b" \\ \n}' }, value: 2.5 }]);
  assert.deepEqual(series.get("b"), [{ labels: {}, value: Infinity }]);
  assert.deepEqual(series.get("c"), [{ labels: {}, value: -1000 }]);
});

test("a rate is the growth in a second, and unknown after a restart", () => {
  const first = parseMetrics('n_total{k="a"} 10\nn_total{k="b"} 1\n', 0);
  const second = parseMetrics('n_total{k="a"} 30\nn_total{k="b"} 2\n', 5_000);

  assert.equal(rate(first, second, "n_total"), 4.2);
  assert.equal(rate(first, second, "n_total", ({ k }) => k === "a"), 4);
  assert.equal(rate(second, first, "n_total"), undefined);
  assert.equal(rate(first, parseMetrics("n_total 3\n", 9_000), "n_total"), undefined);
  assert.equal(rate(first, second, "m_total"), undefined);
  assert.equal(rate(parseMetrics("", 0), parseMetrics("m_total 8\n", 2_000), "m_total"), 4);
});

test("a quantile is of what came between", () => {
  const buckets = (at, ...counts) => parseMetrics(["0.1", "0.2", "+Inf"].map((le, i) => `d_bucket{le="${le}"} ${counts[i]}`).join("\n"), at);
  const before = buckets(0, 100, 100, 100);
  const now = buckets(1, 100, 110, 111);

  assert.ok(Math.abs(quantile(0.5, before, now, "d") - 0.155) < 1e-9);
  assert.equal(quantile(0.99, before, now, "d"), 0.2);
  assert.ok(Math.abs(quantile(0.5, undefined, now, "d") - 0.0555) < 1e-9);
  assert.equal(quantile(0.5, now, now, "d"), undefined);
});

test("totals and labels are told apart", () => {
  const scrape = parseMetrics('g{s="b"} 2\ng{s="a"} 3\n', 0);

  assert.equal(total(scrape, "g"), 5);
  assert.equal(total(scrape, "h"), undefined);
  assert.deepEqual(valuesOf([scrape, parseMetrics('g{s="c"} 1\n', 1)], "g", "s"), ["a", "b", "c"]);
});
