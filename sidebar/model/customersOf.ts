import { customerReport } from "../../core/customers/customerReport";
import type { CustomerReport } from "../../core/customers/report/CustomerReport";
import type { Pipeline } from "../../core/table/Pipeline";

const known = new WeakMap<Pipeline, CustomerReport>();

/** The customer report of a pipeline, worked out once however many tabs ask. */
export function customersOf(pipeline: Pipeline): CustomerReport {
  const found = known.get(pipeline) ?? customerReport(pipeline);
  known.set(pipeline, found);
  return found;
}
