import { join } from "node:path";
import type { Configuration } from "webpack";
import { base } from "../../../../webpack.base";

/** The pane on a workbook in memory, built as the hosts build theirs. */
const harness: Configuration = {
  ...base("pane-harness"),
  entry: join(__dirname, "main.ts"),
  output: { filename: "pane.js" },
};

export default harness;
