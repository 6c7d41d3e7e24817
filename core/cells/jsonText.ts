/** What some terminals obey although JSON allows it raw, and marks that turn the writing direction; parsers read an escape the same. */
const steering = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/**
 * A value as JSON that can be kept in a document, handed to another program and printed on any terminal; everything that leaves us as JSON
 * is made of this. A number that is not finite is null, as is what is no value at all.
 *
 * @example jsonText({ a: ["\u009b", Number.NaN] }) // '{"a":["\\u009b",null]}'
 */
export function jsonText(value: unknown, indent = ""): string {
  const text: string | undefined = JSON.stringify(value, null, indent);
  return (text ?? "null").replace(
    steering,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
