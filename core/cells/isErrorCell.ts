/**
 * What a cell shows in place of a value, without the "#" before it, in the languages that a pipeline is read in. A file keeps errors in
 * English, but a text file, a copied value and a script of Google Sheets may bring what the screen showed.
 * Excel's seven classic errors in each language are listed by EPPlus and HyperFormula, two libraries that read them.
 */
const errorWords: readonly string[] = [
  "REF! DIV/0! VALUE! NAME? N/A NUM! NULL! SPILL! CALC! BUSY! FIELD! BLOCKED! CONNECT! PYTHON! UNKNOWN! ERROR! GETTING_DATA",
  "BEZUG! WERT! NV ZAHL! ÜBERLAUF!",
  "VALEUR! NOM? NOMBRE! NUL!",
  "¡REF! ¡DIV/0! ¡VALOR! ¿NOMBRE? ¡NUM! ¡NULO! ¡DESBORDAMIENTO!",
  "RIF! VALORE! NOME? N/D",
  "VALOR! NÚM! NULO!",
  "VERW! WAARDE! NAAM? GETAL! DEEL/0! LEEG! N/B",
  "ADR! ARG! NAZWA? LICZBA! DZIEL/0! ZERO! N/D!",
];

const known: ReadonlySet<string> = new Set(errorWords.flatMap((words) => words.split(" ")));

/** A custom function of Google Sheets that has not answered, or never will. */
const loading = "Loading...";

/**
 * Whether a cell shows a spreadsheet error such as `#REF!`, or no value yet.
 *
 * @example isErrorCell("#N/A") // true
 */
export function isErrorCell(cell: unknown): boolean {
  if (typeof cell !== "string") return false;
  if (cell.charCodeAt(0) !== 35) return cell === loading;
  return known.has(cell.trim().slice(1).toUpperCase());
}
