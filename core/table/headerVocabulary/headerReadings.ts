import { fold } from "../../cells/fold";

const words = (text: string) => new Set(text.split(" "));

const articles = words(
  "de do da dos das del della dei di der des du la le les l d el los las the of in van het een um uma un una den die das s",
);
const entities = words(
  "deal deals opportunity opportunities opp opps crm sf affaire affaires negocio negocios trato tratos property hs hubspot opportunite oportunidad oportunidade opportunita sales dim fact",
);
const names = words("name names nom nombre nome naam nazwa full label text title");
const ids = words(
  "id ids code key guid uuid nr no num number numero codigo codice nummer ref identifier related",
);
/** Words that say more of the thing, and leave it the thing. */
const qualifiers = words(
  "target key final ultimate prospective potential parent end our main billing contracting corporate strategic named global current latest primary actual approx overall full annual yearly " +
    "confirmed estimated est expected planned projected forecast forecasted anticipated proposed quoted total unser endgultig aktuell aktueller aktuelle geschatzt geschatzter geschatzte erwartet erwarteter " +
    "geplant geplanter estime estimee prevu prevue attendu previsionnel final finale actuel estimado estimada previsto prevista esperado esperada actual atual stimato stimata atteso attesa attuale " +
    "geschat geschatte verwacht verwachte gepland geplande huidige",
);
/** Left alone, these say nothing of what the qualifier was about. */
const days = words("date datum fecha data day dates time");
const units = words(
  "teur keur tusd kusd tchf kchf kgbp meur musd mio tsd thousand thousands netto net brutto gross vat mwst btw iva tva excl incl usd eur gbp chf brl cad aud jpy sek nok dkk pln percent pct ht ttc k primary",
);

/** The telling words of a folded header or phrase: all of them but articles. */
export function meaningful(folded: string): readonly string[] {
  const all = folded.split(" ").filter((word) => word !== "");
  const kept = all.filter((word) => !articles.has(word));
  return kept.length > 0 ? kept : all;
}

/**
 * A header as telling words: "#", "N°" and "№" are read as a number, and a column that a system forbids to modify is its record's id;
 * the marks of a system's own fields ("__c", "_id/name", "custom.") are no words.
 *
 * @example headerWords("(Do Not Modify) Opportunity") // ["opportunity", "id"]
 */
export function headerWords(header: string): readonly string[] {
  const text = header
    .replace(/^(?:custom|properties|fields|attributes)\.(?=.)/i, "")
    .replace(/__[cr]\b/gi, "")
    .replace(/_id\/(?:display_)?name$/i, "")
    .replace(/^(deal|opp|opportunity|est|estimated|total)?\.?\s*[$€£₹]$/i, "$1 value")
    .replace(/#|\bn[°º]|№/gi, " nr ")
    .replace(untouchable, (_, rest: string) => (/\s/.test(rest) ? rest : `${rest} id`));
  return meaningful(fold(text));
}

/** A column of a Dynamics export, in seven languages. */
const untouchable =
  /^\((?:do not modify|nicht ändern|ne pas modifier|no modificar|não modificar|non modificare|niet wijzigen)\)\s*(.*)$/i;

/**
 * Whether a word only says that a column holds names or ids.
 *
 * @example isNameOrId("code") // true
 */
export function isNameOrId(word: string): boolean {
  return names.has(word) || ids.has(word);
}

/**
 * Whether a word only says that a column is about a deal.
 *
 * @example isEntity("opportunity") // true
 */
export function isEntity(word: string): boolean {
  return entities.has(word);
}

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
  const unqualified = unnamed.filter((word) => !qualifiers.has(word));
  if (!unqualified.every((word) => days.has(word))) yield [unqualified.join(" "), 0.85];
  yield [unnamed.filter((word) => !ids.has(word)).join(" "), 0.7];
  yield [withoutUnits.filter((word) => !ids.has(word) && !names.has(word)).join(" "), 0.65];
}
