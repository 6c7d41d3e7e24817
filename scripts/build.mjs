import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** `npm run build`: two processes with about as much to do each, for two cores. Arguments go to webpack. */
const cwd = fileURLToPath(new URL("..", import.meta.url));
const webpack = ["node_modules/webpack/bin/webpack.js", "--config", "webpack.config.ts"];
const given = process.argv.slice(2);
const halves =
  given.length > 0
    ? [given]
    : [
        ["--env", "only=page,command-line"],
        ["--env", "without=page,command-line"],
      ];
const codes = halves.map(
  (half) =>
    /** @type {Promise<number>} */
    (
      new Promise((done) => {
        const build = spawn(process.execPath, [...webpack, ...half], { cwd, stdio: "inherit" });
        build.on("close", (code) => done(code ?? 1));
      })
    ),
);
process.exit(Math.max(...(await Promise.all(codes))));
