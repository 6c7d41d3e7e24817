import type { WhitespaceCheck } from "../../../core/customers/whitespace/whitespaceCheck";
import { Page, type PageContext } from "./Page";
import { table } from "./table";

/** How well hidden lines are found again, for people. */
export function whitespaceText(
  file: string,
  check: WhitespaceCheck,
  asOf: number | null,
  context: PageContext,
): string {
  const page = new Page(context);
  const { label } = page;
  const {
    customers: { whitespaceVerdict },
    format: { percent, plural, thousandths },
  } = page.words;
  const verdict = whitespaceVerdict(check);
  const row = (name: string, { hit1, hit3, mrr }: WhitespaceCheck["ours"]) => [
    name,
    percent(hit1),
    percent(hit3),
    thousandths(mrr),
  ];
  const { mrr, low, high } = check.gain;
  const measured = [
    ...page.wrapped(label.hidden(plural(check.cases, "owned line"), plural(check.accounts, "account"))),
    "",
    ...table(
      [
        label.checkTitles,
        row(label.ours, check.ours),
        row(label.popularity, check.popularity),
        row(label.random, check.random),
      ],
      ["left", "right", "right", "right"],
      page,
      { heading: true },
    ),
    "",
    ...page.wrapped(label.gain(thousandths(mrr), thousandths(low), thousandths(high))).map(page.paint.quiet),
  ];
  return page.print([
    page.title(file, asOf),
    page.wrapped(verdict.charAt(0).toUpperCase() + verdict.slice(1)).map(page.paint.strong),
    check.cases === 0 || check.verdict === "complete" ? [] : measured,
  ]);
}
