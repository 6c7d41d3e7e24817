import { jsonText } from "../../core/cells/jsonText";
import { customerReport } from "../../core/customers/customerReport";
import type { CustomerReport } from "../../core/customers/report/CustomerReport";
import type { ReadOptions } from "../../core/table/Reading";
import { readPipeline } from "../../core/table/readPipeline";

/** Everything of a report on customers that a database is to tell to the last digit, in no order of the customers' rows. */
export function toldOfCustomers(report: CustomerReport | undefined): unknown {
  if (report === undefined) throw new Error("there is no report");
  const {
    lanes: _l,
    whitespace: _w,
    whitespaceCheck: _c,
    breadth: _b,
    profile: _p,
    prospects: _o,
    ...told
  } = report;
  const { rfm, issues, ...figures } = told;
  const byName = [...rfm].sort((a, b) => (a.account < b.account ? -1 : 1));
  const byCode = issues.map(({ code, rows }) => [code, rows]).sort(([a = ""], [b = ""]) => (a < b ? -1 : 1));
  return JSON.parse(jsonText({ ...figures, rfm: byName, issues: byCode }));
}

/** What the same rows say as a sheet. @throws where they are no pipeline */
export function customersOfSheet(rows: readonly (readonly string[])[], options: ReadOptions): CustomerReport {
  const reading = readPipeline({ values: rows, top: 1, left: 0 }, options);
  if (!reading.ok) throw new Error(reading.failure.code);
  return customerReport(reading.pipeline);
}
