import type { ColourRule } from "../../core/colours/ColourRule";
import { marker } from "../../core/colours/marker";
import { PortError } from "../../core/port/port";
import { MemoryWorkbook } from "./MemoryWorkbook";

const cells = [
  ["", "", ""],
  ["", "Line", "Stage"],
  ["", "Sensors", "Open"],
];
const mark = { row: 2, left: 1, headers: ["Line", "Stage"] };
const rule: ColourRule = {
  group: "dominant-line",
  range: "B3:B3",
  formula: `=((TRIM($B3)="Sensors"))*${marker}`,
  fill: "#f6c9a8",
  text: "#000000",
};

function workbook() {
  const book = new MemoryWorkbook({
    calculate: (formula) => (formula === "=FUNNEL_MIX(B3:B3)" ? [["a", 1]] : 0.5),
  });
  return { book, sheet: book.add("Deals", cells) };
}

const refusal = (code: string) => expect.objectContaining({ name: "PortError", code });

describe("MemoryWorkbook", () => {
  test("reads the smallest rectangle that holds every filled cell", async () => {
    const { book, sheet } = workbook();
    const read = await book.read(sheet.id);
    expect(read).toMatchObject({ id: sheet.id, name: "Deals", cells: { top: 2, left: 1 } });
    expect(read.cells.values).toEqual([
      ["Line", "Stage"],
      ["Sensors", "Open"],
    ]);
  });

  test("an empty sheet has no values", async () => {
    const book = new MemoryWorkbook();
    book.add("Empty", []);
    expect((await book.read()).cells.values).toEqual([]);
  });

  test("a missing sheet fails alike in every method", async () => {
    const { book } = workbook();
    const calls = [
      book.read("gone"),
      book.selectRows("gone", [1]),
      book.colour("gone", [rule], mark),
      book.clearColours("gone"),
      book.insertFormula("gone", "=1"),
      book.ourFormulas("gone"),
      book.rewriteFormulas("gone", []),
      book.freezeFormulas("gone", []),
    ];
    for (const call of calls) await expect(call).rejects.toEqual(refusal("missing-sheet"));
  });

  test("a chart sheet is not a worksheet", async () => {
    const { book } = workbook();
    const chart = book.add("Chart", [], { kind: "chart" });
    await expect(book.read(chart.id)).rejects.toEqual(refusal("not-a-worksheet"));
    expect((await book.sheets()).map(({ name }) => name)).toEqual(["Deals"]);
  });

  test("colour replaces our rules and keeps the user's own, in order", async () => {
    const { book, sheet } = workbook();
    sheet.rules = [{ range: "A1:A9", formula: "=$A1>1", fill: "#ffffff" }];
    await book.colour(sheet.id, [rule, rule], mark);
    await book.colour(sheet.id, [rule], mark);
    expect(sheet.rules.map(({ formula }) => formula)).toEqual(["=$A1>1", rule.formula]);
    expect(await book.clearColours(sheet.id)).toBe(1);
    expect(sheet.rules.map(({ formula }) => formula)).toEqual(["=$A1>1"]);
  });

  test("colour paints nothing where the header has moved", async () => {
    const { book, sheet } = workbook();
    for (const row of sheet.cells) row.unshift("");
    await expect(book.colour(sheet.id, [rule], mark)).rejects.toEqual(refusal("sheet-changed"));
    expect(sheet.rules).toEqual([]);
  });

  test("a protected sheet and a cell being edited refuse every write", async () => {
    const { book, sheet } = workbook();
    book.editing = true;
    await expect(book.clearColours(sheet.id)).rejects.toEqual(refusal("edit-mode"));
    book.editing = false;
    sheet.isProtected = true;
    await expect(book.insertFormula(sheet.id, "=1", "D1")).rejects.toEqual(refusal("protected-sheet"));
  });

  test("a formula goes into an empty cell only, spills, is found, written again and frozen", async () => {
    const { book, sheet } = workbook();
    await expect(book.insertFormula(sheet.id, "=1", "B2")).rejects.toEqual(refusal("cell-not-empty"));
    book.selectCell(sheet.id, "E2");
    expect(await book.insertFormula(sheet.id, "=FUNNEL_MIX(B3:B3)")).toBe("E2");
    await book.insertFormula(sheet.id, "=SUM(1)", "E9");
    expect(await book.ourFormulas(sheet.id)).toEqual([
      { address: "E2", formula: "=FUNNEL_MIX(B3:B3)", value: "a", spill: "E2:F2" },
    ]);
    await book.rewriteFormulas(sheet.id, [{ address: "E2", formula: "=FUNNEL_HHI(B3:B3)" }]);
    expect((await book.ourFormulas(sheet.id))[0]).toMatchObject({ value: 0.5, spill: "E2" });
    await book.freezeFormulas(sheet.id, ["E2"]);
    expect(await book.ourFormulas(sheet.id)).toEqual([]);
    expect(sheet.cells[1]?.[4]).toBe(0.5);
  });

  test("a report is rewritten in place; what the user wrote beside it stays", async () => {
    const { book } = workbook();
    const block = { at: "A1", rows: [["a"], ["b"]], heading: true, formats: [] };
    const { id } = await book.writeReport({ key: "team", name: "Team", blocks: [block], charts: [] });
    book.edit(id, "C1", [["mine"]]);
    await book.writeReport({ key: "team", name: "Team", blocks: [{ ...block, rows: [["c"]] }], charts: [] });
    expect((await book.readReport("team"))?.cells.values).toEqual([["c", "", "mine"]]);
    expect(await book.readReport("other")).toBeNull();
  });

  test("a report never takes the place of a sheet that is not ours, nor of a cell that the user filled", async () => {
    const { book } = workbook();
    const block = { at: "A1", rows: [["a"]], heading: false, formats: [] };
    const report = (name: string, at = "A1") => ({
      key: "team",
      name,
      blocks: [{ ...block, at }],
      charts: [],
    });
    await expect(book.writeReport(report("deals"))).rejects.toEqual(refusal("name-taken"));
    const { id } = await book.writeReport(report("Team"));
    book.edit(id, "C1", [["mine"]]);
    await expect(book.writeReport(report("Team", "C1"))).rejects.toEqual(refusal("cell-not-empty"));
  });

  test("the log grows below its header", async () => {
    const { book } = workbook();
    expect(await book.readLog()).toEqual([]);
    await book.appendLog([["2026-01-05", "score", 61]]);
    await book.appendLog([["2026-01-12", "score", 70]]);
    expect(await book.readLog()).toEqual([
      ["2026-01-05", "score", 61],
      ["2026-01-12", "score", 70],
    ]);
  });

  test("settings come back as they were saved, up to the document's limit", async () => {
    const book = new MemoryWorkbook({ settingsLimit: 5 });
    expect(await book.loadSettings()).toBeNull();
    await book.saveSettings("12345");
    await expect(book.saveSettings("123456")).rejects.toEqual(
      new PortError("settings-too-large", "6 of 5 characters"),
    );
    expect(await book.loadSettings()).toBe("12345");
  });

  test("an edit is told until the listener stops", () => {
    const { book, sheet } = workbook();
    const heard: string[] = [];
    const stop = book.onEdit((id) => heard.push(id));
    book.edit(sheet.id, "B3", [["Valves"]]);
    stop();
    book.edit(sheet.id, "B3", [["Sensors"]]);
    expect(heard).toEqual([sheet.id]);
    expect(sheet.cells[2]?.[1]).toBe("Sensors");
  });
});
