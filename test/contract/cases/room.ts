import { cellAddress, parseRange } from "../../../core/cells/a1";
import { freePlace, inTheWay } from "../../../core/formulas/spillRoom";
import type { ContractCase, OpenedWorkbook } from "../ContractCase";
import { deals } from "../deals";

const formula = "=FUNNEL_MIX(B2:B4)";

/** Deals with a note to their right, the look at the sheet that the pane takes, and how large the formula's result is. */
async function looked({ port, control }: OpenedWorkbook) {
  const id = await control.addSheet("Deals", [
    ...deals.map((row, i) => [...row, "", i === 2 ? "a note" : ""]),
  ]);
  await control.select(id, "G2");
  const [{ cells, tables }, { grid }] = [await port.read(id), await port.selectedCell()];
  return { id, ground: { cells, tables, grid } };
}

export const room: readonly ContractCase[] = [
  {
    title: "at the place that is called free a table fills all its cells",
    run: async (opened) => {
      const { id, ground } = await looked(opened);
      // A heading and two lines, each with its deals, its share and the interval of that.
      const size = { rows: 3, columns: 5 };
      const free = freePlace(size, formula, ground) ?? "";
      expect(await opened.port.insertFormula(id, formula, free)).toBe(free);
      await opened.control.settle();
      const { top, left } = parseRange(free) ?? { top: 0, left: 0 };
      const shown = [1, 2].map((row) => opened.control.value(id, cellAddress(top + row, left)));
      expect(await Promise.all(shown)).toEqual(["Sensors", "Valves"]);
      expect(typeof (await opened.control.value(id, cellAddress(top + 2, left + 4)))).toBe("number");
      expect(await opened.control.value(id, "E3")).toBe("a note");
    },
  },
  {
    title: "a cell that would be in a table's way is found, wherever the used range begins",
    run: async (opened) => {
      const { ground } = await looked(opened);
      expect(inTheWay({ rows: 3, columns: 2 }, 1, 3, ground)).toEqual({ code: "cell", address: "E3" });
      expect(inTheWay({ rows: 2, columns: 2 }, 1, 3, ground)).toBeNull();
    },
  },
  {
    title: "a table that reaches beyond the sheet's last row or column has no room",
    run: async (opened) => {
      const { ground } = await looked(opened);
      const { rows, columns } = ground.grid;
      const size = { rows: 2, columns: 2 };
      expect(inTheWay(size, rows, 6, ground)).toEqual({ code: "edge" });
      expect(inTheWay(size, 7, columns - 1, ground)).toEqual({ code: "edge" });
      expect(inTheWay(size, rows - 1, columns - 2, ground)).toBeNull();
    },
  },
];
