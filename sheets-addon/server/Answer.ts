import type { PortErrorCode } from "../../core/port/port";

/** What crosses google.script.run: a thrown error would arrive as its message alone, so failures travel as values. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: PortErrorCode; readonly detail: string };
