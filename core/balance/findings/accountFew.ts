import type { Finding } from "../Finding";
import type { FindingContext } from "./FindingContext";
import { withoutValue } from "./finding";
import { shareOfLargest } from "./shareOfLargest";

/** With fewer accounts than this five of them cannot but be most of the funnel. */
export const fewestAccountsForFew = 10;
/** How many accounts are looked at together. */
export const fewAccounts = 5;

/** The five largest accounts' share; exempt with fewer than 10 accounts, and in a territory of current customers alone. */
export function accountFew(context: FindingContext): Finding {
  const { pipeline, accountMix, guidelines } = context;
  const limit = guidelines.accountFewLimit;
  if (guidelines.territory === "current-only")
    return withoutValue("account-few", "exempt", "territory", limit);
  if (pipeline.account === null || accountMix === null)
    return withoutValue("account-few", "unknown", "no-account-column", limit);
  let accounts = 0;
  for (const deals of accountMix.counted) if (deals > 0) accounts++;
  if (context.selection.reason === null && accounts < fewestAccountsForFew)
    return withoutValue("account-few", "exempt", "few-accounts", limit, accountMix.n);
  const { codes, names } = pipeline.account;
  return shareOfLargest(context, "account-few", { mix: accountMix, codes, names }, fewAccounts, limit);
}
