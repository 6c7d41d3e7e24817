import { jsonText } from "../../core/cells/jsonText";
import { icon } from "../../excel-addin/build/icons/icon";
import { version } from "../../package.json";
import { contentHash } from "./contentHash";
import { navigation } from "./navigation";
import { replaceOnce } from "./replaceOnce";
import type { SiteFiles } from "./SiteFiles";

/** Pixels of the icons that browsers ask of a page which can be installed. */
const sizes = [192, 512];

/** What the documents of the page ask for by its name, and what therefore stands beside them. */
const beside = ["index.html", "pane.html", "pipeline.xlsx"];

/**
 * The local page as the site's first one: its scripts and styles in a folder that is named after what they hold, so that a browser may
 * keep them for ever; its documents with the links of the site, and what makes it a program that can be installed.
 *
 * @param page the built page, `dist/page`
 */
export function workbookPage(page: Readonly<Record<string, Uint8Array>>): SiteFiles {
  const parts = Object.fromEntries(Object.entries(page).filter(([path]) => !beside.includes(path)));
  const folder = `app/${contentHash(parts)}`;
  const moved = Object.entries(parts).map(([path, content]) => [`${folder}/${path}`, content]);
  const text = (path: string) => new TextDecoder().decode(page[path]);
  const index = [
    [`href="page.css"`, `href="${folder}/page.css"`],
    [`src="page.js"`, `src="${folder}/page.js"`],
    ["; form-action 'none'", "; manifest-src 'self'; worker-src 'self'; form-action 'none'"],
    [
      "  </head>",
      `    <link rel="manifest" href="app.webmanifest" />\n    <script src="offline.js" defer></script>\n  </head>`,
    ],
    ["<!-- links -->", navigation("", "")],
    ["<!-- offline -->", " <span>Works without a network after the first visit.</span>"],
    ["<!-- installs -->", installs],
  ] as const;
  return {
    ...Object.fromEntries(moved),
    "index.html": index.reduce((html, [piece, by]) => replaceOnce(html, piece, by), text("index.html")),
    "pane.html": replaceOnce(text("pane.html"), `src="pane.js"`, `src="${folder}/pane.js"`),
    "pipeline.xlsx": page["pipeline.xlsx"] ?? new Uint8Array(),
    ...Object.fromEntries(sizes.map((size) => [`icons/icon-${size}.png`, icon("icon", size)])),
    "app.webmanifest": `${jsonText(webManifest, "  ")}\n`,
  };
}

const installs = `<h3>Or have it where your pipeline is</h3>
        <ul class="installs">
          <li><p><strong>Excel</strong> <span>Windows, Mac and web</span></p><a href="install/">Install in Excel</a></li>
          <li><p><strong>Google Sheets</strong> <span>in the browser</span></p><a href="install/#your-own-google-sheet">Install in Sheets</a></li>
        </ul>`;

/** How a phone or a desktop shows the page once it is installed. */
const webManifest = {
  name: "Funnel Balance",
  short_name: "Funnel Balance",
  description: `Is your selling balanced? Version ${version}; your file stays in this browser.`,
  start_url: ".",
  scope: ".",
  display: "standalone",
  background_color: "#ffffff",
  theme_color: "#0b6470",
  icons: sizes.map((size) => ({
    src: `icons/icon-${size}.png`,
    sizes: `${size}x${size}`,
    type: "image/png",
  })),
};
