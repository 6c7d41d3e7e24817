import type { HoursProblem, LimitsClash } from "../../time/allocation/HoursProblem";
import { list, tenths } from "./format";

/** Why hours cannot be divided. */
export function hoursProblem(problem: HoursProblem): string {
  switch (problem.code) {
    case "minimum-too-much":
      return `the minimum hours add up to ${tenths(problem.minimum)}, more than the ${tenths(problem.hours)} to spend: lower a minimum or raise the hours`;
    case "bad-hours":
      return `the hours to spend must be a number of 0 or more, not ${problem.hours}`;
    case "bad-value":
      return `a value must be a number of 0 or more, not ${problem.value}`;
    case "bad-effort":
      return `an effort must be hours above 0, not ${problem.effort}`;
    case "bad-bounds":
      return `the minimum hours must be 0 or more and no more than the maximum, not ${problem.low} and ${problem.high}`;
    case "bad-limits":
      return `the hours of ${problem.group} must be at least 0, and at most no less than that, not ${problem.floor} and ${problem.cap}`;
    case "limits-clash":
      return `these limits cannot be kept together: ${limitsThatClash(problem)}; they are missed by ${tenths(problem.missing)} hours`;
  }
}

/** "the least for new, the most for Sensors and the hours that there are" */
export function limitsThatClash({ floors, caps, needsHours, needsBounds }: LimitsClash): string {
  const told = [
    ...floors.map((name) => `the least for ${name}`),
    ...caps.map((name) => `the most for ${name}`),
    ...(needsBounds ? ["the least and most hours of single accounts"] : []),
    ...(needsHours ? ["the hours that there are"] : []),
  ];
  return list(told, told.length);
}
