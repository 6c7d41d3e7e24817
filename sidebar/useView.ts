import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { usePane } from "./PaneContext";
import { useEscape } from "./useEscape";

/**
 * For what takes the place of a tab for a while: its heading has the focus once it stands, Esc leaves it, and what opened it has the focus
 * again, which is drawn anew by then and so found by its name.
 */
export function useView(leave: () => void): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const { model } = usePane();
  const [opener] = useState(() => model.pressed.get(model.state.tab));
  useEscape(leave);
  useEffect(() => {
    heading.current?.focus();
    return () => {
      setTimeout(() => {
        // Who has gone elsewhere is left there.
        if (document.activeElement !== document.body) return;
        const buttons = [...document.querySelectorAll<HTMLElement>(".fb-panel button")];
        buttons.find((button) => nameOf(button) === opener)?.focus();
      });
    };
  }, [opener]);
  return heading;
}

/** What a button is called. */
export function nameOf(button: Element): string {
  return button.getAttribute("aria-label") ?? button.textContent;
}
