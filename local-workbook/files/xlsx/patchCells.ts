import { parseRange, rangeAddress } from "../../../core/cells/a1";
import type { CellEdit } from "./CellEdit";
import { cellXml } from "./cellXml";
import { columnOf } from "./columnOf";
import { openTag } from "./openTag";
import { prefixOf, type XmlElement, xmlElements } from "./xmlElements";

export interface PatchedCells {
  readonly xml: string;
  /** A cell that held a formula holds another thing now. */
  readonly lostFormula: boolean;
}

/** The styles of the cells (by the number of the style that each has by now). */
export type StyleOf = (edit: CellEdit, base: number) => number;

/**
 * A sheet's XML with these cells in place of what stood there; rows and cells that are not named stay as they are written. Formulas that
 * were copied from a cell which holds no formula any more stay as the values that they show.
 *
 * @throws Error where the sheet has no cells' element
 */
export function patchCells(xml: string, edits: readonly CellEdit[], styleOf: StyleOf): PatchedCells {
  const root = xmlElements(xml).at(-1);
  const data = root && xmlElements(xml, root).find(({ name }) => name === "sheetData");
  if (!data) throw new Error("a worksheet has sheetData");
  const prefix = prefixOf(xml.slice(data.start));
  const wanted = new Map<number, CellEdit[]>();
  for (const edit of edits) wanted.set(edit.row, [...(wanted.get(edit.row) ?? []), edit]);
  const numbers = [...wanted.keys()].sort((a, b) => a - b);

  const pieces: string[] = [];
  const lost: string[] = [];
  let from = data.contentStart;
  let next = 0;
  const addRows = (below: number) => {
    for (; next < numbers.length && (numbers[next] ?? 0) < below; next++) {
      const cells = (wanted.get(numbers[next] ?? 0) ?? []).sort(byColumn);
      const written = cells.map((edit) => cellXml(edit, styleOf(edit, 0), prefix)).join("");
      if (written !== "") pieces.push(`<${prefix}row r="${numbers[next]}">${written}</${prefix}row>`);
    }
  };
  let number = 0;
  for (const row of xmlElements(xml, data)) {
    if (row.name !== "row") continue;
    const said = attribute(xml, row, "r");
    number = said === null ? number + 1 : Number(said);
    if ((numbers[next] ?? Number.POSITIVE_INFINITY) > number) continue;
    pieces.push(xml.slice(from, row.start));
    addRows(number);
    from = row.start;
    if (numbers[next] !== number) continue;
    pieces.push(patchedRow(xml, row, number, wanted.get(number) ?? [], { styleOf, prefix, lost }));
    from = row.end;
    next++;
  }
  const end = data.contentEnd < data.end ? data.contentEnd : data.contentStart;
  pieces.push(xml.slice(from, Math.max(from, end)));
  addRows(Number.POSITIVE_INFINITY);
  const open = xml.slice(0, data.contentStart).replace(/\/>$/, ">");
  const close =
    data.contentEnd < data.end ? xml.slice(data.contentEnd) : `</${prefix}sheetData>${xml.slice(data.end)}`;
  const made = withoutShared(open + pieces.join("") + close, lost, prefix);
  return { xml: widened(made, edits), lostFormula: lost.length > 0 };
}

const byColumn = (a: CellEdit, b: CellEdit) => a.column - b.column;

function patchedRow(
  xml: string,
  row: XmlElement,
  number: number,
  edits: readonly CellEdit[],
  { styleOf, prefix, lost }: { styleOf: StyleOf; prefix: string; lost: string[] },
): string {
  const waiting = [...edits].sort(byColumn);
  const pieces: string[] = [];
  const write = (edit: CellEdit, base: number) => pieces.push(cellXml(edit, styleOf(edit, base), prefix));
  const isEmpty = row.contentEnd === row.end;
  let from = row.contentStart;
  let column = -1;
  for (const cell of xmlElements(xml, row)) {
    if (cell.name !== "c") continue;
    const said = attribute(xml, cell, "r");
    column = said === null ? column + 1 : columnOf(said);
    const before = waiting.findIndex((edit) => edit.column >= column);
    const added = waiting.splice(0, before < 0 ? waiting.length : before);
    if (added.length > 0) {
      pieces.push(xml.slice(from, cell.start));
      from = cell.start;
      for (const edit of added) write(edit, 0);
    }
    if (waiting[0]?.column !== column) continue;
    pieces.push(xml.slice(from, cell.start));
    const [edit] = waiting.splice(0, 1);
    const formula = xmlElements(xml, cell).find(({ name }) => name === "f");
    if (formula) lost.push(xml.slice(formula.start, formula.contentStart));
    if (edit) write(edit, Number(attribute(xml, cell, "s") ?? 0));
    from = cell.end;
  }
  pieces.push(xml.slice(from, isEmpty ? row.contentStart : row.contentEnd));
  for (const edit of waiting) write(edit, 0);
  // What it says of the columns that are filled is a hint, and wrong by now.
  const open = xml.slice(row.start, row.contentStart).replace(/\sspans=(?:"[^"]*"|'[^']*')/, "");
  const named = /\sr=/.test(open) ? open : open.replace(/^<[^\s/>]+/, (tag) => `${tag} r="${number}"`);
  return `${openTag(named)}${pieces.join("")}</${prefix}row>`;
}

/** Cells whose formula is "as in the one above" name it by a number. */
function withoutShared(xml: string, lost: readonly string[], prefix: string): string {
  const ids = lost.flatMap((tag) => (/\sref=/.test(tag) ? (/\ssi=["'](\d+)["']/.exec(tag)?.[1] ?? []) : []));
  return ids.reduce(
    (text, id) =>
      text.replace(
        new RegExp(`<${prefix}f\\b[^<>]*\\ssi=["']${id}["'][^<>]*?(?:/>|>[^<]*</${prefix}f>)`, "g"),
        "",
      ),
    xml,
  );
}

/** Some readers believe what a sheet says of its size. */
function widened(xml: string, edits: readonly CellEdit[]): string {
  return xml.replace(
    /(<(?:[^\s/<>:]+:)?dimension\b[^<>]*\sref=["'])([A-Z0-9:$]+)(["'])/,
    (whole, start, ref, end) => {
      const range = parseRange(ref);
      if (range === null) return whole;
      const size = edits.reduce(
        (all, { row, column }) => ({
          top: Math.min(all.top, row),
          left: Math.min(all.left, column),
          bottom: Math.max(all.bottom, row),
          right: Math.max(all.right, column),
        }),
        range,
      );
      return `${start}${rangeAddress(size)}${end}`;
    },
  );
}

function attribute(xml: string, element: XmlElement, name: string): string | null {
  const tag = xml.slice(element.start, element.contentStart);
  return new RegExp(`\\s${name}=["']([^"']*)["']`).exec(tag)?.[1] ?? null;
}
