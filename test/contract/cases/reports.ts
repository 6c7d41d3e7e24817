import type { ReportCell, ReportSheet } from "../../../core/port/ReportSheet";
import { type ContractCase, refusal } from "../ContractCase";
import { deals } from "../deals";

const report = (rows: readonly (readonly ReportCell[])[], at = "A1", name = "Team"): ReportSheet => ({
  key: "team",
  name,
  blocks: [{ at, rows, heading: true, formats: ["", "0.0 %"] }],
  charts: [],
});

const heading = ["Rep", "Score"];
const two = [heading, ["Ada", 0.81], ["Bo", 0.64]];

const layout = { widths: [180, 90, 90, 60], frozen: { rows: 4, columns: 1 }, hidden: [3] };

const dressed = (rows: readonly (readonly ReportCell[])[]): ReportSheet => ({
  key: "dressed",
  name: "Dressed",
  blocks: [
    { at: "A1", rows: [["A title"]], heading: false, formats: [], look: { kind: "title" } },
    { at: "A2", rows: [["What it is"]], heading: false, formats: [], look: { kind: "note" } },
    {
      at: "A4",
      rows: [
        ["Rep", "Hours", "Yours", "For us"],
        ...rows.map((row) => [...row, null, "key"]),
        ["All", 5, null, null],
      ],
      heading: true,
      formats: ["", "0.0", "", ""],
      look: { kind: "table", yours: [2], hasTotal: true },
    },
  ],
  charts: [],
  layout,
});

