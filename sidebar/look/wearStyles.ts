import customers from "./customers.css";
import frame from "./frame.css";
import more from "./more.css";
import parts from "./parts.css";
import review from "./review.css";
import tabs from "./tabs.css";
import team from "./team.css";
import time from "./time.css";
import { tokens } from "./tokens";

/**
 * Gives the document the pane's styles.
 *
 * A constructed style sheet needs no exception in a content security policy: hosts may say `style-src 'none'`.
 * Only where a web view is too old for it (Safari before 16.4) does a <style> element stand in, which then needs
 * `style-src 'unsafe-inline'` (for style alone; scripts never need it).
 */
export function wearStyles(document: Document): void {
  const text = [tokens, frame, parts, review, tabs, customers, team, time, more].join("\n");
  if (Array.isArray(document.adoptedStyleSheets)) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return;
  }
  const style = document.createElement("style");
  style.textContent = text;
  document.head.append(style);
}
