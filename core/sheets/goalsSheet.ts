import { foldName } from "../cells/foldName";
import type { ReportSheet } from "../port/ReportSheet";
import type { Goal } from "../team/Goal";
import type { Words } from "../words/Words";

/** The sheet of goals that we made is found again by this key. */
export const goalsKey = "goals";

/** Rows below the last rep that are left for further ones. */
const spareRows = 30;

/**
 * The goals with one rep's goal of new customers in its place; a rep that has none yet comes last. Names that differ only in case are one rep.
 *
 * @param newCustomers null takes the goal away
 * @example withGoal([], "Weber", 4) // [{ rep: "Weber", newCustomers: 4, quota: null, lines: [] }]
 */
export function withGoal(goals: readonly Goal[], rep: string, newCustomers: number | null): readonly Goal[] {
  const isRep = (goal: Goal) => foldName(goal.rep) === foldName(rep);
  if (goals.some(isRep)) return goals.map((goal) => (isRep(goal) ? { ...goal, newCustomers } : goal));
  return [...goals, { rep, newCustomers, quota: null, lines: [] }];
}

/** The goals as a sheet that people fill in, a row a rep: `readGoals` reads it back. Reps of the table without a goal have a row too. */
export function goalsSheet(
  goals: readonly Goal[],
  reps: readonly string[],
  { goals: words }: Words["team"],
): ReportSheet {
  const known = new Set(goals.map(({ rep }) => foldName(rep)));
  const others = reps.filter((rep) => !known.has(foldName(rep)));
  const rows = [
    ...goals.map(({ rep, newCustomers, quota, lines }) => [
      rep,
      newCustomers,
      quota,
      lines.join("; ") || null,
    ]),
    ...others.map((rep) => [rep, null, null, null]),
    ...Array.from({ length: spareRows }, () => [null, null, null, null]),
  ];
  return {
    key: goalsKey,
    name: words.sheetName,
    charts: [],
    layout: { widths: [150, 110, 100, 220], frozen: { rows: 1, columns: 0 }, hidden: [] },
    blocks: [
      {
        at: "A1",
        heading: true,
        formats: ["", "0", "#,##0", ""],
        look: { kind: "table", yours: [1, 2, 3], hasTotal: false },
        rows: [[...words.headings], ...rows],
      },
    ],
  };
}
