import { once } from "../cells/once";
import type { Slices } from "../cells/slices";
import { accountHistory } from "../measures/accountHistory";
import { knowsWonDays } from "../measures/knowsWonDays";
import { openedLately } from "../measures/openedLately";
import { returnShare } from "../measures/returnShare";
import { type WonDays, wonDays } from "../table/dates/wonDays";
import { dealsWhere, sheetRowsOf } from "../table/deals/sheetRowsOf";
import { CustomerType, type Pipeline } from "../table/Pipeline";
import type { BaseDeals } from "./BaseDeals";
import { baseOf } from "./baseOf";
import { countOutcomes } from "./countOutcomes";
import { staleDeals } from "./staleDeals";
import type { Returned, Tally, TallyChoice } from "./Tally";
import { wholeMoney } from "./wholeMoney";

/** A tally whose deals can be asked for. */
export interface PipelineTally extends Tally {
  readonly pipeline: Pipeline;
  readonly won: WonDays;
  /** One flag a deal: 1 where it is stale. */
  readonly staleFlags: () => Uint8Array;
  readonly base: (choice: TallyChoice, size: number) => Slices<BaseDeals>;
}

/**
 * The tally of a pipeline: everything is added up when it is asked for, and no deal gives a tally of nothing.
 *
 * @param silentDays as in `staleDeals`
 */
export function tallyOf(pipeline: Pipeline, silentDays: number): PipelineTally {
  const won = wonDays(pipeline);
  const stale = once(() => staleDeals(pipeline, { silentDays }));
  const flags = (isLeftOut: boolean) => (isLeftOut && stale().count > 0 ? stale().flags : null);
  return {
    pipeline,
    won,
    staleFlags: () => stale().flags,
    table: pipeline,
    lineNames: pipeline.line?.names ?? null,
    accountNames: pipeline.account?.names ?? null,
    hasAmounts: pipeline.amount !== null,
    outcomes: (withoutStale) => countOutcomes(pipeline, flags(withoutStale)),
    parts: pipeline.line?.parts.codes.length ?? pipeline.rows,
    get stale() {
      return stale();
    },
    wonDates: { byCreation: won.byCreation, undated: won.undated },
    since: () => accountHistory(pipeline).since,
    knowsWonDays: () => knowsWonDays(pipeline),
    base: (choice, size) => baseOf(pipeline, won, choice, size, flags(choice.withoutStale)),
    returned: () => returned(pipeline, won),
    opened: () => openedLately(pipeline),
  };
}

function returned(pipeline: Pipeline, won: WonDays): Returned | null {
  const { account, amount, asOf } = pipeline;
  if (account === null || amount === null || asOf === null) return null;
  const sales = { days: won.days, codes: account.codes, ...wholeMoney(amount) };
  const { types, ...share } = returnShare(sales, accountHistory(pipeline).firstWon, asOf);
  const isBack = (deal: number) => types[deal] === CustomerType.current && !Number.isNaN(amount[deal]);
  return { ...share, sheetRows: () => sheetRowsOf(pipeline, dealsWhere(pipeline, isBack)) };
}
