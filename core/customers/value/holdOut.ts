import { entry } from "../../cells/entry";
import type { Slices } from "../../cells/slices";
import { daysPerWeek, type RepeatPatterns } from "../history/repeatPatterns";
import type { CustomersTally, HeldOutWindow } from "../tally/CustomersTally";
import type { DropoutKind, DropoutModel, Fit } from "./DropoutModel";
import { expectedPurchases } from "./expectedPurchases";
import { fitBuyingInSlices } from "./fitBuying";

/** How far the forecast lay off, on purchases that were held out. */
export interface HoldOut {
  readonly kind: DropoutKind;
  /** Weeks that the model learned from, and weeks that it had to foretell. */
  readonly learned: number;
  readonly foretold: number;
  /** Purchases in the foretold weeks, of the accounts known at the cut. */
  readonly actual: number;
  /** What the model expected of each of these accounts, and what the mean of the 13 weeks before the cut makes. */
  readonly forecast: number;
  readonly plain: number;
  /** By how much of the actual purchases each lay off: -0.12 is 12 % low. */
  readonly error: { readonly forecast: number; readonly plain: number };
}

/** Fewer weeks in all say nothing: half of them are learned from. */
const fewestWeeks = 52;
const plainWeeks = 13;

/** Where a history is cut, and how many weeks lie before the cut and after it; null where it is under a year. */
export function windowOf(
  firstDay: number,
  asOf: number,
): (HeldOutWindow & { readonly learned: number; readonly foretold: number }) | null {
  const origin = firstDay - 1;
  const weeks = Math.floor((asOf - origin) / daysPerWeek);
  if (weeks < fewestWeeks) return null;
  const learned = Math.floor(weeks / 2);
  const cut = origin + learned * daysPerWeek;
  return {
    cut,
    until: origin + weeks * daysPerWeek,
    lately: cut - plainWeeks * daysPerWeek,
    learned,
    foretold: weeks - learned,
  };
}

/**
 * Fits the model to the first half of the history, and compares what it foretells of each account's second half with the purchases that
 * were made there, and with the plain rate of the last 13 weeks. What was known at the cut is no part of it.
 *
 * @param choose how to choose the model; as the report does, where it is not given
 * @returns null where the history is under a year, its first half admits no model, or nothing was bought in the second
 * @example finish(holdOutInSlices({ first: Int32Array.of(1000), asOf: 1100 })) // null
 */
export function* holdOutInSlices(
  tally: Pick<CustomersTally, "first" | "asOf" | "heldOut">,
  choose: (patterns: RepeatPatterns) => Slices<Fit<DropoutModel>> = asReported,
): Slices<HoldOut | null> {
  const firstDay = tally.first.reduce((first, day) => Math.min(first, day), tally.asOf);
  const window = windowOf(firstDay, tally.asOf);
  if (window === null) return null;
  const { learned, foretold } = window;
  yield;
  const { patterns, after: actual, lately } = tally.heldOut(window);
  const fitted = yield* choose(patterns);
  if (!fitted.ok || actual === 0) return null;
  const { model } = fitted;
  const plain = (lately / plainWeeks) * foretold;
  yield;
  let forecast = 0;
  patterns.x.forEach((x, p) => {
    const ahead = expectedPurchases(model, x, entry(patterns.last, p), entry(patterns.age, p), foretold);
    forecast += entry(patterns.count, p) * ahead;
  });
  const error = { forecast: forecast / actual - 1, plain: plain / actual - 1 };
  return { kind: model.kind, learned, foretold, actual, forecast, plain, error };
}

function* asReported(patterns: RepeatPatterns): Slices<Fit<DropoutModel>> {
  return (yield* fitBuyingInSlices(patterns)).buying;
}
