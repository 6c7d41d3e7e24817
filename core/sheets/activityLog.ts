import type { CellTable } from "../cells/CellTable";
import { cellText } from "../cells/cellText";
import { fold } from "../cells/fold";
import { isEmpty } from "../cells/isEmpty";
import { numberOf } from "../cells/numberOf";
import { dayOfCell } from "../cells/parseDay";
import { headerMatches } from "../table/headerVocabulary/headerMatches";
import { foldAccount } from "../table/names/foldAccount";
import { headerRows } from "../table/rows/headerRows";
import type { LoggedHours } from "../time/activities/hoursToFind";

/** Hours really spent, by account, of the four weeks up to the last entry. */
export interface ActivityLog {
  /** By the account's folded name (see foldAccount). */
  readonly hours: ReadonlyMap<string, number>;
  /** The entries that those hours are the sums of. */
  readonly entries: readonly LoggedHours[];
  /** Serial days of the first and last entry that counts. */
  readonly from: number;
  readonly to: number;
  /** Entries without an account, a day or hours above 0. */
  readonly unreadable: number;
}

const sheetNames = /^(activit\w*|activity log|time log|hours|zeiten|heures|horas|ore|uren)$/i;

/**
 * Whether a sheet of that name is read as the log of hours.
 *
 * @example isActivitySheet("Activity") // true
 */
export function isActivitySheet(name: string): boolean {
  return sheetNames.test(name.trim());
}

const fourWeeks = 28;
const hourWords = new Set(
  "hours hour h hrs time spent,time spent hours,duration,stunden,std,dauer,zeit,heures,duree,temps,horas,tiempo,tempo,ore,durata,uren,duur,tijd"
    .split(",")
    .flatMap((group) => [group, ...group.split(" ")]),
);
const dateWords = new Set("date,day,datum,tag,jour,fecha,dia,data,giorno,dag".split(","));

/**
 * Reads an activity log: a table with the columns date, account and hours, headed in one of seven languages, in any order.
 * Null where one of the three is missing or no entry can be read.
 *
 * @example readActivityLog({ values: [["Date", "Account", "Hours"], [46295, "Norden", 2]], top: 1, left: 0 }).hours // [["norden", 2]]
 */
export function readActivityLog({ values }: CellTable): ActivityLog | null {
  for (let row = 0; row < Math.min(headerRows, values.length); row++) {
    const columns = logColumns(values[row] ?? []);
    if (columns) return sumHours(values.slice(row + 1), columns);
  }
  return null;
}

interface LogColumns {
  readonly date: number;
  readonly account: number;
  readonly hours: number;
}

function logColumns(header: readonly unknown[]): LogColumns | null {
  // A host may leave holes in a row, which no callback is shown.
  const words = Array.from(header, (cell) => fold(cellText(cell)).trim());
  const hours = words.findIndex((word) => hourWords.has(word));
  const date = words.findIndex((word) => dateWords.has(word) || headerMatches(word).has("lastActivity"));
  const account = header.findIndex((cell, i) => i !== hours && headerMatches(cellText(cell)).has("account"));
  return hours < 0 || date < 0 || account < 0 ? null : { date, account, hours };
}

function sumHours(rows: readonly (readonly unknown[])[], columns: LogColumns): ActivityLog | null {
  const filled = rows.filter((row) => !row.every(isEmpty));
  const entries = filled.flatMap((row) => {
    const day = dayOfCell(row[columns.date]);
    const account = foldAccount(cellText(row[columns.account]));
    const hours = numberOf(row[columns.hours]);
    return account !== "" && hours > 0 && !Number.isNaN(day) ? [{ day, account, hours }] : [];
  });
  if (entries.length === 0) return null;
  const to = entries.reduce((latest, { day }) => Math.max(latest, day), 0);
  const counted = entries.filter(({ day }) => day > to - fourWeeks);
  const hours = new Map<string, number>();
  for (const entry of counted) hours.set(entry.account, (hours.get(entry.account) ?? 0) + entry.hours);
  return {
    hours,
    entries: counted,
    from: counted.reduce((first, { day }) => Math.min(first, day), to),
    to,
    unreadable: filled.length - entries.length,
  };
}
