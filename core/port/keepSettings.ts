import { PortError, type WorkbookPort } from "./port";
import { mergeSettings, readSettings, type Settings } from "./Settings";

/** The document keeps them under this. */
const key = "settings";

/** So often somebody else may save between our reading and our saving. Each time they did save, so dozens of people would have to do so at once. */
const tries = 100;

/** The document's settings; those of a fresh document where it keeps none. */
export async function loadSettings(port: WorkbookPort): Promise<Settings> {
  return readSettings(await port.readText(key));
}

/**
 * Saves what we changed from `before` to `after`. The document is read again first, and what somebody else has changed since stays.
 * Returns the settings that stand now. Throws PortError `settings-too-large`, and `timeout` where others never cease to save: then nothing of ours
 * stands, and nothing of theirs is lost.
 */
export async function keepSettings(port: WorkbookPort, before: Settings, after: Settings): Promise<Settings> {
  for (let turn = 0; turn < tries; turn++) {
    const standing = await port.readText(key);
    const text = mergeSettings(before, after, standing);
    if (await port.keepText(key, text, standing)) return readSettings(text);
  }
  throw new PortError("timeout", "settings");
}
