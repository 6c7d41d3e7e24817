import type { FunctionComponent } from "preact";
import type { Aspect, AspectState } from "../../../core/balance/aspects";
import type { Analysis } from "../../model/analyse";
import { AccountsRow } from "./AccountsRow";
import { CustomersRow } from "./CustomersRow";
import { HygieneRow } from "./HygieneRow";
import { LinesRow } from "./LinesRow";
import type { SideProps } from "./SideProps";

const rows: Readonly<Record<Aspect, FunctionComponent<SideProps>>> = {
  lines: LinesRow,
  customers: CustomersRow,
  accounts: AccountsRow,
  hygiene: HygieneRow,
};

interface FourSidesProps {
  states: readonly AspectState[];
  analysis: Analysis;
  opened: Aspect | null;
  onOpen: (aspect: Aspect | null) => void;
}

/** The four pictures, of which one at a time is open. */
export function FourSides({ states, analysis, opened, onOpen }: FourSidesProps) {
  return (
    <div class="fb-sides">
      {states.map((state) => {
        const Row = rows[state.aspect];
        return (
          <Row
            key={state.aspect}
            state={state}
            analysis={analysis}
            isOpen={opened === state.aspect}
            onToggle={(isOpen) => onOpen(isOpen ? state.aspect : null)}
          />
        );
      })}
    </div>
  );
}
