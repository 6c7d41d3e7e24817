import { columnName } from "../../cells/a1";
import { mostMoney } from "../../cells/mostMoney";
import type { ReadIssue } from "../../table/ReadIssue";
import type { ReadFailure } from "../../table/Reading";
import { headerRows } from "../../table/rows/headerRows";
import { type Sentence, say } from "../Sentence";
import { agreement } from "./agreement";
import { columnIssue } from "./columnIssues";
import { dateIssue } from "./dateIssues";
import { list, plural, whole } from "./format";
import { linesIssue } from "./linesIssue";
import { cells, cellsOf, flat, quote, quoted, rows } from "./places";
import { roleWords } from "./roles";
import { stageIssue } from "./stageIssues";

/**
 * What was odd in the sheet and what that did to the numbers, for a salesperson; each place that it names is a part of its own. Such as
 * "3 cells of Amount could not be read as money (\"tbc\"): E14, E15, E99. These deals count, but not by amount"
 */
export function issueMessage(issue: ReadIssue): Sentence {
  const deals = plural(issue.rows, "deal");
  const { one, were, count, theyCount, theyAre, these } = agreement(issue.rows);
  const dealsAre = `${deals} ${one ? "is" : "are"}`;
  switch (issue.code) {
    case "title-rows-skipped":
      return [`${plural(issue.rows, "row")} above the headers ${were} passed over`];
    case "blank-rows":
      return say`${plural(issue.rows, "empty row")} between the deals ${were} passed over: ${rows(issue)}`;
    case "repeated-header":
      return say`${plural(issue.rows, "row")} ${one ? "repeats" : "repeat"} the headers and ${were} passed over: ${rows(issue)}`;
    case "total-row":
      return say`${plural(issue.rows, "total or subtotal row")} ${were} left out, so nothing is counted twice: ${rows(issue)}`;
    case "blank-line":
      return say`${dealsAre} without a product line: ${cells(issue)}. ${theyCount} in no line's share`;
    case "blank-account":
      return say`${dealsAre} without an account: ${cells(issue)}. ${theyCount} in no account's share`;
    case "blank-owner":
      return say`${dealsAre} without an owner: ${cells(issue)}. ${theyAre} in nobody's own review`;
    case "blank-stage":
      return say`${dealsAre} without a stage: ${cells(issue)}. It is not known whether ${one ? "it is open, so it counts" : "they are open, so they count"} nowhere`;
    case "stage-unknown-word":
    case "stage-unknown-words":
    case "stage-bare-closed":
    case "stage-closed-lost":
    case "stage-percentages":
    case "stage-cancelled":
    case "deals-archived":
    case "stage-read-as":
    case "stage-status-disagree":
    case "status-general":
    case "blank-open":
    case "flags-read":
    case "flags-stage-disagree":
    case "flags-both":
    case "flags-not-closed":
    case "flags-closed-how":
    case "flag-unreadable":
      return stageIssue(issue);
    case "no-stage-column":
      return [
        `There is no stage or status column: ${one ? "the 1 deal is" : `all ${deals} are`} read as open. Add one to tell open deals from won and lost ones`,
      ];
    case "amount-unreadable":
      return say`${cellsOf(issue)} could not be read as money (${quoted(issue.values)}): ${cells(issue)}. ${these}, but not by amount`;
    case "amount-not-exact":
      return say`${cellsOf(issue)} ${one ? "is" : "are"} ${amountWords[issue.says]} (${quote(issue.example)} is ${whole(issue.value)}): ${cells(issue)}`;
    case "amount-negative":
      return say`${cellsOf(issue)} ${one ? "is" : "are"} below zero: ${cells(issue)}. ${these}, but not by amount`;
    case "amount-beyond":
      return say`${cellsOf(issue)} ${one ? "is" : "are"} more than any deal is worth (over ${whole(mostMoney)}): ${cells(issue)}. ${these}, but not by amount`;
    case "amount-separator-ambiguous":
      return say`It is not clear whether the comma or point in ${cellsOf(issue)} (${quoted(issue.values)}) parts thousands or decimals. It was read as thousands: ${cells(issue)}`;
    case "currencies-mixed":
      return [
        `The amounts are in several currencies (${list(issue.currencies)}), so they are not added. Shares by deals still work`,
      ];
    case "probability-words":
      return [
        `${list(issue.words.map(quote))} in ${issue.header} ${issue.words.length === 1 ? "was" : "were"} read as a chance: high is 75 %, medium 50 %, low 25 %. That is our assumption`,
      ];
    case "probability-unreadable":
      return say`${cellsOf(issue)} could not be read as a chance from 0 to 100 %: ${cells(issue)}. ${these}, but not by expected amount`;
    case "date-unreadable":
    case "date-order-ambiguous":
    case "date-period":
    case "date-yearless":
    case "date-slip":
    case "date-ahead":
      return dateIssue(issue);
    case "placeholders":
      return say`${cellsOf(issue)} ${one ? "says" : "say"} that there is none (${quoted(issue.values)}) and ${were} read as blank: ${cells(issue)}`;
    case "names-merged": {
      const pairs = issue.shown.map((shown, at) => `${firstSpellings(issue.others[at] ?? "")} = ${shown}`);
      return [
        `Read as one ${roleWords[issue.role].name}${pairs.length === 1 ? "" : " each"}: ${list(flat(pairs))}`,
      ];
    }
    case "names-similar":
      return [
        one
          ? `${list(flat(issue.pairs))} look alike and are counted apart; if they are one ${roleWords[issue.role].name}, spell them alike`
          : `${plural(issue.rows, "pair")} of ${roleWords[issue.role].name}s look alike and are counted apart: ${list(flat(issue.pairs))}. If they are one, spell them alike`,
      ];
    case "type-unknown-word":
      return [
        `The customer type ${quote(issue.word)} is not a word we know: its ${deals} ${count} as neither new nor current`,
      ];
    case "type-unknown-words":
      return [
        `${plural(issue.count, "more customer type")} ${issue.count === 1 ? "is not a word" : "are not words"} we know (${list(issue.words.map(quote))}): ${issue.count === 1 ? "its" : "their"} ${deals} ${count} as neither new nor current`,
      ];
    case "type-not-known":
      return say`${dealsAre} without a customer type: ${cells(issue)}. ${theyCount} as neither new nor current`;
    case "type-blank":
      return say`${issue.header} is blank for ${deals}, and says nothing but yes for the others. ${theyAre} read as with ${issue.type} customers: ${cells(issue)}`;
    case "error-cells":
      return say`${cellsOf(issue)} ${one ? "shows" : "show"} an error (${list(issue.values)}) and ${were} read as blank: ${cells(issue)}`;
    case "hidden-rows":
      return [`${plural(issue.rows, "hidden or filtered row")} ${count} too`];
    case "filter-on":
      return ["A filter is on: the rows that it hides count too"];
    case "columns-unsure":
    case "column-maybe":
    case "column-unread":
    case "column-yearless":
    case "amount-converted":
    case "amount-scaled":
    case "amount-priced":
    case "price-of-all":
      return columnIssue(issue);
    case "customers-silent":
      return [
        `${whole(issue.count)} of ${plural(issue.of, "current customer")} bought nothing for ${whole(issue.months)} months and still ${issue.count === 1 ? "counts" : "count"} as current. The guideline "New again after" (lapseMonths) makes such customers new again`,
      ];
    case "customers-unmatched":
      return [
        `${plural(issue.count, "listed customer")} ${issue.count === 1 ? "has" : "have"} no deal in the sheet: ${list(issue.names)}`,
      ];
    case "rows-unmatched":
      return say`${deals} found nothing in ${issue.table} under ${issue.header} (${quoted(issue.values)}): ${rows(issue)}. ${one ? "It keeps" : "They keep"} what the sheet says`;
    case "rows-joined":
      return [
        `${issue.header} was read through ${issue.table}, which gives ${list(issue.added)}: ${deals} matched`,
      ];
    case "rows-stacked":
      return [
        `${plural(issue.rows, "row")} of ${issue.table} ${were} added below: row ${whole(issue.sheetRow)} there is row ${whole(issue.stackRow)} here`,
      ];
    case "tables-stacked":
      return [
        `${plural(issue.rows, "row")} of ${whole(issue.tables.length)} more tables were added below: ${list(issue.tables)}`,
      ];
    case "role-from-tab":
      return [
        `${list(issue.tables)} ${issue.tables.length === 1 ? "has" : "have"} no ${roleWords[issue.role].name} column: the tab's name was read as the ${roleWords[issue.role].name} of ${issue.tables.length === 1 ? "its" : "their"} deals`,
      ];
    case "deal-parts":
      return say`${plural(issue.rows, "row")} ${one ? "is part" : "are parts"} of ${plural(issue.deals, "deal")}: rows that ${issue.header === "" ? "belong together" : `share their ${issue.header}`} and name different lines count as one deal: ${rows(issue)}`;
    case "deal-repeats":
      return say`${plural(issue.rows, "row")} ${one ? "repeats" : "repeat"} a deal that is there more than once by its ${issue.header}, and ${were} left out: ${rows(issue)}`;
    case "deal-states":
      return say`The sheet holds the same deal in several states, by its ${issue.header}: of ${plural(issue.deals, "deal")} only the latest counts${latestWords(issue)}, and ${plural(issue.rows, "earlier row")} ${were} left out: ${rows(issue)}`;
    case "deal-id-unused":
      return [
        `${issue.header} does not tell deals apart: the same one stands on rows of different accounts or days. Each row is read as a deal of its own`,
      ];
    case "deal-id-shared":
      return say`${plural(issue.deals, "deal id")} in ${issue.header} ${issue.deals === 1 ? "stands" : "stand"} beside different accounts: ${rows(issue)}. Each account's rows are read as a deal of their own`;
    case "snapshots-mixed":
      return [
        `The sheet holds several states of its deals, by ${issue.header}, and nothing says which rows are the same deal: each row counts. Add a column with the deal's id`,
      ];
    case "rows-alike":
      return say`${plural(issue.rows, "row")} ${issue.rows === 1 ? "is" : "are"} the same as another in every cell and ${issue.rows === 1 ? "counts" : "count"} as ${issue.rows === 1 ? "a deal" : "deals"}: ${rows(issue)}. If they were pasted twice, take them out`;
    case "amounts-of":
      return issue.whose === "deals"
        ? [
            `${issue.header} is read as the worth of the whole deal, which its rows repeat: it counts once a deal, in equal parts for its lines. If it is each line's own, choose that under Settings, or with --amounts lines`,
          ]
        : [
            `${issue.header} is read as each line's own worth: a deal is worth the sum of its rows. If it is the whole deal's, choose that under Settings, or with --amounts deals`,
          ];
    case "lines-split":
    case "lines-bare":
    case "lines-unsplit":
    case "owners-split":
    case "lines-as-columns":
    case "lines-maybe-columns":
    case "lines-numbered":
    case "rows-continued":
      return linesIssue(issue);
    case "filled-down":
      return say`${cellsOf(issue)} ${one ? "is" : "are"} blank ${issue.isMerged ? `since the cell above is merged over ${one ? "it" : "them"}` : "below the first row of a group"}: ${cells(issue)}. ${theyAre} read as the cell above`;
    case "group-titles": {
      const titles = say`${plural(issue.rows, "row")} ${one ? "is the title of a group" : "are titles of groups"} and no ${one ? "deal" : "deals"} (${quoted(issue.texts)}): ${rows(issue)}`;
      return issue.role === null
        ? say`${titles}. Nothing of ${one ? "it" : "them"} is read: say what ${one ? "it is" : "they are"} with a colon, as in "Owner: Dana" or "Line: Sensors"`
        : say`${titles}. ${theyAre} read as the ${roleWords[issue.role].name} of the deals below`;
    }
    case "table-beside":
      return [
        `Columns ${issue.columns.map(columnName).join(" to ")} hold another table beside the deals (${flat(issue.headers).join(", ")}) and are not read. Put it on a sheet of its own, or its rows below, under the same headers`,
      ];
    case "sub-items":
      return say`${plural(issue.rows, "row")} ${one ? "belongs to the deal of another row and is no deal" : "belong to the deals of other rows and are no deals"} (${flat(issue.headers).join(", ")}): ${rows(issue)}. ${issue.line === null ? `Nothing of ${one ? "it" : "them"} is read` : `What they name under ${issue.line} is read as the product lines of the deal above`}`;
    case "note-rows":
      return say`${plural(issue.rows, "row")} ${one ? "is a title or note" : "are titles or notes"} and no ${one ? "deal" : "deals"} (${quoted(issue.texts)}): ${rows(issue)}`;
    case "other-table":
      return say`Rows with headers of their own (${flat(issue.texts).join("; ")}) are not read: ${rows(issue)}. Put them on a sheet of their own, or under the same headers`;
    case "table-unused":
      return [
        `${issue.table} was not used: it has no deals, and no column that finds its rows from this sheet`,
      ];
  }
}

