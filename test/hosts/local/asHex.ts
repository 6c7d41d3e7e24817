/** The grid writes colours as `rgb(255,216,184)`. */
export function asHex(colour: string): string {
  const parts = colour.match(/\d+/g);
  if (!colour.startsWith("rgb") || parts === null) return colour.toLowerCase();
  return `#${parts.map((part) => Number(part).toString(16).padStart(2, "0")).join("")}`;
}
