import type { Verdict } from "../balance/Finding";

/** On paper there is light alone: each colour on white has 4.5:1 as text and 3:1 as a mark. */
export const ink = {
  text: "#1a2027",
  soft: "#545f6c",
  hair: "#dde2e8",
  edge: "#76818f",
  raised: "#f4f6f8",
  second: "#66717f",
  third: "#3f4956",
  others: "#8a95a3",
  rest: "#eef1f4",
} as const;

/** The mark and the tint of each verdict. */
export const verdictInk: Readonly<Record<Verdict, { readonly mark: string; readonly tint: string }>> = {
  imbalanced: { mark: "#a61c15", tint: "#fbe3e0" },
  leaning: { mark: "#b4561b", tint: "#fdeadb" },
  watch: { mark: "#866400", tint: "#faf0cc" },
  balanced: { mark: "#188391", tint: "#dbeef0" },
  exempt: { mark: "#545f6c", tint: "#f4f6f8" },
  unknown: { mark: "#545f6c", tint: "#f4f6f8" },
};
