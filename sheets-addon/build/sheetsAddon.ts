import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { type Compiler, type Configuration, sources } from "webpack";
import { base } from "../../webpack.base";
import { topLevel } from "./topLevel";

const here = (path: string) => resolve(__dirname, "..", path);

/** Code.js with its top-level functions, Sidebar.html with everything inside, and the manifest that clasp wants beside them. */
export function sheetsAddon(): Configuration[] {
  return [server(), client()];
}

function server(): Configuration {
  const shared = base("sheets-addon");
  return {
    ...shared,
    name: "sheets-addon-server",
    target: ["web", "es2020"],
    // Apps Script loads all of it for each custom function, and webpack's own choice makes it a fiftieth smaller.
    optimization: { minimizer: ["..."] },
    entry: { Code: here("server/main.ts") },
    output: { ...shared.output, clean: false, library: { name: "FunnelBalance", type: "var" } },
    plugins: [
      changeAssets("Code.js", (code) => ({
        "Code.js": `${code}\n${topLevel()}`,
        "appsscript.json": readFileSync(here("../appsscript.json"), "utf8"),
      })),
    ],
  };
}

function client(): Configuration {
  const shared = base("sheets-addon");
  return {
    ...shared,
    name: "sheets-addon-client",
    target: ["web", "es2020"],
    entry: { sidebar: here("client/main.ts") },
    output: { ...shared.output, clean: false },
    plugins: [changeAssets("sidebar.js", (code) => ({ "Sidebar.html": page(code) }))],
  };
}

/** HtmlService serves one file: the script stands inside, where "</script" would end it early. */
function page(code: string): string {
  const script = code.replace(/<\/(script)/gi, "<\\/$1").replace(/<!--/g, "<\\!--");
  const html = readFileSync(here("client/Sidebar.html"), "utf8");
  return html.replace("<!-- script -->", () => `<script>${script}</script>`);
}

/** Replaces one finished asset by others. */
function changeAssets(name: string, change: (code: string) => Record<string, string>) {
  return {
    apply(compiler: Compiler): void {
      compiler.hooks.thisCompilation.tap("changeAssets", (compilation) => {
        const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
        compilation.hooks.processAssets.tap({ name: "changeAssets", stage }, (assets) => {
          const code = assets[name];
          if (!code) return;
          const notices = `${name}.LICENSE.txt`;
          const kept = assets[notices];
          // The notices would go with the script that they belong to.
          compilation.deleteAsset(name);
          if (kept) compilation.emitAsset(notices, kept);
          for (const [made, text] of Object.entries(change(String(code.source()))))
            compilation.emitAsset(made, new sources.RawSource(text));
        });
      });
    },
  };
}
