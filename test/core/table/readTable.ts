import type { CellTable } from "../../../core/cells/CellTable";
import { Outcome, type Pipeline } from "../../../core/table/Pipeline";
import type { ReadIssue } from "../../../core/table/ReadIssue";
import type { ReadFailure, ReadOptions } from "../../../core/table/Reading";
import { readPipeline } from "../../../core/table/readPipeline";

/** A table from rows of cells, standing at A1. */
export function table(...values: readonly (readonly unknown[])[]): CellTable {
  return { values, top: 1, left: 0 };
}

/** The pipeline of a table that can be read. */
export function read(cells: CellTable, options: ReadOptions = {}): Pipeline {
  const reading = readPipeline(cells, options);
  if (!reading.ok) throw new Error(`not read: ${reading.failure.code}`);
  return reading.pipeline;
}

/** Why a table cannot be read. */
export function failure(cells: CellTable, options: ReadOptions = {}): ReadFailure {
  const reading = readPipeline(cells, options);
  if (reading.ok) throw new Error("was read");
  return reading.failure;
}

export function issue({ issues }: Pipeline, code: ReadIssue["code"]): ReadIssue | undefined {
  return issues.find((each) => each.code === code);
}

/** The header of each role that was read. */
export function headers({ columns }: Pipeline): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(columns).map(([role, choice]) => [role, choice.header]));
}

/** The outcome of each deal as a word. */
export function outcomes({ outcome }: Pipeline): readonly string[] {
  const words = Object.fromEntries(Object.entries(Outcome).map(([word, code]) => [code, word]));
  return Array.from(outcome, (code) => words[code] ?? "");
}
