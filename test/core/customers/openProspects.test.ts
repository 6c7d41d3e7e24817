import { openProspects } from "../../../core/customers/profile/prospectsOf";
import { pipelineOf } from "../balance/pipelineOf";

const rows = [
  { account: "Acme", stage: "won" },
  { account: "Acme" },
  { account: "Tarn" },
  { account: "Tarn" },
  { account: "Ito", stage: "lost" },
  { account: "Osprey", type: "current" },
  { line: "Sensors" },
] as const;

test("prospects are accounts with open deals that never bought and are not called customers", () => {
  expect(openProspects(pipelineOf(rows))).toEqual({ accounts: 1, sheetRows: [4, 5] });
});

test("who bought from a colleague is none", () => {
  const everyone = pipelineOf([...rows, { account: "Tarn", stage: "won" }]);
  expect(openProspects(pipelineOf(rows), everyone)).toEqual({ accounts: 0, sheetRows: [] });
});

test("without accounts there are none", () => {
  expect(openProspects(pipelineOf([{ line: "Sensors" }]))).toEqual({ accounts: 0, sheetRows: [] });
});
