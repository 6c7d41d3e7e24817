import { Outcome } from "../Pipeline";
import type { StageSense } from "./stageSense";

/** What the words of a row say, and which of its two columns said it. */
export interface WordVerdict {
  readonly outcome: Outcome;
  readonly sense: StageSense;
  readonly by: "status" | "stage";
  /** `general`: the status said no more than that the deal is there, or whose the account is. `disagree`: the other column says otherwise. */
  readonly odd: "general" | "disagree" | null;
}

/** A word of a column, and what the column says in any of its rows. */
export interface SaidWord {
  readonly sense: StageSense;
  readonly outcome: Outcome;
  readonly column: ReadonlySet<StageSense>;
}

/**
 * What a row's status and stage say together. Status decides where its own column says won and lost in so many words. A status that is
 * blank, only says "closed", or says nothing of the kind ("Active", "Opportunity", "Customer") yields to a stage that says won or
 * lost. A deal that a status gives up ("Disqualified") is lost, whatever step it had reached.
 */
export function wordVerdict(status: SaidWord, stage: SaidWord): WordVerdict {
  const of = (by: "status" | "stage", odd: WordVerdict["odd"] = null): WordVerdict => {
    const { sense, outcome } = by === "status" ? status : stage;
    return { sense, outcome, by, odd };
  };
  if (stage.sense === "blank") return of("status");
  if (status.sense === "blank") return of("stage");
  const told = decides(stage.sense);
  switch (status.sense) {
    case "closed":
      return of(told ? "stage" : "status");
    case "won":
    case "lost":
      return of("status", differs(status, stage) ? "disagree" : null);
    case "done":
    case "accepted":
    case "refused":
      return ofWeak(status, stage, of);
    default:
      if (!told) return of(status.column.has("won") || status.column.has("lost") ? "status" : "stage");
      return status.column.has(stage.outcome === Outcome.won ? "won" : "lost")
        ? of("status", "disagree")
        : of("stage", "general");
  }
}

/** A status such as "Customer", "Accepted" or "Disqualified" beside a stage. */
function ofWeak(
  status: SaidWord,
  stage: SaidWord,
  of: (by: "status" | "stage", odd?: WordVerdict["odd"]) => WordVerdict,
): WordVerdict {
  const explicit = stage.column.has("won") || stage.column.has("lost");
  if (decides(stage.sense)) {
    if (stage.outcome === status.outcome) return of("stage");
    return of(
      explicit ? "stage" : "status",
      explicit && status.outcome !== Outcome.lost ? "general" : "disagree",
    );
  }
  if (status.outcome === Outcome.lost || !explicit)
    return of("status", differs(status, stage) ? "disagree" : null);
  return of("stage", "general");
}

/** A stage that only says "closed", or nothing that we know, contradicts nobody; a step on the way does. */
function differs(status: SaidWord, stage: SaidWord): boolean {
  return stage.sense !== "closed" && stage.sense !== "unfamiliar" && stage.outcome !== status.outcome;
}

function decides(sense: StageSense): boolean {
  return sense === "won" || sense === "done" || sense === "lost" || sense === "refused";
}
