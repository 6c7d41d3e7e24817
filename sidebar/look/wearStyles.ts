import frame from "./frame.css";
import parts from "./parts.css";
import review from "./review.css";
import { tokens } from "./tokens";
import { wear } from "./wear";

/** Gives the document the styles of the pane and its review. */
export function wearStyles(document: Document): void {
  wear(document, [tokens, frame, parts, review].join("\n"));
}
