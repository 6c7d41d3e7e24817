import { languishingLines } from "../../balance/findings/languishingLines";
import { lineConcentration } from "../../balance/findings/lineConcentration";
import { linePair } from "../../balance/findings/linePair";
import type { Pace } from "../../balance/plan/weeksAtPace";
import type { Review } from "../../balance/review";
import { toldOrder } from "../../balance/toldOrder";
import { sum } from "../../statistics/sum";
import { list, plural, votes, whole } from "./format";

/** More weeks than this nobody looks ahead. */
const twoYears = 104;

/** "at this pace you are balanced in 5 weeks"; "" where all is balanced by number. */
export function atPace({ weeks }: Pick<Pace, "weeks">): string {
  if (weeks === 0) return "";
  if (weeks === null) return "at this pace you never get there";
  return weeks > twoYears
    ? "at this pace it takes more than two years"
    : `at this pace you are balanced in ${plural(weeks, "week")}`;
}

/** "In the last 90 days you opened 76 deals, 18 of them with new customers: at this pace you never get there"; "" where nobody knows. */
export function paceSentence(review: Review): string {
  const pace = review.pace();
  if (pace === null) return "";
  const { days, opened } = pace;
  const deals = opened === 0 ? "no deal" : plural(opened, "deal");
  const start = `In the last ${whole(days)} days you opened ${deals}${opened === 0 ? "" : ofThem(pace, review)}`;
  return [start, atPace(pace)].filter(Boolean).join(": ");
}

/** What of these deals matters most: the guideline that they keep out, else what the plan needs. */
function ofThem(pace: Pace, review: Review): string {
  const told = mattersMost(pace, review);
  if (told === null) return "";
  const { count, where } = told;
  const isAll = count > pace.opened - 1e-9;
  const are =
    count < 1e-9
      ? "none of them"
      : isAll
        ? pace.opened === 1
          ? "that one"
          : "all of them"
        : `${votes(count)} of them`;
  return `, ${are} ${where}`;
}

function mattersMost(pace: Pace, review: Review): { readonly count: number; readonly where: string } | null {
  const { needs } = review.plan();
  const inLines = (names: readonly string[]) => ({
    count: sum(pace.lines.filter(({ line }) => names.includes(line)).map(({ deals }) => deals)),
    where: `in ${list(names)}`,
  });
  const heldBy = toldOrder(review.findings).find(({ id }) => pace.heldBy.includes(id))?.id;
  if (heldBy === languishingLines.id) return inLines(needs.lines.map(({ line }) => line));
  if (heldBy === lineConcentration.id || heldBy === linePair.id) {
    const finding = review.findings.find(({ id }) => id === heldBy);
    return finding === undefined ? null : inLines(finding.top);
  }
  const { withNew, withCurrent } = needs;
  if (withNew + withCurrent > 0)
    return withNew >= withCurrent
      ? { count: pace.withNew, where: "with new customers" }
      : { count: pace.withCurrent, where: "with current customers" };
  return needs.lines.length === 0 ? null : inLines(needs.lines.map(({ line }) => line));
}
