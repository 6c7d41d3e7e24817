import type { Configuration } from "webpack";

export function excelAddin(): Configuration[] {
  return [];
}
