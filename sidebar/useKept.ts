import { useState } from "preact/hooks";
import type { Kept } from "./model/Kept";
import { usePane } from "./PaneContext";

/** A state that the pane keeps while other tabs are looked at; writing it draws nothing but its own component. */
export function useKept<Key extends keyof Kept>(key: Key): [Kept[Key], (value: Kept[Key]) => void] {
  const { model } = usePane();
  const [value, set] = useState(model.kept[key]);
  return [
    value,
    (next) => {
      model.kept = { ...model.kept, [key]: next };
      set(next);
    },
  ];
}
