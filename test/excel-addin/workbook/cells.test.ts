import { openExcel } from "../../hosts/excel/openExcel";

const deals = [
  ["Account", "Amount"],
  ["Norden", 1200],
];

test("reads the used range with its corner, number formats and hidden rows", async () => {
  const { port, control } = openExcel();
  const id = await control.addSheet("Deals", [[], ["", "Account", "Amount"], ["", "Norden", 1200]]);
  control.sheet(id).grid.setFormat(2, 2, "#,##0 €");
  await control.hideRows(id, [3]);
  expect(await port.read()).toEqual({
    id,
    name: "Deals",
    tables: [],
    cells: {
      values: deals,
      formats: [
        ["General", "General"],
        ["General", "#,##0 €"],
      ],
      top: 2,
      left: 1,
      hiddenRows: 1,
      merges: [],
    },
  });
});

test("reads an empty sheet as a table without cells", async () => {
  const { port } = openExcel();
  const { name, cells } = await port.read();
  expect(name).toBe("Sheet1");
  expect(cells).toEqual({ values: [], formats: [], top: 1, left: 0 });
});

test("reads the sheet that is asked for while another one is active", async () => {
  const { port, control } = openExcel();
  const id = await control.addSheet("Deals", deals);
  await control.addSheet("Notes", [["hello"]]);
  expect((await port.read(id)).cells.values).toEqual(deals);
  expect((await port.activeSheet()).name).toBe("Notes");
});

test("gives the tables of the sheet with their ranges", async () => {
  const { port, control } = openExcel();
  const id = await control.addSheet("My deals", deals);
  await control.makeTable(id, "Pipeline", "A1:B2");
  expect((await port.read(id)).tables).toEqual([{ name: "Pipeline", range: "A1:B2" }]);
});

test("gives error cells as their text and truth values as they are", async () => {
  const { port, control } = openExcel();
  const id = await control.addSheet("Deals", [["#REF!", true, "'007"]]);
  expect((await port.read(id)).cells.values).toEqual([["#REF!", true, "007"]]);
});

test("reads a sheet of 20,000 rows in parts, every row once and in order", async () => {
  const { port, control } = openExcel();
  const rows = Array.from({ length: 20_000 }, (_, i) => [`Account ${i}`, i, "Sensors", "Demo"]);
  const id = await control.addSheet("Deals", rows);
  control.resetHostCalls();
  expect((await port.read(id)).cells.values).toEqual(rows);
  // Two to learn what there is, one for merged cells, two for 80,000 cells in parts of 40,000, two with which the client lets its ranges go.
  expect(control.hostCalls()).toBe(7);
});

test("asks for fewer rows where the texts are so long that Excel refuses to answer", async () => {
  const { port, control } = openExcel();
  const long = "x".repeat(32_767);
  const rows = Array.from({ length: 400 }, (_, i) => [i, long]);
  const id = await control.addSheet("Deals", rows);
  expect((await port.read(id)).cells.values).toEqual(rows);
});

test("gives more merged cells than Excel tells at once", async () => {
  const { port, control } = openExcel();
  const rows = Array.from({ length: 1400 }, (_, i) => [i % 2 === 0 ? `Account ${i}` : "", i]);
  const id = await control.addSheet("A, B", rows);
  for (let row = 1; row < 1400; row += 2) await control.merge(id, `A${row}:A${row + 1}`);
  const { merges } = (await port.read(id)).cells;
  expect(merges).toHaveLength(700);
  expect(merges?.find(({ top }) => top === 698)).toEqual({ top: 698, bottom: 699, left: 0, right: 0 });
});

test("gives no merged cells where Excel is too old to tell", async () => {
  const { port, control } = openExcel({ sets: (_, version) => version !== "1.13" });
  const id = await control.addSheet("Deals", deals);
  await control.merge(id, "A1:A2");
  expect((await port.read(id)).cells.merges).toEqual([]);
});

test("a sheet keeps its id when it is renamed", async () => {
  const { port, control } = openExcel();
  const id = await control.addSheet("Deals", deals);
  await control.rename(id, "Pipeline");
  expect(await port.sheets()).toContainEqual({ id, name: "Pipeline" });
  expect((await port.read(id)).name).toBe("Pipeline");
});

test.each(["InvalidSelection", "ItemNotFound", "UnsupportedSheet"])(
  "a chart sheet as the active one, which Excel refuses as %s, is told as not a worksheet",
  async (refusal) => {
    const { port, control } = openExcel();
    await control.showChartSheet("Chart1", refusal);
    await expect(port.activeSheet()).rejects.toMatchObject({ code: "not-a-worksheet" });
    await expect(port.read()).rejects.toMatchObject({ code: "not-a-worksheet" });
    if (refusal !== "ItemNotFound")
      await expect(port.selectedCell()).rejects.toMatchObject({ code: "not-a-worksheet" });
  },
);

describe("a workbook with the 1904 date system", () => {
  async function dated(format: string) {
    const excel = openExcel();
    const id = await excel.control.addSheet("Deals", [
      ["Closed", "Amount"],
      [44_197 - 1462, 1200],
    ]);
    excel.control.sheet(id).grid.setFormat(1, 0, format);
    excel.host.workbook.isFrom1904 = true;
    return excel;
  }

  test("has its days where they are shown with their year, and its numbers as they are", async () => {
    // 44,197 is 2021-01-01, as every spreadsheet with the 1900 system has it.
    const { port } = await dated("yyyy-mm-dd");
    expect((await port.read()).cells.values[1]).toEqual([44_197, 1200]);
  });

  test("that shows no whole year is read as it is", async () => {
    const { port } = await dated("d.m.");
    expect((await port.read()).cells.values[1]).toEqual([44_197 - 1462, 1200]);
  });

  test("is not found in one with the 1900 system", async () => {
    const { port, host } = await dated("yyyy-mm-dd");
    host.workbook.isFrom1904 = false;
    expect((await port.read()).cells.values[1]).toEqual([44_197 - 1462, 1200]);
  });
});
