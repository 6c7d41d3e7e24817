import { Outcome } from "../../../../core/table/Pipeline";
import { stageMeaning } from "../../../../core/table/stages/stageMeaning";
import { stageOutcomes } from "../../../../core/table/stages/stageOutcomes";

test.each([
  [
    "won",
    "Closed Won|closedwon|Gewonnen|Gagnée|Conclusion gagnante|Cerrado ganado|Fechado Vencido|Ganha|Chiuso VINTO|Gesloten gewonnen|7 - Won|WIN",
  ],
  [
    "lost",
    "Closed Lost|declined|Verloren|Perdue|Cerrada-Perdida|Fechado Perdido|Chiuso PERSO|Gesloten verloren|Dead|No decision|Not won|Disqualified",
  ],
  [
    "open",
    "On Hold|Lead|Commit|Proposal/Price Quote|Angebot|Devis envoyé|Fase 3 - Cotización presentada|Close|Onderhandeling|25 %|pending|presented",
  ],
  ["closed", "Closed|geschlossen|Fermé|Cerrado|Fechado|Chiuso|Gesloten"],
  ["unfamiliar", "Zebra|Won/Lost|S1|42|???"],
  ["blank", "| "],
])("a stage is read as %s: %s", (meaning, words) => {
  for (const word of words.split("|")) expect([word, stageMeaning(word)]).toEqual([word, meaning]);
});

test("a bare Closed is won where no word says won or lost", () => {
  const read = stageOutcomes(["Lead", "Closed", ""]);
  expect(read.outcomes).toEqual([Outcome.open, Outcome.won, Outcome.unknown]);
});

test("a bare Closed is unknown where another word says won or lost", () => {
  expect(stageOutcomes(["Closed", "Lost"]).outcomes).toEqual([Outcome.unknown, Outcome.lost]);
});

test("words that we do not know are open", () => {
  const read = stageOutcomes(["Zebra"]);
  expect(read.outcomes).toEqual([Outcome.open]);
});

test("no words have no outcomes", () => {
  expect(stageOutcomes([]).outcomes).toEqual([]);
});
