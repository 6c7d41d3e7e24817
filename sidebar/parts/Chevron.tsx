/** Says that more is behind it: down where something opens below, right where a row can be opened. */
export function Chevron({ to }: { to: "down" | "right" }) {
  return (
    <svg class="fb-chevron" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      <path d={to === "down" ? "M2.5 4.5l3.5 3.5 3.5-3.5" : "M4.5 2.5L8 6l-3.5 3.5"} />
    </svg>
  );
}
