import type { ReadIssue } from "../../table/ReadIssue";
import { type Sentence, say } from "../Sentence";
import { list, plural } from "./format";
import { linesTitle } from "./more";
import { cells, cellsOf, quoted, rows } from "./places";

type Code =
  | "lines-split"
  | "lines-bare"
  | "lines-unsplit"
  | "owners-split"
  | "lines-as-columns"
  | "lines-maybe-columns"
  | "lines-numbered"
  | "rows-continued";

/** What there is to tell of cells that name several lines or owners, and of lines that stand as columns. */
export function linesIssue(issue: Extract<ReadIssue, { readonly code: Code }>): Sentence {
  const one = issue.rows === 1;
  const theyAre = one ? "It is" : "They are";
  switch (issue.code) {
    case "lines-split":
      return say`${plural(issue.rows, "deal")} ${one ? "names" : "name"} several lines in one cell (${quoted(issue.examples)}): ${cells(issue)}. Each is one deal, divided over its lines`;
    case "lines-bare":
      return say`${cellsOf(issue)} ${one ? "says" : "say"} more than the line, such as how many (${quoted(issue.examples)}): ${cells(issue)}. ${theyAre} read as the line alone, since that stands elsewhere`;
    case "lines-unsplit":
      return say`${cellsOf(issue)} ${one ? "looks like a list" : "look like lists"} of lines (${quoted(issue.examples)}) and ${one ? "was read as one line" : "were read as one line each"}: ${cells(issue)}. If ${one ? "it names" : "they name"} several, put semicolons between, or name the lines in the portfolio`;
    case "owners-split":
      return say`${plural(issue.rows, "deal")} ${one ? "is" : "are"} shared by several owners (${quoted(issue.examples)}): ${cells(issue)}. ${theyAre} in the review of each`;
    case "rows-continued":
      return say`${plural(issue.rows, "row")} ${one ? "names" : "name"} only a product line and ${one ? "is read as a further line" : "are read as further lines"} of the deal above: ${rows(issue)}`;
    case "lines-as-columns":
      return [
        `${list(issue.headers, shown)} are read as product lines that stand as columns: a deal holds those where it has ${holdings[issue.holding]}. If they are no lines, choose that the sheet has no product line, or --map line=`,
      ];
    case "lines-numbered":
      return [
        `${list(issue.headers, shown)} are read as the product lines of one deal, ${issue.holding === "money" ? "each with its own amount" : "in equal parts"}. If only one of them is, choose it as the product line`,
      ];
    case "lines-maybe-columns":
      return [
        `No column says the product line. ${list(issue.headers, shown)} may be product lines that stand as columns: if they are, add them under Settings, "${linesTitle}", or with --portfolio "${issue.headers.join(";")}"`,
      ];
  }
}

const shown = 20;

const holdings = {
  money: "an amount",
  counts: "a number, which is read as how many and not as money",
  marks: "a mark",
} as const;
