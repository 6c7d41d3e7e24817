const letters: Readonly<Record<string, string>> = { ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d" };

const plainWords = /^(?:[A-Z]?[a-z]+|[A-Z]+|\d+)(?: (?:[A-Z]?[a-z]+|[A-Z]+|\d+))*$/;

/**
 * A text as lower-case words without accents and punctuation, joined by one space: the form in which headers and
 * stage words are compared. camelCase and snake_case fall into words; `%` becomes the word "percent".
 *
 * @example fold("ExpectedRevenue (%)") // "expected revenue percent"
 */
export function fold(text: string): string {
  // Most cells are plain words and numbers, and need none of the rest.
  if (plainWords.test(text)) return text.toLowerCase();
  return text
    .replace(/(\p{Ll}|\d)(?=\p{Lu})/gu, "$1 ")
    .replace(/(\p{Lu})(?=\p{Lu}\p{Ll}{2})/gu, "$1 ")
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[ßæœøłđ]/g, (letter) => letters[letter] ?? letter)
    .replace(/%/g, " percent ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
