import { untilLargestAccountWithin } from "../plan/accountBounds";
import { accountOvershoot } from "../plan/overshoot";
import { accountPortions } from "../portions";
import type { FindingSpec } from "./FindingSpec";
import { withoutValue } from "./measured";
import { shareOfAccounts } from "./shareOfLargest";

/** The largest account's share; exempt where all accounts are current ones (key accounts). */
export const accountConcentration = {
  id: "account-concentration",
  evaluate: (context) => {
    const { territory, accountLimit: limit } = context.guidelines;
    if (territory === "current-only") return withoutValue("exempt", "territory", limit);
    return shareOfAccounts(context, 1, limit);
  },
  shareOf: "deals",
  portions: { names: 1, of: accountPortions },
  vote: "account",
  colour: { group: "overworked-account", verdicts: ["imbalanced", "leaning"] },
  tone: "out",
  question: "same-customers",
  plan: {
    rank: 5,
    until: untilLargestAccountWithin,
    overshoot: (start, weeks) => accountOvershoot(start, "largest", start.guidelines.accountLimit, weeks),
    mends: ({ isDriver }) => isDriver,
  },
} as const satisfies FindingSpec;
