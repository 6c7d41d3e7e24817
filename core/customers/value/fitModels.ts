import { finish, type Slices } from "../../cells/slices";
import type { RepeatPatterns } from "../history/repeatPatterns";
import type { CustomersTally } from "../tally/CustomersTally";
import type { Fit } from "./DropoutModel";
import { type BuyingFits, fitBuyingInSlices } from "./fitBuying";
import { fitSpend } from "./fitSpend";
import { type RepeatSpend, repeatSpend } from "./repeatSpend";
import type { SpendModel } from "./SpendModel";

/** The models of the customers of a tally. */
export interface CustomerModels extends BuyingFits {
  readonly gammaGamma: Fit<SpendModel>;
  readonly spend: RepeatSpend;
}

/** @param patterns of the same tally */
export function fitModels(tally: CustomersTally, patterns: RepeatPatterns): CustomerModels {
  return finish(fitModelsInSlices(tally, patterns));
}

/** The same for whoever must not hold the thread for long. */
export function* fitModelsInSlices(tally: CustomersTally, patterns: RepeatPatterns): Slices<CustomerModels> {
  const spend = repeatSpend(tally);
  return { ...(yield* fitBuyingInSlices(patterns)), gammaGamma: yield* fitSpend(spend), spend };
}
