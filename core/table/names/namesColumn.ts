import { at } from "../../cells/at";
import { compareNames } from "../../cells/compareNames";
import type { Issues } from "../Issues";
import type { Names } from "../Pipeline";
import type { RawTable } from "../RawTable";
import type { Role } from "../role";
import type { TableLayout } from "../roles/TableLayout";
import { readNames } from "./readNames";
import { similarNames } from "./similarNames";

const blanks = { account: "blank-account", line: "blank-line", owner: "blank-owner" } as const;

/** Reads the names of accounts, lines or owners; tells blanks, merges and likely misspellings. Null without the column. */
export function namesColumn(
  raw: RawTable,
  layout: TableLayout,
  role: Role & keyof typeof blanks,
  keyOf: (text: string) => string,
  issues: Issues,
): Names | null {
  const cells = raw.names.get(role);
  const choice = layout.columns[role];
  if (cells === undefined || choice === undefined) return null;
  const names = readNames(cells, keyOf);
  const { codes, merged } = names;
  const { column, header } = choice;
  if (codes.includes(-1)) issues.tellRows({ code: blanks[role], header }, column, (row) => codes[row] === -1);
  if (merged.length > 0) {
    const isMerged = new Uint8Array(names.names.length);
    for (const { code } of merged) isMerged[code] = 1;
    const sorted = [...merged].sort((a, b) => compareNames(a.shown, b.shown));
    const shown = sorted.map((each) => each.shown);
    const others = sorted.map((each) => each.others.join(" / "));
    issues.tellRows({ code: "names-merged", role, header, shown, others }, column, (row) => {
      return isMerged[at(codes, row)] === 1;
    });
  }
  const similar = similarNames(names.names);
  if (similar.length > 0) {
    const pairs = similar.slice(0, 20).map(([one, two]) => `${one} / ${two}`);
    issues.tell({ code: "names-similar", role, header, pairs }, similar.length, column);
  }
  return names;
}
