import { isBlank } from "../../cells/isBlank";
import { isErrorCell } from "../../cells/isErrorCell";

const emptyWords =
  /^([-–—?.]+|n\/?a|n\.a\.|null|nil|none|\(?(blank|empty|none|leer|vide|vacío|vazio|vuoto|leeg)\)?)$/i;

/**
 * Whether a cell of a name column names nothing: null, undefined, "", 0 (hosts hand empty cells over in all these forms),
 * spaces, an error such as `#REF!`, or a word that stands for nothing ("-", "n/a", "(blank)").
 *
 * @example isBlankName("n/a") // true
 */
export function isBlankName(cell: unknown): boolean {
  if (isBlank(cell) || cell === false) return true;
  if (typeof cell !== "string") return typeof cell === "number" && Number.isNaN(cell);
  const text = cell.trim();
  if (text.length > 9) return isErrorCell(text);
  return text === "" || emptyWords.test(text) || isErrorCell(text);
}
