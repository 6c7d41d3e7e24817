const signs: Readonly<Record<string, string>> = {
  "→": "->",
  "·": "-",
  "–": "-",
  "—": "-",
  "…": "...",
  "“": '"',
  "”": '"',
  "‘": "'",
  "’": "'",
  "×": "x",
  "━": "#",
  "╌": ".",
  "┃": "|",
  "✓": "+",
  "✗": "x",
  "\u00a0": " ",
  "\u202f": " ",
};
const ours = /[\u00a0\u202f→·–—…“”‘’×━╌┃✓✗]|[▏▎▍▌▋▊▉█]/gu;

/**
 * A text of ours with signs of ASCII in the place of lines, ticks, arrows and quotes. Letters of names stay as they are.
 *
 * @example inAscii("✗ Sensors 71 % → 72 %  ████▌") // "x Sensors 71 % -> 72 %  #####"
 */
export function inAscii(text: string): string {
  return text.replace(ours, (sign) => signs[sign] ?? "#");
}
