import { existsSync } from "node:fs";
import { ensureInstalled, run } from "./installed.mjs";

/** `npm run bench`: the peers live in bench/ with a lockfile of their own, so that none of them enters the product. */
ensureInstalled();
if (!existsSync("bench/node_modules"))
  run("npm", ["ci", "--prefix", "bench", "--no-audit", "--no-fund", "--loglevel=error"]);
run("npm", ["run", "--silent", "build"]);
run("npx", ["webpack", "--config", "bench/webpack.config.ts"]);
const { findTools } = await import("./findTools.mjs");
const browser = findTools().find(({ folder }) => folder === "browser")?.found;
run(
  process.execPath,
  ["--expose-gc", "--max-old-space-size=8192", "dist/bench/bench.js", ...process.argv.slice(2)],
  {
    env: { ...process.env, ...(browser ? { FUNNEL_BALANCE_BROWSER: browser } : {}) },
  },
);
