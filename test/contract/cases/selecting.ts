import type { ContractCase } from "../ContractCase";
import { deals, manyDeals } from "../deals";

export const selecting: readonly ContractCase[] = [
  {
    title: "the selected cell's sheet, row and column",
    run: async ({ port, control }) => {
      const id = await control.addSheet("Deals", deals);
      await control.select(id, "B3");
      expect(await port.selectedCell()).toMatchObject({ sheetId: id, row: 3, column: 1 });
    },
  },
  {
    title: "of a selected range the cell that counts is its first, where a formula would go",
    run: async ({ port, control }) => {
      const id = await control.addSheet("Deals", deals);
      await control.select(id, "E3:F6");
      expect(await port.selectedCell()).toMatchObject({ sheetId: id, row: 3, column: 4 });
      expect(await port.insertFormula(id, "=FUNNEL_HHI(B2:B4)")).toBe("E3");
    },
  },
  {
    title: "the selected cell comes with how far its sheet goes, at least as far as what stands on it",
    run: async ({ port, control }) => {
      await control.addSheet("Deals", manyDeals(40));
      const { grid } = await port.selectedCell();
      expect(grid.rows).toBeGreaterThanOrEqual(41);
      expect(grid.columns).toBeGreaterThanOrEqual(3);
    },
  },
  {
    title: "selects scattered rows, in whatever order and however often they are given",
    run: async ({ port, control }) => {
      const id = await control.addSheet("Deals", manyDeals(20));
      await port.selectRows(id, [9, 2, 3, 4, 3, 17]);
      expect(await control.selectedRows()).toEqual([2, 3, 4, 9, 17]);
    },
  },
  {
    title: "selecting rows of another sheet shows that sheet",
    run: async ({ port, control }) => {
      const id = await control.addSheet("Deals", deals);
      await control.addSheet("Other", []);
      await port.selectRows(id, [2]);
      expect((await port.activeSheet()).id).toBe(id);
      expect(await port.selectedCell()).toMatchObject({ sheetId: id, row: 2 });
    },
  },
  {
    title: "selects the last row of a sheet",
    run: async ({ port, control }) => {
      const id = await control.addSheet("Deals", manyDeals(300));
      await port.selectRows(id, [301]);
      expect(await control.selectedRows()).toEqual([301]);
    },
  },
  {
    title: "selects many neighbouring rows as one",
    run: async ({ port, control }) => {
      const id = await control.addSheet("Deals", manyDeals(2000));
      const rows = Array.from({ length: 1500 }, (_, i) => i + 2);
      await port.selectRows(id, rows);
      expect(await control.selectedRows()).toEqual(rows);
    },
  },
  {
    title: "no rows leave the selection as it is",
    run: async ({ port, control }) => {
      const id = await control.addSheet("Deals", deals);
      await control.select(id, "A3");
      await port.selectRows(id, []);
      expect(await control.selectedRows()).toEqual([3]);
    },
  },
];
