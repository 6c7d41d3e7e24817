import { type ContractCase, refusal } from "../ContractCase";
import { deals, mark, sensors } from "../deals";

const hhi = "=FUNNEL_HHI(B2:B4)";

/** What a host refuses for what its user is doing just now. */
export const busyHost: readonly ContractCase[] = [
  {
    title: "while a cell is typed into nothing is painted, and once it is left everything is",
    needs: "editCell",
    run: async ({ port, control }) => {
      const id = await control.addSheet("Deals", deals);
      await control.editCell?.(true);
      expect(await refusal(port.colour(id, [sensors], mark))).toBe("edit-mode");
      await control.editCell?.(false);
      expect(await control.rules(id)).toEqual([]);
      await port.colour(id, [sensors], mark);
      expect(await control.rules(id)).toHaveLength(1);
    },
  },
  {
    title: "while a cell is typed into no formula is inserted, written anew or frozen",
    needs: "editCell",
    run: async ({ port, control }) => {
      const id = await control.addSheet("Deals", deals);
      await port.insertFormula(id, hhi, "E2");
      await control.editCell?.(true);
      expect(await refusal(port.insertFormula(id, hhi, "E3"))).toBe("edit-mode");
      expect(await refusal(port.rewriteFormulas(id, [{ address: "E2", formula: hhi }]))).toBe("edit-mode");
      expect(await refusal(port.freezeFormulas(id, ["E2"]))).toBe("edit-mode");
      await control.editCell?.(false);
      expect(await control.value(id, "E3")).toBe("");
      expect(await control.formula(id, "E2")).toBe(hhi);
    },
  },
  {
    title: "while a cell is typed into a report is refused and makes no sheet",
    needs: "editCell",
    run: async ({ port, control }) => {
      await control.addSheet("Deals", deals);
      await control.editCell?.(true);
      const report = { key: "team", name: "Team", blocks: [], charts: [] };
      expect(await refusal(port.writeOwn(report))).toBe("edit-mode");
      await control.editCell?.(false);
      expect((await port.sheets()).map(({ name }) => name)).not.toContain("Team");
    },
  },
  {
    title: "before a sheet that is one chart the pane is told that it has no cells",
    needs: "showChartSheet",
    run: async ({ port, control }) => {
      await control.addSheet("Deals", deals);
      await control.showChartSheet?.("Chart1");
      expect(await refusal(port.activeSheet())).toBe("not-a-worksheet");
      expect(await refusal(port.read())).toBe("not-a-worksheet");
    },
  },
  {
    title: "a sheet that is one chart is none of the sheets, and the others are read by their id",
    needs: "showChartSheet",
    run: async ({ port, control }) => {
      const id = await control.addSheet("Deals", deals);
      await control.showChartSheet?.("Chart1");
      expect((await port.sheets()).map(({ name }) => name)).not.toContain("Chart1");
      expect((await port.read(id)).cells.values).toEqual(deals);
    },
  },
];
