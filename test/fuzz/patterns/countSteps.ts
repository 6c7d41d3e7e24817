import type { Part } from "./parsePattern";

/** A search that takes more steps is stopped: it has shown enough. */
const enough = 8_000_000;

class Enough extends Error {}

/** How many signs a part takes. */
function widthOf(part: Part): { readonly least: number; readonly most: number } {
  switch (part.is) {
    case "sign":
      return { least: 1, most: 1 };
    case "all": {
      const widths = part.of.map(widthOf);
      const sum = (of: "least" | "most") => widths.reduce((total, width) => total + width[of], 0);
      return { least: sum("least"), most: sum("most") };
    }
    case "any": {
      const widths = part.of.map(widthOf);
      return {
        least: Math.min(...widths.map(({ least }) => least)),
        most: Math.max(...widths.map(({ most }) => most)),
      };
    }
    case "group":
      return widthOf(part.part);
    case "repeat": {
      const { least, most } = widthOf(part.part);
      return { least: least * part.least, most: most === 0 ? 0 : most * part.most };
    }
    case "same":
      return { least: 0, most: Number.POSITIVE_INFINITY };
    default:
      return { least: 0, most: 0 };
  }
}

/**
 * How many steps a backtracking matcher takes to look for a pattern in a text, from every place of it: what a clock would show, without
 * the clock.
 */
export function countSteps(pattern: Part, text: string): number {
  const signs = [...text];
  const groups: string[] = [];
  let steps = 0;
  const step = () => {
    if (++steps > enough) throw new Enough();
  };
  const isWord = (at: number) => /\w/.test(signs[at] ?? "");

  /** Whether the part matches from a place, and what comes after it from where it ends. */
  const match = (part: Part, at: number, then: (end: number) => boolean): boolean => {
    step();
    switch (part.is) {
      case "sign": {
        const sign = signs[at];
        return sign !== undefined && part.matches(sign) && then(at + 1);
      }
      case "all": {
        const next = (index: number, from: number): boolean => {
          const piece = part.of[index];
          return piece === undefined ? then(from) : match(piece, from, (end) => next(index + 1, end));
        };
        return next(0, at);
      }
      case "any":
        return part.of.some((way) => match(way, at, then));
      case "group":
        return match(part.part, at, (end) => {
          groups[part.index] = signs.slice(at, end).join("");
          return then(end);
        });
      case "same": {
        const same = [...(groups[part.index] ?? "")];
        return same.every((sign, index) => signs[at + index] === sign) && then(at + same.length);
      }
      case "look":
        return looks(part, at) === part.wanted && then(at);
      case "edge": {
        if (part.kind === "^") return at === 0 && then(at);
        if (part.kind === "$") return at === signs.length && then(at);
        return (isWord(at - 1) !== isWord(at)) === (part.kind === "b") && then(at);
      }
      case "repeat":
        return part.part.is === "sign" ? runs(part, part.part, at, then) : again(part, at, 0, then);
    }
  };
  const looks = ({ part, behind }: Extract<Part, { is: "look" }>, at: number): boolean => {
    if (!behind) return match(part, at, () => true);
    const { least, most } = widthOf(part);
    for (let from = at - least; from >= Math.max(0, at - most); from--)
      if (match(part, from, (end) => end === at)) return true;
    return false;
  };
  /** Repeats of one sign: in a loop, so that a long text needs no deep stack. */
  const runs = (
    { least, most, lazy }: Extract<Part, { is: "repeat" }>,
    { matches }: Extract<Part, { is: "sign" }>,
    at: number,
    then: (end: number) => boolean,
  ): boolean => {
    let end = at;
    const mayGo = () => end - at < most && end < signs.length && matches(signs[end] ?? "");
    if (lazy) {
      for (;;) {
        step();
        if (end - at >= least && then(end)) return true;
        if (!mayGo()) return false;
        end++;
      }
    }
    while (mayGo()) {
      step();
      end++;
    }
    for (; end - at >= least; end--) {
      step();
      if (then(end)) return true;
    }
    return false;
  };
  const again = (
    repeat: Extract<Part, { is: "repeat" }>,
    at: number,
    times: number,
    then: (end: number) => boolean,
  ): boolean => {
    const more = () =>
      times < repeat.most && match(repeat.part, at, (end) => end > at && again(repeat, end, times + 1, then));
    const stop = () => times >= repeat.least && then(at);
    return repeat.lazy ? stop() || more() : more() || stop();
  };

  try {
    for (let from = 0; from <= signs.length; from++) if (match(pattern, from, () => true)) break;
  } catch (fault) {
    if (!(fault instanceof Enough)) throw fault;
  }
  return steps;
}
