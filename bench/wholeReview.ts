import { review } from "../core/balance/review";
import { readPipeline } from "../core/table/readPipeline";
import type { Answer } from "./tightLoop";

/** The whole review of a table, from raw cells to findings, plan and score, as far as every contestant answers. */
export function wholeReview(table: readonly (readonly unknown[])[]): Answer {
  const reading = readPipeline({ values: table, top: 1, left: 0 });
  if (!reading.ok) throw new Error(`the benchmark's own table cannot be read: ${reading.failure.code}`);
  const { deals, findings, plan } = review(reading.pipeline);
  // The plan is made when somebody looks at it, and it belongs to a whole review.
  if (!(plan().total >= 0)) throw new Error("the plan adds no number of deals");
  const value = (id: string) => findings.find((finding) => finding.id === id)?.value ?? Number.NaN;
  return {
    open: deals.open,
    topLine: value("line-concentration"),
    topAccount: value("account-concentration"),
    newShare: value("new-share"),
  };
}
