import { columnName } from "../../cells/a1";
import type { ReadIssue } from "../../table/ReadIssue";
import type { ReadFailure } from "../../table/Reading";
import type { Role } from "../../table/role";
import { day, list, plural, whole } from "./format";

const roleNames: Readonly<Record<Role, string>> = {
  account: "account",
  line: "product line",
  stage: "stage",
  status: "status",
  amount: "amount",
  probability: "probability",
  created: "created date",
  expectedClose: "expected close date",
  actualClose: "actual close date",
  lastActivity: "last activity",
  owner: "owner",
  quota: "quota",
  customerType: "customer type",
  currency: "currency",
  deal: "deal",
};

/**
 * What was odd in the sheet and what that did to the numbers, as sentences for a salesperson.
 *
 * Such as "3 cells of Amount could not be read as money (\"tbc\"): E14, E15, E99. These deals count, but not by amount"
 */
export function issueMessage(issue: ReadIssue): string {
  return messages[issue.code](issue);
}

/** Why a sheet could not be read, and what to do about it. */
export function failureMessage(failure: ReadFailure): string {
  const { detail } = failure;
  switch (failure.code) {
    case "no-cells":
      return "The sheet is empty. Open a sheet with a row of headers and one deal a row below it";
    case "no-header":
      return `No row of headers was found in the first 25 rows. One row should name the columns, such as Account, Product, Stage and Amount`;
    case "no-deals":
      return `There is no deal below the headers in row ${text(detail.row)}. Add one deal a row`;
    case "unknown-header":
      return `No column is called "${text(detail.header)}". The columns are: ${list(texts(detail.headers), 20)}`;
    case "unknown-role":
      return `"${text(detail.name)}" is nothing that a column can be read as. Choose one of: ${texts(detail.roles).join(", ")}`;
    case "unknown-owner": {
      const owners = texts(detail.owners);
      if (owners.length === 0)
        return `There is no owner column, so the deals of "${text(detail.owner)}" cannot be told apart`;
      return `No deal belongs to "${text(detail.owner)}". The owners are: ${list(owners, 20)}`;
    }
  }
}

const messages: Readonly<Record<ReadIssue["code"], (issue: ReadIssue) => string>> = {
  "title-rows-skipped": (issue) => `${plural(issue.rows, "row")} above the headers ${was(issue)} passed over`,
  "blank-rows": (issue) =>
    `${plural(issue.rows, "empty row")} between the deals ${was(issue)} passed over: ${rows(issue)}`,
  "repeated-header": (issue) =>
    `${plural(issue.rows, "row")} ${repeat(issue)} the headers and ${was(issue)} passed over: ${rows(issue)}`,
  "total-row": (issue) =>
    `${plural(issue.rows, "total or subtotal row")} ${was(issue)} left out, so nothing is counted twice: ${rows(issue)}`,
  "blank-line": (issue) =>
    `${deals(issue)} without a product line: ${cells(issue)}. They count in no line's share`,
  "blank-account": (issue) =>
    `${deals(issue)} without an account: ${cells(issue)}. They count in no account's share`,
  "blank-owner": (issue) =>
    `${deals(issue)} without an owner: ${cells(issue)}. They are in nobody's own review`,
  "blank-stage": (issue) =>
    `${deals(issue)} without a stage: ${cells(issue)}. It is not known whether they are open, so they count nowhere`,
  "stage-unknown-word": (issue) =>
    `The stage "${of(issue, "word")}" is not a word we know: its ${plural(issue.rows, "deal")} ${count(issue)} as open`,
  "stage-bare-closed": (issue) =>
    of(issue, "as") === "won"
      ? `"${of(issue, "word")}" is read as won, since no stage of the sheet says won or lost: ${plural(issue.rows, "deal")}`
      : `"${of(issue, "word")}" does not say whether a deal was won or lost: its ${plural(issue.rows, "deal")} ${count(issue)} nowhere`,
  "stage-status-disagree": (issue) =>
    `${of(issue, "status")} and ${of(issue, "stage")} disagree in ${plural(issue.rows, "row")}: ${rows(issue)}. ${of(issue, "status")} decides`,
  "no-stage-column": (issue) =>
    `There is no stage or status column: all ${plural(issue.rows, "deal")} are read as open. Add one to tell open deals from won and lost ones`,
  "amount-unreadable": (issue) =>
    `${cellsOf(issue)} could not be read as money (${quoted(issue)}): ${cells(issue)}. These deals count, but not by amount`,
  "amount-negative": (issue) =>
    `${cellsOf(issue)} ${issue.rows === 1 ? "is" : "are"} below zero: ${cells(issue)}. These deals count, but not by amount`,
  "amount-separator-ambiguous": (issue) =>
    `It is not clear whether the comma or point in ${cellsOf(issue)} (${quoted(issue)}) parts thousands or decimals. It was read as thousands: ${cells(issue)}`,
  "currencies-mixed": (issue) =>
    `The amounts are in several currencies (${list(texts(issue.detail.currencies))}), so they are not added. Shares by deals still work`,
  "probability-words": (issue) =>
    `${list(texts(issue.detail.words).map(quote))} in ${of(issue, "header")} ${texts(issue.detail.words).length === 1 ? "was" : "were"} read as a chance: high is 75 %, medium 50 %, low 25 %. That is our assumption`,
  "probability-unreadable": (issue) =>
    `${cellsOf(issue)} could not be read as a chance from 0 to 100 %: ${cells(issue)}. These deals count, but not by expected amount`,
  "date-unreadable": (issue) => {
    const shown = texts(issue.detail.values).length > 0 ? ` (${quoted(issue)})` : "";
    return `${cellsOf(issue)} could not be read as a day between 1950 and 2100${shown}: ${cells(issue)}. They are read as no date`;
  },
  "date-order-ambiguous": (issue) =>
    `It is not clear whether the day or the month stands first in ${cellsOf(issue)}: "${of(issue, "example")}" was read as ${day(Number(issue.detail.day))}`,
  "names-merged": (issue) => {
    const others = texts(issue.detail.others);
    const pairs = texts(issue.detail.shown).map((shown, at) => `${others[at] ?? ""} as ${shown}`);
    return `${plural(pairs.length, named(issue))} ${pairs.length === 1 ? "comes" : "come"} in several spellings and ${pairs.length === 1 ? "was" : "were"} read as one each: ${list(pairs)}`;
  },
  "names-similar": (issue) =>
    `${plural(issue.rows, `pair`)} of ${named(issue)}s look alike: ${list(texts(issue.detail.pairs))}. They are counted apart; if they are one, spell them alike`,
  "type-unknown-word": (issue) =>
    `The customer type "${of(issue, "word")}" is not a word we know: its ${plural(issue.rows, "deal")} ${count(issue)} as neither new nor current`,
  "type-not-known": (issue) =>
    `${deals(issue)} without a customer type: ${cells(issue)}. They count as neither new nor current`,
  "error-cells": (issue) =>
    `${cellsOf(issue)} ${issue.rows === 1 ? "shows" : "show"} an error (${list(texts(issue.detail.values))}) and ${was(issue)} read as blank: ${cells(issue)}`,
  "hidden-rows": (issue) => `${plural(issue.rows, "hidden or filtered row")} ${count(issue)} too`,
  "columns-unsure": (issue) =>
    `The column "${of(issue, "header")}" was read as the ${roleOf(issue)}, which is a guess. Choose another column if it is wrong`,
  "customers-unmatched": (issue) =>
    `${plural(Number(issue.detail.count), "listed customer")} ${Number(issue.detail.count) === 1 ? "has" : "have"} no deal in the sheet: ${list(texts(issue.detail.names))}`,
  "rows-unmatched": (issue) =>
    `${plural(issue.rows, "deal")} found nothing in ${of(issue, "table")} under ${of(issue, "header")} (${quoted(issue)}): ${rows(issue)}. They keep what the sheet says`,
  "rows-joined": (issue) =>
    `${of(issue, "header")} was read through ${of(issue, "table")}, which gives ${list(texts(issue.detail.added))}: ${plural(issue.rows, "deal")} matched`,
  "rows-stacked": (issue) =>
    `${plural(issue.rows, "row")} of ${of(issue, "table")} ${was(issue)} added below: row ${of(issue, "sheetRow")} there is row ${of(issue, "stackRow")} here`,
  "table-unused": (issue) =>
    `${of(issue, "table")} was not used: it has no deals, and no column that finds its rows from this sheet`,
};

