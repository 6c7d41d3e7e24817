import type { Finding, Verdict } from "../../../core/balance/Finding";
import { specOf } from "../../../core/balance/findings/specOf";
import { toneOf } from "../../../core/colours/toneOf";
import { textWidth } from "../terminal/textWidth";
import { bar } from "./bar";
import type { Page } from "./Page";
import type { ReviewReport } from "./ReviewReport";

export const signs: Readonly<Record<Verdict, string>> = {
  balanced: "✓",
  watch: "!",
  leaning: "~",
  imbalanced: "✗",
  exempt: "–",
  unknown: "?",
};
const indent = 2;

/** One finding: its name, value and verdict, the bar with its limit, what it says and what mends it. */
export function findingLines(
  finding: Finding,
  { review, toAsk }: Pick<ReviewReport, "review" | "toAsk">,
  page: Page,
): string[] {
  const {
    findings: { findingMessage, findingTitle, remedy, verdictWord },
    format: { percentApart },
  } = page.words;
  const { verdict, value, edge } = finding;
  const isOfLines = specOf(finding.id).shareOf === "lines";
  const [left, right] = page.ends(
    `${signs[verdict]} ${findingTitle(finding.id)}`,
    `${value === null ? "" : `${isOfLines ? page.label.ofLines(finding.top.length, finding.tries) : percentApart(value, edge)}  `}${verdictWord(verdict).padStart(10)}`,
  );
  const tone = toneOf(finding);
  const colour = (text: string) => page.paint.tone(tone, text);
  const quiet = tone === "quiet";
  const mend = remedy(finding, review, toAsk);
  return [
    quiet ? page.paint.quiet(left + right) : page.paint.strong(left) + colour(right),
    ...(value === null || quiet ? [] : barLines(finding, value, page, colour)),
    ...page
      .wrapped(findingMessage(finding, review), indent)
      .map((line) => (quiet ? page.paint.quiet(line) : line)),
    ...(mend ? page.wrapped(mend, indent + 2, "  →") : []),
  ];
}

const [longestBar, shortestBar] = [44, 16];

/** The bar with its limit in words beside it, or below it where both have no room on one line. */
function barLines(
  { limit, likely, side }: Finding,
  value: number,
  page: Page,
  colour: (text: string) => string,
): string[] {
  const interval = side === null ? null : likely;
  const beside = [
    limitWords(limit, page),
    interval === null ? "" : page.label.couldBe(page.words.share.couldBe(interval)),
  ];
  const words = page.shown(beside.filter((text) => text !== "").join(", "));
  const room = page.width - indent - 2 - textWidth(words);
  const isBeside = room >= shortestBar;
  const width = Math.min(longestBar, isBeside ? room : page.width - indent);
  const drawn = `  ${colour(bar(value, limit === 0 ? null : limit, width, interval))}`;
  if (words === "") return [drawn];
  return isBeside
    ? [`${drawn}  ${page.paint.quiet(words)}`]
    : [drawn, ...page.wrapped(words, indent).map(page.paint.quiet)];
}

function limitWords(limit: Finding["limit"], page: Page): string {
  const {
    label,
    words: {
      format: { percent },
    },
  } = page;
  if (limit === null || limit === 0) return "";
  if (typeof limit === "number") return `${label.limit} ${percent(limit)}`;
  return `${label.target} ${percent(limit[0])} – ${percent(limit[1])}`;
}
