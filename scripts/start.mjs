import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { installMissing } from "./installMissing.mjs";
import { run } from "./run.mjs";
import { isStale, markBuilt } from "./stale.mjs";

/** `npm start`: installs and builds what is missing, reviews the sample pipeline, and serves the page on this machine. */
process.chdir(fileURLToPath(new URL("..", import.meta.url)));

const [strange] = process.argv.slice(2).filter((option) => option !== "--no-serve");
if (strange !== undefined) {
  console.error(`Unknown option ${strange}. "npm start" reviews the sample and serves the page;`);
  console.error('"npm start -- --no-serve" ends after the review');
  process.exit(2);
}
const serves = !process.argv.includes("--no-serve");

installMissing();
const targets = [{ name: "command-line", file: "dist/command-line/funnel-balance.js" }];
if (serves) targets.push({ name: "page", file: "dist/serve/serve.js" });
for (const { name, file } of targets) {
  if (!isStale(file)) continue;
  console.log(`Building ${name} ...`);
  const webpack = ["node_modules/webpack/bin/webpack.js", "--config", "webpack.config.ts"];
  run(process.execPath, [...webpack, "--env", `only=${name}`], { shell: false });
  markBuilt(file);
}

const review = ["dist/command-line/funnel-balance.js", "review", "examples/pipeline.csv"];
console.log(`\n> funnel-balance ${review.slice(1).join(" ")}\n`);
const { status } = spawnSync(process.execPath, review, { stdio: ["ignore", "inherit", "inherit"] });
if (status !== 0) process.exit(status ?? 1);

if (serves) {
  const { serve } = createRequire(import.meta.url)("../dist/serve/serve.js");
  console.log();
  await serve("dist/page");
}
