import { appendLog, readLogRows } from "../../../core/port/log";
import { logSheet } from "../../../core/port/logSheet";
import type { OwnSheet } from "../../../core/port/ReportSheet";
import { atEachWrite } from "../atEachWrite";
import type { ContractCase, OpenedWorkbook } from "../ContractCase";
import { deals, mark, sensors, valves } from "../deals";

const mix = "=FUNNEL_MIX(B2:B4)";

/** Somebody's deals with a table of ours over E1:I3, a note below it and an array formula that reads it. */
async function withTable({ port, control }: OpenedWorkbook, turn: number): Promise<string> {
  const id = await control.addSheet(`Deals ${turn}`, deals);
  await port.insertFormula(id, mix, "E1");
  await control.type(id, "E5", "my note");
  await control.type(id, "A8", "=TRANSPOSE(E1:I3)");
  await control.settle();
  return id;
}

/** Everything that stands on a sheet; the deals are the same on each. */
async function cellsOf({ port, control }: OpenedWorkbook, id: string) {
  await control.settle();
  const { values } = (await port.read(id)).cells;
  return { values, foreign: await control.formula(id, "A8") };
}

const team = (turn: number, rows: readonly (readonly (string | number)[])[]): OwnSheet => ({
  key: `team-${turn}`,
  name: `Team ${turn}`,
  blocks: [{ at: "A1", rows: [["Rep", "Score"], ...rows], heading: true, formats: ["", "0.0 %"] }],
  charts: [{ kind: "bar", title: "Scores", data: "A1:B3", at: "D1" }],
});

const isOurLog = ({ name }: { name: string }) => name === logSheet.name;

/** A stop in the middle of each thing that we write: nothing of the user's is lost, ours is whole or as before. */
export const harmed: readonly ContractCase[] = [
  {
    title: "colouring that is refused at any of its writes leaves the rules as before or all painted",
    needs: "failWrite",
    run: ({ port, control }) =>
      atEachWrite(control, {
        prepare: async (turn) => {
          const id = await control.addSheet(`Deals ${turn}`, deals);
          await control.addForeignRule(id, "A2:A9", "=$A2=1");
          await port.colour(id, [sensors], mark);
          return id;
        },
        act: (id) => port.colour(id, [valves, sensors], mark),
        look: (id) => control.rules(id),
      }),
  },
  {
    title: "freezing that is refused at any of its writes leaves every cell as it shows",
    needs: "failWrite",
    run: (opened) =>
      atEachWrite(opened.control, {
        prepare: (turn) => withTable(opened, turn),
        act: (id) => opened.port.freezeFormulas(id, ["E1"]),
        look: async (id) => ({
          ...(await cellsOf(opened, id)),
          formula: await opened.control.formula(id, "E1"),
        }),
      }),
  },
  {
    title: "freezing a formula around ours that is refused at any of its writes leaves it, or its values",
    needs: "failWrite",
    run: (opened) =>
      atEachWrite(opened.control, {
        prepare: async (turn) => {
          const id = await opened.control.addSheet(`Deals ${turn}`, deals);
          await opened.control.type(id, "E1", "=TRANSPOSE(FUNNEL_MIX(B2:B4))");
          await opened.control.settle();
          return id;
        },
        act: (id) => opened.port.freezeFormulas(id, ["E1"]),
        look: async (id) => ({
          ...(await cellsOf(opened, id)),
          formula: await opened.control.formula(id, "E1"),
        }),
      }),
  },
  {
    title: "writing a formula anew that is refused at any of its writes leaves the former or the new one",
    needs: "failWrite",
    run: (opened) =>
      atEachWrite(opened.control, {
        prepare: (turn) => withTable(opened, turn),
        act: (id) => opened.port.rewriteFormulas(id, [{ address: "E1", formula: "=FUNNEL_MIX(C2:C4)" }]),
        look: async (id) => ({
          ...(await cellsOf(opened, id)),
          formula: await opened.control.formula(id, "E1"),
        }),
      }),
  },
  {
    title: "calculating a formula anew that is refused at any of its writes leaves the formula",
    needs: "failWrite",
    run: (opened) =>
      atEachWrite(opened.control, {
        prepare: (turn) => withTable(opened, turn),
        act: (id) => opened.port.rewriteFormulas(id, [{ address: "E1", formula: mix }]),
        look: async (id) => ({
          ...(await cellsOf(opened, id)),
          formula: await opened.control.formula(id, "E1"),
        }),
      }),
  },
  {
    title: "a report that is refused at any of its writes stays as it was or stands whole",
    needs: "failWrite",
    run: ({ port, control }) =>
      atEachWrite(control, {
        prepare: async (turn) => {
          const { id } = await port.writeOwn(
            team(turn, [
              ["Ada", 0.8],
              ["Bo", 0.6],
            ]),
          );
          await control.type(id, "D9", "call her");
          return turn;
        },
        act: (turn) => port.writeOwn(team(turn, [["Cy", 0.5]])),
        look: async (turn) => {
          const cells = (await port.readOwn(`team-${turn}`))?.cells;
          return { values: cells?.values, formats: cells?.formats };
        },
      }),
  },
  {
    title: "a first report that is refused at any of its writes leaves no half sheet behind",
    needs: "failWrite",
    run: ({ port, control }) =>
      atEachWrite(control, {
        prepare: async (turn) => turn,
        act: (turn) => port.writeOwn(team(turn, [["Ada", 0.8]])),
        look: async (turn) => ({
          values: (await port.readOwn(`team-${turn}`))?.cells.values,
          sheets: (await port.sheets()).filter(({ name }) => name === `Team ${turn}`).length,
        }),
      }),
  },
  {
    title: "a log entry that is refused at any of its writes is there whole or not at all",
    needs: "failWrite",
    run: ({ port, control }) =>
      atEachWrite(control, {
        prepare: async () => {
          const made = (await port.sheets()).find(isOurLog);
          if (made) await control.remove(made.id);
          if ((await port.sheets()).length === 0) await control.addSheet("Sheet1", []);
        },
        act: () => appendLog(port, [["2026-01-05", "score", "Balance", 61, "watch"]]),
        look: async () => ({
          rows: await readLogRows(port),
          sheets: (await port.sheets()).filter(isOurLog).length,
        }),
      }),
  },
  {
    title: "settings that are refused at any of their writes are the former or the new ones",
    needs: "failWrite",
    run: ({ port, control }) =>
      atEachWrite(control, {
        prepare: async (turn) => {
          await port.keepText(`settings-${turn}`, "a".repeat(20_000));
          return turn;
        },
        act: (turn) => port.keepText(`settings-${turn}`, "b".repeat(30_000)),
        look: (turn) => port.readText(`settings-${turn}`),
      }),
  },
];
