import { version } from "../../package.json";
import { contentPage } from "./contentPage";
import { scriptFiles } from "./hostedAddin";
import type { SiteFiles } from "./SiteFiles";

/**
 * What stands where somebody looks for a page and there is only a folder, or nothing at all.
 *
 * @param baseUrl where the site will be: a page that is shown in the place of any missing one cannot say by its own address where the
 *   others are
 */
export function otherPages(baseUrl: string): SiteFiles {
  const root = `${new URL(baseUrl).pathname.replace(/\/$/, "")}/`;
  const missing = `# Nothing is here

This address leads nowhere. Funnel Balance itself stands [at the start](${root}), and the steps for Excel and Google Sheets under
[Install](${root}install/).
`;
  return {
    "404.html": contentPage(missing, "missing", {}, root),
    [`v/${version}/index.html`]: release(`Release ${version}`, "It stays as it is.", "../../"),
    "latest/index.html": release(`The latest release, ${version}`, "It moves with each release.", "../"),
  };
}

function release(title: string, stays: string, up: string): string {
  const scripts = scriptFiles.map((name) => `- [${name}](sheets/${name})`).join("\n");
  const text = `# ${title}

What Excel and Google Sheets load of Funnel Balance. ${stays} How to install it stands under [Install](${up}install/).

- [manifest.xml](manifest.xml) for Excel, and the [functions in cells](help.html)
- a [demonstration workbook](demonstration.xlsx)

For Google Apps Script:

${scripts}
`;
  return contentPage(text, "release", {}, up);
}
