import { sheetRowsOf } from "../../table/deals/sheetRowsOf";
import { CustomerType, Outcome, type Pipeline } from "../../table/Pipeline";
import type { IdealProfile, ProfileReason } from "./IdealProfile";

/** An account with open deals that never bought. */
export interface Prospect {
  readonly account: string;
  /** 0..100, of its likeliest deal. */
  readonly score: number;
  readonly reasons: readonly ProfileReason[];
  /** Sheet rows (from 1) of its open deals. */
  readonly sheetRows: readonly number[];
}

/**
 * The open deals of a profile by account, likeliest first. Deals without an account are left out, and so are customers: who has a won deal,
 * or is called one by the sheet, is no prospect.
 */
export function prospectsOf(pipeline: Pipeline, { scores }: IdealProfile): readonly Prospect[] {
  const { account } = pipeline;
  if (account === null) return [];
  const isCustomer = new Uint8Array(account.names.length);
  account.codes.forEach((code, row) => {
    if (code < 0) return;
    if (pipeline.outcome[row] === Outcome.won || pipeline.customerType[row] === CustomerType.current)
      isCustomer[code] = 1;
  });
  const found = new Map<number, Prospect>();
  for (const { row, score, reasons } of scores) {
    const code = account.codes[row] ?? -1;
    if (code < 0 || isCustomer[code] === 1) continue;
    const before = found.get(code);
    found.set(code, {
      account: account.names[code] ?? "",
      score: before?.score ?? score,
      reasons: before?.reasons ?? reasons,
      sheetRows: [...(before?.sheetRows ?? []), ...sheetRowsOf(pipeline, [row])],
    });
  }
  return [...found.values()];
}
