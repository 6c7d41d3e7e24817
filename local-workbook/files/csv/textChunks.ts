import { detectEncoding } from "./detectEncoding";

const step = 1 << 22;

/**
 * A text file as pieces with "\n" as the only line end, so that no single string nears the engine's limit. A file
 * without any "\n" ends its lines with "\r", as old Macs do.
 */
export function* textChunks(bytes: Uint8Array): Generator<{ readonly text: string; readonly done: number }> {
  const encoding = detectEncoding(bytes);
  const decoder = new TextDecoder(encoding);
  const lineFeeds = bytes.includes(0x0a);
  let held = "";
  for (let at = 0; at < bytes.length; at += step) {
    const end = Math.min(at + step, bytes.length);
    let text = held + decoder.decode(bytes.subarray(at, end), { stream: true });
    held = "";
    if (lineFeeds && end < bytes.length && text.endsWith("\r")) {
      held = "\r";
      text = text.slice(0, -1);
    }
    yield { text: unifyLineEnds(text, lineFeeds), done: end / bytes.length };
  }
  const rest = held + decoder.decode();
  if (rest !== "") yield { text: unifyLineEnds(rest, lineFeeds), done: 1 };
}

function unifyLineEnds(text: string, lineFeeds: boolean): string {
  if (!text.includes("\r")) return text;
  return lineFeeds ? text.replaceAll("\r\n", "\n") : text.replaceAll("\r", "\n");
}
