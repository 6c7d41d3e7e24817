/** A regular expression taken apart, as far as it matters for how a matcher goes back and forth. */
export type Part =
  | { readonly is: "sign"; readonly matches: (sign: string) => boolean }
  | { readonly is: "all" | "any"; readonly of: readonly Part[] }
  | {
      readonly is: "repeat";
      readonly part: Part;
      readonly least: number;
      readonly most: number;
      readonly lazy: boolean;
    }
  | { readonly is: "group"; readonly part: Part; readonly index: number }
  | { readonly is: "same"; readonly index: number }
  | { readonly is: "look"; readonly part: Part; readonly behind: boolean; readonly wanted: boolean }
  | { readonly is: "edge"; readonly kind: "^" | "$" | "b" | "B" };

/** Takes a pattern apart. Throws where it holds what no pattern of ours holds. */
export function parsePattern({ source, flags }: RegExp): Part {
  let at = 0;
  let groups = 0;
  const classFlags = flags.replace(/[gy]/g, "");

  const any = (): Part => {
    const ways = [all()];
    while (source[at] === "|") {
      at++;
      ways.push(all());
    }
    return ways.length === 1 && ways[0] ? ways[0] : { is: "any", of: ways };
  };
  const all = (): Part => {
    const of: Part[] = [];
    while (at < source.length && source[at] !== "|" && source[at] !== ")") of.push(repeated(one()));
    return { is: "all", of };
  };
  const repeated = (part: Part): Part => {
    const found = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})(\??)/.exec(source.slice(at));
    if (found === null) return part;
    at += found[0].length;
    const [, sign, from, comma, to, lazy] = found;
    const least = sign === undefined ? Number(from) : sign === "+" ? 1 : 0;
    const most =
      sign === undefined
        ? comma === ""
          ? least
          : to === ""
            ? Number.POSITIVE_INFINITY
            : Number(to)
        : sign === "?"
          ? 1
          : Number.POSITIVE_INFINITY;
    return { is: "repeat", part, least, most, lazy: lazy === "?" };
  };
  const sign = (length: number): Part => {
    const text = source.slice(at, at + length);
    at += length;
    const one = new RegExp(`^(?:${text})$`, classFlags);
    const known = new Map<string, boolean>();
    const matches = (given: string) => {
      const answer = known.get(given);
      if (answer !== undefined) return answer;
      const found = one.test(given);
      known.set(given, found);
      return found;
    };
    return { is: "sign", matches };
  };
  const inBrackets = (): Part => {
    const opening = /^\((?:\?(?:(<?)([=!])|:|<\w+>))?/.exec(source.slice(at));
    if (opening === null) throw new Error(`no group at ${at} of ${source}`);
    at += opening[0].length;
    const [all, behind, wanted] = opening;
    const index = all === "(" || all.endsWith(">") ? ++groups : 0;
    const part = any();
    if (source[at++] !== ")") throw new Error(`no end of a group at ${at} of ${source}`);
    if (wanted !== undefined) return { is: "look", part, behind: behind === "<", wanted: wanted === "=" };
    return index === 0 ? part : { is: "group", part, index };
  };
  const one = (): Part => {
    const rest = source.slice(at);
    if (rest.startsWith("(")) return inBrackets();
    const edge = /^(?:\^|\$|\\[bB])/.exec(rest)?.[0];
    if (edge !== undefined) {
      at += edge.length;
      return { is: "edge", kind: edge.replace("\\", "") as "^" };
    }
    const same = /^\\([1-9])/.exec(rest);
    if (same) {
      at += same[0].length;
      return { is: "same", index: Number(same[1]) };
    }
    const length =
      /^(?:\[(?:\\.|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[0-9a-f]{4}|\\x[0-9a-f]{2}|\\[\s\S]|[\ud800-\udbff][\udc00-\udfff]|[\s\S])/i.exec(
        rest,
      )?.[0].length;
    return sign(length ?? 1);
  };
  const whole = any();
  if (at !== source.length) throw new Error(`read ${at} of ${source.length} signs of ${source}`);
  return flags.includes("y") ? { is: "all", of: [{ is: "edge", kind: "^" }, whole] } : whole;
}
