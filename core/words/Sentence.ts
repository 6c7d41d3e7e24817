/** A place of the sheet that a sentence speaks of. */
export interface CellPart {
  /** How the sentence calls it: "C14", or "14" for a row. */
  readonly text: string;
  /** Sheet row, from 1. */
  readonly row: number;
}

/** A sentence in pieces, so that nobody has to find the places in it again. */
export type Sentence = readonly (string | CellPart)[];

/**
 * The sentence as one text.
 *
 * @example plainSentence(["No stage in row ", { text: "14", row: 14 }]) // "No stage in row 14"
 */
export function plainSentence(sentence: Sentence): string {
  return sentence.map((part) => (typeof part === "string" ? part : part.text)).join("");
}

/**
 * A sentence from a template; a sentence within it becomes a part of it.
 *
 * @example say`No stage in row ${[{ text: "14", row: 14 }]}` // ["No stage in row ", { text: "14", row: 14 }]
 */
export function say(texts: TemplateStringsArray, ...within: readonly (string | Sentence)[]): Sentence {
  const parts: (string | CellPart)[] = [];
  for (const part of texts.flatMap((text, at) => [text, within[at] ?? ""].flat())) {
    const last = parts.at(-1);
    if (typeof part === "string" && typeof last === "string") parts.splice(-1, 1, last + part);
    else if (part !== "") parts.push(part);
  }
  return parts;
}
