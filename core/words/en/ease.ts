import type { EaseOfSelling } from "../../measures/ease";
import type { Ease } from "../../measures/easeByGroup";
import { isApart } from "../../measures/isApart";
import type { LineUptake } from "../../measures/uptake";
import { list, percent, plural, votes } from "./format";

/** Whether current customers really buy more often and sooner, on the rep's own data. */
export function easeSentence({ customers }: EaseOfSelling): string {
  if (customers === null) return "Nothing tells which deals began with new customers.";
  const { new: fresh, current } = customers;
  if (fresh.winRate === null || current.winRate === null)
    return "Too few closed deals to compare new and current customers.";
  const rates = `You win ${percent(current.winRate)} of the deals with current customers and ${percent(fresh.winRate)} of those with new ones`;
  return `${rates}${isApart(current, fresh) ? "" : ", a difference that chance may explain"}.${cycles(fresh, current)}`;
}

function cycles(fresh: Ease, current: Ease): string {
  const [left, right] = [current.days.median, fresh.days.median];
  if (left === null || right === null) return "";
  return ` Half of them are decided within ${plural(left, "day")} and ${plural(right, "day")}.`;
}

/** "Service is new: 2, 5 and 9 deals in its first quarters" */
export function uptakeSentence({ line, isNew, first, quarters }: LineUptake): string {
  const deals = quarters.slice(first).map((quarter) => votes(quarter.deals));
  if (!isNew) return `${line} had ${newDeals(quarters.at(-1)?.deals ?? 0)} in the latest quarter`;
  return `${line} is new: ${list(deals)} ${deals.length === 1 && deals[0] === "1" ? "deal" : "deals"} in its first ${deals.length === 1 ? "quarter" : "quarters"}`;
}

const newDeals = (count: number) => `${votes(count)} new ${count === 1 ? "deal" : "deals"}`;
