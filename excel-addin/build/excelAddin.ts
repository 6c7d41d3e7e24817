import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { type Compiler, type Configuration, sources } from "webpack";
import { jsonText } from "../../core/cells/jsonText";
import { documented } from "../../core/functions/metadata/documented";
import { excelMetadata } from "../../core/functions/metadata/excelMetadata";
import * as words from "../../core/words/en/catalogue";
import { oldEngine } from "../../core/words/en/excel";
import { version } from "../../package.json";
import { base } from "../../webpack.base";
import { licencesBeside } from "../../webpack.notices";
import { developmentManifest } from "./developmentManifest";
import { helpPage } from "./helpPage";

const here = (path: string) => resolve(__dirname, "..", path);
const local = "https://localhost:3000";

/**
 * `dist/excel-addin`: what a static host serves over HTTPS, and the manifest that points there. The address is this machine's, or
 * that of the variable FUNNEL_BALANCE_BASE_URL. `manifest-dev.xml` always points to this machine.
 */
export function excelAddin(): Configuration[] {
  const baseUrl = addressOf(process.env.FUNNEL_BALANCE_BASE_URL);
  const shared = { ...base("excel-addin"), target: ["web", "es2020"] };
  return [
    {
      ...shared,
      name: "excel-addin",
      output: { ...shared.output, clean: { keep: /^functions\.js/ } },
      entry: { taskpane: here("taskpane/main.ts") },
      plugins: [licencesBeside, emit(() => files(baseUrl))],
    },
    {
      ...shared,
      name: "excel-addin-functions",
      output: { ...shared.output, clean: false },
      entry: { functions: here("functions/main.ts") },
      plugins: [licencesBeside],
    },
  ];
}

/** Office takes add-ins over HTTPS alone. */
function addressOf(given: string | undefined): string {
  const address = (given || local).replace(/\/+$/, "");
  if (!address.startsWith("https://"))
    throw new Error(`FUNNEL_BALANCE_BASE_URL must begin with https://, not "${given}"`);
  return address;
}

function files(baseUrl: string): Readonly<Record<string, string | Buffer>> {
  const catalogue = documented(words);
  const manifest = readFileSync(here("../manifest.xml"), "utf8");
  const icons = readdirSync(here("assets")).filter((name) => name.endsWith(".png"));
  return {
    "taskpane.html": taskpanePage(),
    "oldEngine.js": readFileSync(here("taskpane/oldEngine.js")),
    "functions.json": `${jsonText(excelMetadata(catalogue, `${baseUrl}/help.html`), "  ")}\n`,
    "help.html": helpPage(catalogue),
    "manifest.xml": manifest.replaceAll(local, baseUrl),
    "manifest-dev.xml": developmentManifest(manifest),
    ...Object.fromEntries(icons.map((name) => [`assets/${name}`, readFileSync(here(`assets/${name}`))])),
  };
}

/**
 * The pane's page with the sentence that `oldEngine.js` shows. Scripts are asked for by their version, so that no browser takes those
 * of one release for another's.
 */
function taskpanePage(): string {
  return readFileSync(here("taskpane/taskpane.html"), "utf8")
    .replace("<!-- old engine -->", oldEngine)
    .replace(/(src="\w+\.js)"/g, `$1?v=${version}"`);
}

/** Adds files that no script imports, as they are: webpack would rewrite HTML too, the content security policy with it. */
function emit(made: () => Readonly<Record<string, string | Buffer>>) {
  return {
    apply(compiler: Compiler): void {
      compiler.hooks.thisCompilation.tap("emit", (compilation) => {
        compilation.hooks.processAssets.tap("emit", () => {
          for (const [name, content] of Object.entries(made()))
            compilation.emitAsset(name, new sources.RawSource(content), { minimized: true });
        });
      });
    },
  };
}
