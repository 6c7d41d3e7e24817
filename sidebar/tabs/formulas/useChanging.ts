import { useEffect, useState } from "preact/hooks";
import { PortError } from "../../../core/port/port";
import { usePane } from "../../PaneContext";

/** Columns (from 0) with a cell that changes by itself, from a row on, where the host lets no formula of ours read one. */
export function useChanging(sheet: { readonly id: string }, fromRow: number): readonly number[] {
  const { port } = usePane().model;
  const [changing, setChanging] = useState<readonly number[]>([]);
  useEffect(() => {
    let isLatest = true;
    const look = async () => {
      try {
        const columns = (await port.changingColumns?.(sheet.id, fromRow)) ?? [];
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
  }, [port, sheet, fromRow]);
  return changing;
}
