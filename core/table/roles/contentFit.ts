import { type Role, roleSpecs } from "../role";
import type { ColumnProfile } from "./ColumnProfile";

/**
 * How well a column's cells suit a role, 0..1. A column without filled cells suits every role half.
 */
export function contentFit(role: Role, column: ColumnProfile): number {
  if (column.filled === 0) return 0.5;
  return Math.max(0, Math.min(1, roleSpecs[role].fit(column)));
}
