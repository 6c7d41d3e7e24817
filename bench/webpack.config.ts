import { createRequire } from "node:module";
import { resolve } from "node:path";
import type { Configuration } from "webpack";
import paneHarness from "../test/browser/pane/harness/webpack.config";
import { base } from "../webpack.base";

/** The peers stay outside the bundle and come from bench/node_modules; arquero's UMD file is the one that works. */
const files: Readonly<Record<string, string>> = {
  arquero: "arquero/dist/arquero.min.js",
  lodash: "lodash",
  "simple-statistics": "simple-statistics",
  "@duckdb/node-api": "@duckdb/node-api",
  hyperformula: "hyperformula",
};
const peers = createRequire(resolve(__dirname, "package.json"));

const bench: Configuration = {
  ...base("bench"),
  target: "node20",
  entry: { bench: resolve(__dirname, "main.ts") },
  externals: [
    ({ request }, done) => {
      const file = files[request ?? ""];
      if (file) done(undefined, `commonjs ${peers.resolve(file)}`);
      else if (request === "playwright-core") done(undefined, "commonjs playwright-core");
      else done();
    },
  ],
};

/** The pane that browserBench opens. */
const pane: Configuration = {
  ...paneHarness,
  output: { ...paneHarness.output, path: resolve(__dirname, "../dist/bench-pane") },
};

export default [bench, pane];
