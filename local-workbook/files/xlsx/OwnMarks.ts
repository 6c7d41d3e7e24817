import { parseRange, rangeAddress, sheetNamed } from "../../../core/cells/a1";
import type { OwnMark } from "./CellEdit";

/** What a sheet of ours is found by again: a hidden name over the cells that we wrote. */
export const ownName = (key: string) => `FunnelBalance.${key}`;

const ours = /^FunnelBalance\.([a-z-]{1,40})$/;
/** A name longer than this is none that we wrote. */
const longest = 4000;

/** Gathers the names of a workbook that say which of its sheets are ours. */
export class OwnMarks {
  readonly #marks = new Map<string, OwnMark>();
  #key: string | null = null;
  #text = "";

  begin(name: string): void {
    this.#key = ours.exec(name)?.[1] ?? null;
    this.#text = "";
  }

  take(piece: string): void {
    if (this.#key !== null && this.#text.length < longest) this.#text += piece;
  }

  end(): void {
    if (this.#key === null) return;
    const areas = areasIn(this.#text);
    const sheet = areas[0]?.slice(0, areas[0].lastIndexOf("!")) ?? "";
    const extents = areas.flatMap((area) => {
      const range = parseRange(area.slice(area.lastIndexOf("!") + 1).replaceAll("$", ""));
      return range === null ? [] : [rangeAddress(range)];
    });
    if (sheet !== "") this.#marks.set(sheetNamed(sheet).toLowerCase(), { key: this.#key, extents });
    this.#key = null;
  }

  /** Of a sheet by its name; null where it is not ours. */
  of(sheet: string): OwnMark | null {
    return this.#marks.get(sheet.toLowerCase()) ?? null;
  }
}

/** The areas of a defined name: between the commas that stand in no sheet's name. */
function areasIn(text: string): readonly string[] {
  const areas: string[] = [];
  let [from, isQuoted] = [0, false];
  for (let at = 0; at <= text.length; at++) {
    if (text[at] === "'") isQuoted = !isQuoted;
    if (at < text.length && (isQuoted || text[at] !== ",")) continue;
    areas.push(text.slice(from, at));
    from = at + 1;
  }
  return areas.filter((area) => area.lastIndexOf("!") > 0);
}
