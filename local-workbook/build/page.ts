import { resolve } from "node:path";
import { type Configuration, IgnorePlugin } from "webpack";
import { base } from "../../webpack.base";
import { licencesBeside } from "../../webpack.notices";
import { EmitFiles } from "./EmitFiles";
import { minify } from "./minify";

const here = (path: string) => resolve(__dirname, "../page", path);
const root = (path: string) => resolve(__dirname, "../..", path);

/** `dist/page`, static files for any static host, and `dist/serve/serve.js`, the server for this machine. */
export function page(): Configuration[] {
  return [
    {
      ...base("page"),
      target: "web",
      entry: { page: here("main.ts"), pane: here("pane/main.ts") },
      // The grid is one script, which comes behind the review.
      optimization: { minimizer: [minify], splitChunks: false },
      plugins: [
        licencesBeside,
        // The text engine of the grid can hyphenate 80 languages, 6 MB of patterns; it loads the English ones alone.
        new IgnorePlugin({
          resourceRegExp: /^\.\/(?!en-)[a-z]{2,3}(-[a-z0-9-]+)?-[\w-]{8}\.js$/,
          contextRegExp: /engine-render/,
        }),
        new EmitFiles({
          "index.html": [here("index.html")],
          "pane.html": [here("pane/pane.html")],
          "page.css": [
            root("node_modules/@univerjs/preset-sheets-core/lib/index.css"),
            root("node_modules/@univerjs/preset-sheets-conditional-formatting/lib/index.css"),
            here("page.css"),
          ],
          "pipeline.xlsx": [root("examples/pipeline.xlsx")],
        }),
      ],
    },
    {
      ...base("serve"),
      target: "node20",
      entry: { serve: root("local-workbook/serve/main.ts") },
      output: { ...base("serve").output, library: { type: "commonjs2" } },
    },
  ];
}
