const pixelsPerCharacter = 8;
const padding = 5;

/** A column's width in the grid from that of a file, which counts characters. */
export function pixelsOf(characters: number): number {
  return Math.round(characters * pixelsPerCharacter) + padding;
}

export function charactersIn(pixels: number): number {
  return Math.max(1, Math.round((pixels - padding) / pixelsPerCharacter));
}
