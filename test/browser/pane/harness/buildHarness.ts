import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { webpack } from "webpack";
import { base } from "../../../../webpack.base";

/** Builds the pane on a workbook in memory, as the hosts build it. Returns the script's path. */
export function buildHarness(folder = mkdtempSync(join(tmpdir(), "funnel-balance-pane-"))): Promise<string> {
  const compiler = webpack({
    ...base("pane-harness"),
    entry: join(__dirname, "main.ts"),
    output: { path: folder, filename: "pane.js" },
  });
  return new Promise((resolve, reject) => {
    compiler?.run((error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
      else compiler.close(() => resolve(join(folder, "pane.js")));
    });
  });
}
