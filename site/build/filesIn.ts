import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** All files of a folder and its folders by their paths, with slashes on any system. */
export function filesIn(folder: string): Readonly<Record<string, Uint8Array>> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = entries.map((entry) => join(entry.parentPath, entry.name));
  const named = paths.map((path) => [
    path.slice(folder.length + 1).replaceAll("\\", "/"),
    readFileSync(path),
  ]);
  return Object.fromEntries(named);
}
