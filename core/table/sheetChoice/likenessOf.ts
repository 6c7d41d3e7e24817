import { at } from "../../cells/at";
import type { CellTable } from "../../cells/CellTable";
import { cellText } from "../../cells/cellText";
import { headerMatches } from "../headerVocabulary/headerMatches";
import { moneyOfCell } from "../money/moneyOfCell";
import { type OpenTable, openTable } from "../openTable";
import type { RawColumn } from "../RawColumn";
import { type FlagRole, flagRoles, type Role, roles } from "../role";
import { headerRows } from "../rows/headerRows";
import { Flag, flagColumn } from "../stages/flagColumn";
import { stageMeaning } from "../stages/stageMeaning";
import { pivotHeader } from "./pivotHeader";

/** What a sheet holds, as far as its first rows tell. */
export interface Likeness {
  /** `table`: a list with headers that may be a pipeline if nothing better is there, such as one of accounts. `none`: no such list. */
  readonly holds: "deals" | "table" | "none";
  /** How much of a pipeline it is, 0..1. */
  readonly score: number;
  /** It says with whom and what or how much, so that it may hold deals if its tab says how far they are. */
  readonly namesSales: boolean;
}

const closedMeanings: ReadonlySet<string> = new Set(["won", "accepted", "lost", "closed"]);

/** How many of these roles have a column beyond doubt. */
type Knows = (...roles: readonly Role[]) => number;

const nothing: Likeness = { holds: "none", score: 0, namesSales: false };

/** So many rows tell what a sheet holds, and fifty sheets are no work. */
export const looked = headerRows + 400;
/** Under this a column is a guess. */
const leastSure = 0.3;
/** From so many rows on a list is as good as a longer one. */
const manyRows = 30;

/** What is left of a sheet of the same columns on which no deal is open. */
const archived = 0.3;

/** What each column is worth as a sign of a pipeline; a sum of 1. */
const worths: Partial<Record<Role, number>> = {
  stage: 0.3,
  account: 0.15,
  line: 0.15,
  amount: 0.15,
  expectedClose: 0.1,
  created: 0.05,
  owner: 0.05,
  deal: 0.05,
};
/** Columns that say the same as another. */
const insteadOf: Partial<Record<Role, Role>> = {
  actualClose: "expectedClose",
  dealId: "deal",
  unitPrice: "amount",
  ...Object.fromEntries(["status", ...flagRoles].map((role) => [role, "stage"])),
};

/**
 * How much a sheet is a pipeline: one deal a row with a stage and what it is about. Pivot tables, summaries in which each stage or
 * line stands once, read-me sheets, quotas, and lists of accounts, products or activities are none.
 *
 * @example likenessOf({ values: [["Account", "Product", "Stage"], ["Acme", "Sensors", "Won"]], top: 1, left: 0 }).holds // "deals"
 */
export function likenessOf(cells: CellTable): Likeness {
  const table = openTable({ ...cells, values: cells.values.slice(0, looked) }, {});
  if ("code" in table) return nothing;
  return likenessOfTable(table, cells.values.length - table.layout.headerAt - 1);
}

/**
 * The same of a table that is open already.
 *
 * @param rows how many rows the sheet has below the header; left out: those of the table
 */
export function likenessOfTable(table: OpenTable, rows = table.raw.rows): Likeness {
  if (table.layout.headers.some(pivotHeader)) return nothing;
  const sure = sureColumns(table);
  const knows: Knows = (...roles) => roles.filter((role) => sure.has(role)).length;
  if (knows("account", "line", "stage", "deal") === 0 || isSummary(table, knows)) return nothing;
  let score = 0;
  for (const [role, confidence] of sure) score += (worths[role] ?? 0) * confidence;
  return {
    holds: holdsDeals(table, knows) ? "deals" : "table",
    score: score * Math.min(1, Math.log1p(rows) / Math.log1p(manyRows)) * (isArchive(table) ? archived : 1),
    namesSales: knows("account", "deal") > 0 && knows("amount", "line") > 0,
  };
}

/** The columns that are no guess, with their confidence; a stage column counts by how many of its words are known. */
function sureColumns({ layout, raw, lineColumns, maybeLines }: OpenTable): ReadonlyMap<Role, number> {
  const sure = new Map<Role, number>();
  for (const as of roles) {
    const confidence = layout.columns[as]?.confidence ?? 0;
    if (confidence < leastSure) continue;
    const role = insteadOf[as] ?? as;
    const known = as === "stage" || as === "status" ? 0.4 + 0.6 * knownWords(raw.names.get(as)) : 1;
    sure.set(role, Math.max(sure.get(role) ?? 0, confidence * known));
  }
  if (lineColumns !== null || maybeLines !== null) sure.set("line", leastSure);
  return sure;
}

