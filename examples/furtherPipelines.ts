import { dayOf } from "../core/cells/serialDay";
import type { SampleCell } from "../core/sample/columns";
import { companies } from "../core/sample/sampleCompanies";

interface Column {
  readonly header: string;
  readonly width: number;
  readonly format: string;
}

/** A small pipeline beside the sample: a header and one row a deal. */
export interface FurtherPipeline {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly SampleCell[])[];
}

const date = "yyyy-mm-dd";
const text = (header: string, width: number): Column => ({ header, width, format: "" });
const [account, line, stage] = [text("Account", 26), text("Product Line", 13), text("Stage", 13)];
const amount: Column = { header: "Amount", width: 11, format: "#,##0" };
const days = ["Created", "Close Date"].map((header): Column => ({ header, width: 12, format: date }));

const made = (columns: readonly Column[], deals: readonly (readonly SampleCell[])[]): FurtherPipeline => ({
  columns,
  rows: [columns.map(({ header }) => header), ...deals],
});

const today = dayOf(2026, 10, 23);
const openByLine = { Sensors: 26, Valves: 20, Controllers: 15, Software: 11, Service: 8 } as const;

/** A rep whose open deals keep every guideline: twenty customers and twenty prospects with two deals each, and 30 % of the year's sales from who had bought before. */
export function balancedPipeline(): FurtherPipeline {
  const names = companies.slice(0, 40).map(({ name }) => name);
  const lines = Object.entries(openByLine).flatMap(([name, count]) => new Array<string>(count).fill(name));
  const customers = names.slice(0, 20);
  const sold = (name: string | undefined, at: number, ago: number): SampleCell[] => {
    const day = today - ago;
    return [name ?? "", lines[(at * 7) % lines.length] ?? "", "Closed Won", 10_000, day - 45, day];
  };
  return made(
    [account, line, stage, amount, ...days],
    [
      // Six bought two years ago and again; fourteen are customers since this year.
      ...customers.slice(0, 6).map((name, at) => sold(name, at, 800 - 10 * at)),
      ...customers.map((name, at) => sold(name, at + 6, 20 + 15 * at)),
      ...lines.map((name, at): SampleCell[] => [
        names[(at * 3) % 40] ?? "",
        name,
        ["Qualification", "Demo", "Proposal", "Negotiation"][at % 4] ?? "",
        8_000 + 250 * (at % 9),
        today - 5 - (at % 80),
        today + 20 + (at % 60),
      ]),
    ],
  );
}

/** A rep who has just begun, with one line and four accounts: most of what is judged does not apply, or nobody can know it yet. */
export function firstPipeline(): FurtherPipeline {
  const [first, second, third, fourth] = companies.filter(({ rate }) => rate === 0);
  const buyers = [first, second, third, fourth].map((company) => company?.name ?? "");
  return made(
    [account, line, stage],
    Array.from({ length: 12 }, (_, at) => [
      buyers[at % 4] ?? "",
      "Service",
      ["Qualification", "Demo", "Proposal"][at % 3] ?? "",
    ]),
  );
}
