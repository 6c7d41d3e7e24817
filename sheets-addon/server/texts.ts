import { jsonText } from "../../core/cells/jsonText";
import { PortError } from "../../core/port/port";

/** A property may hold 9 KB, and about 8,066 bytes were measured to fit; escapes may take six bytes a character. */
const bytesAProperty = 7_900;
const bytesInAll = 480_000;

interface Index {
  /** Of this writing alone: where two write at once, the index of one never names the parts of the other. */
  readonly generation: string;
  readonly parts: number;
}

/**
 * Reads a text that was split over several document properties. Null where there is none, or where a part of it is gone:
 * a half-read setting is worse than none.
 */
export function readText(key: string): string | null {
  const all = PropertiesService.getDocumentProperties().getProperties();
  const index = readIndex(all[key]);
  if (!index) return null;
  const parts = partsOf(key, index).map((name) => all[name]);
  return parts.includes(undefined) ? null : parts.join("");
}

/**
 * Writes the parts beside the old ones, verifies them, and only then turns the index to them. Where `standing` is given and the document
 * holds another text by now, nothing is kept: false.
 */
export function keepText(key: string, text: string, standing?: string | null): boolean {
  if (standing !== undefined && standing !== readText(key)) return false;
  const properties = PropertiesService.getDocumentProperties();
  const parts = split(text);
  if (parts.length * bytesAProperty > bytesInAll) throw new PortError("settings-too-large", `${text.length}`);
  const old = readIndex(properties.getProperty(key));
  const index = { generation: Utilities.getUuid().slice(0, 8), parts: parts.length };
  const names = partsOf(key, index);
  try {
    const written = Object.fromEntries(names.map((name, i) => [name, parts[i] ?? ""]));
    properties.setProperties(written);
    const back = properties.getProperties();
    if (names.some((name) => back[name] !== written[name]))
      throw new PortError("host", "Google Sheets did not keep the settings");
    properties.setProperty(key, jsonText(index));
  } catch (fault) {
    if (readIndex(properties.getProperty(key))?.generation !== index.generation) remove(names);
    throw fault;
  }
  if (old) remove(partsOf(key, old));
  return true;
}

/** What is left behind takes room and is read by nobody: no reason to fail. */
function remove(names: readonly string[]): void {
  const properties = PropertiesService.getDocumentProperties();
  try {
    for (const name of names) properties.deleteProperty(name);
  } catch {}
}

const partsOf = (key: string, { generation, parts }: Index) =>
  Array.from({ length: parts }, (_, part) => `${key}.${generation}.${part}`);

function readIndex(text: string | null | undefined): Index | null {
  const [, generation, parts] = /^\{"generation":"(\w+)","parts":(\d+)\}$/.exec(text ?? "") ?? [];
  return generation === undefined ? null : { generation, parts: Number(parts) };
}

/** Splits by the bytes of UTF-8, never inside a character. */
function split(text: string): string[] {
  const parts: string[] = [];
  let part = "";
  let bytes = 0;
  for (const character of text) {
    const size = utf8Bytes(character.codePointAt(0) ?? 0);
    if (bytes + size > bytesAProperty) {
      parts.push(part);
      part = "";
      bytes = 0;
    }
    part += character;
    bytes += size;
  }
  return [...parts, part];
}

function utf8Bytes(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
