import type { ColourRule } from "../../../core/colours/ColourRule";
import { marker } from "../../../core/colours/marker";
import { requestFlags } from "../../hosts/excel/ExcelHost";
import { HostError } from "../../hosts/excel/HostError";
import { openExcel } from "../../hosts/excel/openExcel";

const header = ["Account", "Line", "Stage"];
const mark = { row: 1, left: 0, headers: header };

const rule = (range: string, name: string, fill: string): ColourRule => ({
  group: "dominant-line",
  range,
  formula: `=(TRIM($B2)="${name}")*${marker}`,
  fill,
  text: "#5c2400",
});

const sensors = rule("B2:B3", "Sensors", "#ffd8b8");
const valves = rule("B2:B3", "Valves", "#c9d8f7");
const listed = ({ range, formula, fill }: ColourRule) => ({ range, formula, fill });
const foreign = { range: "A2:C9", formula: "=$A2=1", fill: "" };

async function deals(rows = 2) {
  const excel = openExcel();
  const body = Array.from({ length: rows }, (_, i) => [`Account ${i}`, i % 2 ? "Valves" : "Sensors", "Demo"]);
  const id = await excel.control.addSheet("Deals", [header, ...body]);
  return { ...excel, id };
}

test("paints the rules with the first one on top and leaves the user's own in their order", async () => {
  const { port, control, id } = await deals();
  await control.addForeignRule(id, "C2:C9", "=$C2=2");
  await control.addForeignRule(id, foreign.range, foreign.formula);
  await port.colour(id, [sensors, valves], mark);
  expect(await control.rules(id)).toEqual([
    listed(sensors),
    listed(valves),
    foreign,
    { range: "C2:C9", formula: "=$C2=2", fill: "" },
  ]);
});

test("paints fill and letters, and a bar at the left where the rule has one", async () => {
  const { port, control, id } = await deals();
  await port.colour(id, [{ ...sensors, bold: true, bar: "#c0713a" }, valves], mark);
  const looks = control
    .sheet(id)
    .conditionalFormats.map(({ Custom: { Format } }) => [
      Format.Fill.Color,
      Format.Font.Color,
      Format.Font.Bold,
      Format.Borders.Left.Style,
      Format.Borders.Left.Color,
    ]);
  expect(looks).toEqual([
    ["#ffd8b8", "#5c2400", true, "Continuous", "#c0713a"],
    ["#c9d8f7", "#5c2400", false, "None", ""],
  ]);
});

test("colouring again replaces ours alone", async () => {
  const { port, control, id } = await deals();
  await control.addForeignRule(id, foreign.range, foreign.formula);
  await port.colour(id, [sensors], mark);
  await port.colour(id, [valves], mark);
  expect(await control.rules(id)).toEqual([listed(valves), foreign]);
});

test("colour, clear and colour again leaves what was there before plus ours", async () => {
  const { port, control, id } = await deals();
  await control.addForeignRule(id, foreign.range, foreign.formula);
  await control.addForeignFormat(id, "A2:A9", "DataBar");
  const before = await control.rules(id);
  await port.colour(id, [sensors, valves], mark);
  expect(await port.clearColours(id)).toBe(2);
  expect(await control.rules(id)).toEqual(before);
  await port.colour(id, [sensors, valves], mark);
  expect(await control.rules(id)).toEqual([listed(sensors), listed(valves), ...before]);
});

test("recognises ours after Excel has rewritten the formula's spacing and capitals", async () => {
  const { port, control, id } = await deals();
  await control.addForeignRule(id, "B2:B3", '=(TRIM($B2)="Sensors") * (n("Funnel Balance") = 0)');
  expect(await port.clearColours(id)).toBe(1);
  expect(await control.rules(id)).toEqual([]);
});

test("clearing a sheet without ours takes nothing away, on a protected sheet too", async () => {
  const { port, control, id } = await deals();
  await control.addForeignRule(id, foreign.range, foreign.formula);
  await control.protect(id);
  expect(await port.clearColours(id)).toBe(0);
  expect(await control.rules(id)).toEqual([foreign]);
});

test("a protected sheet that allows formats is coloured", async () => {
  const { port, control, id } = await deals();
  const sheet = control.sheet(id);
  sheet.Protection.Protected = true;
  sheet.Protection.Options.allowFormatCells = true;
  await port.colour(id, [sensors], mark);
  expect(await control.rules(id)).toEqual([listed(sensors)]);
});

test("paints nothing where a column was inserted since the reading", async () => {
  const { port, control, id } = await deals();
  await port.colour(id, [valves], mark);
  const before = await control.rules(id);
  await control.insertColumn(id, 1);
  await expect(port.colour(id, [sensors], mark)).rejects.toMatchObject({
    code: "sheet-changed",
    detail: "Deals",
  });
  expect(await control.rules(id)).toEqual([
    { ...before[0], range: "C2:C3", formula: before[0]?.formula.replace("$B2", "$C2") },
  ]);
});

