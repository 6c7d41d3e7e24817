import customers from "./customers.css";
import more from "./more.css";
import tabs from "./tabs.css";
import team from "./team.css";
import time from "./time.css";
import { wear } from "./wear";

const worn = new WeakSet<Document>();

/** Gives the document the styles of the other tabs, which come with them, once. */
export function wearTabStyles(document: Document): void {
  if (worn.has(document)) return;
  worn.add(document);
  wear(document, [tabs, customers, team, time, more].join("\n"));
}
