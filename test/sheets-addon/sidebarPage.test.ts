import { parse } from "acorn";
import { simple } from "acorn-walk";
import { built } from "../hosts/sheets/loadCode";

const page = built("Sidebar.html");
const [, script = ""] = /<script>([\s\S]*)<\/script>/.exec(page) ?? [];

describe("Sidebar.html as it is pushed", () => {
  it("has no way to send anything anywhere", () => {
    expect(script.length).toBeGreaterThan(100_000);
    for (const way of [/\bfetch\(/, /XMLHttpRequest/, /sendBeacon/, /WebSocket/, /EventSource/, /\bimport\(/])
      expect([String(way), way.test(page)]).toEqual([String(way), false]);
  });

  it("promises no policy that Google ignores", () => {
    expect(page.includes("Content-Security-Policy")).toBe(false);
  });

  it("is light, as Google Sheets is around it", () => {
    expect(/<div id="?pane"? data-theme="?light"?>/.test(page)).toBe(true);
  });

  it("holds no // or /* inside a template text, which HtmlService would cut away with all behind it", () => {
    const cut: string[] = [];
    let texts = 0;
    simple(parse(script, { ecmaVersion: 2022 }), {
      TemplateElement: ({ value }) => {
        texts += 1;
        if (/\/\/|\/\*/.test(value.raw)) cut.push(value.raw);
      },
    });
    expect(texts).toBeGreaterThan(500);
    expect(cut).toEqual([]);
  });
});
