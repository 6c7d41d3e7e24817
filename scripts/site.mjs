import { fileURLToPath } from "node:url";
import { installMissing } from "./installMissing.mjs";
import { run } from "./run.mjs";

/** `npm run site`: builds all targets, and the site from them. */
process.chdir(fileURLToPath(new URL("..", import.meta.url)));
installMissing();
run(process.execPath, ["scripts/build.mjs"], { shell: false });
run(process.execPath, ["-r", "ts-node/register", "site/build/main.ts", ...process.argv.slice(2)], {
  shell: false,
});
