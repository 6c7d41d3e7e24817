import { customerTypeOfYes } from "../customerTypes/customerTypeOfWord";
import { CustomerType } from "../Pipeline";
import { type Role, roleSpecs } from "../role";
import type { ColumnProfile } from "./ColumnProfile";

/**
 * How well a column's cells suit a role, 0..1, under its header: yes and no are whom a customer is where the header asks for it. A column without filled cells suits every role more than half, so that a clear header is enough; yes and no have to be there.
 */
export function contentFit(role: Role, column: ColumnProfile, header: string): number {
  const spec = roleSpecs[role];
  if (role === "customerType" && column.flags >= 0.9 && customerTypeOfYes(header) !== CustomerType.unknown)
    return column.flags;
  if (column.filled === 0) return spec.cells === "flags" ? 0 : 0.6;
  // Yes and no are never the name of a line, an account, an owner or a customer type, nor a stage; "X" may be a name.
  const names = spec.cells === "names" || spec.cells === "unread";
  if (names && column.flags >= 0.9 && column.numbers + column.titles >= 0.9) return 0;
  return Math.max(0, Math.min(1, spec.fit(column)));
}
