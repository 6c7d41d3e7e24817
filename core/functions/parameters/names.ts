import { at } from "../../cells/at";
import { foldName } from "../../cells/foldName";
import { headerMatches } from "../../table/headerVocabulary/headerMatches";
import { buildParts } from "../../table/lines/buildParts";
import { namedLines } from "../../table/lines/namedLines";
import { partsOf } from "../../table/lines/partsOf";
import { type SplitCells, splitCells } from "../../table/lines/splitCells";
import { foldAccount } from "../../table/names/foldAccount";
import { readNames } from "../../table/names/readNames";
import type { Parts } from "../../table/Pipeline";
import type { RawColumn } from "../../table/RawColumn";
import type { Role } from "../../table/role";
import { type Column, cellAt } from "./Column";
import { type ColumnParameter, columnParameter, type RequiredColumn, type Rows } from "./Parameter";
import { rawColumn } from "./rawColumn";
import { refuseErrors } from "./refuseErrors";

/** The names of a column, in their most frequent spelling. */
export interface NamesColumn {
  /** The parameter's name. */
  readonly parameter: string;
  readonly names: readonly string[];
  /** One code a data row; -1 where the name is blank or the row does not count. Of a cell of several lines that of the first. */
  readonly codes: Int32Array;
  /** The names of each row: a cell of lines may hold several. */
  readonly parts: Parts;
}

/**
 * A column of names. Accounts are one without their legal form; it is one of accounts where its header says so.
 *
 * @example names().readColumn("lines", { rows: [["Sensors"], ["SENSORS"], [""]], at: 0 }, { header: -1, first: 0, end: 3, counts: null }).value.codes // [0, 0, -1]
 */
export function names(role?: Role): RequiredColumn<NamesColumn> {
  return columnParameter("names", sourceOf(role), (parameter, column, rows) =>
    saysAccount(cellAt(column, rows.header))
      ? readColumn(parameter, column, rows, foldAccount)
      : readColumn(parameter, column, rows, foldName, role === "line"),
  );
}

/**
 * A column of accounts: they are one without their legal form.
 *
 * @example accounts().readColumn("accounts", { rows: [["Bosch GmbH"], ["Bosch"]], at: 0 }, { header: -1, first: 0, end: 2, counts: null }).value.codes // [0, 0]
 */
export function accounts(role?: Role): RequiredColumn<NamesColumn> {
  return columnParameter("names", sourceOf(role), (parameter, column, rows) =>
    readColumn(parameter, column, rows, foldAccount),
  );
}

/**
 * A column of names which, left out with all other arguments, is that of the calling cell's own sheet.
 *
 * @example ownNames("line").info // { kind: "range", optional: true, source: ["line"] }
 */
export function ownNames(role: Role): ColumnParameter<NamesColumn> {
  const { info, ...parameter } = names(role);
  return { ...parameter, info: { ...info, optional: true }, orEmpty: true };
}

interface ReadNames {
  readonly value: NamesColumn;
  readonly keeps: (row: number) => boolean;
}

const sourceOf = (role: Role | undefined) => (role === undefined ? null : [role]);

function readColumn(
  parameter: string,
  column: Column,
  rows: Rows,
  keyOf: (text: string) => string,
  mayHoldSeveral = false,
): ReadNames {
  const raw = rawColumn(column, rows);
  refuseErrors(parameter, raw, rows);
  const split = mayHoldSeveral ? splitCells(raw.cells, []) : null;
  if (split !== null && split.size > 0) return readLines(parameter, raw, split, rows);
  return namesOf(parameter, readNames(raw, keyOf), rows);
}

/** The names of the rows that count. */
export function namesOf(
  parameter: string,
  { names, codes: all }: Pick<NamesColumn, "names" | "codes">,
  { counts }: Pick<Rows, "counts">,
): ReadNames {
  const codes = counts === null ? all : onlyCounting(all, counts);
  return {
    value: { parameter, names, codes, parts: { codes, first: null, votes: null, portions: null } },
    keeps: (row: number) => (codes[row] ?? -1) >= 0,
  };
}

/** A cell of several lines counts in parts, as in the review. */
function readLines(parameter: string, raw: RawColumn, split: SplitCells, { counts }: Rows): ReadNames {
  const { names, rows } = namedLines(raw, split);
  const ofRow = (mention: number) => (rows === null ? mention : at(rows, mention));
  const counting = names.codes.map((code, mention) =>
    counts === null || counts(ofRow(mention)) ? code : -1,
  );
  const parts = buildParts({
    codes: counting,
    rows,
    count: raw.codes.length,
    first: null,
    names: names.names,
    amounts: null,
  });
  const codes = new Int32Array(raw.codes.length);
  for (let row = 0; row < codes.length; row++) codes[row] = at(parts.codes, partsOf(parts, row)[0]);
  return {
    value: { parameter, names: names.names, codes, parts },
    keeps: (row: number) => (codes[row] ?? -1) >= 0,
  };
}

function onlyCounting(codes: Int32Array, counts: (row: number) => boolean): Int32Array {
  const counting = new Int32Array(codes.length);
  for (let row = 0; row < codes.length; row++) counting[row] = counts(row) ? at(codes, row) : -1;
  return counting;
}

function saysAccount(header: unknown): boolean {
  if (typeof header !== "string") return false;
  const matches = headerMatches(header);
  return (matches.get("account") ?? 0) > (matches.get("line") ?? 0);
}
