import { fold } from "../../cells/fold";
import { months } from "../../cells/months";
import { stageMeaning } from "../stages/stageMeaning";

/** Words of a tab that name neither a person nor a stage: a time, or what any list is called. */
const plain = new Set(
  (
    "q h fy w kw week woche quarter quartal trimestre trimestral year jahr year month monat mois mes mese maand ytd mtd " +
    "sheet tabelle blatt tabellenblatt feuil feuille hoja planilha folha foglio blad table table1 data daten deal deals " +
    "pipeline funnel crm export report list opportunities opportunity opps sales current old new copy kopie the of and all"
  ).split(" "),
);

/**
 * What the name of a tab says of its deals: how far they are ("Won"), whose they are ("Dana Reed"), or neither of both, as a
 * month or "Sheet2" does.
 *
 * @example tabSays("Closed lost 2026") // "stage"
 */
export function tabSays(name: string): "stage" | "owner" | "nothing" {
  const meaning = stageMeaning(name);
  if (meaning !== "unfamiliar" && meaning !== "blank") return "stage";
  const words = fold(name).split(/[^\p{L}]+/u);
  return words.every((word) => word.length < 2 || plain.has(word) || months.has(word)) ? "nothing" : "owner";
}
