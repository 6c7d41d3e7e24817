import { execFile } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const root = join(__dirname, "../../../..");

/** Builds the pane in a process of its own, which is much faster than inside a test. Returns the script's path. */
export async function buildHarness(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "funnel-balance-pane-"));
  const config = join(__dirname, "webpack.config.ts");
  const args = [
    join(root, "node_modules/webpack/bin/webpack.js"),
    "--config",
    config,
    "--output-path",
    folder,
  ];
  await promisify(execFile)(process.execPath, args, { cwd: root });
  return join(folder, "pane.js");
}
