import type { Context } from "../Context";
import { printable } from "./printable";

const patience = 400;
const pause = 100;

/** A line on standard error that says how far a long file has been read; short files show none. */
export function progressLine(
  { progress, err, words }: Context,
  fileName: string,
  says: (name: string) => string = words.commandLine.reading,
) {
  const start = Date.now();
  let last = 0;
  const clearLine = "\r\u001b[2K";
  return {
    show(done: number): void {
      const now = Date.now();
      if (!progress || now - start < patience || now - last < pause) return;
      last = now;
      err(`${clearLine}${printable(says(fileName))} ${Math.floor(done * 100)} %`);
    },
    clear(): void {
      if (last > 0) err(clearLine);
    },
  };
}
