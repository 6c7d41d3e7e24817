import { foldName } from "../../cells/foldName";
import type { Issues } from "../Issues";
import { readNames } from "../names/readNames";
import { type Names, Outcome, type Pipeline } from "../Pipeline";
import type { RawTable } from "../RawTable";
import type { Role } from "../role";
import type { TableLayout } from "../roles/TableLayout";
import { type StageOutcomes, stageOutcomes } from "./stageOutcomes";
import type { StageSense } from "./stageSense";
import { tellWord } from "./tellWord";

interface Words {
  readonly names: Names;
  readonly read: StageOutcomes;
  readonly column: number;
  readonly header: string;
}

/**
 * What became of each deal. Status decides where there is one, but a blank status, or one that only says "closed", leaves it to
 * the stage; rows where both speak and differ are told. Without either column every row is open, and that is told.
 */
export function outcomes(
  raw: RawTable,
  layout: TableLayout,
  issues: Issues,
): Pick<Pipeline, "stage" | "stageOutcomes" | "outcome"> {
  const stage = wordsOf(raw, layout, "stage");
  const status = wordsOf(raw, layout, "status");
  const outcome = new Uint8Array(raw.rows);
  const deciding = status ?? stage;
  if (deciding === null) {
    issues.tell({ code: "no-stage-column" }, raw.rows);
    outcome.fill(Outcome.open);
    return { stage: null, stageOutcomes: [], outcome };
  }
  const { names, read } = deciding;
  for (let row = 0; row < outcome.length; row++)
    outcome[row] = read.outcomes[names.codes[row] ?? -1] ?? Outcome.unknown;
  if (status !== null && stage !== null) refine(outcome, status, stage, issues);
  names.names.forEach((word, code) => {
    const oddity = tellWord(word, code, read, deciding.header);
    if (oddity !== null) issues.tellRows(oddity, deciding.column, (row) => names.codes[row] === code);
  });
  if (names.codes.includes(-1)) {
    issues.tellRows({ code: "blank-stage", header: deciding.header }, deciding.column, (row) => {
      return outcome[row] === Outcome.unknown && names.codes[row] === -1;
    });
  }
  return { stage: names, stageOutcomes: read.outcomes, outcome };
}

function wordsOf(raw: RawTable, layout: TableLayout, role: Role): Words | null {
  const cells = raw.names.get(role);
  const choice = layout.columns[role];
  if (cells === undefined || choice === undefined) return null;
  const names = readNames(cells, foldName);
  return { names, read: stageOutcomes(names.names), column: choice.column, header: choice.header };
}

function refine(outcome: Uint8Array, status: Words, stage: Words, issues: Issues): void {
  const disagree = new Uint8Array(outcome.length);
  let any = false;
  for (let row = 0; row < outcome.length; row++) {
    const said = status.read.senses[status.names.codes[row] ?? -1] ?? "blank";
    const code = stage.names.codes[row] ?? -1;
    const meaning = stage.read.senses[code] ?? "blank";
    if (meaning === "blank") continue;
    if (said === "blank" || (said === "closed" && decides(meaning))) {
      outcome[row] = stage.read.outcomes[code] ?? Outcome.unknown;
    } else if (
      meaning !== "closed" &&
      meaning !== "unfamiliar" &&
      outcome[row] !== stage.read.outcomes[code]
    ) {
      disagree[row] = 1;
      any = true;
    }
  }
  if (any) {
    const oddity = { code: "stage-status-disagree", status: status.header, stage: stage.header } as const;
    issues.tellRows(oddity, stage.column, (row) => disagree[row] === 1);
  }
}

const decides = (sense: StageSense) =>
  sense === "won" || sense === "done" || sense === "lost" || sense === "refused";
