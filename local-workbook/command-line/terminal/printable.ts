const steering = /\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Text from cells without what would steer a terminal: control characters (an escape sequence in an account's name
 * could move the cursor or set the title) and marks that turn the writing direction of what follows.
 */
export function printable(text: string): string {
  return text.replace(/[\t\n\r]+/g, " ").replace(steering, "");
}
