import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import manifest from "../../appsscript.json";
import { built, loadCode } from "../hosts/sheets/loadCode";
import { openSheets } from "../hosts/sheets/openSheets";

const deals = [
  ["Account", "Product", "Stage"],
  ["Acme", "Sensors", "Demo"],
  ["Birch", "Sensors", "Demo"],
  ["Cedar", "Valves", "Proposal"],
  ["Dune", "Pumps", "Closed Won"],
];

describe("the built add-on in a bare V8", () => {
  it("asks for the two scopes of the document and the sidebar and for no other", () => {
    expect(manifest.oauthScopes).toEqual([
      "https://www.googleapis.com/auth/spreadsheets.currentonly",
      "https://www.googleapis.com/auth/script.container.ui",
    ]);
    expect(built("Code.js").split("\n")[0]).toBe("/** @OnlyCurrentDoc */");
    expect(JSON.parse(built("appsscript.json"))).toEqual(manifest);
  });

  it("is the files that the install page tells where to put, and no other", () => {
    const page = readFileSync(join(__dirname, "../../site/pages/install.md"), "utf8");
    const files = readdirSync(join(__dirname, "../../dist/sheets-addon"));
    expect(files.sort()).toEqual(["Code.js", "Licences.html", "Sidebar.html", "appsscript.json"]);
    for (const file of files) expect(page).toContain(`\`${file}\``);
  });

  it("the menu names functions that stand at the top level", async () => {
    const { call, control, shown } = openSheets();
    await control.addSheet("Pipeline", deals);
    call("onOpen");
    expect(shown.menu.map(({ label }) => label)).toEqual([
      "Review",
      "Colour",
      "Clear",
      "Insert formula",
      "Help",
    ]);
    for (const { run } of shown.menu) call(run);
    expect(shown.alerts[0]).toContain("=FUNNEL_CONCENTRATION(C2:C)");
  });

  it.each([
    ["showReview", "review"],
    ["showColour", "colour"],
    ["showFormulas", "formulas"],
  ])("%s opens the pane at its place", async (run, start) => {
    const { call, control, shown } = openSheets();
    await control.addSheet("Pipeline", deals);
    call(run);
    const [, place, locale] =
      /<body data-start="?(\w+)"? data-locale="?(\w+)"?>/.exec(shown.sidebar ?? "") ?? [];
    expect(place).toBe(start);
    // Of the spreadsheet, as Google spells it.
    expect(locale).toBe("en_US");
  });

  it("Clear says how many rules went, and that the user's own stay", async () => {
    const { call, control, document } = openSheets();
    await control.addSheet("Pipeline", deals);
    call("clearActiveSheet");
    expect(document.toasts).toEqual(["This sheet has no colours of ours"]);
  });

  it("a custom function takes ranges, and open deals alone count", () => {
    const { call } = openSheets();
    const column = (c: number) => deals.map((row) => [row[c]]);
    expect(call("FUNNEL_CONCENTRATION", column(1), "", column(2))).toBeCloseTo(2 / 3, 15);
  });

  it("a custom function without dates asks no service of Google, not even for the time zone", () => {
    const call = loadCode({});
    expect(call("FUNNEL_TOP_SHARE", [["Acme"], ["Birch"], ["Acme"]], 1, [[1], [2], [3]])).toBeCloseTo(
      2 / 3,
      15,
    );
  });

  it("the time zone is asked once a call, however many ranges hold dates", () => {
    const { call, serviceCalls } = openSheets("America/New_York");
    const bought = (iso: string) => [new Date(`${iso}T05:00:00Z`)];
    const dates = [bought("2026-01-02"), bought("2026-01-15"), bought("2026-01-09")];
    serviceCalls.clear();
    call("FUNNEL_RFM", [["Acme"], ["Birch"], ["Acme"]], dates, [[1], [2], [3]], bought("2026-01-31")[0]);
    expect(serviceCalls.get("Spreadsheet.getSpreadsheetTimeZone")).toBe(1);
    // Both ends of twenty days, and of the next twenty.
    expect(serviceCalls.get("Utilities.formatDate")).toBeLessThanOrEqual(4);
  });

  it("20,000 date-times of five years cost less than 200 calls of the service that knows the time zone", () => {
    const { call, serviceCalls } = openSheets("America/New_York");
    const start = Date.UTC(2021, 0, 1);
    const rows = Array.from({ length: 20_000 }, (_, i) => i);
    const dates = rows.map((i) => [new Date(start + i * 2 * 3_600_000 + 900_000)]);
    serviceCalls.clear();
    call(
      "FUNNEL_RFM",
      rows.map((i) => [`Account ${i % 400}`]),
      dates,
      rows.map(() => [1]),
    );
    expect(serviceCalls.get("Utilities.formatDate")).toBeLessThan(200);
  });

  it("a custom function without arguments reads its own sheet", async () => {
    const { control, document, port } = openSheets();
    const id = await control.addSheet("Pipeline", deals);
    await control.addSheet("Other", [["nothing"]]);
    document.active = document.byId(id);
    await port.insertFormula(id, "=FUNNEL_CONCENTRATION()", "F1");
    expect(await control.value(id, "F1")).toBeCloseTo(2 / 3, 15);
  });

  it("two sheets with the same call without arguments show each its own value", async () => {
    const { control, port } = openSheets();
    const first = await control.addSheet("Pipeline", deals);
    const second = await control.addSheet("Other pipeline", [...deals, ["Elm", "Sensors", "Demo"]]);
    for (const id of [first, second]) await port.insertFormula(id, "=FUNNEL_CONCENTRATION()", "F1");
    expect(await control.value(first, "F1")).toBeCloseTo(2 / 3, 15);
    expect(await control.value(second, "F1")).toBeCloseTo(3 / 4, 15);
  });

  it("a custom function over cells that change by themselves is #ERROR!, and the port names their columns before", async () => {
    const { control, document, port } = openSheets();
    const id = await control.addSheet("Pipeline", deals);
    await control.type(id, "D3", "=NOW()");
    await control.type(id, "E3", "=D3");
    expect(await port.changingColumns?.(id, 1)).toEqual([3, 4]);
    document.named.set("Moment", document.byId(id).range("D3"));
    await control.type(id, "F3", "=moment");
    expect(await port.changingColumns?.(id, 1)).toEqual([3, 4, 5]);
    await port.insertFormula(id, "=FUNNEL_REVIEW(A1:E5)", "H1");
    await port.insertFormula(id, "=FUNNEL_HHI(B2:B5)", "G1");
    expect([await control.value(id, "H1"), typeof (await control.value(id, "G1"))]).toEqual([
      "#ERROR!",
      "number",
    ]);
  });

  it("a cell error is thrown with its words, which Google Sheets shows on #ERROR!", () => {
    const { call } = openSheets();
    expect(() => call("FUNNEL_CONCENTRATION", [["A"], ["B"]], [[1]])).toThrow(
      "the lines have 2 rows and the amounts have 1",
    );
  });

  it("an unknown member of a service is an error that names it", () => {
    const { document } = openSheets();
    expect(() => Reflect.get(document.outside, "getOwner")).toThrow(
      "Spreadsheet.getOwner is not modelled by the Google Sheets double",
    );
  });
});

describe("Sidebar.html", () => {
  it("is one file: it names no other script, style or picture", () => {
    expect(built("Sidebar.html")).not.toMatch(/<(script|img|iframe)[^>]+src=|<link/i);
  });
});
