import { defaultGuidelines } from "../../balance/defaultGuidelines";
import type { Guidelines } from "../../balance/Guidelines";
import { parseShare } from "../../cells/parseShare";
import { shownCell } from "../../cells/shownCell";
import { withoutEnd } from "../../cells/withoutEnd";
import { decimalSignOf, parseMoney } from "../../table/money/parseMoney";
import { CellRefusal } from "../CellProblem";
import type { CellsParameter, ParameterInfo } from "./Parameter";
import { singleCell } from "./singleCell";

type Info = ParameterInfo & { readonly kind: "number" };

/**
 * A number that must be given, also as text ("0.5", "0,5", "50 %").
 *
 * @example number().readCells("hours", [["50 %"]]) // 0.5
 */
export function number(): CellsParameter<number> {
  return {
    info: { kind: "number", optional: false, source: null },
    readCells: (parameter, argument) => numberOf(parameter, singleCell(parameter, argument), 0),
  };
}

/**
 * A share above 0 and below 1 that stands for a guideline, read as the guidelines are: 20 can only be 20 %. Where it is left out it is what the
 * guideline usually says.
 *
 * @example share((guidelines) => guidelines.lineLimit).readCells("limit", [[20]]) // 0.2
 */
export function share(guideline: (guidelines: Guidelines) => number): CellsParameter<number> {
  const usual = guideline(defaultGuidelines);
  return {
    info: { kind: "number", optional: true, source: usual, guideline },
    readCells: (parameter, argument) => {
      const given = numberOf(parameter, singleCell(parameter, argument), usual);
      const value = parseShare(given)?.value ?? given;
      if (value > 0 && value < 1) return value;
      throw new CellRefusal("#VALUE!", { code: "not-a-share", parameter, value: given });
    },
  };
}

/** A whole number from 1 that must be given; `suggested` is what one would type. */
export const count = (suggested: number): CellsParameter<number> => wholeFrom(1, false, suggested);

/** A whole number from 1; `usual` where it is left out. */
export const countOr = (usual: number): CellsParameter<number> => wholeFrom(1, true, usual);

function wholeFrom(least: number, optional: boolean, usual: number): CellsParameter<number> {
  const info: Info = { kind: "number", optional, source: usual };
  return {
    info,
    readCells: (parameter, argument) => {
      const value = numberOf(parameter, singleCell(parameter, argument), usual);
      if (Number.isInteger(value) && value >= least) return value;
      throw new CellRefusal("#VALUE!", { code: "not-a-whole-number", parameter, least, value });
    },
  };
}

/**
 * The number of one cell; `usual` for an empty one.
 *
 * @example numberOf("hours", "2,5", 0) // 2.5
 */
export function numberOf(parameter: string, cell: unknown, usual: number): number {
  if (cell === undefined) return usual;
  if (typeof cell === "number" && Number.isFinite(cell)) return cell;
  const value = typeof cell === "string" ? numberInText(cell) : null;
  if (value === null)
    throw new CellRefusal("#VALUE!", { code: "not-a-number", parameter, value: shownCell(cell) });
  return value;
}

function numberInText(text: string): number | null {
  const plain = text.trim();
  const percent = plain.endsWith("%");
  const figure = withoutEnd(plain, /%$/);
  const value = parseMoney(figure, decimalSignOf(figure) ?? ".")?.value ?? null;
  return value === null || !percent ? value : value / 100;
}
