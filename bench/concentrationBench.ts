import { HyperFormula } from "hyperformula";
import { mode } from "simple-statistics";
import { callFunction } from "../core/functions/callFunction";
import * as words from "../core/words/en/functions";
import { makeDeals } from "./makeDeals";
import { measure, measureInTurns, mustAgree } from "./measure";
import type { Row } from "./Row";
import { tightConcentration } from "./tightLoop";

/** One custom function over one column of 100,000 cells. */
export async function concentrationBench(): Promise<Row[]> {
  const column = makeDeals(100_000).map((row) => [row[2]]);
  const names = column.slice(1);
  const group = "FUNNEL_CONCENTRATION, 100,000 cells";
  const expected = tightConcentration(names);
  const call = () => Number(callFunction("FUNNEL_CONCENTRATION", [column], words));
  mustAgree("FUNNEL_CONCENTRATION", call(), expected);
  const { tight, ours } = await measureInTurns(
    { tight: () => tightConcentration(names), ours: call },
    31,
    20,
  );
  const ratio = ours.median / tight.median;
  const flat = names.map((row) => String(row[0]));
  const most = mode(flat.map((name) => Number(name.slice(5))));
  mustAgree(
    "simple-statistics mode",
    flat.filter((name) => name === `Line ${most}`).length / flat.length,
    expected,
  );
  const statistics = await measure(() => mode(flat.map((name) => Number(name.slice(5)))));
  return [
    { group, name: "tight loop", value: tight.median, unit: "ms" },
    {
      group,
      name: "FUNNEL_CONCENTRATION",
      value: ours.median,
      unit: "ms",
      against: { name: "tight loop", ratio },
      budget: { text: "at most 1.2x the tight loop", isKept: ratio <= 1.2 },
    },
    { group, name: "simple-statistics mode (names as numbers)", value: statistics.median, unit: "ms" },
    await spreadsheetFormula(group, names, expected),
  ];
}

/** The same number by the spreadsheet's own functions, in a formula engine: a COUNTIF for each of the 12 lines. */
async function spreadsheetFormula(
  group: string,
  names: readonly (readonly unknown[])[],
  expected: number,
): Promise<Row> {
  const count = names.length;
  const cells = names.map((row) => [String(row[0])]);
  const counts = Array.from({ length: 12 }, (_, line) => `COUNTIF(A1:A${count},"Line ${line}")`).join(",");
  const engine = HyperFormula.buildFromArray(cells, { licenseKey: "gpl-v3", maxRows: count });
  const run = () => Number(engine.calculateFormula(`=MAX(${counts})/COUNTA(A1:A${count})`, 0));
  mustAgree("HyperFormula", run(), expected);
  const timing = await measure(run);
  engine.destroy();
  return { group, name: "HyperFormula, MAX of twelve COUNTIFs", value: timing.median, unit: "ms" };
}
