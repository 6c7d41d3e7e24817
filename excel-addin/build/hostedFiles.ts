import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { jsonText } from "../../core/cells/jsonText";
import { documented } from "../../core/functions/metadata/documented";
import { excelMetadata } from "../../core/functions/metadata/excelMetadata";
import * as words from "../../core/words/en/catalogue";
import { oldEngine } from "../../core/words/en/excel";
import { version } from "../../package.json";
import { thisMachine } from "./baseUrlOf";
import { developmentManifest } from "./developmentManifest";
import { helpPage } from "./helpPage";

const here = (path: string) => resolve(__dirname, "..", path);

/** What a static host holds of the add-in beside its scripts, by path: pages, icons, metadata, and the manifests that point to `baseUrl`. */
export function hostedFiles(baseUrl: string): Readonly<Record<string, string | Buffer>> {
  const catalogue = documented(words);
  const manifest = readFileSync(here("../manifest.xml"), "utf8");
  const icons = readdirSync(here("assets")).filter((name) => name.endsWith(".png"));
  return {
    "taskpane.html": taskpanePage(),
    "oldEngine.js": readFileSync(here("taskpane/oldEngine.js")),
    "functions.json": `${jsonText(excelMetadata(catalogue, `${baseUrl}/help.html`), "  ")}\n`,
    "help.html": helpPage(catalogue),
    "manifest.xml": manifest.replaceAll(thisMachine, baseUrl),
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
