import { useEffect } from "preact/hooks";
import { usePane } from "./PaneContext";

/** Esc calls this while the component stands; what was opened last is left first. */
export function useEscape(leave: () => void): void {
  const { model } = usePane();
  useEffect(() => {
    model.escapes.push(leave);
    return () => void model.escapes.splice(model.escapes.indexOf(leave), 1);
  });
}
