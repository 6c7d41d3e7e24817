import { readProperty, writeProperty } from "./properties";

const key = "settings";

export function loadSettings(): string | null {
  return readProperty(key);
}

export function saveSettings(text: string): void {
  writeProperty(key, text);
}
