import type { Review } from "../../../core/balance/review";
import { greatest } from "../../../core/cells/greatest";
import type { LineShare } from "../../../core/measures/sharesOf";
import { printable } from "../terminal/printable";
import { fitted, textWidth } from "../terminal/textWidth";
import { block } from "./bar";
import type { Page } from "./Page";

const most = 12;

/** The lines of the portfolio, largest first, with a bar each. */
export function shareLines(review: Review, page: Page): string[] {
  const { lines, guidelines, currency } = review;
  const { label, words } = page;
  const {
    format: { money, percent, plural },
  } = words;
  if (lines.length === 0) return [];
  const shown = lines.slice(0, most);
  const weigh = ({ inDeals, weight }: LineShare) =>
    guidelines.by === "deals"
      ? plural(inDeals, "deal")
      : `${money(weight, currency)} · ${plural(inDeals, "deal")}`;
  const names = Math.min(24, greatest(shown.map(({ name }) => textWidth(printable(name)))));
  const counts = greatest(shown.map((line) => textWidth(weigh(line))));
  const bars = Math.max(8, page.width - names - counts - 13);
  const rest = lines.length - shown.length;
  return [
    page.heading(label.lines),
    ...shown.map((line) => {
      const share = line.share === null ? "" : percent(line.share);
      const name = fitted(printable(line.name), names);
      return `  ${name}  ${block(line.share ?? 0, bars)} ${share.padStart(6)}  ${page.paint.quiet(weigh(line).padStart(counts))}`;
    }),
    ...words.findings
      .categorySentences(review)
      .flatMap((text) => page.wrapped(text, 2).map(page.paint.quiet)),
    ...(rest > 0 ? [`  ${page.paint.quiet(label.more(rest))}`] : []),
  ];
}
