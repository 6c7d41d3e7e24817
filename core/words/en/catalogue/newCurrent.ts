import { accounts, errors, lines, stages, types, weights } from "./shared";

export const newCurrent = {
  FUNNEL_NEW_SHARE: {
    summary: "The share of the deals that are with new customers, of all deals whose customer type is known.",
    parameters: { types, weights, stages },
    result: "The share, from 0 to 1.",
    errors: [errors.unequal, errors.errorCell, errors.currencies, errors.noTypes],
    example: {
      formula: "=FUNNEL_NEW_SHARE(A1:A5)",
      arguments: [[["Type"], ["New"], ["Existing"], ["Renewal"], ["New business"]]],
      result: 0.5,
    },
  },
  FUNNEL_CUSTOMER_TYPE: {
    summary:
      "A customer type for each row, where the sheet has none: current where the account has a won deal in the range, else new.",
    parameters: { accounts, stages: "The column of stages or statuses, one row a deal." },
    result:
      "A column beside the rows: new, current, or unknown where there is no account or no deal of the range is won. A header stands beside the header; an empty range gives one empty cell.",
    errors: [errors.unequal, "`#VALUE!` where an account or a stage is an error cell."],
    example: {
      formula: "=FUNNEL_CUSTOMER_TYPE(A1:A5, B1:B5)",
      arguments: [
        [["Account"], ["Acme"], ["Beta"], ["ACME Ltd"], [""]],
        [["Stage"], ["Won"], ["Demo"], ["Proposal"], ["Demo"]],
      ],
      result: [["Customer type"], ["current"], ["new"], ["current"], ["unknown"]],
    },
  },
  FUNNEL_NEW_GAP: {
    summary: "How many deals with new customers to add until their share is enough.",
    parameters: {
      types,
      target:
        "The share of deals with new customers that is enough, above 0 and below 1. Left out: 0.4, the near edge of the band around the target (0.5 less 0.1), to which the review's plan goes too.",
      stages,
    },
    result: "A number of deals; 0 where the share is at the target or above it.",
    errors: [
      errors.unequal,
      errors.errorCell,
      "`#VALUE!` where the target is not a share above 0 and below 1.",
      errors.noTypes,
    ],
    example: {
      formula: "=FUNNEL_NEW_GAP(A1:A5, 50%)",
      arguments: [[["Existing"], ["New"], ["Existing"], ["Renewal"], ["Existing"]], [[0.5]]],
      result: 3,
    },
  },
  FUNNEL_EASE: {
    summary: "How often deals are won and how long that takes, with new against current customers.",
    parameters: {
      types,
      stages: "The column of stages or statuses, one row a deal; closed deals count too.",
      created:
        "The column of the days on which the deals began. Left out: the length of the sales cycle is not known.",
      closed:
        "The column of the days on which the deals were won or lost. Left out: the length of the sales cycle is not known.",
      accounts:
        "The column of accounts: deals with one account are won or lost together, so that the interval is as wide as so few accounts make it. Left out: each deal is a witness of its own.",
    },
    result:
      "A table of two rows, new and current: deals won, lost and open, the share won of those decided with its 95 % interval (Wilson), and the median days from the beginning to the decision (Kaplan-Meier: an open deal counts for as long as it has been open). What is not known is an empty cell.",
    errors: [errors.unequal, errors.errorCell],
    example: {
      formula: "=FUNNEL_EASE(A1:A5, B1:B5, C1:C5, D1:D5)",
      arguments: [
        [["Type"], ["New"], ["New"], ["Existing"], ["Existing"]],
        [["Stage"], ["Won"], ["Lost"], ["Won"], ["Demo"]],
        [["Created"], ["2026-01-01"], ["2026-01-01"], ["2026-01-01"], ["2026-01-01"]],
        [["Closed on"], ["2026-01-31"], ["2026-03-02"], ["2026-01-11"], [""]],
      ],
      // Wilson: one of two won; one of one, from 1 / (1 + 1.96^2). Of cycles of 30 and 60 days half are over after 30.
      result: [
        ["Customer", "Won", "Lost", "Open", "Win rate", "At least", "At most", "Median days"],
        ["new", 1, 1, 0, 0.5, 0.09453120573423074, 0.9054687942657693, 30],
        ["current", 1, 0, 1, 1, 0.206549314377237, 1, 10],
      ],
    },
  },
  FUNNEL_DOORS: {
    summary:
      "Deals by line and customer: which lines open doors, and which are bought by customers you have.",
    parameters: {
      lines,
      types,
      stages: "The column of stages or statuses: open and won deals stand apart. Left out: every row counts.",
    },
    result:
      "A table, the line with the most deals first: with stages the open deals with new and with current customers, then those won; without them all deals with new and with current customers. A deal of several lines counts in parts. Deals without a line or a known type are left out.",
    errors: [errors.unequal, errors.errorCell, errors.noTypes],
    example: {
      formula: "=FUNNEL_DOORS(A1:A6, B1:B6, C1:C6)",
      arguments: [
        [["Product"], ["Sensors"], ["Valves"], ["Sensors"], ["Sensors"], ["Valves"]],
        [["Type"], ["New"], ["Existing"], ["New"], ["Existing"], ["Existing"]],
        [["Stage"], ["Won"], ["Won"], ["Demo"], ["Lost"], ["Demo"]],
      ],
      result: [
        ["Line", "Open, new", "Open, current", "Won, new", "Won, current"],
        ["Sensors", 1, 0, 1, 0],
        ["Valves", 0, 1, 0, 1],
      ],
    },
  },
};
