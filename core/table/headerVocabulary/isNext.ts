import { headerWords } from "./headerReadings";

const next = /^(?:next|nachster?|nachste|prochaine?|proximo|proxima|prossimo|prossima|volgende)$/;

/**
 * Whether a header tells what is to be done next, in seven languages: it says nothing of where the deal stands.
 *
 * @example isNext("Next step") // true
 */
export function isNext(header: string): boolean {
  return next.test(headerWords(header)[0] ?? "");
}
