import { useEffect, useState } from "preact/hooks";
import { cellAddress } from "../../../core/cells/a1";
import type { CellResult } from "../../../core/cells/CellValue";
import { buildFormula } from "../../../core/formulas/buildFormula";
import { changingHeaders } from "../../../core/formulas/changingHeaders";
import type { FormulaPlace } from "../../../core/formulas/FormulaPlace";
import { givesShare } from "../../../core/formulas/givesShare";
import { readsItself } from "../../../core/formulas/readsItself";
import { freePlace, type InTheWay, inTheWay, sizeOfResult } from "../../../core/formulas/spillRoom";
import type { FunctionSpec } from "../../../core/functions/FunctionSpec";
import { PortError, type SheetCells } from "../../../core/port/port";
import { usePane } from "../../PaneContext";
import { Note } from "../../parts/Note";

interface InsertFormulaProps {
  sheet: SheetCells;
  place: FormulaPlace;
  spec: FunctionSpec;
  /** What the formula gives. */
  value: CellResult;
}

interface Refused {
  readonly at: string;
  readonly way: InTheWay;
  readonly free: string | null;
}

/** The button that puts a formula into the selected cell, what is in its way there, and what will come of it. */
export function InsertFormula({ sheet, place, spec, value }: InsertFormulaProps) {
  const { model, words } = usePane();
  const { port } = model;
  const [circular, setCircular] = useState<string | null>(null);
  const [refused, refuse] = useState<Refused | null>(null);
  const [changing, setChanging] = useState<readonly number[]>([]);
  const { headerRow } = place.pipeline;
  useEffect(() => {
    let isLatest = true;
    const look = async () => {
      try {
        // From the header on: a formula in its place may fill the column below, and whole tables are read with it.
        const columns = (await port.changingColumns?.(sheet.id, headerRow)) ?? [];
        if (isLatest) setChanging(columns);
      } catch (fault) {
        // Only a warning: the formula can be inserted without it.
        if (!(fault instanceof PortError)) throw fault;
      }
    };
    void look();
    return () => {
      isLatest = false;
    };
  }, [port, sheet, headerRow]);

  const size = sizeOfResult(value);
  const insert = (address?: string) =>
    model.run(async () => {
      refuse(null);
      setCircular(null);
      const cell = await port.selectedCell();
      const { sheetId, row, column, grid } = cell;
      const elsewhere = sheetId === sheet.id ? {} : { sheetName: sheet.name };
      const formula = buildFormula(spec, { ...place, ...elsewhere });
      if (formula === null) return;
      if (address === undefined && size.rows * size.columns > 1) {
        // Read anew: formulas of ours stand there that tell of no edit.
        const { cells, tables } = await port.read(sheetId);
        const way = inTheWay(size, row, column, { cells, tables, grid });
        if (way !== null) {
          const at = cellAddress(row, column);
          refuse({ at, way, free: freePlace(size, formula, { cells, tables, grid }) });
          return model.announce(words.pane.noRoom(at));
        }
      }
      const inserted = await port.insertFormula(sheetId, formula, address);
      if (givesShare(spec)) await port.showAsPercent(sheetId, inserted);
      const isCircular = sheetId === sheet.id && readsItself(formula, inserted);
      setCircular(isCircular ? inserted : null);
      model.announce(isCircular ? words.pane.readsItself(inserted) : words.pane.inserted(inserted));
    });
  const formula = buildFormula(spec, place);
  const changed = formula === null ? [] : changingHeaders(formula, changing, place.pipeline);
  return (
    <>
      {changed.length === 0 ? null : <Note>{words.pane.readsChanging(changed)}</Note>}
      {circular === null ? null : <Note>{words.pane.readsItself(circular)}</Note>}
      {refused === null ? null : (
        <Note
          title={words.pane.noRoom(refused.at)}
          actions={
            refused.free === null
              ? []
              : [{ label: words.pane.insertAt(refused.free), onClick: () => void insert(refused.free ?? "") }]
          }
        >
          {words.pane.inTheWay(size, refused.way)}
          {refused.free === null ? ` ${words.pane.noFreePlace}` : ""}
        </Note>
      )}
      <div class="fb-buttons">
        <button type="button" class="fb-button fb-primary" onClick={() => void insert()}>
          {words.pane.insert}
        </button>
      </div>
    </>
  );
}
