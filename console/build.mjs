// Builds the console into a folder, by default the one that the server packs: index.html, a script and a style whose names have a hash of
// their content, and files.txt, which names the two. The same sources and lock file give the same bytes everywhere.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const home = fileURLToPath(new URL(".", import.meta.url));
const target = resolve(process.argv[2] ?? `${home}../server/src/main/console`);

const { outputFiles } = await build({
  absWorkingDir: home,
  entryPoints: { console: "src/main.tsx" },
  entryNames: "[name]-[hash]",
  outdir: target,
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  jsx: "automatic",
  jsxImportSource: "preact",
  charset: "utf8",
  legalComments: "inline",
  banner: { js: "/* Built from console/. Contains Preact, (c) Jason Miller and contributors, MIT licence. */" },
  write: false,
});

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
const names = outputFiles.map(({ path }) => basename(path)).sort();
for (const { path, contents } of outputFiles) {
  writeFileSync(path, contents);
}
const named = (ending) => names.find((name) => name.endsWith(ending));
const page = readFileSync(`${home}src/index.html`, "utf8").replace("console.css", named(".css")).replace("console.js", named(".js"));
writeFileSync(`${target}/index.html`, page);
writeFileSync(`${target}/files.txt`, names.map((name) => `${name}\n`).join(""));
