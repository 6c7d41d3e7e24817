import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";

export interface MenuItem {
  readonly label: string;
  /** A figure at the right end. */
  readonly aside?: string;
  /** A sample of colour before the words. */
  readonly swatch?: ComponentChildren;
  /** One of several of which one is chosen; left out for a plain command. */
  readonly isChosen?: boolean;
  /** Why it cannot be chosen. */
  readonly unavailable?: string | undefined;
  readonly run: () => void;
}

interface MenuProps {
  /** The button's name for screen readers, where it is not what it shows. */
  label?: string;
  /** Above the entries. */
  title?: string;
  look: string;
  /** The class of what holds the button and its list. */
  box?: string;
  /** Groups of entries, with a line between them. */
  groups: readonly (readonly MenuItem[])[];
  children: ComponentChildren;
}

/** A button that opens a list of commands or choices: arrows, Home, End and letters move in it, Esc and Tab leave it. */
export function Menu({ label, title, look, box: around = `${look}-box`, groups, children }: MenuProps) {
  const [isOpen, open] = useState(false);
  const box = useRef<HTMLSpanElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const id = useId();
  const entries = () => [
    ...(box.current?.querySelectorAll<HTMLButtonElement>(".fb-menu button:not(:disabled)") ?? []),
  ];
  // At once, and not after the next frame: the keys that follow are for the menu.
  useLayoutEffect(() => {
    if (!isOpen) return;
    const all = entries();
    (all.find((entry) => entry.getAttribute("aria-checked") === "true") ?? all[0])?.focus();
    const document = box.current?.ownerDocument;
    const leave = (event: Event) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) open(false);
    };
    document?.addEventListener("pointerdown", leave);
    document?.addEventListener("focusin", leave);
    return () => {
      document?.removeEventListener("pointerdown", leave);
      document?.removeEventListener("focusin", leave);
    };
  }, [isOpen]);
  const close = () => {
    open(false);
    opener.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isOpen) return;
    if (event.key === "Escape" || event.key === "Tab") {
      close();
      // The Esc is spent: it closes nothing else.
      event.stopPropagation();
      if (event.key === "Escape") event.preventDefault();
      return;
    }
    const target = targetOf(event.key, entries());
    if (target === undefined) return;
    event.preventDefault();
    target.focus();
  };
  return (
    <span class={`fb-menu-box ${around}`} ref={box}>
      <button
        type="button"
        class={look}
        ref={opener}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => open(!isOpen)}
        onKeyDown={onKeyDown}
      >
        {children}
      </button>
      {isOpen ? (
        <span class="fb-pop">
          {title === undefined ? null : <small>{title}</small>}
          <span class="fb-menu" id={id} role="menu" aria-label={label ?? title} onKeyDown={onKeyDown}>
            {groups.map((items, group) => (
              <span key={group} class="fb-menu-group" role="none">
                {items.map((item) => (
                  <Entry key={item.label} item={item} onLeave={close} />
                ))}
              </span>
            ))}
          </span>
        </span>
      ) : null}
    </span>
  );
}

function Entry({ item, onLeave }: { item: MenuItem; onLeave: () => void }) {
  const { label, aside, swatch, isChosen, unavailable, run } = item;
  const given = {
    type: "button",
    tabIndex: -1,
    disabled: unavailable !== undefined,
    title: unavailable,
    onClick: () => {
      onLeave();
      run();
    },
  } as const;
  const shown = (
    <>
      {swatch}
      <span>{label}</span>
      {aside === undefined ? null : <small>{aside}</small>}
    </>
  );
  return isChosen === undefined ? (
    <button role="menuitem" {...given}>
      {shown}
    </button>
  ) : (
    <button role="menuitemradio" aria-checked={isChosen} {...given}>
      {shown}
    </button>
  );
}

function targetOf(key: string, entries: readonly HTMLButtonElement[]): HTMLButtonElement | undefined {
  const at = entries.findIndex((entry) => entry.matches(":focus"));
  if (key === "ArrowDown") return entries[(at + 1) % entries.length];
  if (key === "ArrowUp") return entries[(at + entries.length - 1) % entries.length];
  if (key === "Home") return entries[0];
  if (key === "End") return entries.at(-1);
  if (key.length !== 1) return undefined;
  const begins = (entry: HTMLButtonElement) =>
    entry.textContent?.trim().toLowerCase().startsWith(key.toLowerCase());
  return [...entries.slice(at + 1), ...entries.slice(0, at + 1)].find(begins);
}
