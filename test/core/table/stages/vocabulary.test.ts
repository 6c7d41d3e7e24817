import { fold } from "../../../../core/cells/fold";
import { vocabulary } from "../../../../core/table/stages/vocabulary/vocabulary";

const entries = vocabulary.flatMap(({ words, means, alone = false, seen }) =>
  words.split(",").map((word) => ({ word: word.trim().replace(/\s+/g, " "), means, alone, seen })),
);

test("every stage word is folded, and says where it was seen", () => {
  for (const { word, seen } of entries) {
    expect([word, fold(word)]).toEqual([word, word]);
    expect(word).not.toBe("");
    expect(seen).not.toBe("");
  }
});

test("no two languages differ about a word", () => {
  const meanings = new Map<string, string>();
  for (const { word, means, alone } of entries) {
    if (alone) continue;
    expect([word, meanings.get(word) ?? means]).toEqual([word, means]);
    meanings.set(word, means);
  }
});
