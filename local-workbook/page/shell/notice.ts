import { element } from "./element";

/** What somebody can do about a notice. */
export interface NoticeAct {
  readonly label: string;
  readonly run: () => void;
}

/** One line under the bar: what is going on, or what went wrong, and what can be done. Empty text takes it away. */
export function notice(text: string, kind: "news" | "error" = "news", acts: readonly NoticeAct[] = []): void {
  const line = element("notice", HTMLElement);
  line.replaceChildren(text, ...acts.map(button));
  line.hidden = text === "";
  line.classList.toggle("error", kind === "error");
}

/** News that must not take away what went wrong: it stands behind that in the same line. */
export function addNotice(text: string, acts: readonly NoticeAct[] = []): void {
  const line = element("notice", HTMLElement);
  const isError = !line.hidden && line.classList.contains("error");
  if (isError) line.append(` ${text}`, ...acts.map(button));
  else notice(text, "news", acts);
}

function button({ label, run }: NoticeAct): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = label;
  made.addEventListener("click", run);
  return made;
}
