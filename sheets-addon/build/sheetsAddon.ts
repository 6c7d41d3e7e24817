import type { Configuration } from "webpack";

export function sheetsAddon(): Configuration[] {
  return [];
}
