/** A field's words, with a hint below them that belongs to its description, not to its name. */
export function FieldLabel({ id, label, hint }: { id: string; label: string; hint: string }) {
  return (
    <div class="fb-label">
      <label for={id}>{label}</label>
      {hint === "" ? null : <small id={hintId(id)}>{hint}</small>}
    </div>
  );
}

/** What `aria-describedby` of the field points to. */
export function hintId(id: string): string {
  return `${id}-hint`;
}
