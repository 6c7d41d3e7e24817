/** Says above the pane what this Excel lacks; nothing where it lacks nothing. */
export function tellMissing(document: Document, told: readonly string[]): void {
  const place = document.getElementById("missing");
  if (place === null || told.length === 0) return;
  for (const sentence of told) {
    const paragraph = document.createElement("p");
    paragraph.textContent = sentence;
    place.append(paragraph);
  }
  place.hidden = false;
}
