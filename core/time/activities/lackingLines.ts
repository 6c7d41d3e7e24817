import type { Whitespace } from "../../customers/whitespace/Whitespace";
import type { Activity } from "../Activity";
import { anyHours } from "./anyHours";
import type { Side } from "./sidesOfAccounts";
import type { TakeUp } from "./takeUp";

/**
 * What the lines that customers lack add: a usual amount x how often such a line is taken up in a year x how much likelier than the
 * mean this customer's ownership of it is, and never more than the amount. A line under offer is no such line. No gap: none.
 *
 * @param inMoney false: a sale counts 1
 * @param hours of offering a line
 */
export function lackingLineActivities(
  { gaps, meanChance }: Pick<Whitespace, "gaps" | "meanChance">,
  { aYear }: Pick<TakeUp, "aYear">,
  inMoney: boolean,
  sideOf: (account: string) => Side,
  hours: number,
): readonly Activity[] {
  return gaps.flatMap(({ account, line, chance, typicalAmount }): Activity[] => {
    const amount = inMoney ? typicalAmount : 1;
    if (amount === null || meanChance === null) return [];
    const value = amount * Math.min(1, (aYear * chance) / meanChance);
    return [
      { account, purpose: "whitespace", line, customer: sideOf(account), value, effort: hours, ...anyHours },
    ];
  });
}
