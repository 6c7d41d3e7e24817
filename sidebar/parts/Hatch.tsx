/** The pattern of what may be chance, for pictures that are drawn as SVG; `id` is what their `fill="url(#...)"` names. */
export function Hatch({ id, tone }: { id: string; tone: "lean" | "low" }) {
  return (
    <pattern
      id={id}
      class={`fb-hatch-${tone}`}
      width="5"
      height="5"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(25)"
    >
      <rect class="fb-hatch-ground" width="5" height="5" />
      <rect class="fb-hatch-line" width="2.5" height="5" />
    </pattern>
  );
}
