import type { CellScalar } from "../../cells/CellValue";
import { easeByGroup } from "../../measures/easeByGroup";
import { asOfDay } from "../../table/dates/asOfDay";
import { CustomerType } from "../../table/Pipeline";
import { isDecided } from "../../table/stages/isDecided";
import { define } from "../FunctionSpec";
import { days, soundDays } from "../parameters/days";
import { accounts } from "../parameters/names";
import { stages } from "../parameters/stages";
import { types } from "../parameters/types";

export const funnelEase = define({
  name: "FUNNEL_EASE",
  group: "new / current",
  parameters: {
    types: types(),
    stages: stages(),
    created: days("created").optional(),
    closed: days("actualClose", "expectedClose").optional(),
    accounts: accounts("account").optional(),
  },
  result: { shape: "table", unit: "mixed" },
  evaluate: ({ types, stages: outcome, accounts, ...days }, { heading, typeWord }) => {
    const created = days.created && soundDays(days.created);
    // When an open deal should close lies ahead, and says nothing here.
    const closed =
      days.closed && soundDays(days.closed.map((day, row) => (isDecided(outcome[row]) ? day : Number.NaN)));
    const codes = types.codes.map((code) => types.meanings[code] ?? CustomerType.unknown);
    const asOf = asOfDay(outcome, created, closed);
    const groups = easeByGroup(
      { codes, outcome, accounts: accounts?.codes ?? null, created, closed, asOf },
      3,
    );
    const row = (type: "new" | "current"): CellScalar[] => {
      const ease = groups[CustomerType[type]];
      const { won, lost, open } = ease ?? { won: 0, lost: 0, open: 0 };
      const rates = [ease?.winRate ?? "", ease?.low ?? "", ease?.high ?? "", ease?.days.median ?? ""];
      return [typeWord[type], won, lost, open, ...rates];
    };
    const { customer, won, lost, open, winRate, low, high, days: median } = heading;
    return [[customer, won, lost, open, winRate, low, high, median], row("new"), row("current")];
  },
});
