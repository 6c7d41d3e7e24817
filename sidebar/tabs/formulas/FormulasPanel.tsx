import { usePane } from "../../PaneContext";
import { Unread } from "../arrival/Unread";
import { MeasurePicker } from "./MeasurePicker";
import { SheetFormulas } from "./SheetFormulas";

/** Measures as formulas: what each one gives, into the sheet with it, and those that stand there already. */
export function FormulasPanel() {
  const { reviewed } = usePane().state;
  return (
    <>
      {reviewed?.ok ? <MeasurePicker sheet={reviewed.sheet} analysis={reviewed.analysis} /> : <Unread />}
      <SheetFormulas />
    </>
  );
}
