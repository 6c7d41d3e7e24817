import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PurchaseHistory } from "../../../core/customers/history/PurchaseHistory";
import { historyOfLog } from "../../core/customers/historyOfLog";

/** The folder of third-party files: data/, reference/, schemas/. */
const outside = process.env.FUNNEL_BALANCE_DATA ?? "";

export const readReference = (name: string) =>
  JSON.parse(readFileSync(join(outside, "reference", name), "utf8"));

export const serial = (year: number, month: number, day: number) =>
  Date.UTC(year, month - 1, day) / 86400000 + 25569;

/** The purchases of CDNOW's 2,357 sampled customers. */
export function readCdnow(): PurchaseHistory {
  const rows = readFileSync(join(outside, "data", "CDNOW_sample.txt"), "utf8")
    .trim()
    .split(/\r?\n/)
    .map((line) => line.trim().split(/\s+/));
  return historyOfLog(
    rows.map(([, id = ""]) => id),
    rows.map(([, , date = ""]) => serial(+date.slice(0, 4), +date.slice(4, 6), +date.slice(6))),
    rows.map(([, , , , dollars = ""]) => Number(dollars)),
  );
}

/** x, t_x and T of the published calibration summary, in weeks of two decimals. */
export function readSummary() {
  const rows = readFileSync(join(outside, "data", "cdnow_customers_summary.csv"), "utf8")
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(",").map(Number));
  const column = (i: number) => Float64Array.from(rows, (row) => row[i] ?? Number.NaN);
  return { x: column(1), last: column(2), age: column(3) };
}
