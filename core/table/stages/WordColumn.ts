import { foldName } from "../../cells/foldName";
import { readNames } from "../names/readNames";
import type { ColumnChoice, Names } from "../Pipeline";
import type { RawColumn } from "../RawColumn";
import { type StageOutcomes, stageOutcomes } from "./stageOutcomes";
import type { StageSense } from "./stageSense";

/** A column of stages or statuses as it was read. */
export interface WordColumn extends Pick<ColumnChoice, "column" | "header"> {
  readonly names: Names;
  readonly read: StageOutcomes;
  /** Every sense that one of its words has. */
  readonly said: ReadonlySet<StageSense>;
}

/** Reads a column of stages or statuses. */
export function wordColumn(raw: RawColumn, { column, header }: ColumnChoice): WordColumn {
  const names = readNames(raw, foldName);
  const read = stageOutcomes(names.names);
  return { names, read, column, header, said: new Set(read.senses) };
}
