/** The tag of an element that will hold something: `<row r="1" />` as `<row r="1">`; what ends with an open tag stays as it is. */
export function openTag(xml: string): string {
  return xml.endsWith("/>") ? `${xml.slice(0, -2).trimEnd()}>` : xml;
}
