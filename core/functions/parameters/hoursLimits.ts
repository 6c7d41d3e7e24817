import { cellText } from "../../cells/cellText";
import { errorText } from "../../cells/errorText";
import { foldName } from "../../cells/foldName";
import { isBlank } from "../../cells/isBlank";
import { parseShare } from "../../cells/parseShare";
import { isBlankName } from "../../table/names/isBlankName";
import { CellRefusal } from "../CellProblem";
import { cellAt } from "./Column";
import { numberOf } from "./numbers";
import { type CellsParameter, type ColumnParameter, columnParameter } from "./Parameter";
import { refuseError } from "./refuseErrors";

/**
 * The groups that each row is in, between semicolons where they are several; none where it is blank. Left out: null.
 *
 * @example groupsOfRows().readColumn("groups", { rows: [["new; Sensors"], [""]], at: 0 }, { first: 0, end: 2 }).value // [["new", "Sensors"], []]
 */
export function groupsOfRows(): ColumnParameter<readonly (readonly string[])[] | null> {
  return columnParameter("names", null, (parameter, column, { first, end }) => {
    const value = Array.from({ length: end - first }, (_, row) => {
      const cell = cellAt(column, first + row);
      const error = errorText(cell);
      if (error !== null) refuseError(parameter, error, first + row);
      if (isBlankName(cell)) return [];
      const names = cellText(cell).split(";");
      return names.map((name) => name.trim()).filter((name) => name !== "");
    });
    return { value };
  }).optional();
}

/** Shares of the hours, 0..1, that a group gets at least and at most. */
export interface GroupLimits {
  readonly name: string;
  readonly floor: number;
  readonly cap: number;
}

/**
 * A row a group: its name, the share of the hours that it gets at least, and in a third column at most. A blank share limits nothing, and neither does
 * a row without a name; a first row whose shares are words is a heading. None where it is left out.
 *
 * @example limitsOfGroups().readCells("floors", [["new", "25 %"], ["Sensors", "", 0.7]]) // [{ name: "new", floor: 0.25, cap: 1 }, { name: "Sensors", floor: 0, cap: 0.7 }]
 */
export function limitsOfGroups(): CellsParameter<readonly GroupLimits[]> {
  return {
    info: { kind: "range", optional: true, source: null },
    readCells: (parameter, argument = []) => {
      const columns = argument[0]?.length ?? 0;
      if (argument.length > 0 && (columns < 2 || columns > 3))
        throw new CellRefusal("#VALUE!", { code: "limits-shape", columns });
      const rows = isHeading(argument[0]) ? argument.slice(1) : argument;
      return rows.flatMap(([group, least, most]): GroupLimits[] => {
        const error = [group, least, most].map(errorText).find((text) => text !== null);
        if (error) throw new CellRefusal("#VALUE!", { code: "error-argument", parameter, error });
        if (isBlankName(group)) return [];
        return [
          {
            name: cellText(group).trim(),
            floor: shareOf(parameter, least, 0),
            cap: shareOf(parameter, most, 1),
          },
        ];
      });
    },
  };
}

function isHeading(row: readonly unknown[] = []): boolean {
  const shares = row.slice(1).filter((cell) => !isBlank(cell));
  return shares.length > 0 && shares.every((cell) => typeof cell === "string" && !/\d/.test(cell));
}

function shareOf(parameter: string, cell: unknown, usual: number): number {
  if (isBlank(cell)) return usual;
  const share = parseShare(cell);
  if (share !== null) return share.value;
  throw new CellRefusal("#VALUE!", {
    code: "not-a-part",
    parameter,
    value: numberOf(parameter, cell, usual),
  });
}

/**
 * The rows of each limited group.
 *
 * @param groups of each row; null where none were given
 * @returns the groups in the order of their limits
 * @example membersOf([["new"], ["Sensors", "New"]], [{ name: "New", floor: 0.2, cap: 1 }], 10) // [{ name: "New", members: [0, 1], floor: 2, cap: 10 }]
 */
export function membersOf(
  groups: readonly (readonly string[])[] | null,
  limits: readonly GroupLimits[],
  hours: number,
): readonly {
  readonly name: string;
  readonly members: readonly number[];
  readonly floor: number;
  readonly cap: number;
}[] {
  if (limits.length > 0 && groups === null)
    throw new CellRefusal("#VALUE!", { code: "missing", parameter: "groups", kind: "range" });
  return limits.map(({ name, floor, cap }) => {
    const key = foldName(name);
    const members = (groups ?? []).flatMap((own, row) =>
      own.some((group) => foldName(group) === key) ? [row] : [],
    );
    if (members.length === 0) throw new CellRefusal("#VALUE!", { code: "unknown-group", group: name });
    return { name, members, floor: floor * hours, cap: cap * hours };
  });
}
