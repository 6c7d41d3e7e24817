import type { DateOddity } from "../../table/dates/DateOddity";
import type { IssuePlace } from "../../table/ReadIssue";
import { type Sentence, say } from "../Sentence";
import { agreement } from "./agreement";
import { day } from "./format";
import { cells, cellsOf, quote, quoted } from "./places";

/** What there is to tell of days. */
export function dateIssue(issue: DateOddity & IssuePlace): Sentence {
  const { one, theyAre } = agreement(issue.rows);
  switch (issue.code) {
    case "date-unreadable":
      return say`${cellsOf(issue)} could not be read as a day between 1950 and 2100${issue.values.length > 0 ? ` (${quoted(issue.values)})` : ""}: ${cells(issue)}. ${theyAre} read as no date`;
    case "date-order-ambiguous":
      return [
        `It is not clear whether the day or the month stands first in ${cellsOf(issue)}: ${quote(issue.example)} was read as ${day(issue.day)}`,
      ];
    case "date-period":
      return [
        `${cellsOf(issue)} ${one ? "names" : "name"} ${periodWords[issue.of]} (${quote(issue.example)} is ${day(issue.day)})${issue.of === "calendar" ? "" : remedy}`,
      ];
    case "date-slip":
      return say`${cellsOf(issue)} ${one ? "stands" : "stand"} more than a year after all other days, of which ${day(issue.last)} is the last: ${cells(issue)}. ${one ? `${day(issue.day)} was` : "They were"} taken for a slip and used for nothing`;
    case "date-ahead":
      return say`${cellsOf(issue)} of won or lost deals ${one ? "lies" : "lie"} months after the newest deal was created, on ${day(issue.last)}: ${cells(issue)}. The review speaks as of ${day(issue.day)}; if that day is planned or a slip, correct it or give the day of today (--as-of)`;
    case "date-yearless":
      return say`${cellsOf(issue)} ${one ? "names" : "name"} a week, a month, a quarter or a day without its year (${quoted(issue.values)}): ${cells(issue)}. ${theyAre} read as no date; write the year too`;
  }
}

/** What was taken for the day of a period. */
const periodWords = {
  calendar: "a week, a month, a quarter, a half or a year and no day: its last day was taken",
  fiscal: "a fiscal year: it was read as the calendar year, and the last day was taken",
  split: "a fiscal year: it was read as beginning in April, and the last day was taken",
} as const;
const remedy = ". If yours begins in another month, write the calendar quarter or the day";
