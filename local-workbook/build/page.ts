import { resolve } from "node:path";
import { type Configuration, IgnorePlugin } from "webpack";
import { base } from "../../webpack.base";
import { licencesBeside } from "../../webpack.notices";
import { EmitFiles } from "./EmitFiles";

const here = (path: string) => resolve(__dirname, "../page", path);
const root = (path: string) => resolve(__dirname, "../..", path);

const none = { default: false, defaultVendors: false } as const;
const core = {
  name: "core",
  test: /[\\/]core[\\/]/,
  chunks: ({ name }: { readonly name?: string | null }) => name === "grid" || name === "behind",
  enforce: true,
} as const;

/** `dist/page`, static files for any static host, and `dist/serve/serve.js`, the server for this machine. */
export function page(): Configuration[] {
  return [
    {
      ...base("page"),
      target: "web",
      entry: { page: here("main.ts"), pane: here("pane/main.ts") },
      // The grid is one script, which comes behind the review; what it has of core the rest of the page has, too.
      optimization: { ...base("page").optimization, splitChunks: { cacheGroups: { ...none, core } } },
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
          "page.css": [here("page.css")],
          "grid.css": [
            root("node_modules/@univerjs/preset-sheets-core/lib/index.css"),
            root("node_modules/@univerjs/preset-sheets-conditional-formatting/lib/index.css"),
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
