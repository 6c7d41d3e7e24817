import { spawn } from "node:child_process";
import { existsSync } from "node:fs";

/**
 * `npm run types`: every part as it is compiled, side by side; what was right the last time is kept. The benchmark's packages are its
 * own, and here only once it has run.
 */
const parts = [".", "core", "scripts", ...(existsSync("bench/node_modules") ? ["bench"] : [])];
const codes = await Promise.all(
  parts.map((part) => {
    const kept = `node_modules/.cache/types/${part === "." ? "whole" : part}.tsbuildinfo`;
    const options = ["--noEmit", "--incremental", "--tsBuildInfoFile", kept, "-p", part];
    const compiler = spawn(process.execPath, ["node_modules/typescript-native/bin/tsc", ...options], {
      stdio: "inherit",
    });
    return new Promise((done) => compiler.on("close", done));
  }),
);
if (codes.some((code) => code !== 0)) process.exit(1);
