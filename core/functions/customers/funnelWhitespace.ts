import { whitespaceGaps } from "../../customers/whitespace/whitespaceGaps";
import { amountsOfParts, perPart } from "../../table/lines/partsOf";
import { CellRefusal } from "../CellProblem";
import { define } from "../FunctionSpec";
import { amounts } from "../parameters/amounts";
import { accounts, names } from "../parameters/names";
import { stages } from "../parameters/stages";

/** More gaps than this are no list to work through. */
const most = 1000;

export const funnelWhitespace = define({
  name: "FUNNEL_WHITESPACE",
  group: "customers",
  parameters: {
    accounts: accounts("account"),
    lines: names("line"),
    amounts: amounts("amount").optional(),
    stages: stages("won").optional(),
  },
  result: { shape: "table", unit: "mixed" },
  evaluate: ({ accounts, lines, amounts }, { customers: heading, whitespaceWhy }) => {
    const { ownership, by, gaps } = whitespaceGaps(
      {
        accounts: accounts.names,
        accountCodes: perPart(lines.parts, accounts.codes),
        lines: lines.names,
        lineCodes: lines.parts.codes,
        amounts: amounts && amountsOfParts(lines.parts, amounts),
        days: null,
        currency: "",
      },
      { most },
    );
    if (ownership.accounts.length === 0) throw new CellRefusal("#N/A", { code: "no-sales" });
    const valued = by === "value";
    const { account, line, chance, typicalAmount, expectedValue, why } = heading;
    return [
      [account, line, chance, ...(valued ? [typicalAmount, expectedValue] : []), why],
      ...gaps.map((gap) => [
        gap.account,
        gap.line,
        gap.chance,
        ...(valued ? [gap.typicalAmount ?? "", gap.expectedValue ?? ""] : []),
        whitespaceWhy(gap, ""),
      ]),
    ];
  },
});
