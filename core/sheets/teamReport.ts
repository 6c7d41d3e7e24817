import { rangeAddress } from "../cells/a1";
import { columnWidths } from "../port/columnWidths";
import type { ReportBlock, ReportCell, ReportSheet } from "../port/ReportSheet";
import type { Scorecard, Team } from "../team/Team";
import type { PaneWords } from "../words/Words";

/** The team's sheet is found again by this key. */
export const teamReportKey = "team";

const formats = ["", "0", "0%", "0", "0", "0", "0", "#,##0", "#,##0", "", "", ""];
/** The table's heading stands in row 4: news, reps and as-of above it. */
const tableTop = 4;
/** Balance and share of quota stand side by side, so that one range holds a picture's data. */
const columns = { rep: 0, balance: 1, attainment: 2 } as const;

/**
 * The team as a sheet: the news, one row a rep, and a picture: balance against share of quota, or balance alone where there is no quota. Attainment and
 * balance stand side by side and are never folded into one number.
 */
export function teamReport(team: Team, { format, team: words }: PaneWords): ReportSheet {
  const asOf = team.reps.reduce((latest, { open }) => Math.max(latest, open.asOf ?? latest), 0);
  const hasQuota = team.reps.some(({ attainment }) => attainment !== null);
  const bottom = tableTop + team.reps.length;
  const [left, right] = hasQuota ? [columns.balance, columns.attainment] : [columns.rep, columns.balance];
  const table: ReportBlock = {
    at: `A${tableTop}`,
    rows: [words.report.titles, ...team.reps.map((card) => rowOf(card, words))],
    heading: true,
    formats,
    look: { kind: "table", yours: [], hasTotal: false },
  };
  const notes = [words.teamLine(team), ...(asOf > 0 ? [words.report.asOf(format.day(asOf))] : [])];
  return {
    key: teamReportKey,
    name: words.report.sheetName,
    layout: { widths: columnWidths([table]), frozen: { rows: tableTop, columns: 1 }, hidden: [] },
    blocks: [
      {
        at: "A1",
        rows: [[words.teamHeadline(team)]],
        heading: false,
        formats: [],
        look: { kind: "title" },
      },
      { at: "A2", rows: notes.map((text) => [text]), heading: false, formats: [], look: { kind: "note" } },
      table,
    ],
    charts:
      team.reps.length === 0
        ? []
        : [
            {
              kind: hasQuota ? "scatter" : "bar",
              title: hasQuota ? words.report.scatter : words.report.bars,
              data: rangeAddress({ top: tableTop, left, bottom, right }),
              at: rangeAddress({ top: bottom + 2, left: 0, bottom: bottom + 2, right: 0 }),
            },
          ],
  };
}

function rowOf(card: Scorecard, words: PaneWords["team"]): readonly ReportCell[] {
  return [
    card.rep,
    card.open.score.value,
    card.attainment,
    card.won.score.value,
    card.open.deals.open,
    card.newCustomers === null ? null : card.newCustomers.length,
    card.newGoal,
    card.wonAmount,
    card.quota,
    card.coaching === null ? "" : words.weakest(card.coaching),
    words.evidence(card),
    words.question(card),
  ];
}
