import { finish, type Slices } from "../../cells/slices";
import type { RepeatPatterns } from "../history/repeatPatterns";
import type { DropoutModel, Fit } from "./DropoutModel";
import { fitDropoutInSlices } from "./fitDropout";

/** How accounts buy and stop, by each of the models; `buying` is the one by which all is told. */
export interface BuyingFits {
  readonly bgnbd: Fit<DropoutModel>;
  readonly mbgnbd: Fit<DropoutModel>;
  readonly nbd: Fit<DropoutModel>;
  readonly buying: Fit<DropoutModel>;
}

/** Of BG/NBD and MBG/NBD, which have as many parameters, a log-likelihood this much higher tells which holds: odds of e^2, 7 to 1. */
const tellingGain = 2;

/** Stopping is believed where it makes the purchases likelier by this much; where nobody stops chance alone does so in 1 of 12 cases. */
const leastGain = 1;

/**
 * The three models of purchases, and which of them tells all: BG/NBD, or MBG/NBD where it is clearly likelier or BG/NBD does not settle;
 * NBD where neither settles, or neither is clearly likelier than it: nobody shows signs of stopping.
 *
 * @example fitBuying(groupPatterns(Float64Array.of(1), Float64Array.of(2), Float64Array.of(9))).buying.ok // false
 */
export function fitBuying(patterns: RepeatPatterns): BuyingFits {
  return finish(fitBuyingInSlices(patterns));
}

/** The same for whoever must not hold the thread for long. */
export function* fitBuyingInSlices(patterns: RepeatPatterns): Slices<BuyingFits> {
  const bgnbd = yield* fitDropoutInSlices(patterns, "bgnbd");
  const mbgnbd = yield* fitDropoutInSlices(patterns, "mbgnbd");
  const nbd = yield* fitDropoutInSlices(patterns, "nbd");
  const stopping = likelier(bgnbd, mbgnbd, tellingGain);
  return { bgnbd, mbgnbd, nbd, buying: nbd.ok ? likelier(nbd, stopping, leastGain) : stopping };
}

function likelier(usual: Fit<DropoutModel>, other: Fit<DropoutModel>, gain: number): Fit<DropoutModel> {
  if (!usual.ok || !other.ok) return usual.ok ? usual : other;
  return other.model.logLikelihood > usual.model.logLikelihood + gain ? other : usual;
}
