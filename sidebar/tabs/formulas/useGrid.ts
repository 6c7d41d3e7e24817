import { useEffect, useState } from "preact/hooks";
import { PortError, type SheetCells } from "../../../core/port/port";
import { usePane } from "../../PaneContext";

const endless = { rows: Number.POSITIVE_INFINITY, columns: Number.POSITIVE_INFINITY };

/**
 * How far the sheet goes, as far as the host tells (only of the sheet on which a cell is selected), and the cells that formulas were put
 * into since it was read.
 */
export function useGrid(sheet: SheetCells) {
  const { model, state } = usePane();
  const [grid, setGrid] = useState(endless);
  useEffect(() => {
    let isLatest = true;
    const ask = async () => {
      try {
        const cell = await model.port.selectedCell();
        if (isLatest && cell.sheetId === sheet.id) setGrid(cell.grid);
      } catch (fault) {
        // A chart may be selected: the host refuses then what lies beyond the sheet's end.
        if (!(fault instanceof PortError)) throw fault;
      }
    };
    void ask();
    return () => {
      isLatest = false;
    };
  }, [model, sheet]);
  const taken = state.filled[sheet.id] ?? [];
  const set = (addresses: readonly string[]) =>
    model.set({ filled: { ...model.state.filled, [sheet.id]: addresses } });
  return {
    grid,
    taken,
    take: (address: string) => set([...(model.state.filled[sheet.id] ?? []), address]),
    leave: (address: string) => set((model.state.filled[sheet.id] ?? []).filter((one) => one !== address)),
  };
}
