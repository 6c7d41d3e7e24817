import { readPipeline } from "../../core/table/readPipeline";
import { manyDeals } from "../contract/deals";
import { openSheets } from "../hosts/sheets/openSheets";

// Sheets of 210,000 cells take their time on a busy machine.
jest.setTimeout(60_000);

/** Calls that go to a sheet for what it holds; what a sheet is called costs nothing to speak of. */
const readingCalls = ({ serviceCalls }: ReturnType<typeof openSheets>) =>
  [...serviceCalls].reduce(
    (sum, [name, count]) =>
      /^(Sheet|Range|Filter)\.(?!getSheetId|getType|getName)/.test(name) ? sum + count : sum,
    0,
  );

describe("calls of Apps Script's services", () => {
  it("a read under a filter costs under 10, however many rows it hides, and says that a filter is on", async () => {
    const sheets = openSheets();
    const id = await sheets.control.addSheet("Deals", manyDeals(5000));
    await sheets.control.hideRows(
      id,
      Array.from({ length: 1500 }, (_, i) => i + 10),
    );
    sheets.serviceCalls.clear();
    const { cells } = await sheets.port.read(id);
    expect(readingCalls(sheets)).toBeGreaterThan(3);
    expect(readingCalls(sheets)).toBeLessThan(10);
    expect(cells.filtered).toBe(true);
    const reading = readPipeline(cells);
    expect(reading.ok && reading.pipeline.issues.map(({ code }) => code)).toContain("filter-on");
  });

  it("an unfiltered sheet says nothing of filters", async () => {
    const sheets = openSheets();
    const id = await sheets.control.addSheet("Deals", manyDeals(20));
    const reading = readPipeline((await sheets.port.read(id)).cells);
    expect(reading.ok && reading.pipeline.issues.map(({ code }) => code)).not.toContain("filter-on");
  });

  it("formats travel as runs: 5,000 x 20 cells of one format each column are under a kilobyte", async () => {
    const sheets = openSheets();
    const rows = Array.from({ length: 5000 }, (_, r) => Array.from({ length: 20 }, (_, c) => r * c + 1));
    const id = await sheets.control.addSheet("Deals", rows);
    const answer = sheets.call("funnelBalanceServer", "sheetPart", [id, 1, 5000, 20]);
    const { value } = answer as { value: { formats: unknown } };
    expect(JSON.stringify(value.formats).length).toBeLessThan(1000);
    const { formats } = (await sheets.port.read(id)).cells;
    expect([formats?.length, formats?.[4999]?.length]).toEqual([5000, 20]);
  });

  it("a change of format in a column comes back at its row", async () => {
    const sheets = openSheets();
    const id = await sheets.control.addSheet("Deals", manyDeals(6));
    sheets.document.byId(id).cells.ensure(4, 2).format = '#,##0 "€"';
    const { formats } = (await sheets.port.read(id)).cells;
    expect(formats?.map((row) => row[1])).toEqual([
      "General",
      "General",
      "General",
      '#,##0 "€"',
      "General",
      "General",
      "General",
    ]);
  });

  it("looking for our formulas asks what is shown only where they stand", async () => {
    const sheets = openSheets();
    const id = await sheets.control.addSheet("Deals", manyDeals(2000));
    for (const address of ["F2", "F9", "H3"])
      await sheets.port.insertFormula(id, "=FUNNEL_HHI(B2:B9)", address);
    sheets.serviceCalls.clear();
    const found = await sheets.port.ourFormulas(id);
    expect(found.map(({ address }) => address)).toEqual(["F2", "H3", "F9"]);
    expect(sheets.serviceCalls.get("Range.getDisplayValues")).toBe(2);
    expect(sheets.serviceCalls.get("Range.getFormulas")).toBe(1);
  });

  it("a sheet without a formula of ours is not asked for what it shows", async () => {
    const sheets = openSheets();
    const id = await sheets.control.addSheet("Deals", manyDeals(200));
    sheets.serviceCalls.clear();
    expect(await sheets.port.ourFormulas(id)).toEqual([]);
    expect(sheets.serviceCalls.get("Range.getDisplayValues")).toBeUndefined();
    expect(sheets.serviceCalls.get("Range.getValues")).toBeUndefined();
  });

  it("freezing a table of 900 rows is one write", async () => {
    const sheets = openSheets();
    const id = await sheets.control.addSheet("Deals", [
      ["Account", "Line", "Stage"],
      ...Array.from({ length: 900 }, (_, i) => [`Account ${i}`, `Line ${i}`, "Demo"]),
    ]);
    await sheets.port.insertFormula(id, "=FUNNEL_MIX(B2:B901)", "E1");
    const before = sheets.document.writes;
    await sheets.port.freezeFormulas(id, ["E1"]);
    expect(sheets.document.writes - before).toBe(1);
    expect(await sheets.control.formula(id, "E1")).toBe("");
  });

  it("a sheet of over 200,000 cells is not looked at again and again, and the reading says so", async () => {
    const sheets = openSheets();
    const id = await sheets.control.addSheet("Deals", manyDeals(70_000));
    sheets.serviceCalls.clear();
    expect(sheets.call("funnelBalanceServer", "look", [])).toEqual({ ok: true, value: { id, print: null } });
    expect(sheets.serviceCalls.get("Range.getValues")).toBeUndefined();
    expect((await sheets.port.read(id)).isWatched).toBe(false);
  });
});
