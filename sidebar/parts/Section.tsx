import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

interface SectionProps {
  title: string;
  /** A chip, or a few soft words at the right of the title. */
  aside?: ComponentChildren;
  /** Copies what is drawn in it (see CopyPicture). */
  copy?: ComponentChildren;
  children?: ComponentChildren;
}

/** A titled part of a tab, under a hairline. */
export function Section({ title, aside, copy, children }: SectionProps) {
  const id = useId();
  return (
    <section class="fb-section" aria-labelledby={id}>
      <div class="fb-section-head">
        <h2 id={id}>{title}</h2>
        {typeof aside === "string" ? <small>{aside}</small> : aside}
        {copy}
      </div>
      {children}
    </section>
  );
}
