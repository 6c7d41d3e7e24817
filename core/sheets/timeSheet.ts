import { cellAddress } from "../cells/a1";
import type { CellTable } from "../cells/CellTable";
import { cellText } from "../cells/cellText";
import { isEmpty } from "../cells/isEmpty";
import { numberOf } from "../cells/numberOf";
import type { ReportSheet } from "../port/ReportSheet";
import type { TimeInput, UnreadableCell } from "../time/TimeInput";
import type { TimePlan } from "../time/timePlan";
import type { Words } from "../words/Words";

export const timeSheetKey = "time-plan";

/** What the rep wrote into the sheet "Time plan": blank cells leave the data's own figure. */
export interface RepInputs {
  /** Null where the cell is blank or no number. */
  readonly hours: number | null;
  readonly accounts: ReadonlyMap<string, RepInput>;
  /** Cells that are no number of 0 or more. */
  readonly unreadable: readonly UnreadableCell[];
}

export interface RepInput {
  readonly value: number | null;
  readonly effort: number | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
}

/** Row (from 0) of the table's heading in the sheet. */
const headingRow = 3;
const columns = { account: 0, value: 3, effort: 5, minimum: 6, maximum: 7 } as const;

/** The plan as a sheet of ours. The rep's columns stand beside the data's and are written back as they were. */
export function timeSheet(
  plan: TimePlan,
  inputs: RepInputs,
  computed: readonly TimeInput[],
  words: Words["time"],
): ReportSheet {
  const own = new Map(computed.map((account) => [account.account, account]));
  const rows = plan.accounts.map((account) => {
    const data = own.get(account.account);
    const rep = inputs.accounts.get(account.account);
    return [
      account.account,
      words.customerWord[account.customer],
      round(data?.value ?? account.value),
      rep?.value ?? null,
      round(data?.effort ?? account.effort, 10),
      rep?.effort ?? null,
      rep?.minimum ?? null,
      rep?.maximum ?? null,
      round(account.hours, 100),
      round(account.nextHour),
      words.valueReason(account.parts, account.focus),
    ];
  });
  return {
    key: timeSheetKey,
    name: words.sheetName,
    charts: [],
    blocks: [
      { at: "A1", heading: true, formats: ["", "0.0"], rows: [[words.hoursThisWeek, plan.hours]] },
      { at: "A2", heading: false, formats: [""], rows: [[words.howToChange]] },
      {
        at: "A4",
        heading: true,
        formats: ["", "", "#,##0", "#,##0", "0.0", "0.0", "0.0", "0.0", "0.0", "#,##0", ""],
        rows: [[...words.sheetHeading], ...rows],
      },
    ],
  };
}

/**
 * Reads the rep's figures back from the sheet as it stands; rows may have been sorted or deleted. Null: no such sheet yet.
 *
 * @example readTimeSheet(null).hours // null
 */
export function readTimeSheet(cells: CellTable | null): RepInputs {
  if (cells === null) return { hours: null, accounts: new Map(), unreadable: [] };
  const unreadable: UnreadableCell[] = [];
  const number = (row: number, column: number): number | null => {
    const cell = cells.values[row]?.[column];
    if (isEmpty(cell)) return null;
    const value = numberOf(cell);
    if (value >= 0) return value;
    unreadable.push({ address: cellAddress(row + 1, column), text: cellText(cell) });
    return null;
  };
  const accounts = new Map<string, RepInput>();
  for (let row = headingRow + 1; row < cells.values.length; row++) {
    const account = cellText(cells.values[row]?.[columns.account]);
    if (account === "") continue;
    accounts.set(account, {
      value: number(row, columns.value),
      effort: number(row, columns.effort),
      minimum: number(row, columns.minimum),
      maximum: number(row, columns.maximum),
    });
  }
  return { hours: number(0, 1), accounts, unreadable };
}

/**
 * The data's figures with the rep's in their place. An effort of 0 is no effort and stays the data's.
 *
 * @example withRepInputs([{ account: "A", value: 10 }], { accounts: new Map([["A", { value: 30 }]]) })[0].value // 30
 */
export function withRepInputs(accounts: readonly TimeInput[], inputs: RepInputs): TimeInput[] {
  return accounts.map((account): TimeInput => {
    const rep = inputs.accounts.get(account.account);
    if (!rep) return account;
    const minimum = rep.minimum ?? account.minimum;
    return {
      ...account,
      value: rep.value ?? account.value,
      effort: rep.effort || account.effort,
      minimum,
      maximum: Math.max(minimum, rep.maximum ?? account.maximum),
      changedByRep: rep.value !== null || rep.effort !== null,
    };
  });
}

function round(value: number, parts = 1): number {
  return Math.round(value * parts) / parts;
}
