import { type ContractCase, type OpenedWorkbook, refusal } from "../ContractCase";
import { deals } from "../deals";

const hhi = "=FUNNEL_HHI(B2:B4)";
const mix = "=FUNNEL_MIX(B2:B4)";

/** A sheet whose E1 holds a table that spills over E1:I3: two lines below their heading. */
async function withTable({ port, control }: OpenedWorkbook): Promise<string> {
  const id = await control.addSheet("Deals", deals);
  await port.insertFormula(id, mix, "E1");
  await control.settle();
  return id;
}

export const formulas: readonly ContractCase[] = [
  {
    title: "inserts a formula into an empty cell and says where",
    run: async ({ port, control }) => {
      const id = await control.addSheet("Deals", deals);
      expect(await port.insertFormula(id, hhi, "E2")).toBe("E2");
      await control.settle();
      expect(await control.formula(id, "E2")).toBe(hhi);
      // Two Sensors and one Valves: 4/9 + 1/9.
      expect(await control.value(id, "E2")).toBeCloseTo(5 / 9, 12);
    },
  },
  {
    title: "inserts into the selected cell where no address is given",
    run: async ({ port, control }) => {
      const id = await control.addSheet("Deals", deals);
      await control.select(id, "F3");
      expect(await port.insertFormula(id, hhi)).toBe("F3");
      expect(await control.formula(id, "F3")).toBe(hhi);
    },
  },
  {
    title: "never writes over a filled cell, be it a value or a formula",
    run: async ({ port, control }) => {
      const id = await control.addSheet("Deals", deals);
      expect(await refusal(port.insertFormula(id, hhi, "B2"))).toBe("cell-not-empty");
      expect(await control.value(id, "B2")).toBe("Sensors");
      await port.insertFormula(id, hhi, "E2");
      expect(await refusal(port.insertFormula(id, mix, "E2"))).toBe("cell-not-empty");
      expect(await control.formula(id, "E2")).toBe(hhi);
    },
  },
  {
    title: "never writes over a cell into which a table has spilled",
    run: async (opened) => {
      const id = await withTable(opened);
      expect(await refusal(opened.port.insertFormula(id, hhi, "F2"))).toBe("cell-not-empty");
    },
  },
  {
    title: "a protected sheet refuses a formula",
    run: async ({ port, control }) => {
      const id = await control.addSheet("Deals", deals);
      await control.protect(id);
      expect(await refusal(port.insertFormula(id, hhi, "E2"))).toBe("protected-sheet");
      expect(await control.formula(id, "E2")).toBe("");
    },
  },
  {
    title: "a sheet without a formula of ours lists none",
    run: async ({ port, control }) => {
      expect(await port.ourFormulas(await control.addSheet("Empty", []))).toEqual([]);
      const id = await control.addSheet("Deals", deals);
      await control.type(id, "E1", "FUNNEL_HHI(B2:B4) is a function");
      expect(await port.ourFormulas(id)).toEqual([]);
    },
  },
  {
    title: "our formulas are found with their value",
    run: async ({ port, control }) => {
      const id = await control.addSheet("Deals", deals);
      await port.insertFormula(id, hhi, "E2");
      await control.settle();
      const [found, ...others] = await port.ourFormulas(id);
      expect(found).toMatchObject({ address: "E2", formula: hhi, spill: "E2" });
      expect(found?.value).toBeCloseTo(5 / 9, 12);
      expect(others).toEqual([]);
    },
  },
  {
    title: "our formulas are found in small letters, behind Excel's prefix and inside another formula",
    run: async ({ port, control }) => {
      const id = await control.addSheet("Deals", deals);
      await control.type(id, "E1", "=funnel_hhi(B2:B4)");
      await control.type(id, "E2", "=_xldudf_FUNNEL_HHI(B2:B4)");
      await control.type(id, "E3", "=1-FUNNEL_HHI(B2:B4)");
      await control.settle();
      expect((await port.ourFormulas(id)).map(({ address }) => address)).toEqual(["E1", "E2", "E3"]);
    },
  },
  {
    title: "a formula that only speaks of us in a text, or of a function with a longer name, is not ours",
    run: async ({ port, control }) => {
      const id = await control.addSheet("Deals", deals);
      await control.type(id, "E1", '=LEN("FUNNEL_HHI(B2:B4)")');
      await control.type(id, "E2", "=MY_FUNNEL_HHI(B2:B4)");
      await control.settle();
      expect(await port.ourFormulas(id)).toEqual([]);
    },
  },
  {
    title: "the cells of a spilled table are no formulas of their own",
    run: async (opened) => {
      const id = await withTable(opened);
      expect((await opened.port.ourFormulas(id)).map(({ address }) => address)).toEqual(["E1"]);
    },
  },
  {
    title: "a formula of ours is written anew, and shows the value of its new text",
    run: async ({ port, control }) => {
      const id = await control.addSheet("Deals", deals);
      await port.insertFormula(id, hhi, "E2");
      await control.settle();
      await port.rewriteFormulas(id, [{ address: "E2", formula: "=FUNNEL_CONCENTRATION(B2:B4)" }]);
      await control.settle();
      expect(await control.formula(id, "E2")).toBe("=FUNNEL_CONCENTRATION(B2:B4)");
      expect(await control.value(id, "E2")).toBeCloseTo(2 / 3, 12);
    },
  },
  {
    title: "a cell that holds no formula of ours is never rewritten or frozen",
    run: async ({ port, control }) => {
      const id = await control.addSheet("Deals", deals);
      expect(await refusal(port.rewriteFormulas(id, [{ address: "B2", formula: hhi }]))).toBe(
        "sheet-changed",
      );
      expect(await refusal(port.freezeFormulas(id, ["B3"]))).toBe("sheet-changed");
      expect(await control.value(id, "B2")).toBe("Sensors");
      expect(await control.value(id, "B3")).toBe("Sensors");
    },
  },
  {
    title: "a protected sheet refuses rewriting and freezing",
    run: async (opened) => {
      const id = await withTable(opened);
      await opened.control.protect(id);
      expect(await refusal(opened.port.rewriteFormulas(id, [{ address: "E1", formula: hhi }]))).toBe(
        "protected-sheet",
      );
      expect(await refusal(opened.port.freezeFormulas(id, ["E1"]))).toBe("protected-sheet");
      expect(await opened.control.formula(id, "E1")).toBe(mix);
    },
  },
  {
    title: "freezing a single formula leaves its value",
    run: async ({ port, control }) => {
      const id = await control.addSheet("Deals", deals);
      await port.insertFormula(id, hhi, "E2");
      await control.settle();
      await port.freezeFormulas(id, ["E2"]);
      await control.settle();
      expect(await control.formula(id, "E2")).toBe("");
      expect(await control.value(id, "E2")).toBeCloseTo(5 / 9, 12);
    },
  },
  {
    title: "freezing a table leaves the values of all its cells",
    run: async (opened) => {
      const id = await withTable(opened);
      const before = await opened.port.read(id);
      await opened.port.freezeFormulas(id, ["E1"]);
      await opened.control.settle();
      expect((await opened.port.read(id)).cells.values).toEqual(before.cells.values);
      expect(await opened.port.ourFormulas(id)).toEqual([]);
      expect(await opened.control.value(id, "E2")).toBe("Sensors");
      expect(await opened.control.value(id, "F2")).toBe(2);
    },
  },
  {
    title: "freezing a table of names that look like formulas leaves texts, and no formula",
    run: async ({ port, control }) => {
      const rows = [["Line"], ["=1+1"], ["=1+1"], ["+1"]];
      const { id } = await port.writeOwn({
        key: "team",
        name: "Lines",
        blocks: [{ at: "A1", rows, heading: true, formats: [""] }],
        charts: [],
      });
      await control.settle();
      await control.activate(id);
      await port.insertFormula(id, "=FUNNEL_MIX(A2:A4)", "E1");
      await control.settle();
      await port.freezeFormulas(id, ["E1"]);
      await control.settle();
      for (const [address, name] of [
        ["E2", "=1+1"],
        ["E3", "+1"],
      ] as const) {
        expect(await control.formula(id, address)).toBe("");
        expect(await control.value(id, address)).toBe(name);
      }
    },
  },
  {
    title: "freezing one table leaves the cells beside it and another formula as they are",
    run: async (opened) => {
      const id = await withTable(opened);
      await opened.control.type(id, "E4", "mine");
      await opened.control.type(id, "J2", 7);
      await opened.port.insertFormula(id, hhi, "K1");
      await opened.control.settle();
      await opened.port.freezeFormulas(id, ["E1"]);
      await opened.control.settle();
      expect(await opened.control.value(id, "E4")).toBe("mine");
      expect(await opened.control.value(id, "J2")).toBe(7);
      expect(await opened.control.formula(id, "K1")).toBe(hhi);
    },
  },
  {
    title: "freezing leaves somebody else's array formula that reads our table, below it and right beside it",
    run: async (opened) => {
      const id = await withTable(opened);
      await opened.control.type(id, "A8", "=TRANSPOSE(E1:I3)");
      await opened.control.type(id, "J1", "=TRANSPOSE(E1:I3)");
      await opened.control.settle();
      const before = (await opened.port.read(id)).cells.values;
      expect(await opened.control.value(id, "C9")).toBe(1);
      await opened.port.freezeFormulas(id, ["E1"]);
      await opened.control.settle();
      expect((await opened.port.read(id)).cells.values).toEqual(before);
      expect(await opened.control.formula(id, "A8")).toBe("=TRANSPOSE(E1:I3)");
      expect(await opened.control.formula(id, "J1")).toBe("=TRANSPOSE(E1:I3)");
    },
  },
  {
    title: "a table of ours that somebody's formula turns is frozen with all its cells",
    run: async ({ port, control }) => {
      const id = await control.addSheet("Deals", deals);
      await control.type(id, "E1", "=TRANSPOSE(FUNNEL_MIX(B2:B4))");
      await control.settle();
      const before = (await port.read(id)).cells.values;
      expect(await control.value(id, "F1")).toBe("Sensors");
      await port.freezeFormulas(id, ["E1"]);
      await control.settle();
      expect((await port.read(id)).cells.values).toEqual(before);
      expect(await control.formula(id, "E1")).toBe("");
    },
  },
  {
    title: "two tables are frozen at once, each in its place",
    run: async (opened) => {
      const id = await withTable(opened);
      await opened.port.insertFormula(id, "=FUNNEL_MIX(C2:C4)", "E6");
      await opened.control.settle();
      const before = (await opened.port.read(id)).cells.values;
      await opened.port.freezeFormulas(id, ["E1", "E6"]);
      await opened.control.settle();
      expect((await opened.port.read(id)).cells.values).toEqual(before);
      expect(await opened.port.ourFormulas(id)).toEqual([]);
    },
  },
  {
    title: "names that look like numbers or formulas stay names when their table is frozen",
    run: async ({ port, control }) => {
      const names = ["007", "1/2", "-x"];
      await port.writeOwn({
        key: "odd",
        name: "Odd",
        charts: [],
        blocks: [{ at: "B2", rows: names.map((name) => [name]), heading: false, formats: [] }],
      });
      const id = (await port.readOwn("odd"))?.id ?? "";
      await control.activate(id);
      await port.insertFormula(id, mix, "E1");
      await control.settle();
      await port.freezeFormulas(id, ["E1"]);
      await control.settle();
      const frozen = [
        await control.value(id, "E2"),
        await control.value(id, "E3"),
        await control.value(id, "E4"),
      ];
      expect([...frozen].sort()).toEqual([...names].sort());
    },
  },
  {
    title: "a formula of ours is removed with all that it spilled, and nothing beside it",
    run: async (opened) => {
      const { port, control } = opened;
      const id = await withTable(opened);
      await control.type(id, "E4", "mine");
      await port.insertFormula(id, hhi, "K1");
      await control.settle();
      await port.removeFormulas(id, ["E1"]);
      await control.settle();
      for (const address of ["E1", "E3", "F2", "I3"])
        expect((await control.value(id, address)) ?? "").toBe("");
      expect(await control.formula(id, "E1")).toBe("");
      expect(await control.value(id, "E4")).toBe("mine");
      expect((await port.ourFormulas(id)).map(({ address }) => address)).toEqual(["K1"]);
    },
  },
  {
    title: "a cell that holds no formula of ours is never emptied, nor is one of a protected sheet",
    run: async (opened) => {
      const { port, control } = opened;
      const id = await withTable(opened);
      expect(await refusal(port.removeFormulas(id, ["E1", "B2"]))).toBe("sheet-changed");
      await control.protect(id);
      expect(await refusal(port.removeFormulas(id, ["E1"]))).toBe("protected-sheet");
      expect(await control.formula(id, "E1")).toBe(mix);
      expect(await control.value(id, "B2")).toBe("Sensors");
    },
  },
  {
    title: "a locked cell refuses a formula, and the open one beside it takes it",
    needs: "protectRange",
    run: async ({ port, control }) => {
      const id = await control.addSheet("Deals", deals);
      await control.protectRange?.(id, "E1:E9");
      expect(await refusal(port.insertFormula(id, hhi, "E2"))).toBe("protected-sheet");
      expect(await port.insertFormula(id, hhi, "F2")).toBe("F2");
    },
  },
  {
    title: "a table with a locked cell in it is not frozen, and all of it stays",
    needs: "protectRange",
    run: async (opened) => {
      const id = await withTable(opened);
      await opened.control.protectRange?.(id, "G3");
      expect(await refusal(opened.port.freezeFormulas(id, ["E1"]))).toBe("protected-sheet");
      expect(await opened.control.formula(id, "E1")).toBe(mix);
      expect(await opened.control.value(id, "F2")).toBe(2);
    },
  },
  {
    title: "a protected sheet takes formulas in the cells that are left open",
    needs: "freeRange",
    run: async ({ port, control }) => {
      const id = await control.addSheet("Deals", deals);
      await control.protect(id);
      await control.freeRange?.(id, "E1:I9");
      expect(await port.insertFormula(id, mix, "E1")).toBe("E1");
      await control.settle();
      await port.freezeFormulas(id, ["E1"]);
      expect(await control.value(id, "F2")).toBe(2);
    },
  },
];
