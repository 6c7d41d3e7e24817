import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** `npm run types`: every part as it is compiled. The benchmark's packages are its own, and here only once it has run. */
const parts = [".", "core", "scripts", ...(existsSync("bench/node_modules") ? ["bench"] : [])];
const wrong = parts.filter((part) => {
  const compiler = ["node_modules/typescript/bin/tsc", "--noEmit", "-p", part];
  return spawnSync(process.execPath, compiler, { stdio: "inherit" }).status !== 0;
});
if (wrong.length > 0) process.exit(1);
