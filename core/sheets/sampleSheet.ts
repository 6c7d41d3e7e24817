import { columnWidths } from "../port/columnWidths";
import type { ReportBlock, ReportSheet } from "../port/ReportSheet";
import { columns } from "../sample/columns";
import { samplePipeline } from "../sample/samplePipeline";
import type { Words } from "../words/Words";

/** The sheet with the sample is found again by this key. */
const key = "sample";

/** Made-up deals as a sheet of ours, for whoever has none at hand. */
export function sampleSheet({ sampleSheet: name }: Words["arrival"]): ReportSheet {
  const block: ReportBlock = {
    at: "A1",
    rows: samplePipeline(),
    heading: true,
    formats: columns.map(({ format }) => format),
    look: { kind: "table", yours: [], hasTotal: false },
  };
  return {
    key,
    name,
    charts: [],
    blocks: [block],
    layout: { widths: columnWidths([block]), frozen: { rows: 1, columns: 0 }, hidden: [] },
  };
}
