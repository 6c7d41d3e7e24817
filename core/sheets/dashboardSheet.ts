import { cellAddress } from "../cells/a1";
import { columnWidths } from "../port/columnWidths";
import type { ReportBlock, ReportSheet } from "../port/ReportSheet";
import type { PaneWords } from "../words/Words";

export const dashboardKey = "dashboard";

interface DashboardRow {
  readonly of: keyof PaneWords["measures"]["dashboardRows"];
  readonly figure: { readonly formula: string } | null;
  readonly which: { readonly formula: string } | null;
  readonly isShare: boolean;
}

/** A formula, and the cell of the sheet where it goes. */
interface PlacedFormula {
  readonly address: string;
  readonly formula: string;
}

const tableTop = 4;
/** Whose figure it is may be a long name, which the sheet cannot know before it calculates. */
const nameWidth = 220;

/**
 * A small dashboard on a sheet of its own: the labels with their formats, and the formulas that go beside them once it stands.
 */
export function dashboardSheet(
  rows: readonly DashboardRow[],
  dataSheet: string,
  { measures }: PaneWords,
): { readonly sheet: ReportSheet; readonly formulas: readonly PlacedFormula[] } {
  const heading: ReportBlock = {
    at: `A${tableTop}`,
    rows: [measures.dashboardHeadings],
    heading: true,
    formats: ["", "0", ""],
    look: { kind: "table", yours: [], hasTotal: false },
  };
  const lines = rows.map(
    ({ of, isShare }, at): ReportBlock => ({
      at: `A${tableTop + 1 + at}`,
      rows: [[measures.dashboardRows[of], null, null]],
      heading: false,
      formats: ["", isShare ? "0.0%" : "0", ""],
    }),
  );
  const [labels = 0, figures = 0] = columnWidths([heading, ...lines]);
  const title = (at: string, text: string, kind: "title" | "note"): ReportBlock => ({
    at,
    rows: [[text]],
    heading: false,
    formats: [],
    look: { kind },
  });
  return {
    sheet: {
      key: dashboardKey,
      name: measures.dashboardSheet,
      blocks: [
        title("A1", measures.dashboardSheet, "title"),
        title("A2", measures.dashboardSaid(dataSheet), "note"),
        heading,
        ...lines,
      ],
      charts: [],
      layout: {
        widths: [labels, figures, nameWidth],
        frozen: { rows: tableTop, columns: 0 },
        hidden: [],
      },
    },
    formulas: rows.flatMap(({ figure, which }, at) => {
      const row = tableTop + 1 + at;
      return [
        ...(figure === null ? [] : [{ address: cellAddress(row, 1), formula: figure.formula }]),
        ...(which === null ? [] : [{ address: cellAddress(row, 2), formula: which.formula }]),
      ];
    }),
  };
}
