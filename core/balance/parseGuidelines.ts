import { isEmpty } from "../cells/isEmpty";
import { numberOf } from "../cells/numberOf";
import { parseShare } from "../cells/parseShare";
import { shownCell } from "../cells/shownCell";
import { bases, weights } from "../tally/choice";
import { defaultGuidelines } from "./defaultGuidelines";
import { type Guidelines, territories } from "./Guidelines";

/** What was not understood: the key and the value as they were given, and what is allowed. */
export type GuidelineProblem =
  | { readonly code: "unknown-key"; readonly key: string; readonly allowed: readonly string[] }
  | {
      readonly code: "not-a-share" | "not-hours" | "not-above-zero" | "not-certain" | "not-names";
      readonly key: string;
      readonly value: string;
    }
  | { readonly code: "not-whole"; readonly key: string; readonly value: string; readonly least: number }
  | {
      readonly code: "not-a-choice";
      readonly key: string;
      readonly value: string;
      readonly allowed: readonly string[];
    }
  | { readonly code: "no-line"; readonly key: (typeof ofLines)[number]; readonly name: string }
  | { readonly code: "band-upside-down"; readonly low: number; readonly high: number };

/** How an unclear figure was read: 70 as 70 %. */
export interface GuidelineNote {
  readonly code: "read-as-percent";
  readonly key: string;
  readonly value: string;
}

export interface ParsedGuidelines {
  /** Only what was given and understood. */
  readonly guidelines: Partial<Guidelines>;
  readonly problems: readonly GuidelineProblem[];
  readonly notes: readonly GuidelineNote[];
}

type Draft = { -readonly [Key in keyof Guidelines]?: Guidelines[Key] };

const choices = { territory: territories, by: weights, basis: bases } as const;
/** Nothing takes more hours than a year of work has. */
const mostHours = 2000;
/** Under even chance a bound would lie on the wrong side of its share; to all chance it would be 0 or 1. */
const isCertainty = (share: number) => share >= 0.5 && share < 1;
/** A limit of 0 could never be met. */
const aboveZero: ReadonlySet<string> = new Set([
  "lineLimit",
  "linePairLimit",
  "accountLimit",
  "accountFewLimit",
]);
/** Guidelines of one line each, by its name behind a dot. */
export const ofLines = ["lineMinimum", "category"] as const;
const allowed = Object.keys(defaultGuidelines).map((key) =>
  ofLines.some((each) => each === key) ? `${key}.<line>` : key,
);

/**
 * Guidelines from names and values as users write them: "lineLimit" and 0.7, "70 %" or 70; "portfolio" and "Sensors;Valves";
 * "lineMinimum.Service" and 0.1; "category.Sensors" and "Measurement". Case, spaces and hyphens in a name do not count. A blank name or value sets nothing; no entry
 * gives no guideline.
 *
 * @example parseGuidelines([["lineLimit", "60 %"]]).guidelines // { lineLimit: 0.6 }
 */
export function parseGuidelines(entries: readonly (readonly [string, unknown])[]): ParsedGuidelines {
  const draft: Draft = {};
  const problems: GuidelineProblem[] = [];
  const notes: GuidelineNote[] = [];
  for (const [given, value] of entries) {
    const name = given.trim();
    if (name === "" || isEmpty(typeof value === "string" ? value.trim() : value)) continue;
    const problem = name.includes(".")
      ? setOfLine(draft, name, value, notes)
      : setGuideline(draft, keyOf(name), name, value, notes);
    if (problem !== null) problems.push(problem);
  }
  const { returnLow, returnHigh } = { ...defaultGuidelines, ...draft };
  if (returnLow > returnHigh) {
    problems.push({ code: "band-upside-down", low: returnLow, high: returnHigh });
    delete draft.returnLow;
    delete draft.returnHigh;
  }
  return { guidelines: draft, problems, notes };
}

function foldKey(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, "");
}

function keyOf(name: string): keyof Guidelines | null {
  const folded = foldKey(name);
  const keys = Object.keys(defaultGuidelines) as (keyof Guidelines)[];
  return keys.find((key) => key.toLowerCase() === folded) ?? null;
}

function setOfLine(
  draft: Draft,
  name: string,
  value: unknown,
  notes: GuidelineNote[],
): GuidelineProblem | null {
  const at = name.indexOf(".");
  const line = name.slice(at + 1).trim();
  const key = keyOf(name.slice(0, at));
  if (key !== "lineMinimum" && key !== "category") return { code: "unknown-key", key: name, allowed };
  if (line === "") return { code: "no-line", key, name };
  if (key === "category") {
    draft.category = { ...draft.category, [line]: shownCell(value).trim() };
    return null;
  }
  const share = parseShare(value);
  if (share === null) return { code: "not-a-share", key: name, value: shownCell(value) };
  if (share.wasPercent) notes.push({ code: "read-as-percent", key: name, value: shownCell(value) });
  draft.lineMinimum = { ...draft.lineMinimum, [line]: share.value };
  return null;
}

function setGuideline(
  draft: Draft,
  key: keyof Guidelines | null,
  name: string,
  value: unknown,
  notes: GuidelineNote[],
): GuidelineProblem | null {
  const text = shownCell(value);
  switch (key) {
    case null:
      return { code: "unknown-key", key: name, allowed };
    case "lineMinimum":
    case "category":
      return { code: "no-line", key, name };
    case "territory":
    case "by":
    case "basis": {
      const word = choices[key].find((choice) => choice === text.trim().toLowerCase());
      if (word === undefined) return { code: "not-a-choice", key, value: text, allowed: choices[key] };
      Object.assign(draft, { [key]: word });
      return null;
    }
    case "portfolio": {
      const names = Array.isArray(value) ? value.map(shownCell) : text.split(";");
      const portfolio = names.map((line) => line.trim()).filter((line) => line !== "");
      // A list may be empty (every line), a text that only holds separators was meant to name something.
      if (portfolio.length === 0 && !Array.isArray(value)) return { code: "not-names", key, value: text };
      draft.portfolio = portfolio;
      return null;
    }
    case "minimumDeals":
    case "handOffPurchases":
    case "handOffDormant":
    case "silentDays":
    case "lapseMonths": {
      const whole = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
      const least = key === "lapseMonths" ? 0 : 1;
      if (typeof whole !== "number" || !Number.isInteger(whole) || whole < least)
        return { code: "not-whole", key, value: text, least };
      draft[key] = whole;
      return null;
    }
    case "hoursPerDeal":
    case "hoursPerAccount":
    case "hoursPerNewDeal": {
      const hours = numberOf(value);
      if (!(hours > 0 && hours <= mostHours)) return { code: "not-hours", key, value: text };
      draft[key] = hours;
      return null;
    }
    default: {
      const share = parseShare(value);
      if (share === null) return { code: "not-a-share", key, value: text };
      if (key === "certainty" && !isCertainty(share.value)) return { code: "not-certain", key, value: text };
      if (aboveZero.has(key) && share.value === 0) return { code: "not-above-zero", key, value: text };
      if (share.wasPercent) notes.push({ code: "read-as-percent", key, value: text });
      draft[key] = share.value;
      return null;
    }
  }
}
