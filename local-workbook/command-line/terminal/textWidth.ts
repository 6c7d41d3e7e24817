const segments = new Intl.Segmenter();

/** Columns that a text takes in a terminal: two for East Asian wide characters and emoji, none for joined marks. */
export function textWidth(text: string): number {
  if (/^[\u0020-\u02ff]*$/.test(text)) return text.length;
  let width = 0;
  for (const { segment } of segments.segment(text)) width += wide.test(segment) ? 2 : 1;
  return width;
}

const wide =
  /\p{Emoji_Presentation}|\ufe0f|^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;

/** Cuts a text to a width, with an ellipsis where something is left out, and fills it up with spaces. */
export function fitted(text: string, width: number): string {
  const own = textWidth(text);
  if (own <= width) return text + " ".repeat(width - own);
  let cut = "";
  for (const { segment } of segments.segment(text)) {
    if (textWidth(cut + segment) > width - 1) break;
    cut += segment;
  }
  return fitted(`${cut}…`, width);
}

/**
 * Breaks a text between words into lines of at most a width; a longer word stands on a line of its own, cut. A figure
 * keeps its percent sign.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/ +(?!%)/)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (textWidth(longer) <= width) line = longer;
    else {
      if (line !== "") lines.push(line);
      line = textWidth(word) <= width ? word : fitted(word, width);
    }
  }
  return line === "" ? lines : [...lines, line];
}
