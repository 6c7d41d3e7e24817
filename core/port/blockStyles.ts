import type { CellRange } from "../cells/a1";
import { blockRange } from "./blockRange";
import type { ReportBlock } from "./ReportSheet";

/** What sets some cells of a sheet of ours apart; what is left out stays as the host has it. */
export interface RangeStyle {
  readonly range: CellRange;
  readonly bold?: true;
  /** In points. */
  readonly size?: number;
  readonly colour?: string;
  readonly fill?: string;
  /** Figures' headings stand over the figures. */
  readonly isRight?: true;
  readonly line?: "below" | "above";
}

/** The greys and the yellow of what is to be filled in; a line has the colour of secondary text. */
export const sheetInk = { quiet: "#545f6c", heading: "#f3f5f7", yours: "#fffbe6", line: "#76818f" } as const;

/**
 * How the cells of a block look, in the order in which styles are laid on; an empty block has none.
 *
 * @example blockStyles({ at: "A1", rows: [["Review"]], heading: false, formats: [], look: { kind: "title" } }) // [{ range: { top: 1, left: 0, bottom: 1, right: 0 }, bold: true, size: 15 }]
 */
export function blockStyles(block: ReportBlock): readonly RangeStyle[] {
  const { rows, heading, formats, look } = block;
  if (rows.length === 0) return [];
  const range = blockRange(block);
  const { top, left, bottom } = range;
  const head: CellRange = { ...range, bottom: top };
  if (look === undefined) return heading ? [{ range: head, bold: true }] : [];
  if (look.kind === "title") return [{ range, bold: true, size: 15 }];
  if (look.kind === "note") return [{ range, colour: sheetInk.quiet }];
  const first = top + (heading ? 1 : 0);
  const last = bottom - (look.hasTotal ? 1 : 0);
  const column = (at: number, from: number, to: number): CellRange => ({
    top: from,
    bottom: to,
    left: left + at,
    right: left + at,
  });
  const figures = formats.flatMap((format, at) => (format === "" || !heading ? [] : [at]));
  return [
    ...(heading ? [{ range: head, bold: true, fill: sheetInk.heading, line: "below" } as const] : []),
    ...figures.map((at) => ({ range: column(at, top, top), isRight: true }) as const),
    ...(last < first
      ? []
      : look.yours.map((at) => ({ range: column(at, first, last), fill: sheetInk.yours }) as const)),
    ...(look.hasTotal ? [{ range: { ...range, top: bottom }, bold: true, line: "above" } as const] : []),
  ];
}
