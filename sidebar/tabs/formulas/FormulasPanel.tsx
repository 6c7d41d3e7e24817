import { usePane } from "../../PaneContext";
import { Unread } from "../Unread";
import { MeasurePicker } from "./MeasurePicker";
import { SheetFormulas } from "./SheetFormulas";

/** Measures as formulas: what each one gives, into the sheet with it, and those that stand there already. */
export function FormulasPanel() {
  const { outlook } = usePane().state;
  return (
    <>
      {outlook?.ok ? <MeasurePicker sheet={outlook.sheet} analysis={outlook.analysis} /> : <Unread />}
      <SheetFormulas />
    </>
  );
}
