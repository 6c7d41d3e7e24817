import { type Role, roleSpecs } from "../role";
import type { ColumnProfile } from "./ColumnProfile";

/**
 * How well a column's cells suit a role, 0..1. A column without filled cells suits every role more than half, so that a clear header is enough.
 */
export function contentFit(role: Role, column: ColumnProfile): number {
  if (column.filled === 0) return 0.6;
  return Math.max(0, Math.min(1, roleSpecs[role].fit(column)));
}
