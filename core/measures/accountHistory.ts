import { at } from "../cells/at";
import { once } from "../cells/once";
import { wonDays } from "../table/dates/wonDays";
import type { Pipeline } from "../table/Pipeline";
import { firstDays } from "./firstDays";

/** When accounts bought, by all deals of the table, whoever won them. */
export interface AccountHistory {
  /** The serial day of each account's first won deal; Infinity without one. */
  readonly firstWon: Float64Array;
  /** The days of all won deals of each account. */
  readonly wonOn: () => readonly (readonly number[])[];
  /** The first day on which anything was won; Infinity where no won deal has a date. */
  readonly since: number;
}

const known = new WeakMap<Pipeline, AccountHistory>();

/**
 * The history of a pipeline's accounts; of some chosen deals that of the whole table, so that whoever bought from a colleague has bought.
 * Without accounts no account has one.
 */
export function accountHistory(pipeline: Pipeline): AccountHistory {
  const found = known.get(pipeline) ?? historyOf(pipeline);
  known.set(pipeline, found);
  return found;
}

function historyOf(pipeline: Pipeline): AccountHistory {
  const { account, chosenFrom } = pipeline;
  if (chosenFrom !== null) {
    const { firstWon, wonOn, since } = accountHistory(chosenFrom.whole);
    const { accounts } = chosenFrom;
    return {
      firstWon: Float64Array.from(accounts, (code) => at(firstWon, code)),
      wonOn: once(() => Array.from(accounts, (code) => wonOn()[code] ?? [])),
      since,
    };
  }
  const { days, first } = wonDays(pipeline);
  const { codes, names } = account ?? { codes: [], names: [] };
  return {
    firstWon: firstDays(days, codes, names.length),
    wonOn: once(() => daysByAccount(days, codes, names.length)),
    since: first,
  };
}

function daysByAccount(
  days: Float64Array,
  codes: ArrayLike<number>,
  accounts: number,
): readonly (readonly number[])[] {
  const lists = Array.from({ length: accounts }, (): number[] => []);
  days.forEach((day, deal) => {
    if (!Number.isNaN(day)) lists[at(codes, deal)]?.push(day);
  });
  return lists;
}
