import { isErrorCell } from "../../cells/isErrorCell";
import { customerTypeOfWord } from "../../table/customerTypes/customerTypeOfWord";
import { headerMatches } from "../../table/headerVocabulary/headerMatches";
import { CustomerType } from "../../table/Pipeline";
import { stageMeaning } from "../../table/stages/stageMeaning";

/**
 * Whether a word is a customer type among mostly customer types, or a stage among mostly stages: then it is a value and
 * no header. "Customer" names an account, and a stage of several words is not looked at: "Sales stage" is a header.
 *
 * @example isAmongItsKind("New", ["Existing", "Existing"]) // true
 */
export function isAmongItsKind(word: string, around: readonly unknown[]): boolean {
  const others = around.filter(
    (cell): cell is string => typeof cell === "string" && cell !== "" && !isErrorCell(cell),
  );
  const mostly = (isOne: (word: string) => boolean) => others.filter(isOne).length * 2 > others.length;
  if (isType(word) && !headerMatches(word).has("account") && mostly(isType)) return true;
  return !/\S\s+\S/.test(word) && isStage(word) && mostly(isStage);
}

function isType(word: string): boolean {
  return customerTypeOfWord(word) !== CustomerType.unknown;
}

function isStage(word: string): boolean {
  const meaning = stageMeaning(word);
  return meaning !== "blank" && meaning !== "unfamiliar";
}
