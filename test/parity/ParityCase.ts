import type { Given } from "./cells";

/** One call of a custom function. Every host must show the same value, or the same error with the same words. */
export interface ParityCase {
  readonly name: string;
  /** What is peculiar about its arguments. */
  readonly title: string;
  readonly args: readonly Given[];
  /** In the grid its ranges are whole columns (`C:C`); elsewhere blank rows follow. */
  readonly wholeColumns: boolean;
}
