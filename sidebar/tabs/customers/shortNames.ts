/** Names of at most four characters for narrow columns; names that begin alike show their ends. */
export function shortNames(names: readonly string[]): readonly string[] {
  const begins = names.map((name) => cut(name).slice(0, 4).join("").trim());
  return names.map((name, at) => {
    const begin = begins[at] ?? "";
    if (begins.filter((other) => other === begin).length < 2 || cut(name).length <= 4) return begin;
    return [...cut(name).slice(0, 1), "…", ...cut(name).slice(-2)].join("").trim();
  });
}

/** Whole characters as people see them, so that no emoji is cut in two. */
function cut(name: string): string[] {
  return Array.from(new Intl.Segmenter().segment(name), ({ segment }) => segment);
}
