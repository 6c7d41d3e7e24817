import type { Finding } from "../Finding";
import type { FindingContext } from "./FindingContext";
import { withoutValue } from "./finding";
import { shareOfLargest } from "./shareOfLargest";

/** The largest account's share; exempt where all accounts are current ones (key accounts). */
export function accountConcentration(context: FindingContext): Finding {
  const { pipeline, accountMix, guidelines } = context;
  const limit = guidelines.accountLimit;
  if (guidelines.territory === "current-only")
    return withoutValue("account-concentration", "exempt", "territory", limit);
  if (pipeline.account === null || accountMix === null)
    return withoutValue("account-concentration", "unknown", "no-account-column", limit);
  const { codes, names } = pipeline.account;
  return shareOfLargest(context, "account-concentration", { mix: accountMix, codes, names }, 1, limit);
}
