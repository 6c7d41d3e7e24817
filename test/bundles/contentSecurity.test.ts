import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const built = (file: string) => readFileSync(join(__dirname, "../../dist", file), "utf8");

/** The policy of a built page: what each directive allows. */
function policyOf(file: string): ReadonlyMap<string, readonly string[]> {
  const [meta = ""] = /<meta[^>]*Content-Security-Policy[^>]*>/i.exec(built(file)) ?? [];
  const [, content = ""] = /content="([^"]*)"/.exec(meta) ?? [];
  const directives = content.split(";").map((text) => text.trim().split(/\s+/));
  return new Map(directives.map(([name = "", ...sources]) => [name, sources]));
}

const nowhere = ["'none'"];
const office = "https://appsforoffice.microsoft.com";

test.each(["excel-addin/taskpane.html", "excel-addin/help.html", "page/pane.html", "page/index.html"])(
  "%s may ask nothing of anybody but where a directive says so",
  (file) => {
    expect(policyOf(file).get("default-src")).toEqual(nowhere);
  },
);

test.each(["excel-addin/taskpane.html", "page/pane.html"])(
  "the pane %s sends nothing and loads nothing foreign",
  (file) => {
    const policy = policyOf(file);
    // Without a connect-src of its own, default-src 'none' forbids every fetch, XMLHttpRequest, WebSocket and beacon.
    expect(policy.has("connect-src")).toBe(false);
    expect(policy.get("form-action")).toEqual(nowhere);
    expect(policy.get("base-uri")).toEqual(nowhere);
    const sources = [...policy.values()].flat();
    // Office's script, and the frame in which it asks for trust where it does not know the host.
    expect(new Set(sources.filter((source) => source.includes("//")))).toEqual(
      new Set(file.startsWith("excel") ? [office] : []),
    );
    expect(
      sources.filter((source) => source === "*" || source === "https:" || source === "'unsafe-eval'"),
    ).toEqual([]);
  },
);

test("the page loads from where it is served alone", () => {
  expect([...policyOf("page/index.html").values()].flat().filter((source) => source.includes("//"))).toEqual(
    [],
  );
  expect(policyOf("page/index.html").get("connect-src")).toEqual(["'self'"]);
});

/** Google ignores a policy that stands in a page, so the page states none and has nothing that would need one. */
test("the sidebar of Google Sheets states no policy that would be ignored, and has no address in its HTML", () => {
  const outsideScript = built("sheets-addon/Sidebar.html").replace(/<script>.*<\/script>/s, "");
  expect(outsideScript).not.toMatch(/<meta[^>]*Content-Security-Policy/i);
  expect(outsideScript).not.toMatch(/https?:\/\/|\bsrc=|<link/);
});

const excelRest = readdirSync(join(__dirname, "../../dist/excel-addin")).filter((file) =>
  /^rest\.\w+\.js$/.test(file),
);

test.each([
  "excel-addin/taskpane.js",
  "excel-addin/formulas.js",
  ...excelRest.map((file) => `excel-addin/${file}`),
  "sheets-addon/Sidebar.html",
  "page/pane.js",
  "page/rest.js",
])("the sidebar in %s calls nothing that could send data", (file) => {
  // By this a script asks where it lies itself.
  const code = built(file).replace(/\w[\w.]*\.importScripts&&\(\w+=\w[\w.]*\.location\+""\)/, "");
  expect(code).not.toMatch(/\bfetch\(|XMLHttpRequest|\bWebSocket\b|sendBeacon|\bEventSource\b|importScripts/);
});
