import type { AspectState } from "../../../core/balance/aspects";
import type { Analysis } from "../../model/analyse";

/** What each of the four picture rows is given. */
export interface SideProps {
  readonly state: AspectState;
  readonly analysis: Analysis;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}
