import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";

/**
 * Writes a new file whole or not at all: beside its place first, under a name that ends in ".part", and only when every
 * byte is on the disk under its own. No file that is there is ever replaced; what fails leaves nothing behind, and a process that is
 * killed at most the part.
 *
 * @throws the system's error; EEXIST where the file is there already.
 */
export function writeWhole(path: string, bytes: Uint8Array): void {
  const part = `${path}.${process.pid}.part`;
  const file = openSync(part, "wx");
  try {
    try {
      writeFileSync(file, bytes);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    place(part, path);
  } finally {
    rmSync(part, { force: true });
  }
}

/** A link never replaces. Some disks know no links (memory sticks, shared folders): a file is renamed there, after a look. */
function place(part: string, path: string): void {
  try {
    linkSync(part, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST" || existsSync(path)) throw exists(path);
    renameSync(part, path);
  }
}

function exists(path: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${path} exists`), { code: "EEXIST" });
}
