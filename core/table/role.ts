/** What a column of the sheet means. The order is the order in which ties are settled. */
export const roles = [
  "account",
  "line",
  "stage",
  "status",
  "amount",
  "probability",
  "created",
  "expectedClose",
  "actualClose",
  "lastActivity",
  "owner",
  "quota",
  "customerType",
  "currency",
  "deal",
] as const;

export type Role = (typeof roles)[number];
