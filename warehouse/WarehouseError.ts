import type { WarehouseProblem } from "../core/words/WarehouseProblem";

/** A question that a database cannot answer, or that is not asked of one; worded where it is shown. */
export class WarehouseError extends Error {
  constructor(readonly problem: WarehouseProblem) {
    super(problem.code);
    this.name = "WarehouseError";
  }
}
