import { join } from "node:path";
import type { Configuration } from "webpack";
import { page } from "../../../local-workbook/build/page";

/** The page's own adapter, grid and bridge, built as the page is, with the control of a test in place of its shell. */
export default (): Configuration[] =>
  page()
    .slice(0, 1)
    .map(({ plugins = [], ...built }) => ({
      ...built,
      name: "local-harness",
      entry: { harness: join(__dirname, "harness.ts") },
      output: { filename: "[name].js" },
      // The first drops what the grid never loads; the others write the page's own files.
      plugins: plugins.slice(0, 1),
    }));
