/** Text has no control characters but tabs and line ends; a stray NUL or two in a long export is forgiven. */
export function looksBinary(start: string): boolean {
  let odd = 0;
  for (let at = 0; at < start.length; at++) {
    const code = start.charCodeAt(at);
    if (code === 0xfffd || (code < 32 && code !== 9 && code !== 10 && code !== 13)) odd++;
  }
  return odd > start.length * 0.02;
}
