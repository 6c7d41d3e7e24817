import fc from "fast-check";
import { weights } from "../../core/tally/choice";

/** So many days from one on. */
export const dayFrom = (from: string, days: number) =>
  fc.nat(days).map((after) => new Date(Date.parse(from) + after * 86_400_000).toISOString().slice(0, 10));

/** Blank cells of names may stand for the cell above in a sheet: a mark stands for none. */
export const deal = fc.record({
  account: fc.constantFrom(
    "Acme Inc.",
    "ACME",
    "acme",
    "Borealis GmbH",
    "Cygnus",
    "Dorado",
    "Eridanus",
    "n/a",
    "-",
  ),
  product: fc.constantFrom(
    "Sensors",
    "sensors",
    "Valves",
    "Sensors;Valves",
    "Valves; Service; SENSORS",
    "Service",
    "-",
  ),
  stage: fc.constantFrom("Qualification", "Proposal", "Closed Won", "Closed Lost"),
  amount: fc.oneof(
    fc.nat(10_000_000).map((cents) => String(cents / 100)),
    fc.constantFrom("", "1,250.50", "12k"),
  ),
  probability: fc.constantFrom("10%", "0.5", "90 %", ""),
  created: dayFrom("2025-01-01", 600),
  close: dayFrom("2025-06-01", 600),
  activity: fc.oneof(dayFrom("2026-01-01", 250), fc.constant("")),
  owner: fc.constantFrom("Anna", "Tom", "anna", "Tom; Anna"),
});

export const header = [
  "Account",
  "Product",
  "Stage",
  "Amount",
  "Probability",
  "Created Date",
  "Close Date",
  "Last Activity",
  "Owner",
];

/** How deals are weighed, and which of them. */
export const ways = [fc.constantFrom(...weights), fc.constantFrom("open" as const, "won" as const)] as const;

export function csvOf(rows: readonly (readonly string[])[]): string {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  return rows.map((row) => row.map(quoted).join(",")).join("\n");
}
