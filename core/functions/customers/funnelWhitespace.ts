import { fewestCustomers, whitespaceGaps } from "../../customers/whitespace/whitespaceGaps";
import { amountsOfParts, perPart } from "../../table/lines/partsOf";
import { Outcome } from "../../table/Pipeline";
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
    stages: stages("won", "open").optional(),
  },
  result: { shape: "table", unit: "mixed" },
  evaluate: ({ accounts, lines, amounts, stages }, { customers: heading, whitespaceWhy }) => {
    const { parts } = lines;
    const accountCodes = perPart(parts, accounts.codes);
    const outcomes = stages && perPart(parts, stages);
    const where = (outcome: Outcome) =>
      accountCodes.map((code, part) => (outcomes?.[part] === outcome ? code : -1));
    const { ownership, by, gaps, verdict } = whitespaceGaps(
      {
        accounts: accounts.names,
        accountCodes: outcomes === null ? accountCodes : where(Outcome.won),
        lines: lines.names,
        lineCodes: parts.codes,
        amounts: amounts && amountsOfParts(parts, amounts),
        days: null,
        currency: "",
        ...(outcomes && {
          offers: { accountCodes: where(Outcome.open), lineCodes: parts.codes, amounts: null },
        }),
      },
      { most },
    );
    const customers = ownership.accounts.length;
    if (customers === 0) throw new CellRefusal("#N/A", { code: "no-sales" });
    if (verdict === "too-few")
      throw new CellRefusal("#N/A", { code: "too-few-customers", customers, least: fewestCustomers });
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
