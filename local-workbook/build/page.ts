import type { Configuration } from "webpack";

export function page(): Configuration[] {
  return [];
}
