import { isEmpty } from "../cells/isEmpty";
import { parseShare } from "../cells/parseShare";
import * as words from "../words/en/guidelines";
import { defaultGuidelines } from "./defaultGuidelines";
import { bases, type Guidelines, territories, weights } from "./Guidelines";

export interface ParsedGuidelines {
  /** Only what was given and understood. */
  readonly guidelines: Partial<Guidelines>;
  /** What was not understood, in words that echo the value and say what is allowed. */
  readonly problems: readonly string[];
  /** How unclear figures were read, such as 70 as 70 %. */
  readonly notes: readonly string[];
}

type Draft = { -readonly [Key in keyof Guidelines]?: Guidelines[Key] };

const choices = { territory: territories, by: weights, basis: bases } as const;
/** A limit of 0 could never be met. */
const aboveZero: ReadonlySet<string> = new Set([
  "lineLimit",
  "linePairLimit",
  "accountLimit",
  "accountFewLimit",
]);
const allowed = [
  ...Object.keys(defaultGuidelines).filter((key) => key !== "lineMinimum"),
  "lineMinimum.<line>",
];

/**
 * Guidelines from names and values as users write them: "lineLimit" and 0.7, "70 %" or 70; "portfolio" and "Sensors;Valves";
 * "lineMinimum.Service" and 0.1. Case, spaces and hyphens in a name do not count. A blank name or value sets nothing; no entry
 * gives no guideline.
 *
 * @example parseGuidelines([["lineLimit", "60 %"]]).guidelines // { lineLimit: 0.6 }
 */
export function parseGuidelines(entries: readonly (readonly [string, unknown])[]): ParsedGuidelines {
  const draft: Draft = {};
  const problems: string[] = [];
  const notes: string[] = [];
  for (const [given, value] of entries) {
    const name = given.trim();
    if (name === "" || isEmpty(typeof value === "string" ? value.trim() : value)) continue;
    const problem = isMinimum(name)
      ? setMinimum(draft, name, value, notes)
      : setGuideline(draft, keyOf(name), name, value, notes);
    if (problem !== null) problems.push(problem);
  }
  const { returnLow, returnHigh } = { ...defaultGuidelines, ...draft };
  if (returnLow > returnHigh) {
    problems.push(words.bandUpsideDown(returnLow, returnHigh));
    delete draft.returnLow;
    delete draft.returnHigh;
  }
  return { guidelines: draft, problems, notes };
}

function isMinimum(name: string): boolean {
  return foldKey(name.split(".", 1)[0] ?? "") === "lineminimum";
}

function foldKey(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, "");
}

function keyOf(name: string): keyof Guidelines | null {
  const folded = foldKey(name);
  const keys = Object.keys(defaultGuidelines) as (keyof Guidelines)[];
  return keys.find((key) => key.toLowerCase() === folded) ?? null;
}

function setMinimum(draft: Draft, name: string, value: unknown, notes: string[]): string | null {
  const at = name.indexOf(".");
  const line = at < 0 ? "" : name.slice(at + 1).trim();
  if (line === "") return words.noLine(name);
  const share = parseShare(value);
  if (share === null) return words.notAShare(name, String(value));
  if (share.wasPercent) notes.push(words.readAsPercent(name, String(value)));
  draft.lineMinimum = { ...draft.lineMinimum, [line]: share.value };
  return null;
}

function setGuideline(
  draft: Draft,
  key: keyof Guidelines | null,
  name: string,
  value: unknown,
  notes: string[],
): string | null {
  const text = String(value);
  switch (key) {
    case null:
    case "lineMinimum":
      return words.unknownKey(name, allowed);
    case "territory":
    case "by":
    case "basis": {
      const word = choices[key].find((choice) => choice === text.trim().toLowerCase());
      if (word === undefined) return words.notAChoice(key, text, choices[key]);
      Object.assign(draft, { [key]: word });
      return null;
    }
    case "portfolio": {
      const names = Array.isArray(value) ? value.map(String) : text.split(";");
      const portfolio = names.map((line) => line.trim()).filter((line) => line !== "");
      // A list may be empty (every line), a text that only holds separators was meant to name something.
      if (portfolio.length === 0 && !Array.isArray(value)) return words.notNames(key, text);
      draft.portfolio = portfolio;
      return null;
    }
    case "minimumDeals": {
      const whole = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
      if (typeof whole !== "number" || !Number.isInteger(whole) || whole < 1)
        return words.notWhole(key, text);
      draft.minimumDeals = whole;
      return null;
    }
    default: {
      const share = parseShare(value);
      if (share === null) return words.notAShare(key, text);
      if (aboveZero.has(key) && share.value === 0) return words.notAboveZero(key, text);
      if (share.wasPercent) notes.push(words.readAsPercent(key, text));
      draft[key] = share.value;
      return null;
    }
  }
}
