import { inCategories } from "../balance/inCategories";
import type { Review } from "../balance/review";
import { cellText } from "../cells/cellText";
import { dealsWhere, sheetRowsOf } from "../table/deals/sheetRowsOf";
import { Outcome, type Pipeline } from "../table/Pipeline";
import type { ColourGroup, ColourTone } from "./ColourRule";
import { flagged } from "./flagged";
import { palette } from "./palette";

/** The cells that one colour stands on. */
export interface ColouredCells {
  readonly group: ColourGroup;
  readonly tone: ColourTone;
  /** `#rrggbb`. */
  readonly fill: string;
  /** What stands in them. */
  readonly names: readonly string[];
  /** Their rows (from 1), ascending. */
  readonly sheetRows: readonly number[];
}

/**
 * The cells that the rules of `planColours` paint, colour by colour: those of open deals that hold one of the names, compared as
 * sheets compare, without case. Colours that stand on no cell are left out; nothing flagged: none.
 */
export function colouredCells(
  pipeline: Pipeline,
  review: Pick<Review, "findings" | "guidelines">,
): readonly ColouredCells[] {
  const { source, columns, outcome } = pipeline;
  const open = sheetRowsOf(
    pipeline,
    dealsWhere(pipeline, (deal) => outcome[deal] === Outcome.open),
  );
  const painted = new Set<string>();
  return flagged(inCategories(pipeline, review.guidelines), review.findings).flatMap(
    ({ group, tone, role, names }) => {
      const column = columns[role]?.column;
      if (column === undefined) return [];
      const wanted = new Set(names.flatMap(({ spellings }) => spellings.map(asCompared)));
      const sheetRows = open.filter((row) => {
        const cell = source.values[row - source.top]?.[column - source.left];
        const place = `${column} ${row}`;
        // The first rule that holds has the cell.
        if (painted.has(place) || !wanted.has(asCompared(cellText(cell)))) return false;
        painted.add(place);
        return true;
      });
      if (sheetRows.length === 0) return [];
      const { fill, light } = palette[group];
      const shown = names.map(({ name }) => name);
      return [{ group, tone, fill: tone === "full" ? fill : light, names: shown, sheetRows }];
    },
  );
}

/** As `TRIM(cell)="name"` compares. */
function asCompared(text: string): string {
  return text.replace(/ +/g, " ").replace(/^ | $/g, "").toLowerCase();
}
