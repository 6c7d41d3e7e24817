import { flagOf } from "../../cells/flagOf";
import { isEmpty } from "../../cells/isEmpty";
import { dayOfCell } from "../../cells/parseDay";
import { isBlankName } from "../names/isBlankName";
import type { RawColumn } from "../RawColumn";
import type { FlagRole } from "../role";
import { type StageSense, stageSense } from "./stageSense";

/** What a cell of a yes-or-no column says. */
export const Flag = { blank: 0, yes: 1, no: 2 } as const;
export type Flag = (typeof Flag)[keyof typeof Flag];

export interface FlagColumn extends RawColumn {
  /** What each code says. */
  readonly says: readonly Flag[];
  /** Codes of cells that say neither yes nor no, and are read as blank. */
  readonly unclear: readonly number[];
}

/**
 * A column of yes and no. A stage word counts as the answer that it gives: "pending" under "Won?" is blank, "lost" is no. A day is a yes: on it the deal was won.
 *
 * @example flagColumn("wonFlag", { codes: Int32Array.of(0, 1), cells: ["Ja", "verloren"] }).says // [1, 2]
 */
export function flagColumn(role: FlagRole, { codes, cells }: RawColumn): FlagColumn {
  const unclear: number[] = [];
  const says = cells.map((cell, code): Flag => {
    const flag = flagOf(cell);
    if (flag !== null) return flag ? Flag.yes : Flag.no;
    if (isEmpty(cell) || isBlankName(cell)) return Flag.blank;
    if (dayOfCell(cell) > 0) return Flag.yes;
    const sense = typeof cell === "string" ? answers[stageSense(cell)] : undefined;
    if (sense !== undefined) return sense[role];
    unclear.push(code);
    return Flag.blank;
  });
  return { codes, cells, says, unclear };
}

type Answers = Readonly<Record<FlagRole, Flag>>;

const won: Answers = { wonFlag: Flag.yes, lostFlag: Flag.no, closedFlag: Flag.yes, openFlag: Flag.no };
const lost: Answers = { wonFlag: Flag.no, lostFlag: Flag.yes, closedFlag: Flag.yes, openFlag: Flag.no };
const open: Answers = { wonFlag: Flag.blank, lostFlag: Flag.blank, closedFlag: Flag.no, openFlag: Flag.yes };
const answers: Partial<Readonly<Record<StageSense, Answers>>> = {
  won,
  done: won,
  accepted: won,
  lost,
  refused: lost,
  open,
  closed: { ...open, closedFlag: Flag.yes, openFlag: Flag.no },
  "not-closed": open,
};
