import { cellText } from "../cells/cellText";
import type { Pipeline } from "./Pipeline";
import type { ReadIssue } from "./ReadIssue";

/** Days by which the as-of day of everybody is told. */
const ofEverybody: ReadonlySet<ReadIssue["code"]> = new Set(["date-slip", "date-ahead"]);
const listed = 50;
const examples = 3;

/**
 * What there is to tell of some deals of a table: what was decided for the table and its columns, and of what is odd about single deals
 * that which is odd about these. No deal: only what is told of the table.
 *
 * @param sheetRows of the deals, from 1
 */
export function issuesOfDeals(whole: Pipeline, sheetRows: Int32Array): readonly ReadIssue[] {
  const isOurs = new Set(sheetRows);
  return whole.issues.flatMap((issue): ReadIssue | [] => {
    const rows = whole.issueRows.get(issue);
    if (rows === undefined || ofEverybody.has(issue.code)) return issue;
    const own = rows.filter((row) => isOurs.has(row));
    const [first] = own;
    if (first === undefined) return [];
    if (own.length === rows.length) return issue;
    return { ...ofRows(issue, whole, own), rows: own.length, first, sheetRows: own.slice(0, listed) };
  });
}

/** The same issue, quoting those rows alone. */
function ofRows(issue: ReadIssue, { source }: Pipeline, rows: readonly number[]): ReadIssue {
  const { column } = issue;
  // A joined column has no cells in the sheet.
  if (column === null || source.joined !== undefined) return issue;
  const texts = rows.map((row) => cellText(source.values[row - source.top]?.[column - source.left]).trim());
  if ("values" in issue && issue.code !== "rows-unmatched")
    return { ...issue, values: [...new Set(texts)].slice(0, examples) };
  if (issue.code !== "names-merged") return issue;
  const own = new Set(texts);
  const places = [...issue.shown.keys()].filter((place) =>
    [issue.shown[place], ...(issue.others[place] ?? "").split(" / ")].some((text) => own.has(text ?? "")),
  );
  // Cells of several names hold none of them alone.
  if (places.length === 0) return issue;
  const at = (texts: readonly string[]) => places.map((place) => texts[place] ?? "");
  return { ...issue, shown: at(issue.shown), others: at(issue.others) };
}
