import { foldName } from "../table/names/foldName";

/** Orders names as people look for them: without case and punctuation, then as they stand. */
export function compareNames(a: string, b: string): number {
  const [foldedA, foldedB] = [foldName(a), foldName(b)];
  if (foldedA !== foldedB) return foldedA < foldedB ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}
