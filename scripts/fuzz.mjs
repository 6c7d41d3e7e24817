import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

/**
 * `npm run fuzz -- 100000 [seed] [rows]`: asks everything of as many random documents, from a seed on that is printed. One bundle, since
 * the pane's framework comes as modules alone.
 */
process.chdir(fileURLToPath(new URL("..", import.meta.url)));
const outfile = "node_modules/.cache/fuzz/run.cjs";
buildSync({
  entryPoints: ["test/fuzz/run.ts"],
  outfile,
  bundle: true,
  platform: "node",
  target: "node20",
  jsx: "automatic",
  jsxImportSource: "preact",
  sourcemap: "inline",
  logLevel: "error",
});
const { status } = spawnSync(process.execPath, ["--enable-source-maps", outfile, ...process.argv.slice(2)], {
  stdio: "inherit",
});
process.exit(status ?? 1);
