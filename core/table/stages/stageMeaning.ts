import { stageSense } from "./stageSense";

/**
 * What a stage or status word says. `closed`: closed, but not how; `not-closed`: the opposite. `accepted`: an offer is accepted.
 * `unfamiliar`: no word that we know, read as open.
 */
export type StageMeaning =
  | "blank"
  | "open"
  | "won"
  | "accepted"
  | "lost"
  | "closed"
  | "not-closed"
  | "unfamiliar";

/**
 * What a stage or status word says, in English, German, French, Spanish, Portuguese, Italian or Dutch, read as a whole and not by
 * one word of it: "Meeting booked" and "On hold" are open, "No answer" is lost.
 *
 * @example stageMeaning("Cerrado perdido") // "lost"
 */
export function stageMeaning(word: string): StageMeaning {
  const sense = stageSense(word);
  if (sense === "done") return "won";
  return sense === "refused" ? "lost" : sense;
}
