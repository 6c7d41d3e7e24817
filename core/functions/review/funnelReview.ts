import type { CellScalar } from "../../cells/CellValue";
import { define } from "../FunctionSpec";
import { reviewOf, reviewParameters } from "./reviewOf";

export const funnelReview = define({
  name: "FUNNEL_REVIEW",
  group: "review",
  parameters: reviewParameters,
  result: { shape: "table", unit: "mixed" },
  *evaluate(given, words) {
    const review = yield* reviewOf(given);
    const rows = review.findings.map((finding): CellScalar[] => [
      words.findingTitle(finding.id),
      words.verdictWord(finding.verdict),
      finding.value ?? "",
      finding.low ?? "",
      finding.high ?? "",
      words.guideline(finding.limit),
      words.findingMessage(finding, review),
      words.remedy(finding, review),
    ]);
    const { finding, verdict, value, low, high, limit, message, remedy } = words.heading;
    return [[finding, verdict, value, low, high, limit, message, remedy], ...rows];
  },
});
