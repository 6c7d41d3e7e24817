import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FindingId } from "../../../core/balance/Finding";
import { type Review, type ReviewOptions, review } from "../../../core/balance/review";
import { readPipeline } from "../../../core/table/readPipeline";
import { openWorkbookFile } from "../../../local-workbook/files/openWorkbookFile";

// Figures are those that the sources of the files give; see DATA.md beside them.
const folder = join(process.env.FUNNEL_BALANCE_DATA ?? "", "data");

function reviewFile(name: string, guidelines: ReviewOptions["guidelines"] = {}): Review {
  const file = openWorkbookFile(readFileSync(join(folder, name)), name);
  const sheet = file.sheets[0];
  if (sheet === undefined) throw new Error(`${name} has no sheet`);
  const reading = readPipeline(sheet.cells);
  if (!reading.ok) throw new Error(reading.failure.code);
  return review(reading.pipeline, { guidelines });
}

const find = (made: Review, id: FindingId) => made.findings.find((finding) => finding.id === id);

describe("review of sales-funnel.xlsx", () => {
  test("by deals three lines are tied at 30 %", () => {
    const made = reviewFile("sales-funnel.xlsx");
    expect(made.deals).toMatchObject({ rows: 17, open: 10, won: 4, lost: 3 });
    expect(find(made, "line-concentration")).toMatchObject({
      verdict: "balanced",
      value: 0.3,
      top: ["CPU", "Maintenance", "Software"],
    });
    expect(find(made, "new-share")).toMatchObject({
      verdict: "unknown",
      reason: "no-dates",
      n: 10,
      k: 10,
    });
    expect(find(made, "account-concentration")).toMatchObject({
      verdict: "leaning",
      value: 0.3,
      top: ["Trantow-Barrows"],
    });
  });

  test("by amount CPU is two thirds, close to its limit", () => {
    const made = reviewFile("sales-funnel.xlsx", { by: "amount" });
    const lines = find(made, "line-concentration");
    expect(lines?.value).toBeCloseTo(2 / 3, 4);
    expect(lines).toMatchObject({ verdict: "watch", top: ["CPU"] });
    expect(made.hhi.lines).toBeCloseTo(0.495556, 6);
  });

  test("won deals without dates are no basis, and that is told", () => {
    const made = reviewFile("sales-funnel.xlsx", { basis: "won" });
    expect(find(made, "line-concentration")).toMatchObject({
      verdict: "unknown",
      reason: "no-dates",
      value: null,
    });
  });
});

test("review of pt_oportunidades.csv: 7,512 open deals, evenly over three products", () => {
  const made = reviewFile("pt_oportunidades.csv");
  expect(made.deals).toMatchObject({ rows: 8331, open: 7512, won: 819 });
  expect(find(made, "line-concentration")?.value).toBeCloseTo(0.338525, 6);
  expect(made.hhi.lines).toBeCloseTo(0.333376, 6);
});
