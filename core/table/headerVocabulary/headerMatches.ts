import { fold } from "../../cells/fold";
import { remembered } from "../../cells/remembered";
import { type Role, roleSpecs } from "../role";
import { isExpectedDate } from "./expectedDates";
import { headerReadings, headerWords, isNameOrId } from "./headerReadings";
import { isNext } from "./isNext";
import { strengthOf } from "./strengthOf";
import { squeezed, type Vocabulary, vocabulary } from "./vocabulary";

/** How well a header says a role, 0..1. */
export type HeaderMatches = ReadonlyMap<Role, number>;

const none: HeaderMatches = new Map();
const expectedDate: HeaderMatches = new Map([["expectedClose", 0.97]]);
/** A header with one of these counts, numbers or describes the thing: it is not the thing. */
const denials = new Set(
  (
    "quantity qty count anzahl menge quantite cantidad quantidade quantita aantal email mail phone telefon telefono telefone address url website days discount percentage notes comment comments " +
    "description crm country land pays pais paese region city ort ville ciudad cidade citta stad zip plz postcode industry branche secteur sector setor settore size employees mitarbeiterzahl headcount " +
    "gm margin marge margen margem margine growth segment since seit depuis desde tax steuer taxe impuesto imposto imposta freight shipping commission provision payment renewal expiry expiration birth paid due age alter tier comp competitor wettbewerber invoice rechnung facture factura fattura factuur rechnungsdatum factuurdatum ratio rank"
  ).split(" "),
);
/** The number of a line of an order is no product line. */
const numberedLine =
  /^(?:(?:order|invoice|deal|sales|so|po) )?(?:line|row|pos|position|zeile) (?:nr|no|num|number)$/;
const counted = /^\s*(?:total )?(?:number|#|no\.?|count|anzahl|aantal) (?:of|de|der|van|an)\b/i;

/**
 * The roles that a header may name, each 0..1. 1 says the role and nothing else; 0.7 an id or a fair word; under 0.5 a
 * word that may mean it ("Name"), or a known word among others ("Our favourite product"). Text of over 80 characters is no header.
 *
 * @example headerMatches("Deal - Expected close date").get("expectedClose") // 0.97
 */
export function headerMatches(header: string): HeaderMatches {
  return header.length > 80 ? none : found(header);
}

const found = remembered((header): HeaderMatches => {
  if (counted.test(header) || counted.test(fold(header))) return none;
  const all = headerWords(header);
  if (saysOwnFirm(all) || isNext(header) || numberedLine.test(all.join(" "))) return none;
  const bare = headerWords(header.replace(/\([^)]*\)|\[[^\]]*\]/g, " "));
  return exact(all) ?? exact(bare) ?? exact(spelledOut(all)) ?? joined(all) ?? sides(header) ?? within(all);
});

const ours = new Set(
  "our own unser unsere eigene notre nuestra nuestro nossa nosso nostra ons onze eigen".split(" "),
);
const firms = new Set(
  "company firm firma unternehmen gesellschaft societe entreprise empresa sociedad sociedade azienda ditta societa bedrijf organisation organization entity".split(
    " ",
  ),
);

/** "Our company" is the seller's, and nobody's account; "our customer" is one. */
function saysOwnFirm(all: readonly string[]): boolean {
  return all.some((word) => ours.has(word)) && all.some((word) => firms.has(word));
}

/**
 * The roles that a header says in another vocabulary than that of pipelines, by the whole of its words.
 *
 * @example matchesIn(new Map([["invoice date", new Map([["actualClose", 1]])]]), "InvoiceDate").get("actualClose") // 1
 */
export function matchesIn(words: Vocabulary, header: string): HeaderMatches {
  return words.get(headerWords(header).join(" ")) ?? none;
}

function exact(all: readonly string[]): HeaderMatches | null {
  if (isExpectedDate(all)) return vocabulary.get(all.join(" ")) ?? expectedDate;
  for (const [left, worth] of headerReadings(all)) {
    const found = vocabulary.get(left);
    if (found) return lowered(found, worth);
  }
  return null;
}

const abbreviations: ReadonlyMap<string, string> = new Map([
  ["dt", "date"],
  ["prod", "product"],
  ["cust", "customer"],
  ["acct", "account"],
  ["acc", "account"],
  ["nm", "name"],
  ["opp", "opportunity"],
  ["oppty", "opportunity"],
  ["opty", "opportunity"],
  ["mgr", "manager"],
  ["stg", "stage"],
  ["val", "value"],
  ["rev", "revenue"],
  ["exp", "expected"],
  ["cls", "close"],
  ["wahrsch", "wahrscheinlichkeit"],
  ["wahrscheinl", "wahrscheinlichkeit"],
]);

function spelledOut(all: readonly string[]): readonly string[] {
  return all.map((word) => abbreviations.get(word) ?? word);
}

/** A header of one word that is several: ACCOUNTID, closedate. */
function joined(all: readonly string[]): HeaderMatches | null {
  const [word = "", ...more] = all;
  if (more.length > 0 || word.length < 6) return null;
  const found = squeezed.get(word) ?? squeezed.get(word.replace(/^(?:deal|opportunity|opp)/, ""));
  if (found) return found;
  const [, stem = "", end = ""] = /^(.{4,}?)(id|key|code|number|nr|name)$/.exec(word) ?? [];
  const ofStem = squeezed.get(stem);
  return ofStem ? lowered(ofStem, end === "name" ? 0.96 : 0.7) : null;
}

/** A header of two names of a column: "Customer / Prospect". */
function sides(header: string): HeaderMatches | null {
  const parts = header.split(/\s*[/|]\s*|\s+(?:or|oder|ou|of|und|and|et)\s+/);
  if (parts.length !== 2) return null;
  const matches = new Map<Role, number>();
  for (const part of parts) {
    for (const [role, strength] of exact(headerWords(part)) ?? none) {
      if (strength * 0.8 > strengthOf(matches, role)) matches.set(role, strength * 0.8);
    }
  }
  return matches.size > 0 ? matches : null;
}

function within(all: readonly string[]): HeaderMatches {
  if (all.length > 8 || all.some((word) => denials.has(word))) return none;
  const matches = new Map<Role, number>();
  const said = new Map<Role, number>();
  for (let size = Math.min(4, all.length - 1); size > 0; size--) {
    for (let from = 0; from + size <= all.length; from++) {
      const found = vocabulary.get(all.slice(from, from + size).join(" "));
      for (const [role, strength] of found ?? none) {
        if (roleSpecs[role].cells === "flags") continue;
        const worth = strength * 0.6 * Math.sqrt(size / all.length);
        if (worth > strengthOf(matches, role)) matches.set(role, worth);
        if (size === 1 && strength >= 0.9) said.set(role, strengthOf(said, role) + 1);
      }
    }
  }
  // "Client Company": every word says the role.
  const telling = all.filter((word) => !isNameOrId(word)).length;
  for (const [role, count] of said) if (count >= 2 && count === telling) matches.set(role, 0.8);
  return matches;
}

function lowered(matches: HeaderMatches, worth: number): HeaderMatches {
  return worth === 1 ? matches : new Map([...matches].map(([role, strength]) => [role, strength * worth]));
}
