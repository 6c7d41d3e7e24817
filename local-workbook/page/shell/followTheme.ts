/** Whether the system is dark now; `change` hears when it changes. */
export function followTheme(change: (dark: boolean) => void): boolean {
  const query = window.matchMedia("(prefers-color-scheme: dark)");
  query.addEventListener("change", () => change(query.matches));
  return query.matches;
}
