import { posix } from "node:path";
import { HtmlValidate } from "html-validate";
import * as below from "../../core/words/en/below";
import { removeAll } from "../../core/words/en/keep";
import * as pane from "../../core/words/en/pane";
import * as sheets from "../../core/words/en/sheets";
import { openWorkbookFile } from "../../local-workbook/files/openWorkbookFile";
import { readZip } from "../../local-workbook/files/zip/readZip";
import { version } from "../../package.json";
import { wholeSite } from "../../site/build/wholeSite";

const base = "https://tools.example.com/funnel";
const files = wholeSite(base);
const text = (path: string) => {
  const content = files[path];
  if (content === undefined) throw new Error(`the site has no ${path}`);
  return typeof content === "string" ? content : new TextDecoder().decode(content);
};
const pages = Object.keys(files).filter((path) => path.endsWith(".html") && !path.includes("/sheets/"));

test("the site is the page, five pages to read, and the add-ins of this release twice", () => {
  const folders = ["install", "admin", "privacy", "terms", "support"].map((name) => `${name}/index.html`);
  const hosted = [`v/${version}`, "latest"].flatMap((folder) =>
    ["taskpane.html", "functions.js", "functions.json", "manifest.xml", "help.html", "sheets/Code.js"].map(
      (name) => `${folder}/${name}`,
    ),
  );
  expect(Object.keys(files)).toEqual(expect.arrayContaining(["index.html", ...folders, ...hosted]));
  // That of development points to somebody's own machine.
  expect(Object.keys(files).filter((path) => /manifest-dev/.test(path))).toEqual([]);
});

/** Whether an address from the host's root leads to a page or a file of the site. */
const isHere = (path: string) => {
  const within = path.replace(/^\/funnel\//, "");
  return files[within === "" || within.endsWith("/") ? `${within}index.html` : within] !== undefined;
};

test("every link, script, style, icon and address of a page leads to a file of the site, or to another host over HTTPS", () => {
  const missing = pages.flatMap((page) => {
    const links = [...text(page).matchAll(/(?:href|src)="([^"]+)"/g)].map(([, link = ""]) => link);
    return links.filter((link) => {
      if (/^(data:|https:\/\/)/.test(link)) return false;
      const [path = "", hash] = link.replace(/\?v=.*$/, "").split("#");
      // Only what is shown in the place of any missing page says where the site lies.
      if (path.startsWith("/")) return page !== "404.html" || !isHere(path);
      const file = path === "" ? page : posix.join(posix.dirname(page), path);
      const name =
        file === "." || file === "./" ? "index.html" : file.endsWith("/") ? `${file}index.html` : file;
      if (files[name] === undefined) return true;
      return hash !== undefined && !text(name).includes(`id="${hash}"`);
    });
  });
  expect(missing).toEqual([]);
});

test("a manifest's addresses are files of its own folder", () => {
  for (const folder of [`v/${version}`, "latest"]) {
    const addresses = [...text(`${folder}/manifest.xml`).matchAll(/DefaultValue="(https:[^"]+)"/g)].map(
      ([, address = ""]) => address,
    );
    expect(addresses.length).toBeGreaterThan(20);
    for (const address of addresses) {
      const path = address.replace(`${base}/`, "").replace(/#.*$/, "");
      expect([address, path.startsWith(`${folder}/`), files[path] !== undefined]).toEqual([
        address,
        true,
        true,
      ]);
    }
    expect(text(`${folder}/functions.json`)).toContain(`"helpUrl": "${base}/${folder}/help.html#`);
  }
});

test("the pages to read name the pane's places as it names them itself", () => {
  expect(text("support/index.html")).toContain(`${pane.tabs.more} &gt; ${pane.tabs.help}`);
  expect(text("support/index.html")).toContain(below.columns);
  expect(text("privacy/index.html")).toContain(removeAll);
});

test("pictures of the install page are told to be drawings or of our own program, and name things as the program does", () => {
  const shown = [
    ...text("install/index.html").matchAll(/<img src="\.\.\/([^"]+)" alt="[^"]{20,}"[^>]*>\s*<em>([^<]+)/g),
  ];
  const [taken, ...drawn] = shown.map(([, path = "", says = ""]) => [path, says] as const);
  expect(taken).toEqual([
    "pictures/local-page.png",
    expect.stringMatching(/^Taken from the page of this site/),
  ]);
  expect(new Set(drawn.map(([path]) => path))).toEqual(
    new Set(Object.keys(files).filter((path) => /^pictures\/.*\.svg$/.test(path))),
  );
  for (const [, says] of drawn) expect(says).toMatch(/^A drawing, no screenshot: /);
  const wordsOf = (path: string) => [...text(path).matchAll(/<text[^>]*>([^<]+)</g)].map(([, word]) => word);
  const manifest = text("latest/manifest.xml");
  const label = (id: string) => new RegExp(`id="${id}.Label" DefaultValue="([^"]+)"`).exec(manifest)?.[1];
  expect(wordsOf("pictures/excel-ribbon.svg")).toEqual(
    expect.arrayContaining([...["Group", "Review", "Colour", "Clear"].map(label), pane.tabs.customers]),
  );
  expect(wordsOf("pictures/sheets-review.svg")).toEqual(
    expect.arrayContaining([
      sheets.menuReview,
      sheets.menuColour,
      sheets.menuClear,
      sheets.menuFormula,
      sheets.menuHelp,
      pane.tabs.customers,
    ]),
  );
  expect(wordsOf("pictures/sheets-editor.svg")).toEqual(
    expect.arrayContaining(["Sidebar.html", "appsscript.json"]),
  );
});

