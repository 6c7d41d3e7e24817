import { accounts, amounts, asOf, dates, errors, lines, purchaseAccounts, purchaseStages } from "./shared";

export const customers = {
  FUNNEL_RETURN_SHARE: {
    summary:
      "The share of the last 12 months' revenue that came from accounts that had bought on an earlier day.",
    parameters: {
      accounts: purchaseAccounts,
      dates,
      amounts,
      months: "Whole months; left out: 12.",
      asOf,
      stages: purchaseStages,
    },
    result: "A share, from 0 to 1.",
    errors: [
      errors.unequal,
      errors.purchaseCells,
      errors.noPurchases,
      "`#N/A` where the history starts inside the window, or nothing was bought in it: nobody can tell who came back.",
    ],
    example: {
      formula: "=FUNNEL_RETURN_SHARE(A1:A5, B1:B5, C1:C5)",
      arguments: [
        [["Account"], ["Acme"], ["Acme"], ["Beta"], ["Beta"]],
        [["Close date"], ["2025-01-10"], ["2026-02-01"], ["2026-03-01"], ["2026-09-30"]],
        [["Amount"], [900], [300], [100], [200]],
      ],
      result: 500 / 600,
    },
  },
  FUNNEL_REPEAT_ODDS: {
    summary:
      "The odds that an account buys again after its 1st, 2nd, 3rd ... purchase; accounts whose time is not over yet are no failures (Kaplan-Meier).",
    parameters: {
      accounts: purchaseAccounts,
      dates,
      horizonDays: "Within how many days they must buy again; left out: 365.",
      asOf,
      stages: purchaseStages,
    },
    result:
      "A row a purchase (up to 10): accounts that came so far, those that bought again so far, the odds with their 95 % interval, and a note where nobody was watched for that long.",
    errors: [
      errors.unequal,
      errors.purchaseCells,
      errors.noPurchases,
      "`#VALUE!` where the horizon is no whole number of days.",
    ],
    example: {
      // All three came back within 7 days; nobody is known to have come a third time. Wilson's interval of 3 of 3; of the second nobody was watched for a week
      formula: "=FUNNEL_REPEAT_ODDS(A1:A7, B1:B7, 7)",
      arguments: [
        [["Account"], ["Acme"], ["Acme"], ["Beta"], ["Beta"], ["Cora"], ["Cora"]],
        [
          ["Close date"],
          ["2026-01-01"],
          ["2026-01-05"],
          ["2026-01-01"],
          ["2026-01-08"],
          ["2026-01-02"],
          ["2026-01-03"],
        ],
        [[7]],
      ],
      result: [
        ["after purchase", "customers", "bought again", "odds", "low", "high", "note"],
        [1, 3, 3, 1, 0.4385029682449545, 1, "3 customers: too few to be sure"],
        [
          2,
          3,
          0,
          0,
          0,
          1,
          "3 customers: too few to be sure, and nobody was watched for 7 days yet: only what was seen so far",
        ],
      ],
    },
  },
  FUNNEL_RFM: {
    summary:
      "How each account compares with the others in recency, frequency and money: three scores from 1 to 5 and a segment such as champion or at risk.",
    parameters: { accounts: purchaseAccounts, dates, amounts, asOf, stages: purchaseStages },
    result:
      "A row an account in order of appearance: days since the last purchase, purchases, amount, the scores R, F and M, and the segment (by R and F). Who bought once has F 1. Without amounts there is no amount and no M.",
    errors: [errors.unequal, errors.purchaseCells, errors.noPurchases],
    example: {
      formula: "=FUNNEL_RFM(A1:A5, B1:B5, C1:C5)",
      arguments: [
        [["Account"], ["Acme"], ["Beta"], ["Beta"], ["Cora"]],
        [["Close date"], ["2026-01-01"], ["2026-02-01"], ["2026-03-01"], ["2026-02-01"]],
        [["Amount"], [100], [200], [300], [50]],
      ],
      // recency 59, 0, 28: ranks 1, 3, 2 of 3; frequency 1, 2, 1: ranks 1.5, 3, 1.5, and 1 for who bought once; money 100, 500, 50: ranks 2, 3, 1
      result: [
        ["account", "days since last", "purchases", "amount", "R", "F", "M", "segment"],
        ["Acme", 59, 1, 100, 2, 1, 4, "hibernating"],
        ["Beta", 0, 2, 500, 5, 5, 5, "champion"],
        ["Cora", 28, 1, 50, 4, 1, 2, "promising"],
      ],
    },
  },
  FUNNEL_CUSTOMER_VALUE: {
    summary:
      "What to expect of each account: the chance that it is a customer still, its purchases, what one is worth, and their discounted sum.",
    parameters: {
      accounts: purchaseAccounts,
      dates,
      amounts,
      months: "Horizon in whole months; left out: 12.",
      asOf,
      stages: purchaseStages,
    },
    result:
      "A row an account, the most valuable first: purchases, last (as YYYY-MM-DD), the chance of being a customer still and expected purchases (both by BG/NBD, by MBG/NBD where that is clearly likelier, or by NBD where nobody shows signs of stopping), expected spend (Gamma-Gamma) and value at 1 % discount a month. Under 30 customers, or where the purchases fit no model: who is silent beyond the 95 % point of its own intervals, of which it takes three, and why there is no forecast; where spend fits no model its two columns are blank and the heading says why.",
    errors: [
      errors.unequal,
      errors.purchaseCells,
      errors.noPurchases,
      "`#VALUE!` where months is no whole number from 1 up.",
    ],
    example: {
      formula: "=FUNNEL_CUSTOMER_VALUE(A1:A5, B1:B5, C1:C5)",
      arguments: [
        [["Account"], ["Acme"], ["Acme"], ["Beta"], ["Cora"]],
        [["Close date"], ["2026-01-01"], ["2026-02-01"], ["2026-06-30"], ["2026-06-01"]],
        [["Amount"], [100], [200], [300], [50]],
      ],
      result: [
        [
          "account",
          "purchases",
          "last",
          "days since last",
          "usual days between",
          "quiet for longer than usual",
          "no forecast: 3 customers are too few, it takes 30",
        ],
        ["Acme", 2, "2026-02-01", 149, 31, "", ""],
        ["Cora", 1, "2026-06-01", 29, "", "", ""],
        ["Beta", 1, "2026-06-30", 0, "", "", ""],
      ],
    },
  },
  FUNNEL_WHITESPACE: {
    summary:
      "The lines that your customers do not buy yet, the likeliest first: for each the share of customers like this one that buy it, and why.",
    parameters: {
      accounts,
      lines,
      amounts: "The column of amounts: the list then goes by chance x typical amount.",
      stages:
        "The column of stages or statuses: won deals alone count as bought, open ones as offers, which are no gaps, and every line of the column is in the portfolio. Left out: every row counts as bought.",
    },
    result:
      "A row a gap, the best 1,000: account, line, chance (ownership among the other customers like this one, not yet a chance of buying), with amounts the typical amount (at the account's size where five sales of that size are known) and their product, and why.",
    errors: [
      errors.unequal,
      "`#VALUE!` where a row that counts holds an error cell, or the amounts are in several currencies.",
      "`#N/A` where no row that counts has an account and a line, and for fewer than 10 customers, of whom shares tell nothing.",
    ],
    example: {
      // Of nine others all buy Valves: P(Valves) = 9.5 / 10; drawn by 20: (9 + 20 x 9.5 / 10) / (9 + 20)
      formula: "=FUNNEL_WHITESPACE(A1:A11, B1:B11)",
      arguments: [
        [
          ["Account"],
          ...["Acme", "Beta", "Cora", "Dune", "Elm", "Fir", "Gale", "Hart", "Isle", "Jade"].map((name) => [
            name,
          ]),
        ],
        [["Product"], ...Array.from({ length: 10 }, (_, row) => [row === 2 ? "Sensors" : "Sensors; Valves"])],
      ],
      result: [
        ["account", "line", "chance", "why"],
        ["Cora", "Valves", (9 + (20 * 9.5) / 10) / 29, "9 of 9 other customers buy Valves"],
      ],
    },
  },
  FUNNEL_PROFILE: {
    summary:
      "A score from 0 to 100 for each open deal: the chance of winning in percent, by how deals with the same attributes ended, with its reasons.",
    parameters: {
      attributes:
        "The columns of attributes with their header row, side by side: industry, size, region. Columns known only after the outcome are left out by themselves.",
      stages: "The column of stages or statuses, beside the attributes.",
      accounts:
        "The column of accounts, beside the attributes: whole customers are then left out for the test. Left out: each row is taken for a customer of its own.",
    },
    result: "Two columns beside the rows: score and why for open deals, blank for the others.",
    errors: [
      "`#VALUE!` where the attributes have no header row, or are not as long as the stages.",
      "`#N/A` where there are too few closed deals (it takes 30, with 10 won and 10 lost; of customers as many where the accounts are given).",
      '`#N/A` with the word "no signal" where the attributes foretell no better than chance.',
    ],
    example: {
      formula: "=FUNNEL_PROFILE(A1:B4, C1:C4)",
      arguments: [
        [
          ["Industry", "Region"],
          ["Food", "North"],
          ["Food", "South"],
          ["Retail", "North"],
        ],
        [["Stage"], ["Won"], ["Lost"], ["Demo"]],
      ],
      result: "#N/A too few to learn from: 1 won of 2 closed deals; it takes 30, with 10 won and 10 lost",
    },
  },
};
