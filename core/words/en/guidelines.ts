import type { GuidelineNote, GuidelineProblem } from "../../balance/parseGuidelines";
import { list } from "./format";

/** What is wrong with a guideline that a user gave. */
export function problem(problem: GuidelineProblem): string {
  switch (problem.code) {
    case "unknown-key":
      return `There is no guideline ${quoted(problem.key)}: use one of ${list(problem.allowed, problem.allowed.length)}`;
    case "not-a-share":
      return `${given(problem)}: write a share from 0 to 1, or a percentage such as 70 %`;
    case "not-hours":
      return `${given(problem)}: write hours above 0, up to 2000`;
    case "not-above-zero":
      return `${given(problem)}: a limit must be above 0 and at most 1`;
    case "not-certain":
      return `${given(problem)}: write how sure a verdict has to be, from 50 % up to 99 %`;
    case "not-whole":
      return `${given(problem)}: write a whole number from ${problem.least}`;
    case "not-a-choice":
      return `${given(problem)}: use one of ${list(problem.allowed, problem.allowed.length)}`;
    case "not-names":
      return `${given(problem)}: write the lines with semicolons between them, such as Sensors;Valves`;
    case "no-line":
      return `${quoted(problem.name)} names no line: write it as ${problem.key}.Service`;
    case "band-upside-down":
      return `returnLow is ${problem.low} and returnHigh is ${problem.high}: the low end must not be above the high end`;
  }
}

/** How an unclear figure was read. */
export function note({ key, value }: GuidelineNote): string {
  return `${key} ${value} was read as ${value} %`;
}

function given({ key, value }: { readonly key: string; readonly value: string }): string {
  return `${key} is ${quoted(value)}`;
}

function quoted(text: string): string {
  return `"${text.length > 60 ? `${text.slice(0, 60)}…` : text}"`;
}
