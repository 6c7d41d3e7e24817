import { inForms } from "./formsNow";
import { type LocalForms, plainForms } from "./localForms";

/**
 * The same words with numbers, days and money as a country writes them: whatever one of these says, and nothing else, is written in its
 * forms. The words that were given go on as they are.
 *
 * @example wordsIn({ format: { tenths: () => "2,5" } }, { decimal: "," }).format.tenths() // "2,5"
 */
export function wordsIn<Wording extends object>(words: Wording, forms: LocalForms): Wording {
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
  if (typeof said !== "function") return new Proxy(hollow(said), sectionOf(said, dressed));
  return new Proxy(said, {
    get: (sentence, name) => dressed(Reflect.get(sentence, name)),
    apply: (sentence, self, given) => {
      if (typeof sentence !== "function") return undefined;
      const answer: unknown = inForms(forms, () => Reflect.apply(sentence, self, given));
      return typeof answer === "function" ? dressed(answer) : answer;
    },
  });
}

/** In the place of a section: a proxy may say nothing else than an object whose properties are fixed, as those of a built module are. */
function hollow<T extends object>(said: T): T {
  return Object.create(said);
}

function sectionOf<T extends object>(said: T, dressed: (value: unknown) => unknown): ProxyHandler<T> {
  return {
    get: (_, name) => dressed(Reflect.get(said, name)),
    ownKeys: () => Reflect.ownKeys(said),
    getOwnPropertyDescriptor: (_, name) => {
      const own = Reflect.getOwnPropertyDescriptor(said, name);
      return own && { ...own, configurable: true };
    },
  };
}

/** Sections and sentences. An array stands as it is: no list of wording holds a function. */
function isDressed(value: unknown): value is object {
  if (typeof value === "function") return true;
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
