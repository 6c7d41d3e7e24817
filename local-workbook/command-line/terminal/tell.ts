import { inAscii } from "./inAscii";
import { printable } from "./printable";
import type { Terminal } from "./Terminal";

/** A sentence names a few things; one that is longer holds a cell of thousands of letters. */
const longest = 2000;

/** Writes a sentence as one line on standard error, whatever a cell or a file's name has in it. */
export function tell({ err, ascii }: Pick<Terminal, "err" | "ascii">, sentence: string): void {
  const line = ascii ? inAscii(printable(sentence)) : printable(sentence);
  err(`${line.length > longest ? `${[...line.slice(0, longest)].slice(0, -1).join("")}…` : line}\n`);
}
