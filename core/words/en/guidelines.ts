import { list } from "./format";

/** What is wrong with a guideline that a user gave, or how an unclear figure was read. */

export const unknownKey = (key: string, allowed: readonly string[]) =>
  `There is no guideline ${quoted(key)}: use one of ${list(allowed, allowed.length)}`;

export const notAShare = (key: string, value: string) =>
  `${key} is ${quoted(value)}: write a share from 0 to 1, or a percentage such as 70 %`;

export const notAboveZero = (key: string, value: string) =>
  `${key} is ${quoted(value)}: a limit must be above 0 and at most 1`;

export const notWhole = (key: string, value: string) =>
  `${key} is ${quoted(value)}: write a whole number from 1`;

export const notAChoice = (key: string, value: string, allowed: readonly string[]) =>
  `${key} is ${quoted(value)}: use one of ${list(allowed, allowed.length)}`;

export const notNames = (key: string, value: string) =>
  `${key} is ${quoted(value)}: write the lines with semicolons between them, such as Sensors;Valves`;

export const noLine = (key: string) => `${quoted(key)} names no line: write it as lineMinimum.Service`;

export const bandUpsideDown = (low: number, high: number) =>
  `returnLow is ${low} and returnHigh is ${high}: the low end must not be above the high end`;

export const readAsPercent = (key: string, value: string) => `${key} ${value} was read as ${value} %`;

function quoted(text: string): string {
  return `"${text.length > 60 ? `${text.slice(0, 60)}…` : text}"`;
}
