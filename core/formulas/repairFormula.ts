import { outsideQuotes } from "./pieces";

/** How spreadsheets store a function that they do not know: `_xldudf_`, `_xlfn.`, `_xlws.`, `_xludf.`, `_xll.`. */
const prefixed = /(^|[^\w.])((?:_xl[a-z]*[._])*)(FUNNEL_\w+)(?=\s*\()/gi;

/** How Google Sheets writes an unknown function into a file: the formula as a text, with its last value beside it. */
const stored = /^=IFERROR\(__xludf\.DUMMYFUNCTION\("((?:[^"]|"")*)"\).*\)$/is;

/**
 * The formula as it was typed: prefixes before our functions are gone, with the "@" that comes with them, and their names are in
 * capitals. Everything else stays as it is: an "@" alone is a person's, who wants one value of a table. Writing it back over a cell that shows `#NAME?` makes the host look the function up again.
 *
 * @example repairFormula("=@_xldudf_funnel_hhi(C2:C97)") // "=FUNNEL_HHI(C2:C97)"
 */
export function repairFormula(formula: string): string {
  const inside = stored.exec(formula)?.[1]?.replace(/""/g, '"');
  const typed =
    inside !== undefined && inside.search(prefixed) >= 0 ? `=${inside.replace(/^=/, "")}` : formula;
  return outsideQuotes(typed, (text) =>
    text.replace(prefixed, (_, before: string, prefix: string, name: string) => {
      const kept = before === "@" && prefix !== "" ? "" : before;
      return kept + name.toUpperCase();
    }),
  );
}
