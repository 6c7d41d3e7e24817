import { periodOf } from "../../cells/periodOf";
import { currencyIn } from "./currencyIn";
import { isAmbiguous, isFigure, parseMoney } from "./parseMoney";

/**
 * What a cell says of an amount. `exact`: a figure; `rough`: one that is said to be rough; `lakh`: one that ends in a bare "L";
 * `under`, `over`: that it is less, or more, than a figure; `range`: that it lies between two.
 */
export type SaidAmount =
  | { readonly says: "exact" | "rough" | "lakh" | "under" | "over"; readonly figures: readonly [string] }
  | { readonly says: "range"; readonly figures: readonly [string, string] };

const under = before(
  `<= < ≤ under below less\\sthan up\\sto upto at\\smost max\\.? maximum maximal unter bis\\szu bis weniger\\sals höchstens moins\\sde jusqu['’]à
  au\\splus maximum menos\\sde hasta como\\smáximo máximo até no\\smáximo meno\\sdi fino\\sa massimo minder\\sdan tot hoogstens onder`,
);
const over = before(
  `>= > ≥ over above more\\sthan at\\sleast from min\\.? minimum ab über mehr\\sals mindestens plus\\sde à\\spartir\\sde dès au\\smoins más\\sde mas\\sde
  desde a\\spartir\\sde al\\smenos mínimo mais\\sde acima\\sde pelo\\smenos oltre più\\sdi almeno da meer\\sdan boven vanaf minstens`,
);
const andMore = /\s*(?:\+|and up|and more|or more|und mehr|et plus|o más|ou mais|o più|of meer)$/iu;
const rough =
  /^(?:~|≈|±|ca\.?|circa|approx\.?|approximately|about|around|environ|env\.?|aprox\.?|unos|cerca de|etwa|rund|ongeveer|c\.)\s*(?=\D{0,6}\d)/iu;
const roughBehind =
  /\s*(?:\?+|\*+|(?:\(\s*)?(?:tbc|est\.?|estimated?|approx\.?|ca\.?|circa|geschätzt|estimé|estimado|stimato|geschat)\s*\)?)$/iu;
/** What an amount without taxes is called: no other figure is one. */
const untaxed =
  /\s*\(?(?:(?:excl\.?|excluding|ex|plus|\+|zzgl\.?|exkl\.?|hors|sin|sem|senza|escl\.?)\s?(?:vat|tax|taxes|gst|mwst\.?|ust\.?|tva|taxe|iva|btw)|net(?:to)?|ht|hors taxes?)\)?$/iu;
const between = before("between entre zwischen tra fra tussen from von de da van desde");
const parting =
  /\s*(?:[-–—−]|\.{2,3}|…)\s*|\s+(?:to|bis|till|until|and|und|et|à|a|y|e|ed|en|tot|até|hasta)\s+/giu;
const bareLakh = /^(\d[\d.,]*) ?L$/;

/**
 * What a text says of an amount; null where it says none. A range is two figures that rise; a date is none, nor is a telephone number.
 *
 * @example saidAmount("10-15k") // { says: "range", figures: ["10k", "15k"] }
 */
export function saidAmount(text: string): SaidAmount | null {
  if (text.length > 80) return null;
  const plain = text.replace(/\s+/g, " ").trim();
  if (!/\d/.test(plain)) return null;
  const more = plain.replace(andMore, "");
  if (more !== plain && isFigure(more)) return { says: "over", figures: [more] };
  if (isFigure(plain)) return { says: rough.test(plain) ? "rough" : "exact", figures: [plain] };
  const net = plain.replace(untaxed, "");
  if (net !== plain) return saidAmount(net);
  const lakh = bareLakh.exec(plain);
  if (lakh !== null) return { says: "lakh", figures: [`${lakh[1]} lakh`] };
  if (periodOf(plain) !== null) return null;
  const guess = plain.replace(roughBehind, "");
  if (guess !== plain) return isFigure(guess) ? { says: "rough", figures: [guess] } : null;
  const range = rangeIn(plain.replace(between, ""));
  if (range !== null) return { says: "range", figures: range };
  for (const [says, words] of [
    ["under", under],
    ["over", over],
  ] as const) {
    const rest = plain.replace(words, "");
    if (rest !== plain && isFigure(rest)) return { says, figures: [rest] };
  }
  return null;
}

/** The two figures of a range, the lower first; each has the unit of the other where it names none of its own and stays in order. */
function rangeIn(text: string): readonly [string, string] | null {
  for (const found of text.matchAll(parting)) {
    const low = text.slice(0, found.index).trim();
    const high = text.slice(found.index + found[0].length).trim();
    if (!isFigure(low) || !isFigure(high) || /^[-−–(]/.test(low)) continue;
    const [head, tail] = [/^\D*/.exec(low)?.[0] ?? "", /\D*$/.exec(high)?.[0] ?? ""];
    const upper =
      head !== "" && currencyIn(high) === "" && isFigure(`${head}${high}`) ? `${head}${high}` : high;
    const unit = currencyIn(low) === "" ? tail : tail.replace(currencyIn(tail), "");
    const lower = /\p{L}\D*$/u.test(low) && /\d\D*\p{L}/u.test(low) ? low : `${low}${unit}`;
    const sure = [lower, low].find(
      (each) => isFigure(each) && isFigure(upper) && likely(each) < likely(upper),
    );
    if (sure !== undefined) return [sure, upper];
  }
  return null;
}

/** A figure's value, a sign before three digits parting thousands. */
function likely(text: string): number {
  const sign = isAmbiguous(text) && !text.includes(",") ? "," : ".";
  return parseMoney(text, sign)?.value ?? Number.NaN;
}

function before(words: string): RegExp {
  const list = words.split(/\s+/).filter((word) => word !== "");
  const parts = list.map((word) => (/^[<>≤≥]/.test(word) ? `${word}\\s*` : `${word}\\s+`));
  return new RegExp(`^(?:${parts.join("|")})(?=\\S*\\s?\\d|[^\\d]{0,5}\\d)`, "iu");
}