/** What was taken for an amount that is no plain figure. */
const amountWords = {
  range: "a range and no figure: its middle was taken",
  under: "said to be less than a figure: that figure was taken, so these amounts are too high if anything",
  over: "said to be more than a figure: that figure was taken, so these amounts are too low if anything",
  rough: "said to be rough: the figure was taken as it stands",
  lakh: "read as lakhs, 100,000 each",
} as const;

/** How the latest of several states was found. */
function latestWords({ latestBy, by, ends }: Extract<ReadIssue, { readonly latestBy: unknown }>): string {
  if (latestBy === "row") return " (the lowest row, since no column says when a row was written)";
  return ends === null
    ? ` (the latest by ${by})`
    : ` (the latest by ${by}, which was read as going from ${quote(ends[0])} to ${quote(ends[1])})`;
}

/** Why a sheet could not be read, and what to do about it. */
export function failureMessage(failure: ReadFailure): string {
  switch (failure.code) {
    case "no-cells":
      return "The sheet is empty. Open a sheet with a row of headers and one deal a row below it";
    case "no-header":
      return `No row of headers was found in the first ${headerRows} rows. One row should name the columns, such as Account, Product, Stage and Amount`;
    case "no-deals":
      return `There is no deal below the headers in row ${whole(failure.row)}. Add one deal a row`;
    case "unknown-header":
      return `No column is called "${failure.header}". The columns are: ${list(failure.headers, 20)}`;
    case "unknown-role":
      return `"${failure.name}" is nothing that a column can be read as. Choose one of: ${failure.roles.join(", ")}`;
    case "unknown-owner":
      return failure.owners.length === 0
        ? `There is no owner column, so the deals of "${failure.owner}" cannot be told apart`
        : `No deal belongs to "${failure.owner}". The owners are: ${list(failure.owners, 20)}`;
  }
}

/** A name that has a thousand spellings is told by a few of them. */
function firstSpellings(others: string): string {
  const spellings = others.split(" / ");
  const shown = spellings.slice(0, mostSpellings).join(" / ");
  return spellings.length > mostSpellings ? `${shown} and others` : shown;
}

const mostSpellings = 8;
