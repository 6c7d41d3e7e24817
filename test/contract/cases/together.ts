import { keepSettings, loadSettings } from "../../../core/port/keepSettings";
import { appendLog, readLogRows } from "../../../core/port/log";
import { logSheet } from "../../../core/port/logSheet";
import type { WorkbookPort } from "../../../core/port/port";
import { noSettings } from "../../../core/port/Settings";
import type { ContractCase, OpenedWorkbook } from "../ContractCase";

/** The two people of a case at one document. */
function people({ port, control }: OpenedWorkbook): readonly [WorkbookPort, WorkbookPort] {
  const other = control.anotherUser?.();
  if (other === undefined) throw new Error("the control has no second user");
  return [port, other];
}

const entry = (name: string) => ["2026-01-05", "commitment", name, 1, ""];

/** Two people at once. */
export const together: readonly ContractCase[] = [
  {
    title: "what one person keeps the other reads",
    needs: "anotherUser",
    run: async (opened) => {
      const [ada, bo] = people(opened);
      await ada.keepText("settings", "of Ada");
      expect(await bo.readText("settings")).toBe("of Ada");
    },
  },
  {
    title: "two people who change two guidelines at once both find them changed",
    needs: "anotherUser",
    run: async (opened) => {
      const [ada, bo] = people(opened);
      await Promise.all([
        keepSettings(ada, noSettings, { ...noSettings, guidelines: { lineLimit: 0.6 } }),
        keepSettings(bo, noSettings, { ...noSettings, guidelines: { newTarget: 0.4 } }),
      ]);
      expect((await loadSettings(ada)).guidelines).toEqual({ lineLimit: 0.6, newTarget: 0.4 });
    },
  },
  {
    title: "of twelve guidelines that two people change at once all stand",
    needs: "anotherUser",
    run: async (opened) => {
      const both = people(opened);
      const floors = Array.from({ length: 12 }, (_, at) => ({ [`Line ${at}`]: at / 100 }));
      const keep = (lineMinimum: Record<string, number>, at: number) =>
        keepSettings(both[at % 2 === 0 ? 0 : 1], noSettings, { ...noSettings, guidelines: { lineMinimum } });
      await Promise.all(floors.map(keep));
      expect((await loadSettings(both[0])).guidelines.lineMinimum).toEqual(Object.assign({}, ...floors));
    },
  },
  {
    title: "two people who give two lines their own minimum at once both find them",
    needs: "anotherUser",
    run: async (opened) => {
      const [ada, bo] = people(opened);
      const minimum = (lineMinimum: Record<string, number>) => ({
        ...noSettings,
        guidelines: { lineMinimum },
      });
      await Promise.all([
        keepSettings(ada, noSettings, minimum({ Service: 0.1 })),
        keepSettings(bo, noSettings, minimum({ Sensors: 0.2 })),
      ]);
      expect((await loadSettings(bo)).guidelines.lineMinimum).toEqual({ Service: 0.1, Sensors: 0.2 });
    },
  },
  {
    title: "of two long texts kept at once under one key one stands, whole",
    needs: "anotherUser",
    run: async (opened) => {
      const [ada, bo] = people(opened);
      const texts = ["a".repeat(30_000), "b".repeat(20_000)];
      await Promise.all([ada.keepText("settings", texts[0] ?? ""), bo.keepText("settings", texts[1] ?? "")]);
      expect(texts).toContain(await ada.readText("settings"));
    },
  },
  {
    title: "a text is not kept where the document holds another than the one it was made from",
    needs: "anotherUser",
    run: async (opened) => {
      const [ada, bo] = people(opened);
      expect(await ada.keepText("settings", "first", null)).toBe(true);
      expect(await bo.keepText("settings", "second", null)).toBe(false);
      expect(await bo.readText("settings")).toBe("first");
      expect(await bo.keepText("settings", "second", "first")).toBe(true);
      expect(await ada.readText("settings")).toBe("second");
    },
  },
  {
    title: "two people who begin the log at once write on one sheet, below one heading",
    needs: "anotherUser",
    run: async (opened) => {
      const [ada, bo] = people(opened);
      await Promise.all([appendLog(ada, [entry("Ada")]), appendLog(bo, [entry("Bo")])]);
      expect((await readLogRows(ada)).map(([, , name]) => name).sort()).toEqual(["Ada", "Bo"]);
      expect((await ada.sheets()).filter(({ name }) => name === logSheet.name)).toHaveLength(1);
    },
  },
  {
    title: "no row of the log is written over by somebody who adds one at the same moment",
    needs: "anotherUser",
    run: async (opened) => {
      const [ada, bo] = people(opened);
      const names = Array.from({ length: 12 }, (_, i) => `Entry ${i}`);
      await Promise.all(names.map((name, i) => appendLog(i % 2 === 0 ? ada : bo, [entry(name)])));
      expect((await readLogRows(bo)).map(([, , name]) => name).sort()).toEqual([...names].sort());
    },
  },
  {
    title: "two people who write the same report at once have one sheet of it",
    needs: "anotherUser",
    run: async (opened) => {
      const [ada, bo] = people(opened);
      const report = (rows: readonly (readonly string[])[]) => ({
        key: "team",
        name: "Team",
        blocks: [{ at: "A1", rows, heading: true, formats: [] }],
        charts: [],
      });
      const wholes = [
        [["Rep"], ["Ada"], ["Bo"]],
        [["Rep"], ["Cy"]],
      ];
      await Promise.all([ada.writeOwn(report(wholes[0] ?? [])), bo.writeOwn(report(wholes[1] ?? []))]);
      expect(wholes).toContainEqual((await ada.readOwn("team"))?.cells.values);
      expect((await bo.sheets()).filter(({ name }) => name === "Team")).toHaveLength(1);
    },
  },
];
