import { fold } from "../../../../core/cells/fold";
import { english } from "../../../../core/table/headerVocabulary/languages/english";
import { german } from "../../../../core/table/headerVocabulary/languages/german";
import { vocabulary } from "../../../../core/table/headerVocabulary/vocabulary";

test("every phrase is folded, so that a header can meet it", () => {
  for (const phrase of vocabulary.keys()) expect(fold(phrase)).toBe(phrase);
});

test("every group of header words says where it was seen", () => {
  for (const { seen, words } of [...english, ...german]) {
    expect(seen).not.toBe("");
    expect(words).not.toBe("");
  }
});
