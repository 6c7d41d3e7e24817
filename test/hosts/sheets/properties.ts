import { type Modelled, strict } from "./strict";

type Properties = GoogleAppsScript.Properties.Properties;

/** Limits of the real service: 9 KB a value and 500 KB in all (8,066 bytes a value were measured to fit). */
const bytesAValue = 8_066;
const bytesInAll = 500_000;

export class PropertiesDouble
  implements
    Modelled<Properties, "deleteProperty" | "getProperties" | "getProperty" | "setProperties" | "setProperty">
{
  readonly values = new Map<string, string>();

  /** @param guardWrite refuses a write as the document refuses one. */
  constructor(private readonly guardWrite: () => void = () => {}) {}

  getProperty(key: string): string | null {
    return this.values.get(key) ?? null;
  }
  getProperties(): Record<string, string> {
    return Object.fromEntries(this.values);
  }
  setProperty(key: string, value: string): this {
    this.guardWrite();
    if (new TextEncoder().encode(value).length > bytesAValue) throw new Error("Argument too large: value");
    this.values.set(key, value);
    const all = [...this.values].reduce((sum, [name, text]) => sum + name.length + text.length, 0);
    if (all > bytesInAll) throw new Error("You have exceeded the property storage quota.");
    return this;
  }
  setProperties(values: Record<string, string>): this {
    for (const [key, value] of Object.entries(values)) this.setProperty(key, value);
    return this;
  }
  deleteProperty(key: string): this {
    this.guardWrite();
    this.values.delete(key);
    return this;
  }
}

export function propertiesService(properties: PropertiesDouble): object {
  const document = strict("Properties", properties);
  return strict("PropertiesService", { getDocumentProperties: () => document });
}
