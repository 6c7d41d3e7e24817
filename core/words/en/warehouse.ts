import type { NotHere, WarehouseProblem } from "../WarehouseProblem";
import { noHistory } from "./customers";
import { list, whole } from "./format";
import { failureMessage } from "./issues";

/** Why a database was not asked, or what it said instead of an answer: one line, without a final period. */
export function warehouseProblem(problem: WarehouseProblem): string {
  switch (problem.code) {
    case "no-engine":
      return `${problem.engine} is not installed beside this program: npm install ${problem.install} (with -g, if the program was installed with it)`;
    case "unknown-url":
      return `--url takes duckdb:FILE, parquet:FILES, csv:FILES or postgres://HOST/DATABASE, not "${problem.url}"`;
    case "no-table":
      return "name the table with the deals: --table deals";
    case "engine":
      return `${problem.engine} says: ${problem.message}`;
    case "no-rows":
      return "the table has no rows";
    case "password-in-url":
      return "leave the password out of --url, where every list of processes shows it: PGPASSWORD holds it";
    case "unread":
      return failureMessage(problem.failure);
    case "no-reps":
      return `no column says whose deals they are: name one with --map owner=COLUMN; there are ${list(problem.columns, 20)}`;
    case "unknown-column":
      return `there is no column "${problem.column}"; there are ${list(problem.columns, 20)}`;
    case "no-purchases":
      return noHistory(problem.why);
    case "not-here":
      return notHere[problem.what](problem.column, problem.rows);
  }
}

const view = "ask for a view of the table instead";

/** What is read from a sheet, and not from a database. */
const notHere: Readonly<Record<NotHere, (column: string, rows: number) => string>> = {
  states: (column, rows) =>
    `${whole(rows)} ${rows === 1 ? "deal has" : "deals have"} several rows by "${column}" that do not say the same (another stage, owner or day): which of them counts is not decided here; ${view} with one row a deal and line, or take each row as a deal with --rows`,
  snapshots: (column) =>
    `"${column}" says when the rows were written down, and a deal may stand in several: ${view} with the latest row of each, or take each row as a deal with --rows`,
  "names-of-deals": (column, rows) =>
    `${whole(rows)} ${rows === 1 ? "name" : "names"} of "${column}" ${rows === 1 ? "stands" : "stand"} on several rows of one account: name the column of the deals' ids with --map dealId=COLUMN, or take each row as a deal with --rows`,
  "lines-as-columns": (column) =>
    `"${column}" looks like a line of its own: a database is asked with one column of lines; ${view}`,
  "lines-own-amounts": (column, rows) =>
    `${whole(rows)} ${rows === 1 ? "row takes" : "rows take"} something off ("${column}" is below 0): ${view} with a deal's amounts added up`,
  priced: (column) =>
    `the amounts would be "${column}" times a quantity: ${view} that multiplies them, or name their column with --map amount=COLUMN`,
  "says-closed-alone": (column) =>
    `some deals of "${column}" are closed, and other columns say whether they were lost: ${view} that says won and lost`,
  archived: (column) => `"${column}" says which deals do not count: ${view} without these`,
  "far-ahead": (column, rows) =>
    `${whole(rows)} deals stand more than a year after all others ("${column}"), as slips do: say which day is today with --as-of`,
  "given-back": (column, rows) =>
    `${whole(rows)} ${rows === 1 ? "row gives" : "rows give"} something back ("${column}" is below 0), and a database does not tell off which purchase: ${view} without what came back`,
  documents: (column) =>
    `"${column}" says which rows are invoices and which credit notes, payments or quotes: ${view} of the sales that stand`,
  "flags-alone": (column) =>
    `"${column}" alone does not say which deals are open: name a column that does with --map stage=COLUMN`,
};

export const written = (path: string) => `${path} written`;
export const outEnding = (path: string) => `--out writes .csv, .json or .parquet, not "${path}"`;
export const whatToAsk = (given: string | undefined, known: readonly string[]) =>
  `say what is asked: ${list(known, 5)}${given === undefined ? "" : `, not "${given}"`}`;
export const noUrl = "say where the deals are: --url parquet:deals.parquet";
export const groupsNeedOut =
  "--group-by gives an answer a value: print them with --json, or write them with --out";
export const teamIsByRep = "team is a scorecard a rep already: leave --group-by out, or ask review with it";
export const asking = (what: string) => `Asking ${what}`;
