/** A share as a place along a drawing, in percent of its width; its beginning where there is no share. */
export function along(share: number): string {
  return `${Number.isFinite(share) ? share * 100 : 0}%`;
}
