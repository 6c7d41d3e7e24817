import type { Changes } from "../changes/Changes";

/** A file with what was changed in it, as this browser keeps it until the next visit. */
export interface Kept {
  readonly name: string;
  readonly title: string;
  readonly bytes: Uint8Array;
  readonly changes: Changes;
  /** When, in milliseconds since 1970. */
  readonly at: number;
}
