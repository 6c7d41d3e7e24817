import { PortError } from "../../core/port/port";

/** A property may hold 9 KB, and about 8,066 bytes were measured to fit; escapes may take six bytes a character. */
const bytesAProperty = 7_900;
const bytesInAll = 480_000;

interface Index {
  readonly generation: number;
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
  let text = "";
  for (let part = 0; part < index.parts; part++) {
    const value = all[partKey(key, index.generation, part)];
    if (value === undefined) return null;
    text += value;
  }
  return text;
}

/** Writes the parts beside the old ones, verifies them, and only then turns the index to them. */
export function keepText(key: string, text: string): void {
  const properties = PropertiesService.getDocumentProperties();
  const parts = split(text);
  if (parts.length * bytesAProperty > bytesInAll) throw new PortError("settings-too-large", `${text.length}`);
  const old = readIndex(properties.getProperty(key));
  const generation = (old?.generation ?? 0) + 1;
  const written = Object.fromEntries(parts.map((part, i) => [partKey(key, generation, i), part]));
  properties.setProperties(written);
  const back = properties.getProperties();
  if (Object.entries(written).some(([name, part]) => back[name] !== part))
    throw new PortError("host", "Google Sheets did not keep the settings");
  properties.setProperty(key, JSON.stringify({ generation, parts: parts.length }));
  for (let part = 0; old && part < old.parts; part++)
    properties.deleteProperty(partKey(key, old.generation, part));
}

const partKey = (key: string, generation: number, part: number) => `${key}.${generation}.${part}`;

function readIndex(text: string | null | undefined): Index | null {
  const found = /^\{"generation":(\d+),"parts":(\d+)\}$/.exec(text ?? "");
  return found ? { generation: Number(found[1]), parts: Number(found[2]) } : null;
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
