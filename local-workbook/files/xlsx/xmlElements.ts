/** An element in a text: where it starts and ends, and where what is inside of it does. */
export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  readonly start: number;
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly end: number;
}

/** No search goes on beyond the next thing of its kind: what has no end costs no more than it is long. */
const token =
  /<!--(?:(?!<!--)[\s\S])*?-->|<!\[CDATA\[(?:(?!<!\[CDATA\[)[\s\S])*?\]\]>|<\?(?:(?!<\?)[\s\S])*?\?>|<(\/?)(?:[^\s/<>:]+:)?([^\s/<>:]+)(?=[\s/>])(?:"[^"<]*"|'[^'<]*'|[^"'<>])*?(\/?)>/g;

/**
 * The elements directly inside of another one, or those that stand side by side in a text up to its end or that of the
 * element around them. For patching well-formed XML by its places, so that everything else stays as it was written.
 */
export function xmlElements(text: string, parent?: XmlElement): XmlElement[] {
  if (parent && parent.contentEnd === parent.end) return [];
  const found: XmlElement[] = [];
  let depth = 0;
  let open = { name: "", start: 0, contentStart: 0 };
  token.lastIndex = parent?.contentStart ?? 0;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const [whole, closes, name, empty] = match;
    if (name === undefined) continue;
    const end = match.index + whole.length;
    if (closes && depth === 0) break;
    if (!closes && depth === 0) open = { name, start: match.index, contentStart: end };
    if (closes) depth--;
    else if (!empty) depth++;
    if (depth === 0) found.push({ ...open, contentEnd: closes ? match.index : end, end });
  }
  return found;
}

/** The prefix of a tag, "x:" or "". */
export function prefixOf(tag: string): string {
  return /^<\/?([^\s/>:]+:)?/.exec(tag)?.[1] ?? "";
}