test.each([1, 2, 3])(
  "leaves no new colour where a column is inserted just before request %i",
  async (moment) => {
    const { port, control, host, id } = await deals();
    await control.addForeignRule(id, foreign.range, foreign.formula);
    control.resetHostCalls();
    host.beforeRequest = () => {
      if (control.hostCalls() === moment) void control.insertColumn(id, 0);
    };
    await expect(port.colour(id, [sensors], mark)).rejects.toMatchObject({ code: "sheet-changed" });
    expect((await control.rules(id)).map(({ formula }) => formula)).toEqual(["=$B2=1"]);
  },
);

test("a header of numbers and dates stands as it was read", async () => {
  const excel = openExcel();
  const id = await excel.control.addSheet("Deals", [[" Account ", 2024, ""]]);
  await excel.port.colour(id, [sensors], { row: 1, left: 0, headers: ["Account", "2024", ""] });
  expect(await excel.control.rules(id)).toHaveLength(1);
});

test.each([100, 20_000])("colours a sheet of %i rows in at most 4 round trips", async (rows) => {
  const { port, control, id } = await deals(rows);
  await control.addForeignRule(id, foreign.range, foreign.formula);
  await port.colour(id, [sensors, valves], mark);
  control.resetHostCalls();
  await port.colour(id, [valves, sensors], mark);
  expect(control.hostCalls()).toBeLessThanOrEqual(4);
});

/** The rule of the user's that Excel holds and cannot read, as after its removal was undone. */
async function withUnreadable() {
  const excel = await deals();
  await excel.control.addForeignRule(excel.id, foreign.range, foreign.formula);
  await excel.port.colour(excel.id, [sensors], mark);
  for (const format of excel.control.sheet(excel.id).conditionalFormats)
    format.unreadable = format.Type === "Custom" && format.area.top === 1 && format.area.left === 0;
  return excel;
}

test("one rule of the user's that Excel cannot read keeps no colour from coming or going", async () => {
  const { port, control, id } = await withUnreadable();
  await port.colour(id, [valves, sensors], mark);
  expect((await control.rules(id)).map(({ range }) => range)).toEqual(["B2:B3", "B2:B3", foreign.range]);
  expect(await port.clearColours(id)).toBe(2);
  expect((await control.rules(id)).map(({ range }) => range)).toEqual([foreign.range]);
});

test("what Excel cannot read is counted", async () => {
  const { port, control, id } = await withUnreadable();
  expect(await port.unreadRules?.(id)).toBe(1);
  await control.addForeignRule(id, "A1:A1", "=TRUE");
  expect(await port.unreadRules?.(id)).toBe(1);
  expect(await port.unreadRules?.(await control.addSheet("Notes", []))).toBe(0);
});

test("of many rules the one that Excel cannot read is found in halves", async () => {
  const { port, control, id, host } = await deals();
  for (let i = 0; i < 200; i++) await control.addForeignRule(id, `A${i + 2}:C${i + 2}`, "=TRUE");
  const [, , third] = host.workbook.sheets.find(({ Id }) => Id === id)?.conditionalFormats ?? [];
  if (third) third.unreadable = true;
  control.resetHostCalls();
  expect(await port.unreadRules?.(id)).toBe(1);
  // Two a halving of 200, the two with which it began, and the client's own with which it lets go of its range.
  expect(control.hostCalls()).toBeLessThanOrEqual(2 * 8 + 3);
});

describe("one step of undo", () => {
  test("is asked for from ExcelApi 1.20 on", async () => {
    const { port, host, id } = await deals();
    const flags: number[] = [];
    const answer = host.answer.bind(host);
    host.answer = (body, given) => {
      flags.push(given & requestFlags.mergeUndoGroup);
      return answer(body, given);
    };
    await port.colour(id, [sensors], mark);
    expect(new Set(flags)).toEqual(new Set([requestFlags.mergeUndoGroup]));
  });

  test.each(["UndoNotSupported", "GeneralException"])(
    "that Excel refuses as %s costs the undo and not the colours",
    async (code) => {
      const { port, control, host, id } = await deals();
      host.undoGroupRefusal = new HostError(code, "This cannot be grouped.");
      await port.colour(id, [sensors], mark);
      expect(await control.rules(id)).toEqual([listed(sensors)]);
      expect(await port.clearColours(id)).toBe(1);
    },
  );

  test("is asked for once where the sheet is protected", async () => {
    const { port, control, id } = await deals();
    await control.protect(id);
    control.resetHostCalls();
    await expect(port.colour(id, [sensors], mark)).rejects.toMatchObject({ code: "protected-sheet" });
    expect(control.hostCalls()).toBeLessThanOrEqual(2);
  });
});

test.each([
  ["1.20", true],
  ["1.19", false],
])("with ExcelApi %s it is told that Ctrl+Z takes the colours back: %s", (newest, undoes) => {
  const sets = (_: string, version: string) => Number(version.split(".")[1]) <= Number(newest.split(".")[1]);
  expect(openExcel({ sets }).port.capabilities.undoesColours).toBe(undoes);
});
