import { fewAccounts, fewestAccountsForFew } from "../fewest";
import { untilFewAccountsWithin } from "../plan/accountBounds";
import { accountOvershoot } from "../plan/overshoot";
import { accountPortions } from "../portions";
import type { FindingSpec } from "./FindingSpec";
import { withoutValue } from "./measured";
import { shareOfAccounts } from "./shareOfLargest";

/** The five largest accounts' share; exempt with fewer than 10 accounts, and in a territory of current customers alone. */
export const accountFew = {
  id: "account-few",
  evaluate: (context) => {
    const { reason, accountMix, guidelines } = context;
    const limit = guidelines.accountFewLimit;
    if (guidelines.territory === "current-only") return withoutValue("exempt", "territory", limit);
    if (accountMix === null) return withoutValue("unknown", "no-account-column", limit);
    if (reason === null && accountMix.accounts() < fewestAccountsForFew)
      return withoutValue("exempt", "few-accounts", limit, accountMix.n);
    return shareOfAccounts(context, fewAccounts, limit);
  },
  shareOf: "deals",
  portions: { names: fewAccounts, of: accountPortions },
  vote: "account",
  colour: { group: "overworked-account", verdicts: ["imbalanced", "leaning"] },
  tone: "out",
  question: "same-customers",
  plan: {
    rank: 6,
    until: untilFewAccountsWithin,
    overshoot: (start, weeks) =>
      accountOvershoot(start, "largestFew", start.guidelines.accountFewLimit, weeks),
    mends: ({ isDriver }) => isDriver,
  },
} as const satisfies FindingSpec;
