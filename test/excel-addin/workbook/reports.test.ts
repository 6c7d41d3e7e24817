import { appendLog, readLogRows } from "../../../core/port/log";
import type { ReportSheet } from "../../../core/port/ReportSheet";
import { openExcel } from "../../hosts/excel/openExcel";

const team = (rows: readonly (readonly (string | number | null)[])[], at = "A1"): ReportSheet => ({
  key: "team",
  name: "Funnel Balance team",
  blocks: [{ at, rows: [["Rep", "Score"], ...rows], heading: true, formats: ["", "0.0"] }],
  charts: [{ kind: "bar", title: "Scores", data: "A1:B3", at: "E1" }],
});

const reps = [
  ["Ann", 70],
  ["Bo", 55],
];

test("writes blocks, formats, a bold heading and a chart on a new sheet", async () => {
  const { port, control } = openExcel();
  const { id, name } = await port.writeOwn(team(reps));
  expect(name).toBe("Funnel Balance team");
  const { cells } = await port.read(id);
  expect(cells.values).toEqual([["Rep", "Score"], ...reps]);
  expect(cells.formats?.map((row) => row[1])).toEqual(["General", "0.0", "0.0"]);
  expect([...control.sheet(id).bold]).toEqual(["A1:B1"]);
  expect(control.sheet(id).Charts.items()).toMatchObject([
    { ChartType: "BarClustered", source: "'Funnel Balance team'!A1:B3", at: "E1", Title: { Text: "Scores" } },
  ]);
});

test("text is written as text: no formula, no number, no date, nothing lost", async () => {
  const { port, control } = openExcel();
  const texts = ['=HYPERLINK("http://x")', "007", "'tis", "+1", "@x", "true"];
  const { id } = await port.writeOwn(team(texts.map((text) => [text, null])));
  const { cells } = await port.read(id);
  expect(cells.values.slice(1).map((row) => row[0])).toEqual(texts);
  expect(await control.formula(id, "A2")).toBe("");
});

test("rewrites in place after the user renamed the sheet, added cells beside and a chart", async () => {
  const { port, control } = openExcel();
  const { id } = await port.writeOwn(team(reps));
  await control.rename(id, "My team");
  await control.type(id, "D2", "call Ann");
  control.sheet(id).Charts.Add("Pie", control.sheet(id).GetRange("A1:B2"));
  expect(await port.writeOwn(team([["Cy", 90]]))).toEqual({ id, name: "My team" });
  const { cells } = await port.read(id);
  expect(cells.values).toEqual([
    ["Rep", "Score", "", ""],
    ["Cy", 90, "", "call Ann"],
  ]);
  expect(
    control
      .sheet(id)
      .Charts.items()
      .map(({ ChartType }) => ChartType),
  ).toEqual(["Pie", "BarClustered"]);
  expect(await port.sheets()).toHaveLength(2);
});

test("writes nothing where a block would now stand on a cell of the user's, and names it", async () => {
  const { port, control } = openExcel();
  const { id } = await port.writeOwn(team(reps));
  await control.type(id, "A4", "my note");
  await expect(port.writeOwn(team([...reps, ["Cy", 90]]))).rejects.toMatchObject({
    code: "cell-not-empty",
    detail: "Funnel Balance team!A4",
  });
  expect((await port.read(id)).cells.values.slice(1, 3)).toEqual(reps);
  expect(await control.value(id, "A4")).toBe("my note");
});

test("a sheet of the same name that is not ours is never written to", async () => {
  const { port, control } = openExcel();
  const id = await control.addSheet("Funnel balance TEAM", [["mine"]]);
  await expect(port.writeOwn(team(reps))).rejects.toMatchObject({
    code: "name-taken",
    detail: "Funnel Balance team",
  });
  expect((await port.read(id)).cells.values).toEqual([["mine"]]);
});

test("a property of our name that somebody else wrote makes no sheet ours", async () => {
  const { port, control } = openExcel();
  const id = await control.addSheet("Other", [["mine"]]);
  control.sheet(id).CustomProperties.Add("FunnelBalance", "not JSON");
  expect(await port.readOwn("team")).toBeNull();
});

test("a protected report says so and stays as it is", async () => {
  const { port, control } = openExcel();
  const { id } = await port.writeOwn(team(reps));
  await control.protect(id);
  await expect(port.writeOwn(team([["Cy", 90]]))).rejects.toMatchObject({ code: "protected-sheet" });
  expect((await port.read(id)).cells.values.slice(1)).toEqual(reps);
});

test("reads a report back by its key with the user's edits, null where it was never written or is gone", async () => {
  const { port, control } = openExcel();
  expect(await port.readOwn("team")).toBeNull();
  const { id } = await port.writeOwn(team(reps));
  await control.type(id, "B2", 71);
  expect((await port.readOwn("team"))?.cells.values[1]).toEqual(["Ann", 71]);
  await control.remove(id);
  expect(await port.readOwn("team")).toBeNull();
});

test("a report of 30,000 rows stays under Excel's 5 MB a request", async () => {
  const { port } = openExcel();
  const rows = Array.from({ length: 30_000 }, (_, i) => [`Account ${"x".repeat(80)} ${i}`, i]);
  const { id } = await port.writeOwn({ ...team(rows), charts: [] });
  expect((await port.read(id)).cells.values.length).toBe(30_001);
});

test("the log grows row by row under its heading", async () => {
  const { port } = openExcel();
  expect(await readLogRows(port)).toEqual([]);
  await appendLog(port, [["2025-01-03", "score", "all", 69, "=not a formula", ""]]);
  await appendLog(port, [["2025-01-10", "score", "all", 72, "", ""]]);
  expect(await readLogRows(port)).toEqual([
    ["2025-01-03", "score", "all", 69, "=not a formula", ""],
    ["2025-01-10", "score", "all", 72, "", ""],
  ]);
  const log = await port.readOwn("log");
  expect(log?.name).toBe("Funnel Balance log");
  expect(log?.cells.values[3]).toEqual(["Date", "Kind", "Item", "Value", "Words", "For Funnel Balance"]);
});

test("a sheet with the log's name that is not ours is left alone", async () => {
  const { port, control } = openExcel();
  await control.addSheet("Funnel Balance log", [["mine"]]);
  await expect(appendLog(port, [["x"]])).rejects.toMatchObject({ code: "name-taken" });
});
