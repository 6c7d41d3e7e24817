import { type Context, Script } from "node:vm";

/** Members that came to JavaScript's library after 2020, and Intl, which our server code never needs. */
const younger = [
  ...["at", "findLast", "findLastIndex", "toReversed", "toSorted", "toSpliced", "with"].map(
    (name) => `Array.prototype.${name}`,
  ),
  ...["at", "replaceAll", "isWellFormed", "toWellFormed"].map((name) => `String.prototype.${name}`),
  ...["hasOwn", "groupBy"].map((name) => `Object.${name}`),
  ...["union", "intersection", "difference", "isSubsetOf"].map((name) => `Set.prototype.${name}`),
  ...["Map.groupBy", "Array.fromAsync", "Promise.any", "Promise.withResolvers"],
  ...[
    "globalThis.AggregateError",
    "globalThis.WeakRef",
    "globalThis.FinalizationRegistry",
    "globalThis.Intl",
  ],
];

/** Leaves a context the library of 2020: how young Apps Script's own is, is documented nowhere. */
export function keepLibraryOf2020(context: Context): void {
  new Script(younger.map((member) => `delete ${member};`).join("\n")).runInContext(context);
}
