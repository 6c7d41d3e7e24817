import { errors } from "./shared";

export const time = {
  FUNNEL_TIME_PLAN: {
    summary:
      "Divides the week's hours over accounts so that together they give most: the next hour is then worth the same everywhere.",
    parameters: {
      names: "The column of accounts.",
      values:
        "What each account gives when it gets all the time it can use, in the sheet's currency; blank is 0.",
      efforts: "Hours after which 63 % of that value is reached, above 0.",
      hours: "The hours to divide.",
      groups:
        "The column of the groups that each account is in, between semicolons where they are several: new; Sensors.",
      floors:
        "A row a group: its name, the share of the hours that it gets at least, and in a third column at most. Left out, or blank: no limit.",
    },
    result:
      "A row an account in their order: hours, what they give, and what one more hour there would be worth.",
    errors: [
      errors.unequal,
      "`#VALUE!` where a value is under 0, an effort is not above 0, or the hours are under 0.",
      "`#VALUE!` where a share is not from 0 to 1, no account is in a group that has limits, or limits cannot be kept together.",
      "`#N/A` where no account has a name.",
    ],
    example: {
      formula: "=FUNNEL_TIME_PLAN(A1:A3, B1:B3, C1:C3, 6)",
      arguments: [
        [["Account"], ["Acme"], ["Birch"]],
        [["Value"], [100], [100]],
        [["Effort"], [2], [2]],
        [[6]],
      ],
      // alike accounts share alike: 3 hours each give 100 (1 - exp(-1.5)), the next hour 50 exp(-1.5)
      result: [
        ["Account", "Hours", "Gives", "Next hour"],
        ["Acme", 3, 77.68698398515701, 11.15650800742149],
        ["Birch", 3, 77.68698398515701, 11.15650800742149],
      ],
    },
  },
};
