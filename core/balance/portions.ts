import { at } from "../cells/at";
import { foldName } from "../cells/foldName";
import { accountHistory } from "../measures/accountHistory";
import { returnShare } from "../measures/returnShare";
import { partsOf, weightOfPart } from "../table/lines/partsOf";
import { foldAccount } from "../table/names/foldAccount";
import { CustomerType } from "../table/Pipeline";
import type { DealContext } from "./FindingContext";

/** What each deal of a pipeline is of a share: `part` of what the share counts, `whole` of what it is taken of; 0 where it is in neither. */
export interface Portions {
  readonly part: Float64Array;
  readonly whole: Float64Array;
}

/** Of the share of some lines, by name; null without a line column. */
export function linePortions(context: DealContext, names: readonly string[]): Portions | null {
  const { lines, selection, pipeline } = context;
  if (pipeline.line === null) return null;
  const { parts } = pipeline.line;
  const wanted = codesOf(lines.names, names, foldName);
  const by = selection.weights === null ? "votes" : "amounts";
  return portionsOf(context, (deal, weight) => {
    const [from, to] = partsOf(parts, deal);
    let [part, whole] = [0, 0];
    for (let place = from; place < to; place++) {
      const code = at(parts.codes, place);
      if (code < 0) continue;
      const own = weight * weightOfPart(parts, place, by);
      whole += own;
      if (wanted.has(code)) part += own;
    }
    return [part, whole];
  });
}

/** Of the share of some accounts, by name; null without an account column. */
export function accountPortions(context: DealContext, names: readonly string[]): Portions | null {
  const { account } = context.pipeline;
  if (account === null) return null;
  const wanted = codesOf(account.names, names, foldAccount);
  return portionsOf(context, (deal, weight) => {
    const code = at(account.codes, deal);
    return code < 0 ? [0, 0] : [wanted.has(code) ? weight : 0, weight];
  });
}

/** Of the share of deals that are with new customers, of those whose customer type is known. */
export function newPortions(context: DealContext): Portions {
  const { types } = context;
  return portionsOf(context, (deal, weight) => {
    const type = at(types, deal);
    if (type === CustomerType.unknown) return [0, 0];
    return [type === CustomerType.new ? weight : 0, weight];
  });
}

/** Of the share of the last 12 months' sales that came back; null where nobody knows who bought what, and when. */
export function returnPortions({ pipeline, tally: { won } }: DealContext): Portions | null {
  const { account, amount, asOf } = pipeline;
  if (account === null || amount === null || !pipeline.amountsAdd || asOf === null) return null;
  const sales = { days: won.days, codes: account.codes, amounts: amount };
  const { types } = returnShare(sales, accountHistory(pipeline).firstWon, asOf);
  const counted = (isCounted: (type: number) => boolean) =>
    amount.map((money, deal) => (Number.isNaN(money) || !isCounted(at(types, deal)) ? 0 : money));
  return {
    part: counted((type) => type === CustomerType.current),
    whole: counted((type) => type !== CustomerType.unknown),
  };
}

/** @param of a deal of the basis and its weight; a deal without a weight is in no share */
function portionsOf(
  { pipeline, selection: { rows, weights, unit = 1 } }: DealContext,
  of: (deal: number, weight: number) => readonly [part: number, whole: number],
): Portions {
  const [part, whole] = [new Float64Array(pipeline.rows), new Float64Array(pipeline.rows)];
  for (const deal of rows) {
    const weight = weights === null ? 1 : at(weights, deal) / unit;
    if (!Number.isNaN(weight)) [part[deal], whole[deal]] = of(deal, weight);
  }
  return { part, whole };
}

function codesOf(
  names: readonly string[],
  wanted: readonly string[],
  fold: (name: string) => string,
): ReadonlySet<number> {
  const keys = new Set(wanted.map(fold));
  return new Set([...names.keys()].filter((code) => keys.has(fold(names[code] ?? ""))));
}