/** The share of the words that say how far a deal is. */
function knownWords(column: RawColumn | undefined): number {
  const words = column?.cells.filter((cell) => stageMeaning(cellText(cell)) !== "blank") ?? [];
  const known = words.filter((cell) => stageMeaning(cellText(cell)) !== "unfamiliar");
  return words.length === 0 ? 0 : known.length / words.length;
}

/** Every stage says that the deal is closed, or the columns of yes and no do. */
function isArchive({ raw }: OpenTable): boolean {
  const meanings = (raw.names.get("stage")?.cells ?? []).map((cell) => stageMeaning(cellText(cell)));
  const said = meanings.filter((meaning) => meaning !== "blank");
  if (said.length > 0) return said.every((meaning) => closedMeanings.has(meaning));
  const flags = flagRoles.flatMap((role) => {
    const column = raw.names.get(role);
    return column === undefined ? [] : [{ role, ...flagColumn(role, column) }];
  });
  if (flags.length === 0 || raw.rows === 0) return false;
  const closes = (role: FlagRole, flag: Flag | undefined) =>
    role === "openFlag" ? flag === Flag.no : flag === Flag.yes;
  for (let row = 0; row < raw.rows; row++)
    if (!flags.some(({ role, codes, says }) => closes(role, says[at(codes, row)]))) return false;
  return true;
}

/** A stage and what the deal is about; without a stage all of what a sale has: who bought what for how much and when. */
function holdsDeals(table: OpenTable, knows: Knows): boolean {
  const what = knows("account", "deal");
  if (knows("stage") === 0)
    return (
      knows("amount") === 1 &&
      knows("expectedClose", "created") > 0 &&
      what + knows("line", "owner") > 1 &&
      (knows("deal") === 1 || comesAgain(table, "account") || comesAgain(table, "line"))
    );
  if (what + knows("line") === 0 || knows("amount", "line", "expectedClose", "probability") === 0)
    return false;
  if (what === 0) return comesAgain(table, "line");
  // A list of accounts has a status too, but each account once.
  return (
    knows("line", "deal", "expectedClose", "probability") > 0 ||
    comesAgain(table, "account") ||
    saysStages(table)
  );
}

/** The header says stage and not status, or some deal is won or lost: no account is. */
function saysStages({ layout, raw }: OpenTable): boolean {
  const { stage, wonFlag, lostFlag } = layout.columns;
  if (stage === undefined) return wonFlag !== undefined || lostFlag !== undefined;
  const words = raw.names.get("stage")?.cells ?? [];
  return (
    (headerMatches(stage.header).get("stage") ?? 0) > 0.9 ||
    words.some((cell) => ["won", "lost"].includes(stageMeaning(cellText(cell))))
  );
}

/**
 * Stages or lines that stand once each, without a word on whom or when: they are summed up, or a price list. Figures under several stages
 * are sums however few rows there are.
 */
function isSummary(table: OpenTable, knows: Knows): boolean {
  if (knows("account", "deal", "owner", "created", "expectedClose") > 0) return false;
  if (isByStage(table)) return true;
  if (table.raw.rows < 3) return false;
  const told = knows("stage") > 0 ? (["stage", "status"] as const) : (["line"] as const);
  return !told.some((role) => comesAgain(table, role));
}

/** Whether at least two columns are headed by stages and hold figures. */
function isByStage({ cells: { values }, layout: { headers, headerAt } }: OpenTable): boolean {
  const areFigures = (at: number) =>
    values
      .slice(headerAt + 1)
      .every((row) => cellText(row[at]) === "" || !Number.isNaN(moneyOfCell(row[at])));
  const stages = headers.filter(
    (header, at) => !["blank", "unfamiliar"].includes(stageMeaning(header)) && areFigures(at),
  );
  return stages.length > 1;
}

/** Whether some value of a column stands on several rows: in a summary none does. */
function comesAgain({ raw }: OpenTable, role: Role): boolean {
  const column = raw.names.get(role);
  return column !== undefined && column.cells.length < column.codes.length - countBlanks(column);
}

function countBlanks({ codes }: RawColumn): number {
  let blanks = 0;
  for (const code of codes) if (code === -1) blanks++;
  return blanks;
}
