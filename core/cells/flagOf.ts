import { fold } from "./fold";

const yes = new Set(
  "yes y true t 1 x xx ok checked on ja j wahr oui o vrai si s verdadero cierto sim verdadeiro vero waar".split(
    " ",
  ),
);
const no = new Set("no n false f 0 unchecked off nein falsch non faux falso nao nee onwaar".split(" "));
const ticks = /^[✓✔✅☑🗸🟢👍]\uFE0F?$/u;
const crosses = /^[✗✘❌☐🔴👎]\uFE0F?$/u;

/**
 * What a cell says to a question of yes or no: a truth value, 1 and 0, a tick or an x, or the word in English, German, French,
 * Spanish, Portuguese, Italian or Dutch. Null: neither, a blank cell included.
 *
 * @example flagOf("Sí") // true
 */
export function flagOf(cell: unknown): boolean | null {
  if (typeof cell === "boolean") return cell;
  if (typeof cell === "number") return cell === 1 ? true : cell === 0 ? false : null;
  if (typeof cell !== "string" || cell.length > 20) return null;
  const text = cell.trim();
  if (ticks.test(text)) return true;
  if (crosses.test(text)) return false;
  const word = fold(text);
  return yes.has(word) ? true : no.has(word) ? false : null;
}
