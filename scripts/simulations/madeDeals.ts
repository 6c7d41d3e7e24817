import type { Pipeline } from "../../core/table/Pipeline";
import { readPipeline } from "../../core/table/readPipeline";

/** A mix of five lines that nobody would call out of balance. */
export const lineMix = { Sensors: 0.35, Valves: 0.25, Pumps: 0.2, Drives: 0.12, Service: 0.08 } as const;

export interface MadeAccounts {
  readonly deals: number;
  readonly accounts: number;
  /** The chance that an account is a new customer. */
  readonly newShare: number;
  /** The chance that a deal is of its account's own line, 0..1; else it is any, by the mix. */
  readonly stick: number;
}

/** Open deals with accounts drawn evenly, each with its type and a line of its own: account, line, type, stage. */
export function madeRows(
  { deals, accounts, newShare, stick }: MadeAccounts,
  random: () => number,
): readonly (readonly string[])[] {
  const own = Array.from({ length: accounts }, () => ({
    line: anyLine(random),
    type: random() < newShare ? "New" : "Existing",
  }));
  return Array.from({ length: deals }, () => {
    const at = Math.floor(random() * accounts);
    const { line = "", type = "" } = own[at] ?? {};
    return [`Account ${at}`, random() < stick ? line : anyLine(random), type, "Proposal"];
  });
}

/** The same as a pipeline. */
export function madeDeals(given: MadeAccounts, random: () => number): Pipeline {
  const rows = madeRows(given, random);
  const values = [["Account", "Product", "Customer Type", "Stage"], ...rows];
  const reading = readPipeline({ values, top: 1, left: 0 });
  if (!reading.ok) throw new Error(`made deals cannot be read: ${reading.failure.code}`);
  return reading.pipeline;
}

function anyLine(random: () => number): string {
  let left = random();
  for (const [line, share] of Object.entries(lineMix)) {
    if (left < share) return line;
    left -= share;
  }
  return "Service";
}
