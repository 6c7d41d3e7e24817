import { fold } from "../../cells/fold";
import { closedWords, lostWords, notWords, openWords, wonWords } from "./stageWords";

/** What a stage or status word says. `closed`: closed, but not how. `unfamiliar`: no word that we know, read as open. */
export type StageMeaning = "blank" | "open" | "won" | "lost" | "closed" | "unfamiliar";

/**
 * What a stage or status word says, in English, German, French, Spanish, Portuguese, Italian or Dutch. Words may stand
 * among others ("Fase 3 - Cotización presentada"). "On hold" is open.
 *
 * @example stageMeaning("Cerrado perdido") // "lost"
 */
export function stageMeaning(word: string): StageMeaning {
  const text = fold(word.slice(0, 200));
  if (text === "") return word.trim() === "" ? "blank" : "unfamiliar";
  const words = text.replace(/^closed(won|lost)$/, "closed $1").split(" ");
  const says = (set: ReadonlySet<string>) => words.some((each) => set.has(each));
  const won = says(wonWords) || text === "win" || text === "closed win";
  const lost =
    says(lostWords) || /\bno (go|sale|deal|decision|interest|bid)\b|\b(gave|given) up\b/.test(text);
  if (won && lost) return "unfamiliar";
  if (lost) return "lost";
  if (says(notWords))
    return won || /\b(interested|interesse|interessiert)\b/.test(text)
      ? "lost"
      : says(openWords)
        ? "open"
        : "unfamiliar";
  if (won) return "won";
  if (says(closedWords)) return says(openWords) ? "open" : "closed";
  return says(openWords) || /^\d{1,2} percent$/.test(text) ? "open" : "unfamiliar";
}
