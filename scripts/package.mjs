import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { installMissing } from "./installMissing.mjs";
import { run } from "./run.mjs";
import { isStale, markBuilt } from "./stale.mjs";

/**
 * `npm run package`: the command line as an npm package in `dist/npm`, and packed beside it. It is one file with all that it takes: the
 * package has no dependencies and no scripts of its own.
 */
process.chdir(fileURLToPath(new URL("..", import.meta.url)));
installMissing();

const program = "dist/command-line/funnel-balance.js";
if (isStale(program)) {
  const webpack = ["node_modules/webpack/bin/webpack.js", "--config", "webpack.config.ts"];
  run(process.execPath, [...webpack, "--env", "only=command-line"], { shell: false });
  markBuilt(program);
}
const { name, version, description, license, engines } = JSON.parse(readFileSync("package.json", "utf8"));
const packed = {
  name,
  version,
  description,
  keywords: ["sales", "pipeline", "crm", "spreadsheet", "excel", "csv"],
  license,
  bin: { [name]: `${name}.js` },
  files: [`${name}.js`, `${name}.js.LICENSE.txt`],
  engines,
};
const folder = "dist/npm";
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}/package.json`, `${JSON.stringify(packed, null, 2)}\n`);
for (const file of packed.files) copyFileSync(`dist/command-line/${file}`, `${folder}/${file}`);
copyFileSync("LICENSE", `${folder}/LICENSE`);
copyFileSync("scripts/package.md", `${folder}/README.md`);
run("npm", ["pack", "--silent", "--pack-destination", folder, `./${folder}`]);
