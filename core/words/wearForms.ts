import { type LocalForms, plainForms } from "./localForms";
import type { Words } from "./Words";

/** What the words that are being made just now are written in: set for the length of one call, and never between two. */
let worn = plainForms;

export const formsNow = (): LocalForms => worn;

/**
 * The same words with numbers, days and money as a country writes them: whatever one of these says, and nothing else, is written in its
 * forms. The words that were given go on as they are.
 *
 * @example wordsIn({ format: { tenths: () => formsNow().decimal } }, { decimal: "," }).format.tenths() // ","
 */
export function wordsIn(words: Words, forms: LocalForms): Words {
  return forms === plainForms ? words : wearing(words, forms, new WeakMap());
}

function wearing<T extends object>(said: T, forms: LocalForms, known: WeakMap<object, object>): T {
  const dressed = (value: unknown): unknown => {
    if (typeof value !== "function" && (typeof value !== "object" || value === null || Array.isArray(value)))
      return value;
    const before = known.get(value);
    if (before !== undefined) return before;
    const made = wearing(value, forms, known);
    known.set(value, made);
    return made;
  };
  return new Proxy(said, {
    // An array stands as it is: no list of wording holds a function.
    get: (section, name) => dressed(Reflect.get(section, name)),
    apply: (sentence, self, given) => {
      if (typeof sentence !== "function") return undefined;
      const before = worn;
      worn = forms;
      try {
        const answer: unknown = Reflect.apply(sentence, self, given);
        return typeof answer === "function" ? dressed(answer) : answer;
      } finally {
        worn = before;
      }
    },
  });
}
