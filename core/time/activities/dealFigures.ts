import { at } from "../../cells/at";
import { median } from "../../statistics/median";
import { Outcome, type Pipeline } from "../../table/Pipeline";
import type { TimeAssumption } from "../TimeAssumption";

/** What deals are worth and how likely they are, with what stands in where the sheet does not tell. */
export interface DealFigures {
  /** The open deals. */
  readonly open: readonly number[];
  /** The median amount of the open deals, of the won ones where those have none; null without amounts that can be added. */
  readonly usual: number | null;
  /** The deal's amount, else the usual one; 1 without amounts. */
  readonly worth: (deal: number) => number;
  /** 0..1: the sheet's own probability, else the win rate, else 0.5. */
  readonly chance: (deal: number) => number;
  readonly assumptions: readonly TimeAssumption[];
  /** Every row of the table is a purchase, and none an open deal. */
  readonly isPurchases: boolean;
}

/**
 * The figures of a pipeline's deals; no deal gives no open one.
 *
 * @example dealFigures({ outcome: Uint8Array.of(1, 1), amount: Float64Array.of(50, NaN), amountsAdd: true, probability: Float64Array.of(0.2, 0.4) }).worth(1) // 50
 */
export function dealFigures(
  {
    outcome,
    amount,
    amountsAdd,
    probability,
  }: Pick<Pipeline, "outcome" | "amount" | "amountsAdd" | "probability">,
  isPurchases = false,
): DealFigures {
  const rowsOf = (wanted: Outcome) =>
    Array.from(outcome, (_, deal) => deal).filter((deal) => outcome[deal] === wanted);
  const open = isPurchases ? [] : rowsOf(Outcome.open);
  const amountOf = (deal: number) => (amountsAdd ? at(amount, deal) : Number.NaN);
  const amountsOf = (deals: readonly number[]) => deals.map(amountOf).filter((one) => one > 0);
  const known = [amountsOf(open), amountsOf(isPurchases ? rowsOf(Outcome.open) : rowsOf(Outcome.won))];
  const amounts = known.find((list) => list.length > 0);
  const usual = amounts === undefined ? null : median(amounts);
  const chances = chancesOf(open, outcome, probability);
  const assumptions: TimeAssumption[] = [...chances.assumptions];
  const missing = open.filter((deal) => !(amountOf(deal) > 0)).length;
  if (usual === null && open.length > 0) assumptions.push({ code: "deals-count-alike" });
  if (usual !== null && missing > 0)
    assumptions.push({ code: "missing-amounts-are-usual", deals: missing, amount: usual });
  return {
    open,
    usual,
    worth: (deal) => (usual === null ? 1 : amountOf(deal) > 0 ? amountOf(deal) : usual),
    chance: chances.chance,
    assumptions,
    isPurchases,
  };
}

function chancesOf(
  open: readonly number[],
  outcome: Uint8Array,
  probability: Float64Array | null,
): Pick<DealFigures, "chance" | "assumptions"> {
  const won = outcome.filter((one) => one === Outcome.won).length;
  const decided = won + outcome.filter((one) => one === Outcome.lost).length;
  const rate = won > 0 && decided > won ? won / decided : null;
  const instead = rate ?? 0.5;
  const isKnown = (deal: number) => Number.isFinite(at(probability, deal));
  const deals = open.filter((deal) => !isKnown(deal)).length;
  const code = rate === null ? "chances-alike" : "chance-is-win-rate";
  return {
    chance: (deal) => (isKnown(deal) ? at(probability, deal) : instead),
    assumptions: deals > 0 ? [{ code, deals, chance: instead }] : [],
  };
}
