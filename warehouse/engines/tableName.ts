import { WarehouseError } from "../WarehouseError";

/**
 * The name of a table or view as a statement holds it, its schema before a point. @throws WarehouseError without a name
 *
 * @example tableName("crm.deals") // '"crm"."deals"'
 */
export function tableName(table: string | null): string {
  if (table === null) throw new WarehouseError({ code: "no-table", table });
  return table
    .split(".")
    .map((part) => `"${part.replaceAll('"', '""')}"`)
    .join(".");
}
