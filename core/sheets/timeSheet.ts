import { cellAddress } from "../cells/a1";
import type { CellTable } from "../cells/CellTable";
import { cellText } from "../cells/cellText";
import { isEmpty } from "../cells/isEmpty";
import { keyOf } from "../cells/keyOf";
import { mappedInSlices } from "../cells/mappedInSlices";
import { mostMoney } from "../cells/mostMoney";
import { numberOf } from "../cells/numberOf";
import type { Slices } from "../cells/slices";
import { columnWidths } from "../port/columnWidths";
import type { ReportBlock, ReportSheet } from "../port/ReportSheet";
import { sum } from "../statistics/sum";
import type { Activity } from "../time/Activity";
import type { TimePlan } from "../time/timePlan";
import type { UnreadableCell } from "../time/UnreadableCell";
import type { Words } from "../words/Words";
import { activityKey, type RepInput, type RepInputs } from "./repInputs";

export const timeSheetKey = "time-plan";

/** Row (from 0) of the table's heading in the sheet. */
const headingRow = 3;
const columns = { account: 0, purpose: 2, line: 3, value: 6, effort: 8, minimum: 9, maximum: 10 } as const;
/** As an earlier version wrote it, with the week's hours in the first row. */
const formerColumns = {
  account: 0,
  purpose: 2,
  line: 3,
  value: 5,
  effort: 7,
  minimum: 8,
  maximum: 9,
} as const;
/** Of the table's columns those that are the rep's to fill in. */
const yours = [columns.value, columns.effort, columns.minimum, columns.maximum];
const hoursColumn = 4;

/** The plan as a sheet of ours, a row an activity. The rep's columns stand beside the data's and are written back as they were. */
export function* timeSheet(
  plan: TimePlan,
  inputs: RepInputs,
  computed: readonly Activity[],
  words: Words["time"],
): Slices<ReportSheet> {
  const own = new Map(
    yield* mappedInSlices(computed, (activity) => [activityKey(activity, words), activity] as const),
  );
  yield;
  const rows = yield* mappedInSlices(plan.activities, (activity) => {
    const key = activityKey(activity, words);
    const data = own.get(key) ?? activity;
    const rep = inputs.rows.get(key);
    return [
      activity.account,
      words.customerWord[activity.customer],
      words.purposeWord[activity.purpose],
      activity.line,
      round(activity.hours, 100),
      round(data.value),
      rep?.value ?? null,
      round(data.effort, 10),
      rep?.effort ?? null,
      rep?.minimum ?? null,
      rep?.maximum ?? null,
      round(activity.nextHour),
    ];
  });
  yield;
  const total = sum(rows.map((row) => Number(row[hoursColumn])));
  const table: ReportBlock = {
    at: `A${headingRow + 1}`,
    heading: true,
    formats: ["", "", "", "", "0.0", "#,##0", "#,##0", "0.0", "0.0", "0.0", "0.0", "#,##0"],
    rows: [
      [...words.sheetHeading],
      ...rows,
      [words.sheetTotal, null, null, null, round(total, 100), ...Array.from({ length: 7 }, () => null)],
    ],
    look: { kind: "table", yours, hasTotal: true },
  };
  yield;
  return {
    key: timeSheetKey,
    name: words.sheetName,
    charts: [],
    layout: {
      widths: columnWidths([table, hoursCell(plan, words)]),
      frozen: { rows: headingRow + 1, columns: 1 },
      hidden: [],
    },
    blocks: [
      { at: "A1", heading: false, formats: [], rows: [[words.sheetTitle(plan)]], look: { kind: "title" } },
      hoursCell(plan, words),
      { at: "A3", heading: false, formats: [], rows: [[words.howToChange]], look: { kind: "note" } },
      table,
    ],
  };
}

/** The week's hours, which the rep may change: the second cell of the second row. */
function hoursCell(plan: TimePlan, words: Words["time"]): ReportBlock {
  return {
    at: "A2",
    heading: false,
    formats: ["", "0.0"],
    rows: [[words.hoursThisWeek, plan.hours]],
    look: { kind: "table", yours: [1], hasTotal: false },
  };
}

/** What is beyond these is a slip of the pen, and would leave no digits to divide hours by: told as a cell that cannot be read. */
const [leastFigure, mostHours] = [1e-6, 1e5];

/**
 * Reads the rep's figures back from the sheet as it stands; rows may have been sorted or deleted, and of two alike the last counts.
 * Null: no such sheet yet.
 *
 * @example readTimeSheet(null).hours // null
 */
export function readTimeSheet(cells: CellTable | null): RepInputs {
  if (cells === null) return { hours: null, rows: new Map(), unreadable: [] };
  const unreadable: UnreadableCell[] = [];
  const isFormer = !isEmpty(cells.values[0]?.[1]);
  const places = isFormer ? formerColumns : columns;
  const number = (row: number, column: number, most = mostHours): number | null => {
    const cell = cells.values[row]?.[column];
    if (isEmpty(cell)) return null;
    const value = numberOf(cell);
    if (value === 0 || (value >= leastFigure && value <= most)) return value;
    unreadable.push({ address: cellAddress(row + 1, column), text: cellText(cell) });
    return null;
  };
  const rows = new Map<string, RepInput>();
  for (let row = headingRow + 1; row < cells.values.length; row++) {
    const text = (column: number) => cellText(cells.values[row]?.[column]);
    const [account, purpose, line] = [text(places.account), text(places.purpose), text(places.line)];
    if (account === "" && purpose === "") continue;
    const own: RepInput = {
      value: number(row, places.value, mostMoney),
      effort: number(row, places.effort),
      minimum: number(row, places.minimum),
      maximum: number(row, places.maximum, Number.POSITIVE_INFINITY),
    };
    // The total names no purpose, and no figure of the rep.
    if (purpose !== "" || Object.values(own).some((figure) => figure !== null))
      rows.set(keyOf(account, purpose, line), own);
  }
  return { hours: number(isFormer ? 0 : 1, 1), rows, unreadable };
}

function round(value: number, parts = 1): number {
  return Math.round(value * parts) / parts;
}
