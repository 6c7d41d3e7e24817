import type { FlagRole } from "../role";
import type { MeaningOfNo } from "./MeaningOfNo";

/** What there is to tell of how open, won and lost were read. */
export type StageOddity =
  | { readonly code: "stage-unknown-word"; readonly word: string; readonly header: string }
  /** Many of them in one column: the words of most deals, and how many there are. */
  | {
      readonly code: "stage-unknown-words";
      readonly words: readonly string[];
      readonly count: number;
      readonly header: string;
    }
  | {
      readonly code: "stage-bare-closed";
      readonly word: string;
      readonly header: string;
      readonly as: "won" | "unknown";
    }
  /** A bare "closed" is lost: `other` is the column that says so, by a chance of 0 or a reason for the loss. */
  | {
      readonly code: "stage-closed-lost";
      readonly header: string;
      readonly other: string;
      readonly says: "chance" | "reason";
    }
  /** What is headed a stage holds nothing but figures or percentages. */
  | { readonly code: "stage-percentages"; readonly header: string }
  /** A word that hangs on the other words of the column: an accepted offer, "not closed". */
  | { readonly code: "stage-cancelled"; readonly header: string }
  /** Open deals that a column of yes and no says to be archived, or not active. */
  | { readonly code: "deals-archived"; readonly header: string; readonly asks: "archived" | "active" }
  | {
      readonly code: "stage-read-as";
      readonly word: string;
      readonly header: string;
      /** `whole`: as won with all of its amount. */
      readonly as: "open" | "won" | "lost" | "whole";
    }
  | {
      readonly code: "stage-status-disagree";
      readonly status: string;
      readonly stage: string;
      readonly decides: string;
    }
  /** A status that says nothing of won and lost, in the words that it has, beside a stage that does. */
  | {
      readonly code: "status-general";
      readonly status: string;
      readonly stage: string;
      readonly words: readonly string[];
    }
  /** Blank cells of a column that says nothing but won and lost. */
  | { readonly code: "blank-open"; readonly header: string }
  /** What was read from columns of yes and no; `no` is what "no" means in the only one. */
  | {
      readonly code: "flags-read";
      readonly flags: Readonly<Partial<Record<FlagRole, string>>>;
      readonly no: MeaningOfNo;
    }
  /** Yes-or-no columns and the stage differ, and the stage decides. */
  | { readonly code: "flags-stage-disagree"; readonly flags: readonly string[]; readonly stage: string }
  /** They say won and lost; won or lost and not closed; closed and nothing how. */
  | {
      readonly code: "flags-both" | "flags-not-closed" | "flags-closed-how";
      readonly flags: readonly string[];
    }
  | { readonly code: "flag-unreadable"; readonly header: string; readonly values: readonly string[] };
