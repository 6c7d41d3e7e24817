import { fold } from "../../cells/fold";
import type { Role } from "../role";
import { money } from "./money";
import { what } from "./what";
import { when } from "./when";
import { who } from "./who";

/** How well a header says a role, 0..1. */
export type HeaderMatches = ReadonlyMap<Role, number>;

const none: HeaderMatches = new Map();
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
/** A header with one of these counts, numbers or describes the thing: it is not the thing. */
const denials = words(
  "quantity qty count anzahl menge quantite cantidad quantidade quantita aantal email mail phone telefon telefono telefone address url website days discount percentage notes comment comments description",
);

const strengths = [
  ["strong", 1],
  ["fair", 0.7],
  ["weak", 0.45],
] as const;

const vocabulary = new Map<string, Map<Role, number>>();
for (const entry of [...who, ...what, ...money, ...when]) {
  for (const [level, strength] of strengths) {
    for (const phrase of entry[level].split(",")) {
      const key = meaningful(fold(phrase)).join(" ");
      if (key === "") continue;
      const matches = vocabulary.get(key) ?? new Map<Role, number>();
      if (!matches.has(entry.role)) matches.set(entry.role, strength);
      vocabulary.set(key, matches);
    }
  }
}

function meaningful(folded: string): string[] {
  const all = folded.split(" ").filter((word) => word !== "");
  const kept = all.filter((word) => !articles.has(word));
  return kept.length > 0 ? kept : all;
}

/** What is left of a header as less and less telling words are taken away, with what each loss costs. */
function* readings(all: readonly string[]): Generator<readonly [readonly string[], number]> {
  yield [all, 1];
  const withoutUnits = all.filter((word) => !units.has(word));
  yield [withoutUnits, 0.98];
  const start = withoutUnits.findIndex((word) => !entities.has(word));
  const bare = start < 0 ? withoutUnits : withoutUnits.slice(start);
  yield [bare, 0.97];
  const unnamed = bare.filter((word) => !names.has(word));
  yield [unnamed, 0.96];
  yield [withoutUnits.filter((word) => !names.has(word)), 0.96];
  yield [unnamed.filter((word) => !ids.has(word)), 0.7];
  yield [withoutUnits.filter((word) => !ids.has(word) && !names.has(word)), 0.65];
}

/**
 * The roles that a header may name, each 0..1. 1 says the role and nothing else; 0.7 an id or a fair word; under 0.6 a
 * word that may mean it ("Name"), or a known word among others ("Our main product"). Text of over 80 characters is no header.
 *
 * @example headerMatches("Deal - Expected close date").get("expectedClose") // 0.97
 */
export function headerMatches(header: string): HeaderMatches {
  if (header.length > 80) return none;
  const all = meaningful(fold(header.replace(/\([^)]*not modify[^)]*\)/i, "")));
  const best = exact(all) ?? exact(meaningful(fold(header.replace(/\([^)]*\)|\[[^\]]*\]/g, " "))));
  return best ?? within(all);
}

function exact(all: readonly string[]): HeaderMatches | null {
  for (const [left, worth] of readings(all)) {
    const found = vocabulary.get(left.join(" "));
    if (found)
      return worth === 1 ? found : new Map([...found].map(([role, strength]) => [role, strength * worth]));
  }
  return null;
}

function within(all: readonly string[]): HeaderMatches {
  if (all.length > 8 || all.some((word) => denials.has(word))) return none;
  const matches = new Map<Role, number>();
  for (let size = Math.min(4, all.length - 1); size > 0; size--) {
    for (let from = 0; from + size <= all.length; from++) {
      const found = vocabulary.get(all.slice(from, from + size).join(" "));
      for (const [role, strength] of found ?? none) {
        const worth = strength * 0.6 * Math.sqrt(size / all.length);
        if (worth > (matches.get(role) ?? 0)) matches.set(role, worth);
      }
    }
  }
  return matches;
}
