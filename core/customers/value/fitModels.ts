import type { PurchaseHistory } from "../history/PurchaseHistory";
import type { RepeatPatterns } from "../history/repeatPatterns";
import type { Fit } from "./DropoutModel";
import { type BuyingFits, fitBuying } from "./fitBuying";
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
  const spend = repeatSpend(history);
  return { ...fitBuying(patterns), gammaGamma: fitSpend(spend), spend };
}
