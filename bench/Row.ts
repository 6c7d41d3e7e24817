/** One line of the printed table. */
export interface Row {
  readonly group: string;
  readonly name: string;
  /** What was measured, in the unit named. */
  readonly value: number;
  readonly unit: "ms" | "kB" | "MB" | "x" | "exp";
  /** What it is compared with, and how many times as large it is. */
  readonly against?: { readonly name: string; readonly ratio: number };
  /** The budget of docs/ARCHITECTURE.md that this line answers for. */
  readonly budget?: { readonly text: string; readonly isKept: boolean };
}
