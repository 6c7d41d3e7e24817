import { dealsWhere, sheetRowsOf } from "../../table/deals/sheetRowsOf";
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
 *
 * @param everybodys the deals of these accounts, colleagues' too; those of the pipeline alone, where it is not given
 */
export function prospectsOf(
  pipeline: Pipeline,
  { scores }: IdealProfile,
  everybodys: Pipeline = pipeline,
): readonly Prospect[] {
  const { account } = pipeline;
  if (account === null) return [];
  const customers = customersOf(everybodys);
  const found = new Map<number, Prospect>();
  for (const { row, score, reasons } of scores) {
    const code = account.codes[row] ?? -1;
    if (code < 0 || customers.has(account.names[code] ?? "")) continue;
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

/**
 * The accounts with open deals that never bought, whether a profile tells anything of them or not, and the sheet rows (from 1) of those deals,
 * ascending. No account column: none.
 *
 * @param everybodys as above
 */
export function openProspects(
  pipeline: Pipeline,
  everybodys: Pipeline = pipeline,
): { readonly accounts: number; readonly sheetRows: readonly number[] } {
  const { account, outcome } = pipeline;
  if (account === null) return { accounts: 0, sheetRows: [] };
  const customers = customersOf(everybodys);
  const found = new Set<number>();
  const deals = dealsWhere(pipeline, (deal) => {
    const code = account.codes[deal] ?? -1;
    const isOne = outcome[deal] === Outcome.open && code >= 0 && !customers.has(account.names[code] ?? "");
    if (isOne) found.add(code);
    return isOne;
  });
  return { accounts: found.size, sheetRows: sheetRowsOf(pipeline, deals) };
}

/** The names of those with a won deal, and of those that the sheet calls current customers. */
function customersOf({ account, outcome, customerType }: Pipeline): ReadonlySet<string> {
  const found = new Set<string>();
  account?.codes.forEach((code, row) => {
    if (outcome[row] !== Outcome.won && customerType[row] !== CustomerType.current) return;
    const name = account.names[code];
    if (name !== undefined) found.add(name);
  });
  return found;
}