test("HTML of the pages is as it should be", async () => {
  const shared = { "void-style": "off", "doctype-style": "off", "long-title": "off" } as const;
  // Its words come from the script: axe looks at them in a browser.
  const filled = { ...shared, "text-content": "off", "empty-heading": "off" } as const;
  const validator = (rules: typeof shared) =>
    new HtmlValidate({ extends: ["html-validate:recommended"], rules });
  for (const page of pages) {
    const report = await validator(page === "index.html" ? filled : shared).validateString(text(page));
    const told = report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line }) => `${page}:${line} ${ruleId}: ${message}`),
    );
    expect(told).toEqual([]);
  }
});

test("no page asks another host for anything but office.js, by its links and by its policy", () => {
  for (const page of pages) {
    const [, policy = ""] = /Content-Security-Policy"\s+content="([^"]+)"/.exec(text(page)) ?? [];
    expect(policy).toMatch(/^default-src 'none'/);
    const hosts = [...policy.matchAll(/https:\S+?(?=[; ]|$)/g)].map(([host]) => host);
    const asked = [...text(page).matchAll(/(?:src|rel="stylesheet" href)="(https:[^"]+)"/g)].map(
      ([, to]) => to,
    );
    const office = page.endsWith("taskpane.html");
    expect([page, new Set(hosts)]).toEqual([
      page,
      new Set(office ? ["https://appsforoffice.microsoft.com"] : []),
    ]);
    expect(asked).toHaveLength(office ? 1 : 0);
  }
});

test("scripts and styles of the page lie in a folder named after what they hold; changed ones in another", () => {
  const [, folder = ""] = /src="(app\/[0-9a-f]{10})\/page\.js"/.exec(text("index.html")) ?? [];
  for (const name of [
    "page.css",
    "grid.css",
    "page.js",
    "pane.js",
    "rest.js",
    "behind.js",
    "core.js",
    "grid.js",
    "reader.js",
  ])
    expect(Object.keys(files)).toContain(`${folder}/${name}`);
  expect(text("pane.html")).toContain(`src="${folder}/pane.js"`);
  for (const file of ["index.html", "pane.html", "pipeline.xlsx", `${folder}/grid.js`])
    expect(text("serviceWorker.js")).toContain(`"${file}"`);
});

test("the demonstration is the sample with one more part, which names the add-in of the manifest", () => {
  const bytes = files["latest/demonstration.xlsx"];
  const sample = files["pipeline.xlsx"];
  if (!(bytes instanceof Uint8Array) || !(sample instanceof Uint8Array)) throw new Error("no workbook");
  expect(openWorkbookFile(bytes, "demonstration.xlsx").sheets).toEqual(
    openWorkbookFile(sample, "demonstration.xlsx").sheets,
  );
  const names = (file: Uint8Array) => readZip(file)?.entries.map(({ name }) => name) ?? [];
  const added = names(bytes).filter((name) => !names(sample).includes(name));
  expect(added).toEqual([
    "xl/webextensions/taskpanes.xml",
    "xl/webextensions/_rels/taskpanes.xml.rels",
    "xl/webextensions/webextension1.xml",
  ]);
  const [, id = ""] = /<Id>(.+)<\/Id>/.exec(text("latest/manifest.xml")) ?? [];
  expect(id).toMatch(/^[0-9a-f-]{36}$/);
});
