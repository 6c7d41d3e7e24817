import { UsageError } from "./UsageError";

/** A whole number from 1. @throws UsageError that says what is allowed */
export function wholeNumber(flag: string, text: string, most: number): number {
  const number = /^\d+$/.test(text) ? Number(text) : 0;
  if (number < 1 || number > most)
    throw new UsageError((words) => words.commandLine.notWhole(flag, text, most));
  return number;
}
