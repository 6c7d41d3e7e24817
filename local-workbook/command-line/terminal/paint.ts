import type { Tone } from "../../../core/colours/toneOf";

/** How parts of a report stand out; without colours the words and signs alone must do. */
export interface Paint {
  strong(text: string): string;
  quiet(text: string): string;
  heading(text: string): string;
  tone(tone: Tone, text: string): string;
}

/** Blue for good and yellow to red for bad stay apart for people who do not tell red from green. */
const toneColours: Readonly<Record<Tone, string>> = {
  ok: "34",
  watch: "33",
  out: "1;31",
  "out-lean": "31",
  low: "1;31",
  "low-lean": "31",
  quiet: "2",
};

export function paint(colours: boolean): Paint {
  const dress = (code: string) => (text: string) => (colours ? `\u001b[${code}m${text}\u001b[0m` : text);
  return {
    strong: dress("1"),
    quiet: dress("2"),
    heading: dress("1;36"),
    tone: (tone, text) => dress(toneColours[tone])(text),
  };
}
