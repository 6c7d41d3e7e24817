import { at } from "../../cells/at";
import type { Slices } from "../../cells/slices";
import { partsOf, weightOfPart } from "../../table/lines/partsOf";
import { nameAt } from "../../table/names/nameAt";
import type { Pipeline } from "../../table/Pipeline";
import type { Activity } from "../Activity";
import { anyHours } from "./anyHours";
import type { DealFigures } from "./dealFigures";
import type { Side } from "./sidesOfAccounts";

const dealsASlice = 4096;

export interface DealHours {
  /** Hours of a deal of usual size, halfway to its close. */
  readonly hours: number;
  /** So many times as long deals with new customers take. */
  readonly slower: number;
}

/**
 * What hours add to open deals, a line of an account each: amount x p x (1 - p), most where the outcome is open; a deal that is won or lost
 * whatever the rep does adds nothing. A deal of several lines is divided over them, its hours alike, which leaves what it gives for its
 * hours as it is. Deals without an account are left out; no open deal: none.
 */
export function* dealActivities(
  { account, line }: Pick<Pipeline, "account" | "line">,
  figures: DealFigures,
  sideOf: (account: string) => Side,
  hours: DealHours,
): Slices<readonly Activity[]> {
  const found = new Map<number, Activity>();
  const lines = line === null ? 1 : line.names.length + 1;
  for (const [place, deal] of figures.open.entries()) {
    if (place % dealsASlice === dealsASlice - 1) yield;
    const name = nameAt(account, deal);
    if (account === null || name === null) continue;
    const chance = figures.chance(deal);
    const customer = sideOf(name);
    const value = figures.worth(deal) * chance * (1 - chance);
    const effort = dealEffort(figures, deal, hours) * (customer === "new" ? hours.slower : 1);
    for (const { code, weight } of portionsOf(line, deal)) {
      const key = at(account.codes, deal) * lines + code + 1;
      const before = found.get(key);
      found.set(key, {
        account: name,
        purpose: "deal",
        line: line?.names[code] ?? null,
        customer,
        value: weight * value + (before ? before.value : 0),
        effort: weight * effort + (before ? before.effort : 0),
        ...anyHours,
      });
    }
  }
  return [...found.values()];
}

/** Early deals take up to half more time than the guess, sure ones half of it; large ones more, by the root of their size. */
function dealEffort({ usual, worth, chance }: DealFigures, deal: number, { hours }: DealHours): number {
  const size = usual === null ? 1 : worth(deal) / usual;
  return hours * Math.min(2, Math.max(0.5, Math.sqrt(size))) * (1.5 - chance(deal));
}

/** The lines of a deal by their codes, with what each is of it; -1 is none. */
function portionsOf(line: Pipeline["line"], deal: number): { code: number; weight: number }[] {
  if (line === null) return [{ code: -1, weight: 1 }];
  const [from, to] = partsOf(line.parts, deal);
  return Array.from({ length: to - from }, (_, i) => {
    const weight = weightOfPart(line.parts, from + i, "amounts");
    return { code: at(line.parts.codes, from + i), weight };
  }).filter(({ weight }) => weight > 0);
}
