import type { CellTable } from "../../cells/CellTable";
import { greatest } from "../../cells/greatest";
import { isEmpty } from "../../cells/isEmpty";
import type { Pipeline } from "../Pipeline";
import { findHeaderRow } from "../rows/findHeaderRow";
import { headerTexts } from "../rows/headerTexts";
import { findKey } from "./findKey";
import { headerOf } from "./headerOf";

/** The roles whose names are read aloud, the most telling first. */
const named = ["account", "line", "owner"] as const;
/** Fewer numbers may be names: "5000" is a line. */
const fewest = 3;

export interface NumbersForNames {
  readonly role: (typeof named)[number];
  /** Of the sheet, from 0. */
  readonly column: number;
  readonly samples: readonly string[];
}

/**
 * The first of accounts, lines and reps that the sheet tells by numbers alone: a database's ids, whose names stand elsewhere. Null where
 * all of them have names.
 *
 * @example numbersForNames({ account: { names: ["19", "5", "3"] }, line: null, owner: null, columns: { account: { column: 2 } } }).role // "account"
 */
export function numbersForNames(
  pipeline: Pick<Pipeline, "account" | "line" | "owner" | "columns">,
): NumbersForNames | null {
  for (const role of named) {
    const names = pipeline[role]?.names ?? [];
    const column = pipeline.columns[role]?.column;
    if (column !== undefined && names.length >= fewest && names.every((name) => /^\d+$/.test(name)))
      return { role, column, samples: names.slice(0, fewest) };
  }
  return null;
}

/** Columns of a sheet, from 0. */
export interface ListOfNames {
  readonly ids: number;
  readonly names: number;
}

const sampled = 50;

/**
 * Where a second sheet has the names of a column of numbers: the column of the same numbers, and the first one of texts beside it. Null
 * where it is no such list.
 *
 * @param column of the main sheet, from 0
 * @example listOfNames({ values: [["Account", "Stage"], [7, "Won"], [8, "Lost"]], top: 1, left: 0 }, 0, { values: [["Account", "Name"], [7, "Acme"], [8, "Tarn"]], top: 1, left: 0 }) // { ids: 0, names: 1 }
 */
export function listOfNames(main: CellTable, column: number, second: CellTable): ListOfNames | null {
  const [mainHeader, header] = [findHeaderRow(main, new Set()), headerOf(second)];
  if (mainHeader === null || header === null) return null;
  const key = findKey(main, mainHeader, second, header);
  if (key === null || main.left + key.main !== column) return null;
  const rows = second.values.slice(header + 1, header + 1 + sampled);
  // A country or a segment is a text too, but shared by many.
  const different = headerTexts(second, header).map((title, at) => {
    const texts = rows.map((row) => row?.[at]);
    const isOne = title !== "" && at !== key.second && texts.every(isName);
    return isOne ? new Set(texts.filter((text) => !isEmpty(text))).size : 0;
  });
  const most = greatest(different, 0);
  return most === 0 ? null : { ids: second.left + key.second, names: second.left + different.indexOf(most) };
}

function isName(cell: unknown): boolean {
  return isEmpty(cell) || (typeof cell === "string" && /\p{L}/u.test(cell));
}
