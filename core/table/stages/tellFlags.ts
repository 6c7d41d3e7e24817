import { cellText } from "../../cells/cellText";
import type { Issues } from "../Issues";
import type { FlagRows } from "./flagRows";
import type { OutcomeRows } from "./OutcomeRows";

const shown = 3;

/** Tells how columns of yes and no were read, where they contradict the stage or each other, and cells that say neither. */
export function tellFlags(read: OutcomeRows, flags: FlagRows, issues: Issues): void {
  const { status, stage, finals, of, means } = read;
  const headers = flags.columns.map(({ choice }) => choice.header);
  const [column = null] = flags.columns.map(({ choice }) => choice.column);
  const finalAt = (row: number) => finals[of[row] ?? -1];
  const tell = (oddity: Parameters<Issues["tellRows"]>[0], concerns: (row: number) => boolean) =>
    issues.tellRows(oddity, column, concerns);

  const byRole = Object.fromEntries(flags.columns.map(({ role, choice }) => [role, choice.header]));
  tellUnclear(flags, issues);
  if (finals.every(({ by, odd }) => by === "words" && odd === null)) return;
  tell({ code: "flags-read", flags: byRole, no: means }, (row) => {
    const final = finalAt(row);
    return final?.by === "flags" && final.odd === null;
  });
  const words = stage ?? status;
  if (words !== null) {
    const oddity = { code: "flags-stage-disagree", flags: headers, stage: words.header } as const;
    tell(oddity, (row) => finalAt(row)?.odd === "disagree");
  }
  tell({ code: "flags-both", flags: headers }, (row) => finalAt(row)?.odd === "both");
  tell({ code: "flags-closed-how", flags: headers }, (row) => finalAt(row)?.odd === "how");
  tell({ code: "flags-not-closed", flags: headers }, (row) => {
    return finalAt(row)?.by === "flags" && flags.sayings[flags.of[row] ?? -1]?.contradicts === true;
  });
}

function tellUnclear(flags: FlagRows, issues: Issues): void {
  for (const { codes, cells, unclear, choice } of flags.columns) {
    if (unclear.length === 0) continue;
    const values = unclear.slice(0, shown).map((code) => cellText(cells[code]));
    issues.tellRows({ code: "flag-unreadable", header: choice.header, values }, choice.column, (row) => {
      return unclear.includes(codes[row] ?? -1);
    });
  }
}
