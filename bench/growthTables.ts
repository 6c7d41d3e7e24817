import { mulberry32 } from "./makeDeals";

type Table = readonly (readonly unknown[])[];

/** How many of each there are in a table of deals, beside what grows. */
interface Counts {
  readonly rows: number;
  readonly accounts?: number;
  readonly lines?: number;
  readonly owners?: number;
  readonly columns?: number;
  readonly spellings?: number;
  readonly words?: number;
}

const headers = ["Account", "Product", "Stage", "Amount", "Created", "Closed", "Owner", "Customer type"];
const stages = ["Qualification", "Demo", "Proposal", "Closed Won", "Closed Won", "Closed Lost"];
const name = "consolidated manufacturing";

/** A spelling of one and the same name: another letter is a capital in each. */
const spelling = (number: number): string =>
  [...name].map((letter, at) => ((number >> at) & 1 ? letter.toUpperCase() : letter)).join("");

const inLetters = (number: number): string =>
  [...String(number)].map((digit) => "abcdefghij"[Number(digit)] ?? "").join("");

/** A deterministic table of deals with a history, of which one thing may be as many as one likes. */
function deals({
  rows,
  accounts = 500,
  lines = 6,
  owners = 10,
  columns = 0,
  spellings = 0,
  words = 0,
}: Counts): Table {
  const random = mulberry32(rows + columns);
  const pick = (count: number) => Math.floor(random() * count);
  // Names with numbers in them would look like one more row of values.
  const further = Array.from({ length: columns }, (_, at) => `Remark ${inLetters(at)}`);
  const body = Array.from({ length: rows }, (_, row) => {
    const created = 44_600 + pick(1300);
    const stage = stages[pick(stages.length)] ?? "";
    return [
      // One account keeps the name that the brief asks for.
      row !== 1 && row < spellings ? spelling(row) : `Account ${row < accounts ? row : pick(accounts)}`,
      `Line ${row < lines ? row : pick(lines)}`,
      row < words ? `Word ${row}` : stage,
      1000 + pick(90_000),
      created,
      stage.startsWith("Closed") ? created + pick(90) : null,
      `Rep ${row < owners ? row : pick(owners)}`,
      row < words ? `Kind ${row}` : row % 3 === 0 ? "New" : "Existing",
      ...further.map((_, at) => (at % 3 === 0 ? pick(50) : `Value ${pick(9)}`)),
    ];
  });
  return [[...headers, ...further], ...body];
}

/** What may be as many as there are rows, or more, with a table of so many of them, and of how many it is measured: seven tables in some four minutes of a quiet machine. */
export const growing: Readonly<
  Record<string, { readonly most: number; readonly table: (count: number) => Table }>
> = {
  rows: { most: 40_000, table: (rows) => deals({ rows }) },
  accounts: { most: 20_000, table: (accounts) => deals({ rows: accounts, accounts }) },
  lines: { most: 8000, table: (lines) => deals({ rows: lines, lines }) },
  owners: { most: 6000, table: (owners) => deals({ rows: owners, owners }) },
  columns: { most: 1600, table: (columns) => deals({ rows: 200, columns }) },
  spellings: { most: 40_000, table: (spellings) => deals({ rows: spellings, spellings }) },
  // As many deals again have the usual words: a table without a won deal has no customers.
  "stages and kinds": { most: 10_000, table: (words) => deals({ rows: 2 * words, words }) },
};
