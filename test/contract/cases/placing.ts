import { type ContractCase, refusal } from "../ContractCase";
import { deals, listed, mark, sensors, valves } from "../deals";

const hhi = "=FUNNEL_HHI(B2:B4)";
const concentration = "=FUNNEL_CONCENTRATION(B2:B4)";

/** Where things go, whatever the user has before them, and how they look there. */
export const placing: readonly ContractCase[] = [
  {
    title: "clearing twice: the second time there is nothing left to clear",
    run: async ({ port, control }) => {
      const id = await control.addSheet("Deals", deals);
      await port.colour(id, [sensors, valves], mark);
      expect(await port.clearColours(id)).toBe(2);
      expect(await port.clearColours(id)).toBe(0);
    },
  },
  {
    title: "colours go to the sheet that is meant, while another one is active",
    run: async ({ port, control }) => {
      const id = await control.addSheet("Deals", deals);
      const other = await control.addSheet("Notes", [["hello"]]);
      await port.colour(id, [sensors], mark);
      expect(await control.rules(id)).toEqual([listed(sensors)]);
      expect(await control.rules(other)).toEqual([]);
      expect((await port.activeSheet()).id).toBe(other);
    },
  },
  {
    title: "two people's colours are painted once",
    needs: "anotherUser",
    run: async ({ port, control }) => {
      const id = await control.addSheet("Deals", deals);
      await port.colour(id, [sensors], mark);
      await control.anotherUser?.().colour(id, [sensors, valves], mark);
      expect(await control.rules(id)).toEqual([listed(sensors), listed(valves)]);
      expect(await port.clearColours(id)).toBe(2);
    },
  },
  {
    title: "what is painted on a sheet that is deleted afterwards troubles no other sheet",
    run: async ({ port, control }) => {
      const kept = await control.addSheet("Kept", deals);
      const gone = await control.addSheet("Gone", deals);
      await port.colour(gone, [sensors], mark);
      await control.remove(gone);
      await port.colour(kept, [valves], mark);
      expect(await control.rules(kept)).toEqual([listed(valves)]);
      expect(await refusal(port.clearColours(gone))).toBe("missing-sheet");
    },
  },
  {
    title: "a formula is inserted again elsewhere after a filled cell has refused it",
    run: async ({ port, control }) => {
      const id = await control.addSheet("Deals", deals);
      expect(await refusal(port.insertFormula(id, hhi, "A1"))).toBe("cell-not-empty");
      expect(await port.insertFormula(id, hhi, "F9")).toBe("F9");
      expect(await control.value(id, "A1")).toBe("Account");
    },
  },
  {
    title: "a formula of a renamed sheet is found, written anew and frozen by the sheet's id",
    run: async ({ port, control }) => {
      const id = await control.addSheet("Deals", deals);
      await port.insertFormula(id, hhi, "E2");
      await control.rename(id, "Pipeline of Q3");
      await control.settle();
      expect((await port.ourFormulas(id)).map(({ address }) => address)).toEqual(["E2"]);
      await port.rewriteFormulas(id, [{ address: "E2", formula: hhi }]);
      await control.settle();
      await port.freezeFormulas(id, ["E2"]);
      await control.settle();
      expect(await control.formula(id, "E2")).toBe("");
      expect(await control.value(id, "E2")).toBeCloseTo(5 / 9, 12);
    },
  },
  {
    title: "two formulas are written anew at once, and none where one of the cells is the user's",
    run: async ({ port, control }) => {
      const id = await control.addSheet("Deals", deals);
      await port.insertFormula(id, hhi, "E2");
      await port.insertFormula(id, hhi, "E3");
      const shorter = "=FUNNEL_HHI(B2:B3)";
      const both = ["E2", "E3"].map((address) => ({ address, formula: shorter }));
      await port.rewriteFormulas(id, both);
      await control.settle();
      expect(await control.formula(id, "E2")).toBe(shorter);
      expect(await control.formula(id, "E3")).toBe(shorter);
      const withForeign = [
        { address: "E2", formula: hhi },
        { address: "B2", formula: hhi },
      ];
      expect(await refusal(port.rewriteFormulas(id, withForeign))).toBe("sheet-changed");
      expect(await control.formula(id, "E2")).toBe(shorter);
      expect(await control.value(id, "B2")).toBe("Sensors");
    },
  },
  {
    title: "rows are selected anew: the former ones are not selected any more",
    run: async ({ port, control }) => {
      const id = await control.addSheet("Deals", deals);
      await port.selectRows(id, [2]);
      await port.selectRows(id, [4]);
      expect(await control.selectedRows()).toEqual([4]);
    },
  },
  {
    title: "rows of a sheet that is gone are refused by name",
    run: async ({ port, control }) => {
      const id = await control.addSheet("Gone", deals);
      await control.addSheet("Kept", deals);
      await control.remove(id);
      expect(await refusal(port.selectRows(id, [2]))).toBe("missing-sheet");
    },
  },
  {
    title: "texts kept under two keys are two texts",
    run: async ({ port }) => {
      await port.keepText("settings", "one");
      await port.keepText("second", "two");
      expect(await port.readText("settings")).toBe("one");
      expect(await port.readText("second")).toBe("two");
      expect(await port.readText("third")).toBeNull();
    },
  },
  {
    title: "a share is shown as per cent in a cell without a format of its own, and counts as before",
    run: async ({ port, control }) => {
      const id = await control.addSheet("Deals", deals);
      await port.insertFormula(id, concentration, "E2");
      await port.showAsPercent(id, "E2");
      await control.settle();
      expect((await port.read(id)).cells.formats?.[1]?.[4]).toBe("0.0%");
      const [found] = await port.ourFormulas(id);
      expect(found?.formula).toBe(concentration);
      expect(found?.value).toBeCloseTo(2 / 3, 12);
    },
  },
  {
    title: "a share that is shown as per cent is frozen as the number that it is",
    run: async ({ port, control }) => {
      const id = await control.addSheet("Deals", deals);
      await port.insertFormula(id, concentration, "E2");
      await port.showAsPercent(id, "E2");
      await control.settle();
      await port.freezeFormulas(id, ["E2"]);
      await control.settle();
      expect(await control.value(id, "E2")).toBeCloseTo(2 / 3, 12);
    },
  },
  {
    title: "a number format that the user gave a cell stays",
    needs: "formatCell",
    run: async ({ port, control }) => {
      const id = await control.addSheet("Deals", deals);
      await control.formatCell?.(id, "E2", "0.000");
      await port.insertFormula(id, concentration, "E2");
      await port.showAsPercent(id, "E2");
      await control.settle();
      expect((await port.read(id)).cells.formats?.[1]?.[4]).toBe("0.000");
    },
  },
];
