import { createRequire } from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Configuration } from "webpack";
import { base } from "../webpack.base";

/** The peers stay outside the bundle and come from bench/node_modules. */
const names = ["lodash", "simple-statistics", "@duckdb/node-api", "hyperformula"];
const peers = createRequire(resolve(__dirname, "package.json"));

const bench: Configuration = {
  ...base("bench"),
  target: "node20",
  entry: { bench: resolve(__dirname, "main.ts") },
  externals: [
    ({ request }, done) => {
      if (request === undefined) done();
      else if (names.includes(request)) done(undefined, `commonjs ${peers.resolve(request)}`);
      // An ES module alone.
      else if (request === "arquero") done(undefined, `import ${pathToFileURL(peers.resolve(request))}`);
      else if (request === "playwright-core") done(undefined, "commonjs playwright-core");
      else done();
    },
  ],
};

const shared = base("bench-pane");

/** The pane that browserBench opens, built as the hosts build theirs, in one file. */
const pane: Configuration = {
  ...shared,
  module: { ...shared.module, parser: { javascript: { dynamicImportMode: "eager" } } },
  entry: { pane: resolve(__dirname, "../test/browser/pane/harness/main.ts") },
};

export default [bench, pane];
