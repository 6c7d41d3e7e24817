import { join } from "node:path";
import { build, type Plugin } from "esbuild";
import { harnesses } from "./harnesses";

const root = join(__dirname, "../..");

/** Leaves out the hyphens of 80 languages that the grid never loads, as the page itself does. */
const englishAlone: Plugin = {
  name: "english-alone",
  setup: ({ onResolve }) => {
    onResolve({ filter: /^\.\/[a-z]{2,3}(-[a-z0-9-]+)?-[\w-]{8}\.js$/ }, ({ path, importer }) =>
      importer.includes("engine-render") && !path.startsWith("./en-") ? { path, external: true } : null,
    );
  },
};

/** Jest calls this once before all tests in the browser: the pane, and the grid with its adapter, each with the control of a test. */
export default async function buildHarnesses(): Promise<void> {
  await build({
    entryPoints: {
      pane: join(root, "test/browser/pane/harness/main.ts"),
      "grid/harness": join(root, "test/hosts/local/harness.ts"),
      "grid/index": join(root, "test/hosts/local/harness.html"),
    },
    outdir: harnesses,
    bundle: true,
    minify: true,
    target: "es2022",
    loader: { ".css": "text", ".html": "copy" },
    plugins: [englishAlone],
    logLevel: "warning",
  });
}
