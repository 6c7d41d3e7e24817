import { compareNames } from "../cells/compareNames";
import { ofEach } from "../cells/ofEach";
import { perPart } from "../table/lines/partsOf";
import type { Parts, Pipeline } from "../table/Pipeline";
import { type Ease, type EaseColumns, easeByGroup } from "./easeByGroup";
import { easeWithCustomers } from "./easeWithCustomers";

export interface EaseOfSelling {
  /** Null where nothing tells whom a deal was with when it began. */
  readonly customers: { readonly new: Ease; readonly current: Ease } | null;
  /** In order of name; empty without a line column. */
  readonly lines: readonly (Ease & { readonly line: string })[];
}

/**
 * How easily deals are won, and how long that takes: with new against current customers, and by line. Thus the common claim that
 * current customers buy sooner and more often is checked on the rep's own data.
 */
export const ease = ofEach((pipeline: Pipeline): EaseOfSelling => {
  const { line } = pipeline;
  const lines = line === null ? [] : easeByGroup(columnsOfParts(pipeline, line.parts), line.names.length);
  return {
    customers: easeWithCustomers(pipeline),
    lines: lines
      .map((each, code) => ({ line: line?.names[code] ?? "", ...each }))
      .sort((a, b) => compareNames(a.line, b.line)),
  };
});

/** A deal of several lines was won or lost with each of them. */
function columnsOfParts({ outcome, account, created, closedOn, asOf }: Pipeline, parts: Parts): EaseColumns {
  return {
    codes: parts.codes,
    outcome: perPart(parts, outcome),
    accounts: account && perPart(parts, account.codes),
    created: created && perPart(parts, created),
    closed: closedOn && perPart(parts, closedOn),
    asOf,
  };
}