export const reports: readonly ContractCase[] = [
  {
    title: "writes a report on a sheet of its own and leaves the active sheet active",
    run: async ({ port, control }) => {
      const deal = await control.addSheet("Deals", deals);
      const sheet = await port.writeOwn(report(two));
      expect(sheet.name).toBe("Team");
      expect((await port.read(sheet.id)).cells.values).toEqual(two);
      expect((await port.activeSheet()).id).toBe(deal);
    },
  },
  {
    title: "a report that was never written reads as none",
    run: async ({ port }) => {
      expect(await port.readOwn("team")).toBeNull();
    },
  },
  {
    title: "a report is read back by its key",
    run: async ({ port }) => {
      const { id } = await port.writeOwn(report(two));
      expect(await port.readOwn("team")).toMatchObject({ id, name: "Team", cells: { values: two } });
    },
  },
  {
    title: "a smaller report leaves nothing of the larger one behind",
    run: async ({ port }) => {
      const first = await port.writeOwn(report(two));
      const second = await port.writeOwn(report([heading, ["Cy", 0.5]]));
      expect(second.id).toBe(first.id);
      expect((await port.read(second.id)).cells.values).toEqual([heading, ["Cy", 0.5]]);
    },
  },
  {
    title: "a report may grow and move",
    run: async ({ port }) => {
      const { id } = await port.writeOwn(report(two));
      await port.writeOwn(report([...two, ["Cy", 0.5], ["Di", 0.4]], "B3"));
      const { cells } = await port.read(id);
      expect(cells.values[3 - cells.top]?.slice(1 - cells.left)).toEqual(heading);
      expect(cells.values[7 - cells.top]?.slice(1 - cells.left)).toEqual(["Di", 0.4]);
      expect(cells.values.flat().filter((value) => value === "Ada")).toHaveLength(1);
    },
  },
  {
    title: "a report is wider than a new sheet, and longer",
    run: async ({ port }) => {
      const wide = Array.from({ length: 40 }, (_, i) => `Week ${i + 1}`);
      const { id } = await port.writeOwn(report([wide, wide.map((_, i) => i)]));
      expect((await port.read(id)).cells.values[1]?.[39]).toBe(39);
      const long = Array.from({ length: 1200 }, (_, i) => [`Rep ${i}`, i]);
      await port.writeOwn(report([heading, ...long]));
      expect((await port.read(id)).cells.values).toHaveLength(1201);
    },
  },
  {
    title: "a report stands where a new sheet has no cells yet",
    run: async ({ port, control }) => {
      const { id } = await port.writeOwn(report(two, "AC1199"));
      expect(await control.value(id, "AC1201")).toBe("Bo");
    },
  },
  {
    title: "several blocks stand where they should, a blank cell in them is blank",
    run: async ({ port, control }) => {
      const blocks = [
        { at: "A1", rows: [["Team"]], heading: true, formats: [] },
        { at: "A3", rows: [heading, ["Ada", null]], heading: true, formats: [] },
      ];
      const { id } = await port.writeOwn({ key: "team", name: "Team", blocks, charts: [] });
      expect(await control.value(id, "A1")).toBe("Team");
      expect(await control.value(id, "A4")).toBe("Ada");
      expect(await control.value(id, "B4")).toBe("");
    },
  },
  {
    title: "what the user wrote beside a report stays through a rewrite",
    run: async ({ port, control }) => {
      const { id } = await port.writeOwn(report(two));
      await control.type(id, "D2", "call her");
      await control.type(id, "A9", 42);
      await port.writeOwn(report([heading, ["Cy", 0.5]]));
      expect(await control.value(id, "D2")).toBe("call her");
      expect(await control.value(id, "A9")).toBe(42);
    },
  },
  {
    title: "a report never grows over what the user wrote: the whole report stays as it was",
    run: async ({ port, control }) => {
      const { id } = await port.writeOwn(report(two));
      await control.type(id, "A4", "mine");
      const before = (await port.read(id)).cells.values;
      expect(await refusal(port.writeOwn(report([...two, ["Cy", 0.5]])))).toBe("cell-not-empty");
      expect((await port.read(id)).cells.values).toEqual(before);
    },
  },
  {
    title: "a sheet of that name that is not ours is left alone",
    run: async ({ port, control }) => {
      const id = await control.addSheet("Team", [["my own notes"]]);
      expect(await refusal(port.writeOwn(report(two)))).toBe("name-taken");
      expect((await port.read(id)).cells.values).toEqual([["my own notes"]]);
      expect(await port.readOwn("team")).toBeNull();
    },
  },
  {
    title: "a report that the user renamed is found again and keeps its name",
    run: async ({ port, control }) => {
      const { id } = await port.writeOwn(report(two));
      await control.rename(id, "My reps");
      expect(await port.writeOwn(report([heading, ["Cy", 0.5]]))).toEqual({ id, name: "My reps" });
      expect((await port.readOwn("team"))?.name).toBe("My reps");
    },
  },
  {
    title: "a report that the user deleted is written anew",
    run: async ({ port, control }) => {
      await control.addSheet("Deals", deals);
      const { id } = await port.writeOwn(report(two));
      await control.remove(id);
      expect(await port.readOwn("team")).toBeNull();
      const anew = await port.writeOwn(report(two));
      expect((await port.read(anew.id)).cells.values).toEqual(two);
    },
  },
  {
    title: "reports of several keys stand on sheets of their own",
    run: async ({ port }) => {
      const team = await port.writeOwn(report(two));
      const goals = await port.writeOwn({ ...report([heading], "A1", "Goals"), key: "goals" });
      expect(goals.id).not.toBe(team.id);
      expect((await port.readOwn("team"))?.cells.values).toEqual(two);
    },
  },
  {
    title: "text that begins like a formula, a date or a number stays text",
    run: async ({ port, control }) => {
      const texts = ["=1+1", "+1", "-x", "@SUM(A1)", "1/2", "'quoted", "1 200 €", "<b>bold</b>"];
      const { id } = await port.writeOwn(report([heading, ...texts.map((text) => [text, 1])]));
      await control.settle();
      expect((await port.read(id)).cells.values.slice(1).map(([text]) => text)).toEqual(texts);
      expect(await control.formula(id, "A2")).toBe("");
    },
  },
  {
    title: "a column's number format stands below its heading",
    run: async ({ port }) => {
      const { id } = await port.writeOwn(report(two));
      const { formats } = (await port.read(id)).cells;
      expect(formats?.[1]?.[1]).toBe("0.0 %");
      expect(formats?.[2]?.[1]).toBe("0.0 %");
    },
  },
  {
    title: "a protected report refuses a rewrite and keeps its cells",
    run: async ({ port, control }) => {
      const { id } = await port.writeOwn(report(two));
      await control.protect(id);
      expect(await refusal(port.writeOwn(report([heading])))).toBe("protected-sheet");
      expect((await port.read(id)).cells.values).toEqual(two);
    },
  },
  {
    title:
      "a report with a layout is dressed: title, grey line, heading, what is to be filled in, a total, widths, what stays in view",
    run: async ({ port, control }) => {
      const { id } = await port.writeOwn(
        dressed([
          ["Ada", 3],
          ["Bo", 2],
        ]),
      );
      expect(await control.dress(id, "A1")).toMatchObject({ bold: true, size: 15 });
      expect(await control.dress(id, "A2")).toMatchObject({ bold: false, colour: "#545f6c" });
      expect(await control.dress(id, "A4")).toMatchObject({ bold: true, fill: "#f3f5f7", line: "below" });
      expect(await control.dress(id, "B4")).toMatchObject({ isRight: true });
      expect(await control.dress(id, "C5")).toMatchObject({ bold: false, fill: "#fffbe6" });
      expect(await control.dress(id, "A5")).toMatchObject({ fill: "", line: "" });
      expect(await control.dress(id, "B7")).toMatchObject({ bold: true, line: "above" });
      expect((await control.column(id, 0)).width).toBeCloseTo(180, 0);
      expect(await control.column(id, 3)).toMatchObject({ isHidden: true });
      expect(await control.column(id, 1)).toMatchObject({ isHidden: false });
      expect(await control.frozen(id)).toEqual({ rows: 4, columns: 1 });
    },
  },
  {
    title:
      "rewriting a report with a layout leaves no yellow and no total of the former one, and no column narrower",
    run: async ({ port, control }) => {
      const { id } = await port.writeOwn(
        dressed([
          ["Ada", 3],
          ["Bo", 2],
        ]),
      );
      await port.writeOwn({ ...dressed([["Cy", 1]]), layout: { ...layout, widths: [120, 150, 90, 60] } });
      expect(await control.dress(id, "A6")).toMatchObject({ bold: true, line: "above" });
      expect(await control.dress(id, "C7")).toMatchObject({ bold: false, fill: "" });
      expect(await control.dress(id, "B7")).toMatchObject({ bold: false, line: "" });
      expect((await control.column(id, 0)).width).toBeCloseTo(180, 0);
      expect((await control.column(id, 1)).width).toBeCloseTo(150, 0);
    },
  },
  {
    title:
      "a sheet of ours is taken away by its key, also when it was renamed and is looked at, and nothing else is",
    run: async ({ port, control }) => {
      const deal = await control.addSheet("Deals", deals);
      const { id } = await port.writeOwn(report(two));
      await control.rename(id, "My team");
      await control.activate(id);
      expect(await port.removeOwn("team")).toBe(true);
      expect((await port.sheets()).map((sheet) => sheet.id)).not.toContain(id);
      expect((await port.read(deal)).cells.values).toEqual(deals);
      expect((await port.activeSheet()).id).not.toBe(id);
      expect(await port.readOwn("team")).toBeNull();
      expect(await port.removeOwn("team")).toBe(false);
      expect((await port.read((await port.writeOwn(report(two))).id)).cells.values).toEqual(two);
    },
  },
  {
    title: "a sheet of ours that is protected is not taken away, and nor are its rows",
    run: async ({ port, control }) => {
      const { id } = await port.writeOwn(report(two));
      await control.protect(id);
      expect(await refusal(port.removeOwn("team"))).toBe("protected-sheet");
      expect(await refusal(port.removeOwnRows("team", 2, 1))).toBe("protected-sheet");
      expect((await port.read(id)).cells.values).toEqual(two);
    },
  },
  {
    title: "rows of a sheet of ours are taken away and what stands below moves up",
    run: async ({ port }) => {
      const { id } = await port.writeOwn(report([...two, ["Cy", 0.5]]));
      await port.removeOwnRows("team", 2, 2);
      expect((await port.read(id)).cells.values).toEqual([heading, ["Cy", 0.5]]);
      expect(await refusal(port.removeOwnRows("log", 2, 1))).toBe("missing-sheet");
    },
  },
];
