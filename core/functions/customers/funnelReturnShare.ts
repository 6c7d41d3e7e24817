import { returnShare } from "../../customers/history/returnShare";
import { tallyOfHistory } from "../../customers/tally/tallyOfHistory";
import { CellRefusal } from "../CellProblem";
import { define } from "../FunctionSpec";
import { countOr } from "../parameters/numbers";
import { historyOf, historyParameters } from "./historyOf";

const { accounts, dates, amounts, asOf, stages } = historyParameters;

export const funnelReturnShare = define({
  name: "FUNNEL_RETURN_SHARE",
  group: "customers",
  parameters: { accounts, dates, amounts, months: countOr(12), asOf, stages },
  result: { shape: "value", unit: "share" },
  evaluate: ({ months, ...purchases }) => {
    const known = returnShare(tallyOfHistory(historyOf(purchases)), months);
    if (known.share === null) throw new CellRefusal("#N/A", { code: "no-return-share", known });
    return known.share;
  },
});
