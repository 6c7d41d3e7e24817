import { defaultGuidelines } from "../../balance/defaultGuidelines";
import { lackingSide } from "../../balance/findingsOf";
import { newBand } from "../../balance/newBand";
import type { Review } from "../../balance/review";
import { noAims, type TimeAims } from "./TimeAims";

/**
 * The review's own aims as aims of the week: the band of new customers, and the limit of the largest line where the rep sells several. Where
 * neither customers nor lines are known, no aim.
 *
 * @param own the user's limits, and the share that was chosen
 */
export function aimsOfReview(
  { findings, guidelines, lines }: Pick<Review, "findings" | "guidelines" | "lines">,
  own: Partial<Pick<TimeAims, "floors" | "caps" | "chosen">> = {},
): TimeAims {
  const finding = (id: string) => findings.find((one) => one.id === id);
  const knowsNew = (finding("new-share")?.value ?? null) !== null;
  const knowsLines = (finding("line-concentration")?.value ?? null) !== null;
  const given = { ...defaultGuidelines, ...guidelines };
  return {
    ...noAims,
    ...own,
    newBand: knowsNew ? newBand(given) : noAims.newBand,
    lacking: lackingSide(findings),
    line: knowsLines ? (lines[0]?.name ?? null) : null,
    lineLimit: given.lineLimit,
    languishing: {
      lines: (finding("languishing-lines")?.languishing ?? []).map(({ name }) => name),
      floor: given.languishingHours,
    },
    budget: given.balanceBudget,
  };
}