function text(value: unknown): string {
  return typeof value === "number" ? whole(value) : typeof value === "string" ? value : "";
}

function texts(value: string | number | readonly string[] | undefined): readonly string[] {
  return typeof value === "object" ? value : [];
}

function of(issue: ReadIssue, key: string): string {
  return text(issue.detail[key]);
}

const quote = (word: string) => `"${word}"`;

function quoted(issue: ReadIssue): string {
  return list(texts(issue.detail.values).map(quote), 3);
}

function was(issue: ReadIssue): string {
  return issue.rows === 1 ? "was" : "were";
}

function count(issue: ReadIssue): string {
  return issue.rows === 1 ? "counts" : "count";
}

function repeat(issue: ReadIssue): string {
  return issue.rows === 1 ? "repeats" : "repeat";
}

function deals(issue: ReadIssue): string {
  return `${plural(issue.rows, "deal")} ${issue.rows === 1 ? "is" : "are"}`;
}

/** "3 cells of Amount" */
function cellsOf(issue: ReadIssue): string {
  return `${plural(issue.rows, "cell")} of ${of(issue, "header")}`;
}

function named(issue: ReadIssue): string {
  return issue.detail.role === "line" ? "product line" : of(issue, "role");
}

function roleOf(issue: ReadIssue): string {
  const role = Object.entries(roleNames).find(([key]) => key === issue.detail.role);
  return role?.[1] ?? of(issue, "role");
}

const shownCells = 5;

/** "E14, E15, E99", "E14, E15 … and 12 more" */
function cells(issue: ReadIssue): string {
  const name = issue.column === null ? "" : columnName(issue.column);
  return places(issue, (row) => `${name}${row}`);
}

/** "rows 14, 15 and 99" */
function rows(issue: ReadIssue): string {
  return `${issue.rows === 1 ? "row" : "rows"} ${places(issue, (row) => `${row}`)}`;
}

function places(issue: ReadIssue, place: (row: number) => string): string {
  const shown = issue.sheetRows.slice(0, shownCells).map(place).join(", ");
  const rest = issue.rows - Math.min(shownCells, issue.sheetRows.length);
  return rest > 0 ? `${shown} and ${whole(rest)} more` : shown;
}
