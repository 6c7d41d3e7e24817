import { review } from "../../../core/balance/review";
import { historyOfPipelineInSlices } from "../../../core/customers/history/historyOfPipeline";
import { returnShare } from "../../../core/customers/history/returnShare";
import { tallyOfHistory } from "../../../core/customers/tally/tallyOfHistory";
import { readPipeline } from "../../../core/table/readPipeline";
import { whole } from "../whole";

const historyOfPipeline = whole(historyOfPipelineInSlices);

function pipelineOf(deals: readonly (readonly [account: string, amount: number, closed: string])[]) {
  const values = [
    ["Account", "Product", "Stage", "Amount", "Close date"],
    ...deals.map(([account, amount, closed]) => [account, "Sensors", "Won", amount, closed]),
  ];
  const reading = readPipeline({ values, top: 1, left: 0 });
  if (!reading.ok) throw new Error(reading.failure.code);
  return reading.pipeline;
}

const bothWays = (deals: Parameters<typeof pipelineOf>[0]) => {
  const pipeline = pipelineOf(deals);
  const history = historyOfPipeline(pipeline);
  const finding = review(pipeline).findings.find(({ id }) => id === "return-revenue");
  return [finding?.value, history && returnShare(tallyOfHistory(history)).share];
};

test("the review and the customers' report agree on who came back: a refund is of an earlier deal", () => {
  // To 2026-09-30: 1000 of five accounts; Acme's 200 come after its refund of 2025-01-10.
  const deals = [
    ["Acme", -50, "2025-01-10"],
    ["Zeta", 900, "2025-01-20"],
    ["Acme", 200, "2026-02-01"],
    ["Beta", 200, "2026-03-01"],
    ["Gamma", 200, "2026-04-01"],
    ["Delta", 200, "2026-05-01"],
    ["Epsilon", 200, "2026-09-30"],
  ] as const;
  expect(bothWays(deals)).toEqual([0.2, 0.2]);
});

test("a deal without an account shows how far the history goes back", () => {
  const deals = [
    ["", 900, "2025-01-20"],
    ...["Acme", "Acme", "Beta", "Gamma", "Delta"].map(
      (account, month) => [account, 100, `2026-0${month + 4}-01`] as const,
    ),
  ] as const;
  expect(bothWays(deals)).toEqual([0.2, 0.2]);
});
