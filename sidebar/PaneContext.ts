import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { PaneModel, PaneState } from "./model/PaneModel";

export interface PaneContents {
  readonly model: PaneModel;
  readonly state: PaneState;
  /** Goes to another tab, by its id. */
  readonly goTo: (tab: string) => void;
}

export const PaneContext = createContext<PaneContents | null>(null);

/** The model and its present state. Throws outside of a Pane. */
export function usePane(): PaneContents {
  const contents = useContext(PaneContext);
  if (contents === null) throw new Error("usePane works inside a Pane only");
  return contents;
}
