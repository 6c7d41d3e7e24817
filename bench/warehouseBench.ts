import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { defaultGuidelines } from "../core/balance/defaultGuidelines";
import { reviewOfTally } from "../core/balance/review";
import { openDatabase } from "../warehouse/openDatabase";
import { choicesOf, mostAccounts } from "../warehouse/reviewOfWarehouse";
import { talliesOf } from "../warehouse/tally/talliesOf";
import { mustAgree } from "./measure";
import type { Row } from "./Row";

const reps = 1000;

/** A thousand reps' deals in Parquet, reviewed where they are, beside the bare group-bys of the same engine over the same file. */
export async function warehouseBench(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "funnel-balance-"));
  try {
    const small = await reviewed(1_000_000, folder);
    const large = await reviewed(10_000_000, folder);
    return [...small.rows, ...large.rows, growth(small.tally, large.tally)];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function reviewed(deals: number, folder: string) {
  const file = join(folder, `${deals}.parquet`);
  await writeDeals(deals, file);
  const group = `warehouse, ${deals.toLocaleString("en")} deals of ${reps.toLocaleString("en")} reps in Parquet`;
  const bare = await bareGroups(file);
  const database = await openDatabase(`parquet:${file}`, null);
  const asked = performance.now();
  const { groups } = await talliesOf(database, {
    options: { rowsAreDeals: true },
    guidelines: defaultGuidelines,
    groupBy: "owner",
    choices: choicesOf(defaultGuidelines, false),
    mostAccounts,
    progress: () => undefined,
  });
  const tally = performance.now() - asked;
  const begun = performance.now();
  let open = 0;
  for (const each of groups) {
    const review = reviewOfTally(each.tally);
    open += review.deals.open;
    if (!(review.plan().total >= 0)) throw new Error("the plan adds no number of deals");
  }
  const reviews = performance.now() - begun;
  await database.close();
  mustAgree("warehouse (open deals)", open, bare.open);
  const isBudget = deals === 10_000_000;
  const rows: Row[] = [
    {
      group,
      name: "DuckDB's own counts by rep and line, and by rep and account",
      value: bare.ms,
      unit: "ms",
    },
    {
      group,
      name: "tally, meanings of cells included",
      value: tally,
      unit: "ms",
      against: { name: "the bare counts", ratio: tally / bare.ms },
      ...(isBudget ? { budget: { text: "10 s", isKept: tally <= 10_000 } } : {}),
    },
    {
      group,
      name: `${groups.length} reviews with their plans`,
      value: reviews,
      unit: "ms",
      ...(isBudget ? { budget: { text: "200 ms", isKept: reviews <= 200 } } : {}),
    },
    { group, name: "most memory so far", value: process.resourceUsage().maxRSS / 1024, unit: "MB" },
  ];
  return { rows, tally };
}

async function bareGroups(file: string): Promise<{ readonly ms: number; readonly open: number }> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const start = performance.now();
  const isOpen = "stage NOT IN ('Closed Won', 'Closed Lost')";
  for (const by of ["product", "account_name"])
    await connection.runAndReadAll(
      `SELECT SUM(n), MAX(n) FROM (SELECT owner, ${by}, COUNT(*) AS n FROM read_parquet('${file}') WHERE ${isOpen} GROUP BY ALL)`,
    );
  const ms = performance.now() - start;
  const counted = await connection.runAndReadAll(
    `SELECT COUNT(*)::DOUBLE FROM read_parquet('${file}') WHERE ${isOpen}`,
  );
  connection.closeSync();
  instance.closeSync();
  return { ms, open: Number(counted.getRows()[0]?.[0]) };
}

/** Made by DuckDB itself: 12 lines, an account for each 50 deals, 6 stages, the same every time. */
async function writeDeals(deals: number, file: string): Promise<void> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const drawn = (salt: number) => `(hash(i * 7 + ${salt}) / 18446744073709551616.0)`;
  const below = (most: string, salt: number) => `CAST(FLOOR(${drawn(salt)} * ${most}) AS INTEGER)`;
  await connection.run(`COPY (
    SELECT 'Account ' || CAST(FLOOR(POW(${drawn(1)}, 2) * ${deals / 50}) AS INTEGER) AS account_name,
      'Line ' || CAST(FLOOR(POW(${drawn(2)}, 2) * 12) AS INTEGER) AS product,
      ['Qualification', 'Demo', 'Proposal', 'Negotiation', 'Closed Won', 'Closed Lost'][1 + ${below("6", 3)}] AS stage,
      1000 + ${below("90000", 4)} AS amount,
      DATE '2025-01-01' + ${below("500", 5)} AS created_date,
      DATE '2025-01-21' + ${below("500", 5)} + ${below("200", 6)} AS close_date,
      'Rep ' || (i % ${reps}) AS owner
    FROM range(${deals}) deals(i)
  ) TO '${file}' (FORMAT parquet)`);
  connection.closeSync();
  instance.closeSync();
}

function growth(small: number, large: number): Row {
  return {
    group: "growth from 1,000,000 to 10,000,000 deals",
    name: "tally",
    value: large / small,
    unit: "x",
    against: { name: "ten times the deals", ratio: large / small / 10 },
  };
}
