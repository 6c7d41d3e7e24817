import type { ReportSheet } from "../port/ReportSheet";
import type { Words } from "../words/Words";

export const activityKey = "activity";

/** A sheet to log hours in: a heading alone, what stands below it is the user's. `readActivityLog` reads it. */
export function activitySheet({ activitySheet: words }: Words["time"]): ReportSheet {
  return {
    key: activityKey,
    name: words.name,
    charts: [],
    layout: { widths: [100, 200, 70], frozen: { rows: 1, columns: 0 }, hidden: [] },
    blocks: [
      {
        at: "A1",
        heading: true,
        formats: ["yyyy-mm-dd", "", "0.0"],
        look: { kind: "table", yours: [], hasTotal: false },
        rows: [[...words.headings]],
      },
    ],
  };
}
