import { isEmpty } from "../../../core/cells/isEmpty";
import { FileError } from "../FileError";
import { KnownTexts } from "../KnownTexts";
import { limits } from "../limits";
import { columnOf } from "./columnOf";
import { FormatRows } from "./FormatRows";
import { FormulaCells } from "./FormulaCells";
import { RowCells } from "./RowCells";
import type { XmlListener } from "./readXml";
import { SheetFrame } from "./SheetFrame";
import { serialDay } from "./serialDay";
import { unescapeText } from "./unescapeText";
import { isTrue } from "./workbookParts";

/** What the cells of every sheet refer to. */
export interface WorkbookTables {
  readonly fileName: string;
  readonly texts: readonly string[];
  /** The number format of each cell style. */
  readonly formats: readonly string[];
  /** Whether the number format of each cell style is that of a day or a time. */
  readonly dateStyles: readonly boolean[];
  readonly from1904: boolean;
  readonly recalculates: boolean;
}

const days1904 = 1462;
const noCells: unknown[] = [];
const rowNumber = /^[1-9][0-9]{0,6}$/;

/** Gathers the cells of a worksheet part while it streams by. */
export class SheetListener implements XmlListener {
  readonly values: unknown[][] = [];
  readonly formats: FormatRows;
  readonly frame = new SheetFrame();
  readonly hiddenRows: number[] = [];
  readonly formulas: FormulaCells;

  readonly #tables: WorkbookTables;
  readonly #known = new KnownTexts();
  #inData = false;
  #rowNumber = 0;
  #rowHidden = false;
  #row = new RowCells();
  #column = -1;
  #type = "n";
  #style = 0;
  #content = "";
  #listening = false;
  #isFormula = false;
  #inAid = false;
  #cells = 0;

  constructor(tables: WorkbookTables) {
    this.#tables = tables;
    this.formats = new FormatRows(tables.formats);
    this.formulas = new FormulaCells(tables.recalculates);
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (!this.#inData) this.#openOutside(name, attributes);
    else if (name === "c") this.#openCell(attributes);
    else if (name === "v") this.#listening = true;
    else if (name === "f") this.#isFormula = true;
    else if (name === "t") this.#listening = this.#type === "inlineStr" && !this.#inAid;
    else if (name === "row") this.#openRow(attributes);
    else if (name === "rPh") this.#inAid = true;
  }

  text(piece: string): void {
    if (this.#listening) this.#content += piece;
  }

  close(name: string): void {
    if (!this.#inData) return;
    if (name === "c") this.#closeCell();
    else if (name === "v" || name === "t") this.#listening = false;
    else if (name === "row") this.#closeRow();
    else if (name === "rPh") this.#inAid = false;
    else if (name === "sheetData") {
      this.#inData = false;
      this.formulas.blankUncalculated(this.values);
    }
  }

  #openOutside(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === "sheetData") this.#inData = true;
    else if (name === "col" && attributes.width !== undefined) this.frame.columns(attributes);
    else if (name === "mergeCell") this.frame.merge(attributes);
  }

  /** Addresses may be left out, a cell then follows the one before it; or stand in any order, each once. */
  #openRow({ r, hidden }: Readonly<Record<string, string>>): void {
    if (r !== undefined && !rowNumber.test(r)) throw new RangeError(`row ${r}`);
    this.#rowNumber = r === undefined ? this.#rowNumber + 1 : Number(r);
    const before = this.values[this.#rowNumber - 1] ?? noCells;
    if (this.#rowNumber > limits.rows || before.length > 0) throw new RangeError(`row ${r}`);
    this.#rowHidden = isTrue(hidden);
    this.#row = new RowCells();
    this.#column = -1;
  }

  #openCell({ r, t, s }: Readonly<Record<string, string>>): void {
    this.#column = r === undefined ? this.#column + 1 : columnOf(r);
    if (!(this.#column >= 0 && this.#column < limits.columns) || this.#row.has(this.#column))
      throw new RangeError(`cell ${r}`);
    this.#isFormula = false;
    this.#type = t ?? "n";
    this.#style = s === undefined ? 0 : Number(s);
    this.#content = "";
  }

  #closeCell(): void {
    const value = this.#value();
    if (this.#isFormula) this.formulas.take(this.#rowNumber - 1, this.#column, value);
    if (isEmpty(value)) return;
    this.#row.put(this.#column, value);
    this.formats.cell(this.#column, this.#style);
  }

  #closeRow(): void {
    if (this.#row.length === 0) return;
    this.#cells += this.#row.held;
    if (this.#cells > limits.cells)
      throw new FileError({
        code: "beyond-limit",
        file: this.#tables.fileName,
        of: "cells",
        most: limits.cells,
      });
    const row = this.#rowNumber - 1;
    for (let blank = this.values.length; blank < row; blank++) {
      this.values[blank] = noCells;
      this.formats.blank(blank);
    }
    this.values[row] = this.#row.list();
    this.formats.end(row, this.#row.length);
    if (this.#rowHidden) this.hiddenRows.push(this.#rowNumber);
  }

  #value(): unknown {
    const content = this.#content;
    switch (this.#type) {
      case "s":
        return content === "" ? null : this.#sharedText(Number(content));
      case "b":
        return isTrue(content.trim());
      case "d":
        return serialDay(content);
      case "n":
        return content === "" ? null : this.#number(content);
      default:
        return this.#known.text(this.#column, unescapeText(content));
    }
  }

  /** A text that is not in the table is lost, which is no blank. */
  #sharedText(at: number): string {
    const text = this.#tables.texts[at];
    if (text === undefined) throw new RangeError(`shared text ${at}`);
    return text;
  }

  #number(content: string): number | string {
    const number = Number(content);
    if (!Number.isFinite(number)) return content;
    return this.#tables.from1904 && this.#tables.dateStyles[this.#style] ? number + days1904 : number;
  }
}
