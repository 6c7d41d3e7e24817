import { inCategories } from "../balance/inCategories";
import type { Review } from "../balance/review";
import { columnName, rangeAddress } from "../cells/a1";
import type { Pipeline } from "../table/Pipeline";
import { tableRange } from "../table/tableRange";
import { anyOf } from "./anyOf";
import type { ColourLook, ColourPlan, ColourRule } from "./ColourRule";
import { type Flagged, flagged } from "./flagged";
import { marker } from "./marker";
import { openDeals } from "./openDeals";
import { palette } from "./palette";

/** Many rules slow a sheet's calculation down, and Excel refuses formulas of more than 8,192 characters. */
const mostRules = 12;
const mostBytes = 8000;

export interface ColourOptions {
  /** Tint the rest of each flagged row too, in a paler fill. */
  readonly wholeRow?: boolean;
  /** The pipeline was read for one rep: colour that rep's rows alone. */
  readonly owner?: string;
}

/**
 * The conditional formats that show a review in its sheet. Each formula is native, so the colours follow edits:
 * a sum of equalities over the group's spellings, times one over the open stage words, times our marker, is above 0.
 * A pipeline without deals, or one where nothing is flagged, has no rule.
 */
export function planColours(
  pipeline: Pipeline,
  review: Pick<Review, "findings" | "guidelines">,
  options: ColourOptions = {},
): ColourPlan {
  const cells: ColourRule[] = [];
  const tints: ColourRule[] = [];
  const uncoloured: ColourPlan["left"][number][] = [];
  const table = tableRange(pipeline);
  const firstRow = table.top + 1;
  const rows = openDeals(pipeline, firstRow, options.owner !== undefined);
  if (pipeline.typeWords === null)
    uncoloured.push({ group: "new-customer", names: [], why: "no-type-column" });

  if (rows === null) return { rules: [], left: uncoloured };

  for (const flag of flagged(inCategories(pipeline, review.guidelines), review.findings)) {
    const column = pipeline.columns[flag.role]?.column;
    if (column === undefined) continue;
    const { formulas, tooLong } = groupFormulas(flag, `$${columnName(column)}${firstRow}`, rows);
    const paint = palette[flag.group];
    const isFull = flag.tone === "full";
    const cell = {
      fill: isFull ? paint.fill : paint.light,
      text: isFull ? paint.text : paint.lightText,
      ...(paint.bold ? { bold: true } : {}),
      ...(paint.bar === null ? {} : { bar: paint.bar }),
    };
    const tint = { fill: paint.tint, text: paint.lightText };
    const over = (from: number, to: number, formula: string, look: ColourLook): ColourRule => ({
      group: flag.group,
      range: rangeAddress({ top: firstRow, left: from, bottom: table.bottom, right: to }),
      formula,
      ...look,
    });
    const room = mostRules - cells.length;
    for (const { formula } of formulas.slice(0, room)) {
      cells.push(over(column, column, formula, cell));
      if (options.wholeRow) tints.push(over(table.left, table.right, formula, tint));
    }
    const unruled = formulas.slice(room).flatMap(({ names }) => names);
    if (unruled.length > 0) uncoloured.push({ group: flag.group, names: unruled, why: "rules" });
    if (tooLong.length > 0) uncoloured.push({ group: flag.group, names: tooLong, why: "length" });
  }
  // A cell's own colour stands before the tint of its row, and tints are the first to go where rules run out.
  const room = mostRules - cells.length;
  const untinted = new Set(tints.slice(room).map(({ group }) => group));
  for (const group of untinted) uncoloured.push({ group, names: [], why: "rules" });
  return { rules: [...cells, ...tints.slice(0, room)], left: uncoloured };
}

interface GroupFormula {
  readonly formula: string;
  readonly names: readonly string[];
}

/** As few formulas as hold all names in their order; a name that is too long for any formula is told. */
function groupFormulas(flag: Flagged, cell: string, rows: readonly string[]) {
  const formulas: GroupFormula[] = [];
  const tooLong: string[] = [];
  // A cell may meet two spellings, since hosts compare without case, and the grid takes only TRUE or 1 for a condition that holds.
  const write = (terms: readonly string[]) => `=${[`(${terms.join("+")})`, ...rows, marker].join("*")}>0`;
  const room = mostBytes - bytes(write([]));
  let terms: string[] = [];
  let names: string[] = [];
  let filled = 0;
  const close = () => {
    if (names.length > 0) formulas.push({ formula: write(terms), names });
    [terms, names, filled] = [[], [], 0];
  };
  for (const { name, spellings } of flag.names) {
    const term = anyOf(cell, spellings);
    if (term === "") continue;
    const size = bytes(term) + 1;
    if (size > room) {
      tooLong.push(name);
      continue;
    }
    if (filled + size > room) close();
    terms.push(term);
    names.push(name);
    filled += size;
  }
  close();
  return { formulas, tooLong };
}

/** Length in UTF-8, the stricter of the two ways in which hosts count. */
function bytes(text: string): number {
  let count = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    count += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return count;
}
