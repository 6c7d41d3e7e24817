import { fold } from "../../cells/fold";

const words = (text: string) => new Set(text.split(" "));

const articles = words(
  "de do da dos das del della dei di der des du la le les l d el los las the of van het een um uma un una den die das s",
);
const entities = words(
  "deal deals opportunity opportunities opp opps crm sf affaire affaires negocio negocios trato tratos property hs hubspot opportunite oportunidad oportunidade opportunita sales dim fact",
);
const names = words("name names nom nombre nome naam nazwa full label text title");
const ids = words(
  "id ids code key guid uuid nr no num number numero codigo codice nummer ref identifier related",
);
const units = words("usd eur gbp chf brl cad aud jpy sek nok dkk pln percent pct ht ttc k primary");

/** The telling words of a folded header or phrase: all of them but articles. */
export function meaningful(folded: string): readonly string[] {
  const all = folded.split(" ").filter((word) => word !== "");
  const kept = all.filter((word) => !articles.has(word));
  return kept.length > 0 ? kept : all;
}

/**
 * A header as telling words: "#", "N°" and "№" are read as a number, and a column that a system forbids to modify is its record's id.
 *
 * @example headerWords("(Do Not Modify) Opportunity") // ["opportunity", "id"]
 */
export function headerWords(header: string): readonly string[] {
  const text = header
    .replace(/#|\bn[°º]|№/gi, " nr ")
    .replace(untouchable, (_, rest: string) => (/\s/.test(rest) ? rest : `${rest} id`));
  return meaningful(fold(text));
}

/** A column of a Dynamics export, in seven languages. */
const untouchable =
  /^\((?:do not modify|nicht ändern|ne pas modifier|no modificar|não modificar|non modificare|niet wijzigen)\)\s*(.*)$/i;

/** What is left of a header as less and less telling words are taken away, with what each loss costs. */
export function* headerReadings(all: readonly string[]): Generator<readonly [phrase: string, worth: number]> {
  yield [all.join(" "), 1];
  const withoutUnits = all.filter((word) => !units.has(word));
  yield [withoutUnits.join(" "), 0.98];
  const start = withoutUnits.findIndex((word) => !entities.has(word));
  const bare = start < 0 ? withoutUnits : withoutUnits.slice(start);
  yield [bare.join(" "), 0.97];
  const unnamed = bare.filter((word) => !names.has(word));
  yield [unnamed.join(" "), 0.96];
  yield [withoutUnits.filter((word) => !names.has(word)).join(" "), 0.96];
  yield [unnamed.filter((word) => !ids.has(word)).join(" "), 0.7];
  yield [withoutUnits.filter((word) => !ids.has(word) && !names.has(word)).join(" "), 0.65];
}
