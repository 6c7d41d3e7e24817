import type { Page } from "./Page";
import type { ReviewReport } from "./ReviewReport";
import { table } from "./table";

const mostLines = 8;

/** Lines by customer, and which of them open doors; nothing where no deal tells a line and a customer. */
export function doorsLines({ doors }: ReviewReport, page: Page): string[] {
  if (doors === null) return [];
  const { label, words } = page;
  const { votes } = words.format;
  const { lines, won } = doors;
  const rows = lines
    .slice(0, mostLines)
    .map((each) => [
      each.line,
      votes(each.open.new),
      votes(each.open.current),
      ...(won === null ? [] : [votes(each.won.new), votes(each.won.current)]),
    ]);
  const titles = won === null ? label.doorsTitles.slice(0, 3) : label.doorsTitles;
  const sides = titles.map((_, column) => (column === 0 ? "left" : "right"));
  return [
    page.heading(label.doors),
    ...table([titles, ...rows], sides, page, { heading: true }),
    ...(lines.length > mostLines ? [`  ${label.more(lines.length - mostLines)}`] : []),
    ...words.ease.doorsSentences(doors).flatMap((text) => page.wrapped(text, 4, "  ·")),
  ];
}
