import { type AgainstNew, againstNew } from "../../measures/againstNew";
import type { Doors } from "../../measures/doors";
import type { EaseOfSelling } from "../../measures/ease";
import type { LineUptake } from "../../measures/uptake";
import { list, percent, plural, votes } from "./format";

/** Whether current customers really buy more often and sooner, on the rep's own data. */
export function easeSentence(ease: EaseOfSelling): string {
  const { customers } = ease;
  if (customers === null) return "Nothing tells which deals began with new customers.";
  const { new: fresh, current } = customers;
  const found = againstNew(ease);
  if (found.winRate === null || current.winRate === null || fresh.winRate === null)
    return fresh.won + current.won > 0 && fresh.lost + current.lost === 0
      ? `No deal here is lost, so nobody can tell how often you win.${cycles(customers, found)}`
      : "Too few closed deals to compare new and current customers.";
  const verdict = {
    higher: "",
    lower: ": here current ones do not buy more often",
    level: ", a difference that chance may explain",
  };
  const isEqual = percent(current.winRate) === percent(fresh.winRate);
  const rates = isEqual
    ? `You win ${percent(current.winRate)} of the deals, with current customers as with new ones`
    : `You win ${percent(current.winRate)} of the deals with current customers and ${percent(fresh.winRate)} of those with new ones${verdict[found.winRate]}`;
  return `${rates}.${cycles(customers, found)}`;
}

function cycles({ new: fresh, current }: NonNullable<EaseOfSelling["customers"]>, found: AgainstNew): string {
  const [left, right] = [current.days.median, fresh.days.median];
  if (left === null || right === null || found.days === null) return "";
  if (left === right) return ` Half are decided within ${plural(left, "day")}, with either.`;
  const isQuicker = found.days === "quicker";
  const verdict =
    left > right
      ? ": here current ones are not quicker"
      : isQuicker
        ? ""
        : ", a difference that chance may explain";
  return ` Half are decided within ${plural(left, "day")} with current and ${right} with new customers${verdict}.`;
}

/** Which lines open doors, or why nothing is said of it. */
export function doorsSentences({ lines, won, isJudged, doubt }: Doors): readonly string[] {
  if (won === null) return ["Without dates nobody can tell which won deals were with new customers."];
  if (won.new + won.current === 0) return ["No deal is won yet: nothing tells which lines open doors."];
  if (doubt !== null)
    return ["The won deals go back less than 12 months, so nobody can tell who bought before."];
  if (!isJudged)
    return [
      `${votes(won.new)} won with new and ${votes(won.current)} with current customers: too few to say which lines open doors.`,
    ];
  const told = lines.flatMap(({ line, won: own, opens }) => {
    if (opens === null) return [];
    const what = opens === "more" ? "opens doors" : "is bought by customers you have";
    return [
      `${line} ${what}: ${votes(own.new)} of the ${votes(won.new)} deals won with new customers, ${votes(own.current)} of the ${votes(won.current)} with current ones.`,
    ];
  });
  return told.length > 0
    ? told
    : ["New and current customers buy the same lines, as far as these deals can tell."];
}

/** "Service is new: 2, 5 and 9 deals in its first quarters" */
export function uptakeSentence({ line, isNew, first, quarters }: LineUptake): string {
  const deals = quarters.slice(first).map((quarter) => votes(quarter.deals));
  if (!isNew) return `${line} had ${newDeals(quarters.at(-1)?.deals ?? 0)} in the latest quarter`;
  return `${line} is new: ${list(deals)} ${deals.length === 1 && deals[0] === "1" ? "deal" : "deals"} in its first ${deals.length === 1 ? "quarter" : "quarters"}`;
}

const newDeals = (count: number) => `${votes(count)} new ${count === 1 ? "deal" : "deals"}`;
