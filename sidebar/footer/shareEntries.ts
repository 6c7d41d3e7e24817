import type { ShareEntry } from "./ShareEntry";

/** What the menu Share offers, in its order: a further entry is a line here. */
export const shareEntries: readonly ShareEntry[] = [];
