import type { Finding } from "../balance/Finding";
import { specOf } from "../balance/findings/specOf";
import type { Review } from "../balance/review";
import { rangeAddress } from "../cells/a1";
import type { ColouredCells } from "../colours/colouredCells";
import { columnWidths } from "../port/columnWidths";
import type { ReportBlock, ReportCell, ReportSheet } from "../port/ReportSheet";
import type { SinceReview } from "../weekly/moved/sinceReview";
import type { PaneWords } from "../words/Words";

/** The sheet of the review is found again by this key. */
export const reviewSheetKey = "review";
/** Title, grey line and a free row stand above the first table. */
const firstTable = 4;
const columns = 7;
const mostLines = 30;

/**
 * The review as a sheet: the news, each guideline with its verdict and figures that stay figures, the lines with a chart, the way back and what moved.
 *
 * @param coloured the cells that our colours stand on: what each colour means; none where no colours stand
 */
export function reviewSheet(
  review: Review,
  since: SinceReview | null,
  words: PaneWords,
  coloured: readonly ColouredCells[] = [],
): ReportSheet {
  const { findings, format, share } = words;
  const tables: ReportBlock[] = [];
  const below = () => tables.reduce((row, table) => row + table.rows.length + 1, firstTable);
  const add = (
    heading: readonly string[],
    formats: readonly string[],
    rows: readonly (readonly ReportCell[])[],
  ) => {
    if (rows.length === 0) return;
    const wide = (row: readonly ReportCell[]) => Array.from({ length: columns }, (_, at) => row[at] ?? null);
    const at = `A${below()}`;
    const look = { kind: "table", yours: [], hasTotal: false } as const;
    tables.push({ at, rows: [wide(heading), ...rows.map(wide)], heading: true, formats, look });
  };
  add(
    share.headings.guideline,
    ["", "", "", "0%", "", "", ""],
    review.findings.map((finding) => rowOf(finding, review, words)),
  );
  const linesAt = below();
  const lines = review.lines.slice(0, mostLines);
  add(
    share.headings.lines,
    ["", "0.##", "0%"],
    lines.map(({ name, deals, share: part }) => [name, deals, part]),
  );
  const { steps } = review.plan();
  add(
    [share.headings.wayBack],
    [],
    // A sentence a row: cells do not break lines.
    [...words.plan.planSentence(review).split(". "), ...steps.map(words.plan.planStep)]
      .filter(Boolean)
      .map((text) => [text]),
  );
  const { moved } = words;
  const rows =
    since?.rows.map((row) => [
      moved.rowTitle[row.kind],
      row.deals,
      null,
      null,
      null,
      null,
      moved.rowDetail(row, review.currency),
    ]) ?? [];
  add(
    [since === null ? "" : `${moved.title} ${moved.sinceWhen(since)}`, "", "", "", "", "", ""],
    ["", "0"],
    rows,
  );
  add(
    share.headings.colours,
    ["", "", "0"],
    coloured.map(({ group, tone, names, sheetRows }) => [
      words.pane.colourName(group, tone),
      words.pane.legend(group, tone, names),
      sheetRows.length,
    ]),
  );
  const chart = { top: linesAt, left: 0, bottom: linesAt + lines.length, right: 1 };
  const bottom = below() + 1;
  return {
    key: reviewSheetKey,
    name: share.sheetName,
    blocks: [
      { at: "A1", rows: [[findings.headline(review)]], heading: false, formats: [], look: { kind: "title" } },
      {
        at: "A2",
        rows: [[`${share.subject(review, format.day)}. ${share.rewritten}`]],
        heading: false,
        formats: [],
        look: { kind: "note" },
      },
      ...tables,
    ],
    charts:
      lines.length === 0
        ? []
        : [
            {
              kind: "bar",
              title: share.linesChart,
              data: rangeAddress(chart),
              at: rangeAddress({ top: bottom, left: 0, bottom, right: 0 }),
            },
          ],
    layout: {
      widths: columnWidths(tables.slice(0, 2)),
      frozen: { rows: firstTable, columns: 1 },
      hidden: [],
    },
  };
}

function rowOf(finding: Finding, review: Review, { findings, share }: PaneWords): readonly ReportCell[] {
  const { id, top, verdict, value, limit, side, likely } = finding;
  const marks = limit === null ? [] : typeof limit === "number" ? [limit] : limit;
  return [
    findings.findingTitle(id),
    value === null ? "" : top.slice(0, 3).join(", "),
    findings.verdictWord(verdict),
    value === null || specOf(id).shareOf === "lines" ? share.today(finding) : value,
    share.limitOf(marks),
    side === null || likely === null ? "" : share.couldBe(likely),
    findings.findingFact(finding, review),
  ];
}
