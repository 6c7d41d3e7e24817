import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { type Compiler, type Configuration, sources } from "webpack";
import { base } from "../../webpack.base";
import { Licences } from "./Licences";
import { topLevel } from "./topLevel";

const here = (path: string) => resolve(__dirname, "..", path);

/**
 * Code.js with its top-level functions, Sidebar.html with everything inside, and the manifest that clasp wants beside them. The licences
 * of what both hold are a page of their own, since clasp pushes no text files.
 */
export function sheetsAddon(): Configuration[] {
  const licences = new Licences();
  return [server(licences), client(licences)];
}

function server(licences: Licences): Configuration {
  const shared = base("sheets-addon");
  return {
    ...shared,
    name: "sheets-addon-server",
    target: ["web", "es2020"],
    entry: { Code: here("server/main.ts") },
    output: {
      ...shared.output,
      clean: { keep: "Sidebar.html" },
      library: { name: "FunnelBalance", type: "var" },
    },
    plugins: [
      changeAssets("Code.js", licences, (code) => ({
        // Google looks for its mark at the top of a script.
        "Code.js": `/** @OnlyCurrentDoc */\n${code}\n${topLevel()}`,
        "appsscript.json": readFileSync(here("../appsscript.json"), "utf8"),
      })),
    ],
  };
}

function client(licences: Licences): Configuration {
  const shared = base("sheets-addon");
  return {
    ...shared,
    name: "sheets-addon-client",
    target: ["web", "es2020"],
    entry: { sidebar: here("client/main.ts") },
    // HtmlService serves one file: what comes later elsewhere is in it.
    module: { ...shared.module, parser: { javascript: { dynamicImportMode: "eager" } } },
    output: { ...shared.output, clean: false },
    plugins: [changeAssets("sidebar.js", licences, (code) => ({ "Sidebar.html": page(code) }))],
  };
}

/** HtmlService serves one file: the script stands inside, where "</script" would end it early. */
function page(code: string): string {
  const script = code.replace(/<\/(script)/gi, "<\\/$1").replace(/<!--/g, "<\\!--");
  const html = readFileSync(here("client/Sidebar.html"), "utf8");
  return html.replace("<!-- script -->", () => `<script>${script}</script>`);
}

/** Replaces one finished asset by others, and the notices that were taken out of it by the page of licences. */
function changeAssets(name: string, licences: Licences, change: (code: string) => Record<string, string>) {
  return {
    apply(compiler: Compiler): void {
      compiler.hooks.thisCompilation.tap("changeAssets", (compilation) => {
        const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
        compilation.hooks.processAssets.tap({ name: "changeAssets", stage }, (assets) => {
          const code = assets[name];
          if (!code) return;
          const notices = `${name}.LICENSE.txt`;
          licences.add(compilation, String(assets[notices]?.source() ?? ""));
          // The notices go with the script that they belong to.
          compilation.deleteAsset(name);
          const made = change(String(code.source()).replace(notices, licences.file));
          for (const [file, text] of Object.entries({ ...made, [licences.file]: licences.page() }))
            compilation.emitAsset(file, new sources.RawSource(text));
        });
      });
    },
  };
}
