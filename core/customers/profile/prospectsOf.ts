import { sheetRowsOf } from "../../table/deals/sheetRowsOf";
import { CustomerType, type Pipeline } from "../../table/Pipeline";
import type { IdealProfile, ProfileReason } from "./IdealProfile";

/** An account with open deals. */
export interface Prospect {
  readonly account: string;
  /** 0..100, of its likeliest deal. */
  readonly score: number;
  readonly reasons: readonly ProfileReason[];
  /** Not a customer yet. */
  readonly isNew: boolean;
  /** Sheet rows (from 1) of its open deals. */
  readonly sheetRows: readonly number[];
}

/** The open deals of a profile by account, likeliest first; deals without an account are left out. */
export function prospectsOf(pipeline: Pipeline, { scores }: IdealProfile): readonly Prospect[] {
  const found = new Map<number, Prospect>();
  for (const { row, score, reasons } of scores) {
    const code = pipeline.account?.codes[row] ?? -1;
    if (code < 0) continue;
    const before = found.get(code);
    found.set(code, {
      account: pipeline.account?.names[code] ?? "",
      score: before?.score ?? score,
      reasons: before?.reasons ?? reasons,
      isNew: pipeline.customerType[row] === CustomerType.new,
      sheetRows: [...(before?.sheetRows ?? []), ...sheetRowsOf(pipeline, [row])],
    });
  }
  return [...found.values()];
}
