/**
 * The sheet in which reviews and commitments are kept, one fact a row. Every adapter makes it with this name and heading,
 * and `readLog` gives the rows below the heading. People read and edit it, so it is plain text and numbers.
 */
export const logSheet = {
  key: "log",
  name: "Funnel Balance log",
  heading: ["Date", "Kind", "Item", "Value", "Words"],
} as const;
