import { CellError } from "../../cells/CellError";
import { returnShare } from "../../customers/history/returnShare";
import { returnShare as whyUnknown } from "../../words/en/customers";
import { readWhole } from "../arguments/readNumber";
import type { FunctionSpec } from "../FunctionSpec";
import { accounts, amounts, asOf, dates, historyErrors, months } from "./parameters";
import { readHistory } from "./readHistory";

export const funnelReturnShare: FunctionSpec = {
  name: "FUNNEL_RETURN_SHARE",
  group: "customers",
  summary:
    "The share of the last 12 months' revenue that came from accounts that had bought on an earlier day.",
  parameters: [accounts, dates, amounts, months, asOf],
  result: { shape: "value", unit: "share", doc: "A share, from 0 to 1." },
  errors: [
    ...historyErrors,
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
  readsOwnSheet: false,
  evaluate: ([accountCells, dateCells, amountCells, monthCell, asOfCell]) => {
    const history = readHistory(accountCells, dateCells, amountCells, asOfCell);
    const known = returnShare(history, readWhole("months", monthCell, 1, 12));
    if (known.share === null) throw new CellError("#N/A", whyUnknown(known));
    return known.share;
  },
};
