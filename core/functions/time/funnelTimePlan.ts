import { at } from "../../cells/at";
import { CellError } from "../../cells/CellError";
import { cellText } from "../../cells/cellText";
import { isBlank } from "../../cells/isBlank";
import { isBlankName } from "../../table/names/isBlankName";
import { allocateHours } from "../../time/allocateHours";
import { marginalResponse, response } from "../../time/responseCurve";
import { time as words } from "../../words/en";
import { type AlignedColumns, alignColumns } from "../arguments/alignColumns";
import { readNumber } from "../arguments/readNumber";
import { errors } from "../errors";
import type { Argument, FunctionSpec } from "../FunctionSpec";

export const funnelTimePlan: FunctionSpec = {
  name: "FUNNEL_TIME_PLAN",
  group: "time",
  summary:
    "Divides the week's hours over accounts so that together they give most: the next hour is then worth the same everywhere.",
  parameters: [
    { name: "names", kind: "range", optional: false, doc: "The column of accounts." },
    {
      name: "values",
      kind: "range",
      optional: false,
      doc: "What each account gives when it gets all the time it can use, in the sheet's currency; blank is 0.",
    },
    {
      name: "efforts",
      kind: "range",
      optional: false,
      doc: "Hours after which 63 % of that value is reached, above 0.",
    },
    { name: "hours", kind: "number", optional: false, doc: "The hours to divide." },
  ],
  result: {
    shape: "table",
    unit: "mixed",
    doc: "A row an account in their order: hours, what they give, and what one more hour there would be worth.",
  },
  errors: [
    errors.unequal,
    "`#VALUE!` where a value is under 0, an effort is not above 0, or the hours are under 0.",
    "`#N/A` where no account has a name.",
  ],
  example: {
    formula: "=FUNNEL_TIME_PLAN(A1:A3, B1:B3, C1:C3, 6)",
    arguments: [[["Account"], ["Acme"], ["Birch"]], [["Value"], [100], [100]], [["Effort"], [2], [2]], [[6]]],
    // alike accounts share alike: 3 hours each give 100 (1 - exp(-1.5)), the next hour 50 exp(-1.5)
    result: [
      ["Account", "Hours", "Gives", "Next hour"],
      ["Acme", 3, 77.68698398515701, 11.15650800742149],
      ["Birch", 3, 77.68698398515701, 11.15650800742149],
    ],
  },
  readsOwnSheet: false,
  evaluate: ([names, values, efforts, hours]) => {
    const aligned = alignColumns([
      ["names", names],
      ["values", values],
      ["efforts", efforts],
    ]);
    const accounts = readAccounts(aligned);
    const budget = readNumber("hours", hours, 0);
    const plan = allocateHours({
      values: accounts.map(({ value }) => value),
      efforts: accounts.map(({ effort }) => effort),
      hours: budget,
    });
    if (!plan.ok) throw new CellError("#VALUE!", words.hoursProblem(plan.problem));
    return [
      [...words.planHeading],
      ...accounts.map(({ name, value, effort }, i) => {
        const own = at(plan.hours, i);
        return [name, own, response(value, effort, own), marginalResponse(value, effort, own)];
      }),
    ];
  },
};

function readAccounts({ columns, first, end }: AlignedColumns) {
  const [names, values, efforts] = columns;
  const accounts: { name: string; value: number; effort: number }[] = [];
  for (let row = first; row < end; row++) {
    const name = names?.[row]?.[0];
    if (isBlankName(name)) continue;
    const value = values?.[row]?.[0];
    accounts.push({
      name: cellText(name),
      value: isBlank(value) ? 0 : readNumber("values", asArgument(value), 0),
      effort: readNumber("efforts", asArgument(efforts?.[row]?.[0]), 0),
    });
  }
  if (accounts.length === 0) throw new CellError("#N/A", words.noAccounts);
  return accounts;
}

const asArgument = (cell: unknown): Argument => [[cell]];
