import type { Guidelines } from "../../core/balance/Guidelines";
import { parseGuidelines } from "../../core/balance/parseGuidelines";
import { type Role, roles } from "../../core/table/role";

/** The user's own choice of column for a role, by header; "" says that the sheet has none. */
export type ColumnMap = Readonly<Partial<Record<Role, string>>>;

/** The document keeps them under this. */
export const settingsKey = "settings";

/** What the document remembers. */
export interface Settings {
  /** Only what differs from the defaults. */
  readonly guidelines: Partial<Guidelines>;
  /** By sheet id. */
  readonly columns: Readonly<Record<string, ColumnMap>>;
  /** Colour the rest of a flagged deal's row too, paler. */
  readonly tintRows: boolean;
  /** Selling hours of a week. */
  readonly hours: number;
}

const usualHours = 24;

export const noSettings: Settings = { guidelines: {}, columns: {}, tintRows: false, hours: usualHours };

/** The text that `readSettings` reads back. */
export function writeSettings(settings: Settings): string {
  return JSON.stringify({ version: 1, ...settings });
}

/**
 * Settings from the document's text. Anything in it that is not understood (made by a later version, or edited by hand)
 * is left out, so that the pane always opens; null and "" are no settings.
 */
export function readSettings(text: string | null): Settings {
  const whole = record(parse(text ?? ""));
  const entries = Object.entries(record(whole.guidelines)).flatMap(([key, value]) =>
    key === "lineMinimum"
      ? Object.entries(record(value)).map(([line, share]) => [`lineMinimum.${line}`, share] as const)
      : [[key, value] as const],
  );
  const columns = Object.entries(record(whole.columns)).map(
    ([sheet, map]) => [sheet, columnMap(map)] as const,
  );
  return {
    guidelines: parseGuidelines(entries).guidelines,
    columns: Object.fromEntries(columns),
    tintRows: whole.tintRows === true,
    hours:
      typeof whole.hours === "number" && whole.hours >= 0 && whole.hours <= 168 ? whole.hours : usualHours,
  };
}

function columnMap(value: unknown): ColumnMap {
  const map = record(value);
  return Object.fromEntries(
    roles.flatMap((role) => {
      const header = map[role];
      return typeof header === "string" ? [[role, header]] : [];
    }),
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}
