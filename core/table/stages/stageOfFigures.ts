import { cellText } from "../../cells/cellText";
import { isEmpty } from "../../cells/isEmpty";
import { headerMatches } from "../headerVocabulary/headerMatches";
import { strengthOf } from "../headerVocabulary/strengthOf";
import type { OpenTable } from "../openTable";
import type { StageOddity } from "./StageOddity";

/** From this strength on a header says that a stage stands below it. */
const clear = 0.65;
/** So many filled cells are looked at. */
const looked = 120;
const figure = /^[<>~]?\s*\d+(?:[.,]\d+)?\s*%?$/;

/** What there is to tell of a column that is headed a stage and holds nothing but figures or percentages; null where there is none. */
export function stageOfFigures({ cells, layout }: OpenTable): StageOddity | null {
  const { headers, headerAt } = layout;
  const at = headers.findIndex((header) => {
    const matches = headerMatches(header);
    return Math.max(strengthOf(matches, "stage"), strengthOf(matches, "status")) >= clear;
  });
  const header = headers[at];
  if (header === undefined) return null;
  let filled = 0;
  for (let row = headerAt + 1; row < cells.values.length && filled < looked; row++) {
    const cell = cells.values[row]?.[at];
    if (isEmpty(cell) || cellText(cell) === "") continue;
    if (typeof cell !== "number" && !figure.test(cellText(cell).trim())) return null;
    filled++;
  }
  return filled > 0 ? { code: "stage-percentages", header } : null;
}
