import { existsSync } from "node:fs";
import { installMissing } from "./installMissing.mjs";
import { run } from "./run.mjs";

/** `npm run bench`: the peers live in bench/ with a lockfile of their own, so that none of them enters the product. */
installMissing();
if (!existsSync("bench/node_modules"))
  run("npm", ["ci", "--prefix", "bench", "--no-audit", "--no-fund", "--loglevel=error"]);
run("npm", ["run", "--silent", "build"]);
run("npx", ["tsc", "--noEmit", "-p", "bench"]);
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
