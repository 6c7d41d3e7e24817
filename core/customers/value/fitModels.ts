import { finish, type Slices } from "../../cells/slices";
import type { PurchaseHistory } from "../history/PurchaseHistory";
import type { RepeatPatterns } from "../history/repeatPatterns";
import type { Fit } from "./DropoutModel";
import { type BuyingFits, fitBuyingInSlices } from "./fitBuying";
import { fitSpend } from "./fitSpend";
import { type RepeatSpend, repeatSpend } from "./repeatSpend";
import type { SpendModel } from "./SpendModel";

/** The models of a history. */
export interface CustomerModels extends BuyingFits {
  readonly gammaGamma: Fit<SpendModel>;
  readonly spend: RepeatSpend;
}

/** @param patterns of the same history */
export function fitModels(history: PurchaseHistory, patterns: RepeatPatterns): CustomerModels {
  return finish(fitModelsInSlices(history, patterns));
}

/** The same for whoever must not hold the thread for long. */
export function* fitModelsInSlices(
  history: PurchaseHistory,
  patterns: RepeatPatterns,
): Slices<CustomerModels> {
  const spend = repeatSpend(history);
  return { ...(yield* fitBuyingInSlices(patterns)), gammaGamma: yield* fitSpend(spend), spend };
}
