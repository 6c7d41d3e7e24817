import { currencyIn } from "./currencyIn";

/** Which sign parts the whole from the fraction. */
export type DecimalSign = "." | ",";

export interface Money {
  readonly value: number;
  /** The currency as the text writes it, or "". */
  readonly currency: string;
}

/** A text with its digits laid bare. */
interface Figure {
  /** Digits, points, commas and apostrophes. */
  readonly digits: string;
  readonly negative: boolean;
  readonly factor: number;
  readonly currency: string;
}

const factors: readonly (readonly [RegExp, number])[] = [
  [/(?:billions?|milliarden?|milliards?|miliardi|miljard|mrd\.?|bn|b)$/i, 1e9],
  [/(?:crores?|cr\.?)$/i, 1e7],
  [
    /(?:millions?|million(?:en|es)|millones|millón|milhões|milhão|milhoes|milioni|milione|miljoen|mio\.?|mln\.?|mill\.?|mn|mm|m)$/i,
    1e6,
  ],
  [/(?:lakhs?|lacs?)$/i, 1e5],
  [/(?:thousands?|tausend|tsd\.?|mille|mila|mil|duizend|k)$/i, 1e3],
];
/** Letters that are a factor only beside a currency: "12 l" may be litres. */
const factorsOfMoney: typeof factors = [
  [/mi$/i, 1e6],
  [/l$/i, 1e5],
  [/t$/i, 1e3],
];
const allFactors = [...factors, ...factorsOfMoney];
/** A word that stands before the figure, where a currency stands there too: "k€ 12", "Mio. EUR 1,2". */
const before = /^(mrd\.?|bn|mio\.?|mln\.?|mn|m|tsd\.?|k|t)(?= *\d)/i;
const about =
  /^(?:~|≈|±|ca\.?|circa|approx\.?|approximately|about|around|environ|env\.?|aprox\.?|unos|cerca de|etwa|rund|ongeveer|c\.)\s*(?=\D{0,6}\d)/i;
/** The word of a factor that is written together with a currency's code: TEUR, kUSD, M€. */
const joined = /(^|[^A-Za-z])([TKM])(?=(?:EUR|USD|CHF|GBP|SEK|NOK|DKK|PLN|INR|€|\$|£)(?![A-Za-z]))/gi;

function figure(text: string): Figure | null {
  if (text.length > 80 || !/\d/.test(text)) return null;
  let rest = text.replace(/[\p{Z}\s\u200B-\u200F\u2060\uFEFF]+/gu, " ").trim();
  if (rest === "" || rest.length > 60) return null;
  let negative = false;
  rest = rest.replace(about, "").replace(joined, "$1$2 ");
  const currency = currencyIn(rest);
  if (currency !== "") rest = rest.replace(currency, " ").trim();
  // Without a currency nothing but a word for "about" takes letters away from the front.
  else if (/^[A-Za-z]/.test(rest)) return null;
  // "(1,200)", "($1,200)" and "$(1,200)".
  const enclosed = /^\((.*)\)$/.exec(rest);
  if (enclosed) {
    negative = true;
    rest = (enclosed[1] ?? "").trim();
  }
  rest = rest.replace(/:-$/, "").replace(/([,.])[-–—]{1,2}$/, (_, sign: string) => `${sign}00`);
  const sign = /^([-−–+])|([-−–])$/.exec(rest);
  if (sign) {
    if (sign[0] !== "+") negative = !negative;
    rest = (sign[1] ? rest.slice(1) : rest.slice(0, -1)).trim();
  }
  if (currency !== "") rest = rest.replace(before, "").concat(before.exec(rest)?.[0] ?? "");
  rest = rest.replace(/([\dA-Za-z])\+$/, "$1");
  let factor = 1;
  for (const [word, worth] of currency === "" ? factors : allFactors) {
    if (!word.test(rest)) continue;
    rest = rest.replace(word, "").trim();
    factor = worth;
    break;
  }
  if (!/^[.,]?\d[\d.,'’` ]*$/.test(rest)) return null;
  // Spaces and apostrophes only ever part thousands; they must do so in threes.
  if (/['’` ]/.test(rest)) {
    if (!/^\d{1,3}(?:['’` ]\d{3})+(?:[.,]\d+)?$/.test(rest)) return null;
    rest = rest.replace(/['’` ]/g, "'");
  }
  return { digits: rest, negative, factor, currency };
}

/**
 * Whether a text is one figure, whatever its decimal sign.
 *
 * @example isFigure("10k €") // true
 */
export function isFigure(text: string): boolean {
  return parseMoney(text, ".") !== null || parseMoney(text, ",") !== null;
}

/**
 * Which decimal sign a text proves, or null where it proves none: "1,234.50" proves the point, "12,5" the comma, "1,234"
 * (a thousand or one and a bit) nothing.
 *
 * @example decimalSignOf("1.234,50 €") // ","
 */
export function decimalSignOf(text: string): DecimalSign | null {
  const found = figure(text);
  return found ? proven(found.digits) : null;
}

/**
 * Whether a text may be read with either decimal sign, to different values.
 *
 * @example isAmbiguous("1,234") // true
 */
export function isAmbiguous(text: string): boolean {
  const found = figure(text);
  return found !== null && /^[1-9]\d{0,2}[.,]\d{3}$/.test(found.digits);
}

function proven(digits: string): DecimalSign | null {
  const other = (sign: string): DecimalSign => (sign === "." ? "," : ".");
  const signs = digits.replace(/[\d']/g, "");
  const last = signs[signs.length - 1] as DecimalSign | undefined;
  if (last === undefined) return null;
  if (signs.includes(other(last))) return signs.indexOf(last) === signs.length - 1 ? last : null;
  if (signs.length > 1) return other(last);
  if (digits.includes("'")) return last;
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits) ? null : last;
}

/**
 * The value of a text as money, or null where it is none: symbols and codes, thousands separators, `(1 200)` for a negative,
 * `1.2M`, `15k`, `TEUR 12`, `Rs. 12 lakh`, `~12k`. The decimal sign is the one that the text proves, else the one that is given.
 *
 * @example parseMoney("CHF 1'250.50", ".") // { value: 1250.5, currency: "CHF" }
 */
export function parseMoney(text: string, decimal: DecimalSign): Money | null {
  const found = figure(text);
  if (found === null) return null;
  const sign = proven(found.digits) ?? decimal;
  const thousands = sign === "." ? "," : ".";
  const [whole = "", fraction = "", ...more] = found.digits.replaceAll("'", "").split(sign);
  if (more.length > 0 || fraction.includes(thousands)) return null;
  if (whole.includes(thousands) && !/^\d{1,3}([.,]\d{2,3})*[.,]\d{3}$/.test(whole)) return null;
  const value = Number(`${whole.replaceAll(thousands, "")}.${fraction}`) * found.factor;
  if (!Number.isFinite(value)) return null;
  return { value: found.negative ? -value : value, currency: found.currency };
}
