import { fold } from "./fold";
import { withoutSignsBehind } from "./withoutEnd";

const words = "v ver vers version versie versao revision revisione revisie rev r iteration fassung";
const named = new Set(words.split(" "));
const version = new RegExp(`^(?:${words.split(" ").join("|")}) (\\d{1,3}|[a-z])(?: (\\d{1,3}))?$`);
const bare = /^(\d{1,3}|[a-z])(?: (\d{1,3}))?$/;

/**
 * The number of a version: "v2" and "Rev B" are 2, "Version 1.3" is 1.003; NaN where a text names none.
 *
 * @param isVersion the column's header says that its cells are versions: then "2" and "B" are enough
 * @example versionOf("Rev B") // 2
 */
export function versionOf(cell: unknown, isVersion = false): number {
  if (typeof cell === "number") return isVersion && cell >= 0 && cell < 1000 ? cell : Number.NaN;
  if (typeof cell !== "string" || cell.length > 20) return Number.NaN;
  const text = fold(cell).replace(/([a-z])(?=\d)/g, "$1 ");
  const found = version.exec(text) ?? (isVersion ? bare.exec(text) : null);
  if (found === null) return Number.NaN;
  const [, first = "", second = "0"] = found;
  const whole = /^\d/.test(first) ? Number(first) : first.charCodeAt(0) - "a".charCodeAt(0) + 1;
  return whole + Number(second) / 1000;
}

/**
 * Whether a header says that its column counts versions.
 *
 * @example isVersionHeader("Quote Version") // true
 */
export function isVersionHeader(header: string): boolean {
  const all = fold(header).split(" ");
  const is = (word: string) => word.length > 2 && named.has(word);
  return all.some(is) && all.every((word) => is(word) || beside.has(word));
}

/** What may have versions here, and words for a number: a "Product version" is none of a deal's. */
const beside = new Set(
  "quote quotation proposal offer deal opportunity angebot angebots offerte devis cotizacion presupuesto proposta preventivo no nr number".split(
    " ",
  ),
);

const endWords =
  `${words.replace(" r ", " ")} option opt alternative variant variante alternativa opcion opção opzione optie`.split(
    " ",
  );
/** Of the last signs of a name. */
const ending = new RegExp(
  `[\\s\\-–_,:(\\[](?:${endWords.join("|")})[\\s.\\-_]*(\\d{1,2}|[a-z])[)\\]]?$`,
  "iu",
);
const lastLetters = new Set(endWords.map((word) => word.charCodeAt(word.length - 1)));
const longestEnding = 18;

/**
 * The version that a name ends in, and the name without it: "Acme roll v2", "Acme roll (Option B)", "Acme roll - Rev C"; null where it ends in none.
 *
 * @example versionIn("Acme roll (Option B)") // { of: "Acme roll", version: 2 }
 */
export function versionIn(name: string): { readonly of: string; readonly version: number } | null {
  if (!mayEndInVersion(name)) return null;
  const text = name.trim();
  const found = ending.exec(text.slice(-longestEnding));
  if (found === null) return null;
  const of = withoutSignsBehind(text.slice(0, text.length - found[0].length), " \t\n\u00a0-–_,:([");
  return of === "" ? null : { of, version: versionOf(found[1] ?? "", true) };
}

/** Whether the last signs of a name may be a version's; what is no ASCII is left to the search. Most names need none, and tables have 100,000. */
function mayEndInVersion(name: string): boolean {
  let end = name.length - 1;
  let sign = name.charCodeAt(end);
  if (isLetter(sign) && isLetter(name.charCodeAt(end - 1))) return false;
  if (sign <= space || sign > lastAscii) return true;
  if (closing.has(sign)) sign = name.charCodeAt(--end);
  const isNumber = isDigit(sign);
  if (!isNumber && !isLetter(sign)) return false;
  sign = name.charCodeAt(--end);
  if (isNumber && isDigit(sign)) sign = name.charCodeAt(--end);
  while (between.has(sign)) sign = name.charCodeAt(--end);
  return sign > lastAscii || lastLetters.has(sign | 32);
}

const [space, lastAscii] = [32, 127];
const signsOf = (text: string) => new Set(Array.from(text, (sign) => sign.charCodeAt(0)));
const closing = signsOf(")]");
const between = signsOf(" .-_\t\r\n");

function isDigit(sign: number): boolean {
  return sign >= 48 && sign <= 57;
}

function isLetter(code: number): boolean {
  return ((code | 32) >= 97 && (code | 32) <= 122) || code > 191;
}
