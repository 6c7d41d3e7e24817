/**
 * Bytes as letters of Windows-1252. Some versions of Node read 0x80 to 0x9F as control characters unless more is said to
 * follow, so it always is.
 *
 * @example windowsLetters(Uint8Array.of(0x80, 0x92)) // "€’"
 */
export function windowsLetters(bytes: Uint8Array): string {
  return new TextDecoder("windows-1252").decode(bytes, { stream: true });
}
