import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { PaneWords } from "../core/words/Words";
import type { PaneModel } from "./model/PaneModel";
import type { PaneState } from "./model/PaneState";

export interface PaneContents {
  readonly model: PaneModel;
  readonly state: PaneState;
  readonly words: PaneWords;
}

export const PaneContext = createContext<PaneContents | null>(null);

/** The model, its present state and the words. Throws outside of a Pane. */
export function usePane(): PaneContents {
  const contents = useContext(PaneContext);
  if (contents === null) throw new Error("usePane works inside a Pane only");
  return contents;
}
