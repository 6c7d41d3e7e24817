import { foldAccount } from "../table/names/foldAccount";
import type { Pipeline } from "../table/Pipeline";

/** Hours really spent, as an activity log has them. */
export interface SpentHours {
  /** By the account's folded name (see foldAccount); only accounts of the table. */
  readonly byAccount: ReadonlyMap<string, number>;
  /** With who is not in the table: finding new customers. */
  readonly finding: number;
}

export const noHoursSpent: SpentHours = { byAccount: new Map(), finding: 0 };

/**
 * The hours of a log, those with accounts of the table apart from those with others.
 *
 * @param logged hours by the account's folded name
 * @example spentHours(new Map([["acme", 2], ["nobody", 3]]), { account: { names: ["Acme Ltd"] }, chosenFrom: null }).finding // 3
 */
export function spentHours(
  logged: ReadonlyMap<string, number>,
  pipeline: Pick<Pipeline, "account" | "chosenFrom">,
): SpentHours {
  const { account } = pipeline.chosenFrom?.whole ?? pipeline;
  const known = new Set(account?.names.map(foldAccount));
  const byAccount = new Map([...logged].filter(([name]) => known.has(name)));
  const others = [...logged].filter(([name]) => !known.has(name));
  return { byAccount, finding: others.reduce((total, [, hours]) => total + hours, 0) };
}
