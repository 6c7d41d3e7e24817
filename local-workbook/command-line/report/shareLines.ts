import type { Review } from "../../../core/balance/review";
import { greatest } from "../../../core/cells/greatest";
import type { LineShare } from "../../../core/measures/sharesOf";
import { fitted, textWidth } from "../terminal/textWidth";
import { block } from "./bar";
import type { Page } from "./Page";

const most = 12;
/** Columns for the space around bar and names, and for the per cent. */
const aside = 13;
const [shortestName, shortestBar] = [8, 6];

/** The lines of the portfolio, largest first, with a bar each. */
export function shareLines(review: Review, page: Page): string[] {
  const { lines, guidelines, currency } = review;
  const { label, words } = page;
  const {
    findings: { lineShare },
    format: { money, plural },
  } = words;
  if (lines.length === 0) return [];
  const shown = lines.slice(0, most);
  const weigh = ({ inDeals, weight }: LineShare) =>
    guidelines.by === "deals"
      ? plural(inDeals, "deal")
      : `${money(weight, currency)} · ${plural(inDeals, "deal")}`;
  const longest = Math.min(24, greatest(shown.map(({ name }) => textWidth(page.shown(name)))));
  const counts = greatest(shown.map((line) => textWidth(page.shown(weigh(line)))));
  // In a narrow terminal names give way to a short bar, and bars to names.
  const room = page.width - counts - aside;
  const names = Math.min(longest, Math.max(shortestName, room - shortestBar));
  const bars = room - names < shortestBar ? 0 : room - names;
  const rest = lines.length - shown.length;
  return [
    page.heading(label.lines),
    ...shown.map((line) => {
      const share = lineShare(line, review);
      const name = fitted(page.shown(line.name), names);
      return `  ${name}  ${block(line.share ?? 0, bars)} ${share.padStart(6)}  ${page.paint.quiet(weigh(line).padStart(counts))}`;
    }),
    ...words.findings
      .categorySentences(review)
      .flatMap((text) => page.wrapped(text, 2).map(page.paint.quiet)),
    ...(rest > 0 ? [`  ${page.paint.quiet(label.more(rest))}`] : []),
  ];
}
