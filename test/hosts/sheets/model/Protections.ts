import { type CellRange, contains } from "../../../../core/cells/a1";
import { strict } from "../strict";

/** What of a sheet somebody else has locked: the whole of it but for some ranges, or some ranges alone. */
export class Protections {
  whole = false;
  readonly free: CellRange[] = [];
  readonly ranges: CellRange[] = [];

  /** Whether the user may edit every cell of an area. */
  allows(area: CellRange): boolean {
    const isFree = this.free.some((free) => holds(free, area));
    return (!this.whole || isFree) && !this.ranges.some((range) => meet(range, area));
  }

  ofType(type: unknown): unknown[] {
    const count = type === "SHEET" ? Number(this.whole) : this.ranges.length;
    return Array.from({ length: count }, () =>
      strict("Protection", { canEdit: () => false, isWarningOnly: () => false }),
    );
  }
}

const holds = (outer: CellRange, { top, left, bottom, right }: CellRange) =>
  contains(outer, top, left) && contains(outer, bottom, right);

export const meet = (a: CellRange, b: CellRange) =>
  a.top <= b.bottom && a.bottom >= b.top && a.left <= b.right && a.right >= b.left;
