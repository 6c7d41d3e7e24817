import type { ComponentChildren } from "preact";

/** What few people need, under a line that says how much there is. */
export function Folded({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <details class="fb-more">
      <summary>{title}</summary>
      {children}
    </details>
  );
}
