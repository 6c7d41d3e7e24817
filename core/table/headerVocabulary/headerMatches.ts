import { fold } from "../../cells/fold";
import type { Role } from "../role";
import { deals } from "./deals";
import { headerReadings, headerWords, meaningful } from "./headerReadings";
import { lineAmounts } from "./lineAmounts";
import { money } from "./money";
import { what } from "./what";
import { when } from "./when";
import { who } from "./who";

/** How well a header says a role, 0..1. */
export type HeaderMatches = ReadonlyMap<Role, number>;

const none: HeaderMatches = new Map();
/** A header with one of these counts, numbers or describes the thing: it is not the thing. */
const denials = new Set(
  "quantity qty count anzahl menge quantite cantidad quantidade quantita aantal email mail phone telefon telefono telefone address url website days discount percentage notes comment comments description".split(
    " ",
  ),
);

const strengths = [
  ["strong", 1],
  ["fair", 0.7],
  ["weak", 0.45],
] as const;

const vocabulary = new Map<string, Map<Role, number>>();
for (const entry of [...who, ...what, ...money, lineAmounts, ...when, ...deals]) {
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

/**
 * The roles that a header may name, each 0..1. 1 says the role and nothing else; 0.7 an id or a fair word; under 0.6 a
 * word that may mean it ("Name"), or a known word among others ("Our main product"). Text of over 80 characters is no header.
 *
 * @example headerMatches("Deal - Expected close date").get("expectedClose") // 0.97
 */
export function headerMatches(header: string): HeaderMatches {
  if (header.length > 80) return none;
  const all = headerWords(header);
  const best = exact(all) ?? exact(headerWords(header.replace(/\([^)]*\)|\[[^\]]*\]/g, " ")));
  return best ?? within(all);
}

function exact(all: readonly string[]): HeaderMatches | null {
  for (const [left, worth] of headerReadings(all)) {
    const found = vocabulary.get(left);
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
