import type { CellScalar } from "../../cells/CellValue";
import { learnProfile } from "../../customers/profile/learnProfile";
import { Outcome } from "../../table/Pipeline";
import { CellRefusal } from "../CellProblem";
import { define } from "../FunctionSpec";
import { fields } from "../parameters/fields";
import { accounts } from "../parameters/names";
import { stages } from "../parameters/stages";

export const funnelProfile = define({
  name: "FUNNEL_PROFILE",
  group: "customers",
  parameters: { attributes: fields(), stages: stages(), accounts: accounts("account").optional() },
  result: { shape: "table", unit: "mixed" },
  evaluate: (
    { attributes, stages, accounts: customer },
    { customers, profileReasons },
    { header, first, end },
  ) => {
    // A row of unknown outcome is no prospect; it is learned from as little as an open one.
    const won = Int8Array.from(stages, (is) => (is === Outcome.won ? 1 : is === Outcome.lost ? 0 : -1));
    const profile = learnProfile(attributes, won, customer?.codes ?? null);
    if (profile.verdict !== "signal") throw new CellRefusal("#N/A", { code: "no-profile", profile });
    const result: CellScalar[][] = Array.from({ length: end }, () => ["", ""]);
    result[header] = [customers.score, customers.why];
    for (const { row, score, reasons } of profile.scores) {
      if (stages[row] === Outcome.open) result[first + row] = [score, profileReasons(reasons)];
    }
    return result;
  },
});
