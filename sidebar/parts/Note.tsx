import type { ComponentChildren } from "preact";
import { Act } from "./Act";

interface NoteProps {
  title?: string;
  trouble?: boolean;
  actions?: readonly { label: string; onClick: () => void }[];
  children?: ComponentChildren;
}

/** A raised box with something to know and, perhaps, to do. A trouble is read out at once. */
export function Note({ title, trouble = false, actions = [], children }: NoteProps) {
  return (
    <div class={trouble ? "fb-note fb-note-trouble" : "fb-note"} role={trouble ? "alert" : "note"}>
      {title === undefined ? null : <b>{title}</b>}
      {children}
      {actions.length === 0 ? null : (
        <div class="fb-note-actions">
          {actions.map(({ label, onClick }) => (
            <Act key={label} onClick={onClick}>
              {label}
            </Act>
          ))}
        </div>
      )}
    </div>
  );
}
