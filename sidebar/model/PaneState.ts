import type { ColourRule } from "../../core/colours/ColourRule";
import { PortError, type PortErrorCode, type SheetRef } from "../../core/port/port";
import { noSettings, type Settings } from "../../core/port/Settings";
import type { Glimpse } from "../../core/table/sheetChoice/glimpseOf";
import type { MorePart, TabId } from "../tabs/Tab";
import { plainView, type ReviewedSheet, type View } from "./analyse";
import type { Desk } from "./Desk";

/** What stands in the way: the host's refusal, or a fault of ours. */
export interface Obstacle {
  readonly code: PortErrorCode | "fault" | "unread-rules" | "no-account";
  readonly detail: string;
}

export function obstacleOf(fault: unknown): Obstacle {
  if (fault instanceof PortError) return { code: fault.code, detail: fault.detail };
  return { code: "fault", detail: fault instanceof Error ? fault.message : String(fault) };
}

/** Long work under way. */
export type Work =
  | {
      readonly doing: "reading";
      /** How many rows have been read, and of how many; null until a host tells. */
      readonly rows: number | null;
      readonly of: number;
      /** The user asked for it; what was not asked for is told only where it comes in parts. */
      readonly isAsked: boolean;
    }
  | { readonly doing: "reviewing" };

/** A sheet that holds deals, with a glimpse of it. */
export interface FoundSheet extends SheetRef, Glimpse {}

/** What an act has done, told where it can be taken back. */
export interface Told {
  readonly text: string;
  readonly actions: readonly { readonly label: string; readonly run: () => void }[];
  /** Null where it cannot be taken back. */
  readonly undo: (() => Promise<void>) | null;
}

export interface PaneState {
  readonly tab: TabId;
  /** What the tab More shows. */
  readonly more: MorePart;
  readonly settings: Settings;
  readonly view: View;
  /** Null until the first sheet was read. */
  readonly reviewed: ReviewedSheet | null;
  /** Stands until something succeeds or the user closes it. */
  readonly trouble: Obstacle | null;
  /** Port calls under way. */
  readonly pending: number;
  /** What takes long just now. */
  readonly work: Work | null;
  /** The user stopped it: what is shown is of before. */
  readonly stopped: boolean;
  /** Said to screen readers. */
  readonly status: string;
  /** The last act, until the next one or until it is closed. */
  readonly told: Told | null;
  /** The rules that this session painted, by sheet id. */
  readonly painted: Readonly<Record<string, readonly ColourRule[]>>;
  /** The cells into which this session put formulas, by sheet id: a review knows them from its next reading on. */
  readonly filled: Readonly<Record<string, readonly string[]>>;
  /** The user has moved to another sheet than the one reviewed. */
  readonly elsewhere: SheetRef | null;
  /** Sheets that hold deals, the likeliest first, where the reviewed one holds none. */
  readonly dealsOn: readonly FoundSheet[];
  /** What other sheets tell: null until a tab needs it. */
  readonly desk: Desk | null;
  /** The same as it was when the pane opened, for what stands beside the review; a tab that goes by it reads it anew. */
  readonly glimpse: Desk | null;
  /** The account whose brief is open. */
  readonly brief: string | null;
}

export const firstState: PaneState = {
  tab: "review",
  more: "formulas",
  settings: noSettings,
  view: plainView,
  reviewed: null,
  trouble: null,
  pending: 0,
  work: null,
  stopped: false,
  status: "",
  told: null,
  painted: {},
  filled: {},
  elsewhere: null,
  dealsOn: [],
  desk: null,
  glimpse: null,
  brief: null,
};
