import { type ICellData, type IRange, IUndoRedoService } from "@univerjs/core";
import {
  type BaseFunction,
  FormulaDataModel,
  IDescriptionService,
  type IFunctionInfo,
  IFunctionService,
  ILayoutService,
} from "@univerjs/preset-sheets-core";
import { isEmpty } from "../../../core/cells/isEmpty";
import { PortError } from "../../../core/port/port";
import type { WorkbookFile } from "../../files/WorkbookFile";
import type { Changes } from "../changes/Changes";
import { sheetIdAt } from "../sheetIds";
import type { Api, Sheet, Univer, Workbook } from "./startUniver";
import { workbookData } from "./workbookData";

/** The open workbook of the grid: where every part of the adapter finds its sheets. */
export class Grid {
  readonly api: Api;
  private opened = 0;

  constructor(private readonly univer: Univer) {
    this.api = univer.univerAPI;
  }

  /** Shows a file, with what was changed in it, in place of the one that is open. */
  open(file: WorkbookFile, changes?: Changes): void {
    const before = this.api.getActiveWorkbook()?.getId();
    this.opened += 1;
    const workbook = this.api.createWorkbook(workbookData(file, `file-${this.opened}`, changes));
    if (before !== undefined) this.api.disposeUnit(before);
    const active = workbook.getSheetBySheetId(sheetIdAt(file, file.active));
    if (active) workbook.setActiveSheet(active);
  }

  registerFunctions(functions: readonly BaseFunction[], descriptions: readonly IFunctionInfo[]): void {
    const injector = this.univer.univer.__getInjector();
    injector.get(IFunctionService).registerExecutors(...functions);
    injector.get(IDescriptionService).registerDescriptions([...descriptions]);
  }

  workbook(): Workbook {
    const workbook = this.api.getActiveWorkbook();
    if (workbook === null) throw new PortError("not-a-worksheet", "no file is open");
    return workbook;
  }

  /** The active sheet where no id is given. */
  sheet(id?: string): Sheet {
    if (id === undefined) return this.workbook().getActiveSheet();
    const sheet = this.workbook().getSheetBySheetId(id);
    if (sheet === null) throw new PortError("missing-sheet", id);
    return sheet;
  }

  /** Puts the keys into the cells. */
  focus(): void {
    this.univer.univer.__getInjector().get(ILayoutService).focus();
  }

  /** A sheet by its id; null where there is none. */
  find(id: string): Sheet | null {
    return this.workbook().getSheetBySheetId(id);
  }

  /** Everything that happens inside is one step of undo. */
  oneStep<T>(work: () => T): T {
    const undo = this.univer.univer.__getInjector().get(IUndoRedoService);
    const batch = undo.__tempBatchingUndoRedo(this.workbook().getId());
    try {
      return work();
    } finally {
      batch.dispose();
    }
  }

  /** A cell as it is kept, with what a formula spilled into it: what the grid shows has gone through its number format. */
  kept(sheet: Sheet, row: number, column: number): ICellData | null {
    const own = sheet.getSheet().getCellMatrix().getValue(row, column);
    if (own && (own.f || own.si || own.p || !isEmpty(own.v))) return own;
    const formulas = this.univer.univer.__getInjector().get(FormulaDataModel);
    const spilled = formulas.getArrayFormulaCellData()[this.workbook().getId()]?.[sheet.getSheetId()];
    return spilled?.[row]?.[column] ?? own ?? null;
  }

  /** What the formulas of a sheet spilled, each with the cell (from 0) whose formula it is. */
  spills(sheetId: string): readonly Spill[] {
    const formulas = this.univer.univer.__getInjector().get(FormulaDataModel);
    const byRow = formulas.getArrayFormulaRange()[this.workbook().getId()]?.[sheetId] ?? {};
    const found: Spill[] = [];
    for (const row of Object.keys(byRow).map(Number))
      for (const column of Object.keys(byRow[row] ?? {}).map(Number)) {
        const range = byRow[row]?.[column];
        if (range) found.push({ row, column, range });
      }
    return found;
  }
}

export interface Spill {
  readonly row: number;
  readonly column: number;
  /** Rows and columns from 0, both ends included. */
  readonly range: IRange;
}
