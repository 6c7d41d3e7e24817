import type { ColourRule } from "../../core/colours/ColourRule";
import { marker } from "../../core/colours/marker";
import type { HeaderMark } from "../../core/port/port";

/** A small pipeline: its header is `mark`. Two of three open deals are Sensors. */
export const deals: readonly (readonly unknown[])[] = [
  ["Account", "Line", "Stage"],
  ["Acme", "Sensors", "Demo"],
  ["Birch", "Sensors", "Proposal"],
  ["Cedar", "Valves", "Demo"],
];

export const mark: HeaderMark = { row: 1, left: 0, headers: ["Account", "Line", "Stage"] };

/** A rule of ours over a column, from row 2. */
export function rule(range: string, name: string, fill = "#ffd8b8"): ColourRule {
  const column = range.charAt(0);
  return {
    group: "dominant-line",
    range,
    formula: `=(TRIM($${column}2)="${name}")*${marker}`,
    fill,
    text: "#5c2400",
  };
}

export const sensors = rule("B2:B4", "Sensors");
export const valves = rule("B2:B4", "Valves", "#c9d8f7");

export const listed = ({ range, formula, fill }: ColourRule) => ({ range, formula, fill });

/** So many deals of three columns, Sensors and Valves by turns. */
export const manyDeals = (rows: number): readonly (readonly unknown[])[] => [
  ["Account", "Line", "Stage"],
  ...Array.from({ length: rows }, (_, i) => [`Account ${i}`, i % 2 === 0 ? "Sensors" : "Valves", "Demo"]),
];
