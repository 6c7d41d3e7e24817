import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { version } from "../../package.json";
import { contentPage } from "./contentPage";
import { filesIn } from "./filesIn";
import { hostedAddin, scriptFiles } from "./hostedAddin";
import { otherPages } from "./otherPages";
import type { SiteFiles } from "./SiteFiles";
import { serviceWorker } from "./serviceWorker";
import { workbookPage } from "./workbookPage";

const root = (path: string) => resolve(__dirname, "../..", path);
const source = (path: string) => readFileSync(root(`site/${path}`), "utf8");

/**
 * All of the site, from what `npm run build` wrote to `dist`.
 *
 * @param baseUrl where the site will be, over HTTPS, without a slash at its end: manifests take whole addresses
 */
export function wholeSite(baseUrl: string): SiteFiles {
  const [page, excel, sheets] = ["page", "excel-addin", "sheets-addon"].map((name) =>
    filesIn(root(`dist/${name}`)),
  );
  const workbook = { ...workbookPage(page ?? {}), "offline.js": source("client/offline.js") };
  const hosted = [`v/${version}`, "latest"].map((folder) =>
    under(folder, hostedAddin(excel ?? {}, sheets ?? {}, `${baseUrl}/${folder}`)),
  );
  return {
    ...workbook,
    "serviceWorker.js": serviceWorker(source("client/serviceWorker.js"), workbook),
    "site.js": source("client/site.js"),
    "site.css": source("site.css"),
    ...contentPages(`${baseUrl}/latest/manifest.xml`),
    ...under("pictures", pictures()),
    ...Object.assign({}, ...hosted),
    ...otherPages(baseUrl),
  };
}

const under = (folder: string, files: SiteFiles): SiteFiles =>
  Object.fromEntries(Object.entries(files).map(([path, content]) => [`${folder}/${path}`, content]));

/** The drawings of the install page, and of the pictures of docs/ what it shows. */
const pictures = (): SiteFiles => ({
  ...filesIn(root("site/pictures")),
  "local-page.png": readFileSync(root("docs/pictures/local-page.png")),
});

function contentPages(manifest: string): SiteFiles {
  const inserts = {
    "manifest address": `<code>${manifest}</code>`,
    "manifest link": `<a href="../latest/manifest.xml" download>Save the manifest</a> (<code>${manifest}</code>)`,
    "script files": `<ul>${scriptFiles
      .map((name) => `<li><a href="../latest/sheets/${name}" data-copy>${name}</a></li>`)
      .join("")}</ul>`,
  };
  const names = readdirSync(root("site/pages")).map((file) => file.replace(/\.md$/, ""));
  return Object.fromEntries(
    names.map((name) => [`${name}/index.html`, contentPage(source(`pages/${name}.md`), name, inserts)]),
  );
}
