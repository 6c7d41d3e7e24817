import { element } from "./element";

/** One line under the bar: what is going on, or what went wrong. Empty text takes it away. */
export function notice(text: string, kind: "news" | "error" = "news"): void {
  const line = element("notice", HTMLElement);
  line.textContent = text;
  line.hidden = text === "";
  line.classList.toggle("error", kind === "error");
}
