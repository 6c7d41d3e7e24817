import { existsSync, statSync } from "node:fs";
import { run } from "./run.mjs";

/** Installs the exact packages of the lockfile where they are missing or older than it. */
export function installMissing() {
  const marker = "node_modules/.package-lock.json";
  if (existsSync(marker) && statSync(marker).mtimeMs >= statSync("package-lock.json").mtimeMs) return;
  console.log("Installing the packages of package-lock.json (about a minute) ...");
  run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
}
