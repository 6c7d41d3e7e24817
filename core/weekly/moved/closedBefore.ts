import { at } from "../../cells/at";
import { monthsBefore } from "../../cells/monthsBefore";
import { Outcome, type Pipeline } from "../../table/Pipeline";

/**
 * Tells of each deal, by its number, whether it was won or lost more than 12 months before a day; none was where the day, or the deal's own, is
 * not known.
 */
export function closedBefore(
  { outcome, closedOn }: Pipeline,
  asOf: number | null,
): (deal: number) => boolean {
  if (asOf === null || closedOn === null) return () => false;
  const first = monthsBefore(asOf, 12);
  return (deal) => {
    const isClosed = outcome[deal] === Outcome.won || outcome[deal] === Outcome.lost;
    return isClosed && at(closedOn, deal) <= first;
  };
}
