import { inForms } from "./formsNow";
import { type LocalForms, plainForms } from "./localForms";
import type { Words } from "./Words";

/**
 * The same words with numbers, days and money as a country writes them: whatever one of these says, and nothing else, is written in its
 * forms. The words that were given go on as they are.
 *
 * @example wordsIn({ format: { tenths: () => "2,5" } }, { decimal: "," }).format.tenths() // "2,5"
 */
export function wordsIn(words: Words, forms: LocalForms): Words {
  return forms === plainForms ? words : wearing(words, forms, new WeakMap());
}

function wearing<T extends object>(said: T, forms: LocalForms, known: WeakMap<object, object>): T {
  const dressed = (value: unknown): unknown => {
    if (!isDressed(value)) return value;
    const before = known.get(value);
    if (before !== undefined) return before;
    const made = wearing(value, forms, known);
    known.set(value, made);
    return made;
  };
  return new Proxy(said, {
    get: (section, name) => dressed(Reflect.get(section, name)),
    apply: (sentence, self, given) => {
      if (typeof sentence !== "function") return undefined;
      const answer: unknown = inForms(forms, () => Reflect.apply(sentence, self, given));
      return typeof answer === "function" ? dressed(answer) : answer;
    },
  });
}

/** Sections and sentences. An array stands as it is: no list of wording holds a function. */
function isDressed(value: unknown): value is object {
  if (typeof value === "function") return true;
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
