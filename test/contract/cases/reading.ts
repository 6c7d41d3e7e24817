import { rangeAddress } from "../../../core/cells/a1";
import type { SheetCells } from "../../../core/port/port";
import { readPipeline } from "../../../core/table/readPipeline";
import { type ContractCase, refusal } from "../ContractCase";
import { deals } from "../deals";

/** A cell by its place in the sheet (row from 1, column from 0), wherever the answer begins. */
const at = ({ cells: { values, top, left } }: SheetCells, row: number, column: number) =>
  values[row - top]?.[column - left];

const blank = (value: unknown) => value === undefined || value === null || value === "";

export const reading: readonly ContractCase[] = [
  {
    title: "reads the active sheet where no id is given, and names it",
    run: async ({ port, control }) => {
      await control.addSheet("Other", [["nothing"]]);
      const id = await control.addSheet("Deals", deals);
      const read = await port.read();
      expect({ id: read.id, name: read.name }).toEqual({ id, name: "Deals" });
      expect(at(read, 1, 0)).toBe("Account");
    },
  },
  {
    title: "reads a sheet by its id while another is active",
    run: async ({ port, control }) => {
      const id = await control.addSheet("Deals", deals);
      await control.addSheet("Other", [["nothing"]]);
      expect(at(await port.read(id), 4, 1)).toBe("Valves");
    },
  },
  {
    title: "a table that begins away from A1 is found at its rows and columns",
    run: async ({ port, control }) => {
      const id = await control.addSheet("Deals", [[], [], ["", "", "Line"], ["", "", "Sensors"]]);
      const read = await port.read(id);
      expect(at(read, 3, 2)).toBe("Line");
      expect(at(read, 4, 2)).toBe("Sensors");
      expect(blank(at(read, 3, 1))).toBe(true);
    },
  },
  {
    title: "rows are equally long, and an empty cell among filled ones is blank",
    run: async ({ port, control }) => {
      const id = await control.addSheet("Deals", [["a", "b", "c"], ["", "x"], ["y"]]);
      const { cells } = await port.read(id);
      expect(cells.values.map((row) => row.length)).toEqual([3, 3, 3]);
      expect(cells.values[1]?.map(blank)).toEqual([true, false, true]);
    },
  },
  {
    title: "an empty sheet has no values",
    run: async ({ port, control }) => {
      const id = await control.addSheet("Empty", []);
      expect((await port.read(id)).cells.values).toEqual([]);
    },
  },
  {
    title: "numbers are numbers, zero and negative ones too",
    run: async ({ port, control }) => {
      const id = await control.addSheet("Deals", [["n", 1200.5, 0, -3]]);
      const read = await port.read(id);
      expect([1, 2, 3].map((column) => at(read, 1, column))).toEqual([1200.5, 0, -3]);
    },
  },
  {
    title: "text that we write with digits in it is read back as text",
    run: async ({ port }) => {
      const rows = [["007", "1200", "1e3", "2026-03-01", "TRUE"]];
      await port.writeOwn({
        key: "texts",
        name: "Texts",
        charts: [],
        blocks: [{ at: "A1", rows, heading: false, formats: [] }],
      });
      expect((await port.readOwn("texts"))?.cells.values).toEqual(rows);
    },
  },
  {
    title: "truth values are truth values",
    run: async ({ port, control }) => {
      const id = await control.addSheet("Deals", [["won", true, false]]);
      const read = await port.read(id);
      expect([at(read, 1, 1), at(read, 1, 2)]).toEqual([true, false]);
    },
  },
  {
    title: "a date is its serial day, in summer and in winter",
    run: async ({ port, control }) => {
      const id = await control.addSheet("Deals", [
        ["Created", new Date("2026-01-15T00:00:00Z"), new Date("2026-07-15T00:00:00Z")],
      ]);
      const read = await port.read(id);
      // 2026-01-15 is 46,037 days after 1899-12-30, and 181 days lie between the two.
      expect([at(read, 1, 1), at(read, 1, 2)]).toEqual([46_037, 46_218]);
    },
  },
  {
    title: "an error cell is its text",
    run: async ({ port, control }) => {
      const id = await control.addSheet("Deals", [["Line"], ["Sensors"]]);
      await control.type(id, "A3", "=NO_SUCH_FUNCTION_OF_ANY_HOST(1)");
      await control.settle();
      expect(at(await port.read(id), 3, 0)).toBe("#NAME?");
    },
  },
  {
    title: "a number format comes beside its cell",
    run: async ({ port, control }) => {
      const id = await control.addSheet("Deals", [["Created", new Date("2026-01-15T00:00:00Z"), 5]]);
      const { cells } = await port.read(id);
      expect(cells.formats?.[0]?.[1 - cells.left]).toBe("yyyy-mm-dd");
      expect(cells.formats?.[0]?.[2 - cells.left]).toMatch(/^(General)?$/);
    },
  },
  {
    title: "hidden rows are read too, and their number is told, or that a filter hides some",
    run: async ({ port, control }) => {
      const id = await control.addSheet("Deals", deals);
      await control.hideRows(id, [2, 4]);
      const { cells } = await port.read(id);
      expect(cells.values).toHaveLength(4);
      expect(cells.hiddenRows ?? cells.filtered).toBe(cells.filtered ? true : 2);
    },
  },
  {
    title: "merged cells are told, so that a deal's further rows are read as its own",
    run: async ({ port, control }) => {
      const id = await control.addSheet("Deals", [
        [],
        ["", "Deal", "Account", "Product", "Stage", "Amount"],
        ["", "Roll", "Norden", "Sensors", "Proposal", 1200],
        ["", "", "", "Valves", "", ""],
        ["", "Refit", "Birch", "Valves", "Won", 800],
      ]);
      for (const address of ["B3:B4", "C3:C4", "E3:E4", "F3:F4"]) await control.merge(id, address);
      const { cells } = await port.read(id);
      const inSheet = (cells.merges ?? []).map(({ top, bottom, left, right }) =>
        rangeAddress({
          top: top + cells.top,
          bottom: bottom + cells.top,
          left: left + cells.left,
          right: right + cells.left,
        }),
      );
      expect(inSheet.sort()).toEqual(["B3:B4", "C3:C4", "E3:E4", "F3:F4"]);
      const reading = readPipeline(cells);
      expect(reading.ok && [reading.pipeline.rows, ...(reading.pipeline.amount ?? [])]).toEqual([
        2, 1200, 800,
      ]);
    },
  },
  {
    title: "a sheet too large for one answer is read whole, in order",
    run: async ({ port, control }) => {
      const rows = Array.from({ length: 25_000 }, (_, row) =>
        Array.from({ length: 9 }, (_, c) => row * 9 + c),
      );
      const id = await control.addSheet("Large", rows);
      const { values } = (await port.read(id)).cells;
      expect(values).toHaveLength(25_000);
      expect(values.every((row, r) => row.length === 9 && row.every((value, c) => value === r * 9 + c))).toBe(
        true,
      );
    },
  },
  {
    title: "the active sheet follows the user",
    run: async ({ port, control }) => {
      const first = await control.addSheet("First", deals);
      const second = await control.addSheet("Second", deals);
      expect(await port.activeSheet()).toEqual({ id: second, name: "Second" });
      await control.activate(first);
      expect(await port.activeSheet()).toEqual({ id: first, name: "First" });
    },
  },
  {
    title: "every sheet is listed, an empty one too",
    run: async ({ port, control }) => {
      const first = await control.addSheet("First", deals);
      const second = await control.addSheet("Second", []);
      const listed = (await port.sheets()).filter(({ id }) => id === first || id === second);
      expect(listed).toHaveLength(2);
      expect(listed).toContainEqual({ id: first, name: "First" });
      expect(listed).toContainEqual({ id: second, name: "Second" });
    },
  },
  {
    title: "a renamed sheet keeps its id",
    run: async ({ port, control }) => {
      const id = await control.addSheet("Deals", deals);
      await control.rename(id, "Deals of Q3");
      expect(await port.read(id)).toMatchObject({ id, name: "Deals of Q3" });
      expect(await port.sheets()).toContainEqual({ id, name: "Deals of Q3" });
    },
  },
  {
    title: "a sheet that is gone is missing in every method",
    run: async ({ port, control }) => {
      const id = await control.addSheet("Deals", deals);
      await control.addSheet("Other", []);
      await control.remove(id);
      const mark = { row: 1, left: 0, headers: ["Account"] };
      const formulas = [{ address: "E1", formula: "=FUNNEL_HHI(B1:B4)" }];
      const codes = [
        await refusal(port.read(id)),
        await refusal(port.selectRows(id, [1])),
        await refusal(port.colour(id, [], mark)),
        await refusal(port.clearColours(id)),
        await refusal(port.insertFormula(id, "=FUNNEL_HHI(B1:B4)", "E1")),
        await refusal(port.ourFormulas(id)),
        await refusal(port.rewriteFormulas(id, formulas)),
        await refusal(port.freezeFormulas(id, ["E1"])),
      ];
      expect(codes).toEqual(codes.map(() => "missing-sheet"));
    },
  },
];
