import { at } from "../../cells/at";
import { compareNames } from "../../cells/compareNames";
import type { Issues } from "../Issues";
import type { ColumnChoice } from "../Pipeline";
import type { Role } from "../role";
import type { MergedNames } from "./readNames";
import { similarNames } from "./similarNames";

const blanks = { account: "blank-account", line: "blank-line", owner: "blank-owner" } as const;

export type NamedRole = Role & keyof typeof blanks;

/** Tells the blanks, merges and likely misspellings of a column of names; the issues count by the rows of its codes. */
export function tellNames(names: MergedNames, choice: ColumnChoice, role: NamedRole, issues: Issues): void {
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
}
