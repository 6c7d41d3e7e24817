import { readFileSync } from "node:fs";

/** By file: the source that was given, and what ts-loader made of it. */
const transpiled = new Map();

/** A webpack loader after ts-loader: what one bundle has had transpiled the next ones take, since most of them hold all of core. */
export default function keep(code) {
  transpiled.set(this.resourcePath, { source: readFileSync(this.resourcePath, "utf8"), code });
  return code;
}

/** What this gives back ends the way to ts-loader. */
export function pitch() {
  const known = transpiled.get(this.resourcePath);
  if (known?.source !== readFileSync(this.resourcePath, "utf8")) return undefined;
  this.addDependency(this.resourcePath);
  return known.code;
}
