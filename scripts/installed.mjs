import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";

/** Installs the exact packages of the lockfile where they are missing or older than it. */
export function ensureInstalled() {
  const marker = "node_modules/.package-lock.json";
  if (existsSync(marker) && statSync(marker).mtimeMs >= statSync("package-lock.json").mtimeMs) return;
  console.log("Installing the packages of package-lock.json (about a minute) ...");
  run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
}

/** Runs a command in the foreground; ends this process with its exit code where it fails. */
export function run(command, args, options = {}) {
  const { status } = spawnSync(command, args, {
    stdio: "inherit",
    shell: process.platform === "win32",
    ...options,
  });
  if (status !== 0) process.exit(status ?? 1);
}
