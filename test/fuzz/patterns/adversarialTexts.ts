import type { Part } from "./parsePattern";

/** Signs that stand for their kind: what of them a pattern takes is its alphabet. */
const candidates = [
  ...[
    " ",
    "1",
    "a",
    "A",
    ".",
    ",",
    "-",
    "'",
    "(",
    ")",
    "/",
    ":",
    "%",
    "&",
    "+",
    "_",
    "=",
    "!",
    '"',
    "<",
    ">",
    "#",
    "[",
  ],
  ...[
    "\n",
    "\t",
    "\u00a0",
    "\u2013",
    "é",
    "ß",
    "€",
    "年",
    "月",
    "日",
    "T",
    "Z",
    "s",
    "o",
    "$",
    "{",
    "}",
    "]",
    "*",
    "|",
    ";",
    "\\",
    "@",
    "?",
    "\u200b",
  ],
  ..."bcdefghijklmnpqrtuvwxyz".split(""),
  ..."234567890BCDEFGHIJKLMNOPQRSUVWXY".split(""),
];

/** Texts, of about so many signs, that make a pattern go back as often as it can. */
export function adversarialTexts(pattern: Part, length: number): readonly string[] {
  const texts = new Set<string>();
  const fill = (unit: string) => unit.repeat(Math.ceil(length / Math.max(1, unit.length))).slice(0, length);
  const alphabet = [...new Set(signsOf(pattern).map(exampleOf))].slice(0, 8);
  for (const one of [...alphabet, " ", "1"])
    for (const [before, behind] of around) texts.add(before + fill(one) + behind);
  for (const [at, one] of alphabet.entries())
    for (const other of alphabet.slice(at + 1, at + 4)) texts.add(`${fill(one + other)}${spoilt}`);
  // The beginning of a match, one of its repeats as often as the text is long, and an end that spoils it; and that itself again and again.
  for (const { before, unit } of pumps(pattern, "")) {
    for (const behind of ["", spoilt, "a", "1"]) texts.add(before + fill(unit) + behind);
    texts.add(`a${before}${fill(unit)}a`);
    for (const again of [before, before + unit, before + unit + unit]) texts.add(`${fill(again)}${spoilt}`);
  }
  return [...texts];
}

/** A sign that no pattern asks for. */
const spoilt = "\u0001";
/** What stands around the same sign many times. */
const around = ["", "a", "1"].flatMap((before) =>
  ["", spoilt, "a", "1"].map((behind) => [before, behind] as const),
);

function signsOf(part: Part): readonly Extract<Part, { is: "sign" }>[] {
  if (part.is === "sign") return [part];
  if (part.is === "all" || part.is === "any") return part.of.flatMap(signsOf);
  return "part" in part ? signsOf(part.part) : [];
}

function exampleOf({ matches }: Extract<Part, { is: "sign" }>): string {
  return candidates.find(matches) ?? spoilt;
}

/** The shortest text that a part takes, so far as its first ways tell. */
function shortest(part: Part): string {
  if (part.is === "sign") return exampleOf(part);
  if (part.is === "all") return part.of.map(shortest).join("");
  if (part.is === "any") return part.of[0] === undefined ? "" : shortest(part.of[0]);
  if (part.is === "repeat") return shortest(part.part).repeat(part.least);
  if (part.is === "look") return part.wanted ? shortest(part.part) : "";
  return part.is === "group" ? shortest(part.part) : "";
}

interface Pump {
  readonly before: string;
  readonly unit: string;
}

/** Every repeat without a bound, with what a match has before it. */
function pumps(part: Part, before: string): readonly Pump[] {
  if (part.is === "repeat") {
    const own = part.most > 9 ? waysOf(part.part).map((unit) => ({ before, unit: unit || " " })) : [];
    return [...own, ...pumps(part.part, before)];
  }
  if (part.is === "any") return part.of.flatMap((way) => pumps(way, before));
  if (part.is === "all") {
    let sofar = before;
    return part.of.flatMap((piece) => {
      const found = pumps(piece, sofar);
      sofar += shortest(piece);
      return found;
    });
  }
  return "part" in part ? pumps(part.part, before) : [];
}

/** Up to four texts of a part. */
function waysOf(part: Part): readonly string[] {
  if (part.is !== "sign") return [shortest(part)];
  return candidates.filter(part.matches).slice(0, 4);
}
