import type { Guidelines } from "../balance/Guidelines";
import { ofLines, parseGuidelines } from "../balance/parseGuidelines";
import { jsonText } from "../cells/jsonText";
import { amountOwners } from "../table/money/dealAmounts";
import type { ReadOptions } from "../table/Reading";
import { type Role, roles } from "../table/role";
import { isRecord, mergeRecords, type PlainRecord } from "./mergeRecords";

/** The user's own choice of column for a role, by header; "" says that the sheet has none. */
export type ColumnMap = Readonly<Partial<Record<Role, string>>>;

/** What the user says of the rows of a sheet; left out: what they show. */
export type RowReading = Pick<ReadOptions, "rowsAreDeals" | "amountsOf">;

/** What the document remembers. */
export interface Settings {
  /** Only what differs from the defaults. */
  readonly guidelines: Partial<Guidelines>;
  /** By sheet id. */
  readonly columns: Readonly<Record<string, ColumnMap>>;
  /** By sheet id. */
  readonly rows: Readonly<Record<string, RowReading>>;
  /** Colour the rest of a flagged deal's row too, paler. */
  readonly tintRows: boolean;
  /** Selling hours of a week. */
  readonly hours: number;
}

/** The selling hours of a week, until somebody says how many. */
export const usualHours = 24;

export const noSettings: Settings = {
  guidelines: {},
  columns: {},
  rows: {},
  tintRows: false,
  hours: usualHours,
};

/** The text that `readSettings` reads back. */
export function writeSettings(settings: Settings): string {
  return jsonText({ version: 1, ...settings });
}

/**
 * Settings from the document's text. Anything in it that is not understood (made by a later version, or edited by hand)
 * is left out, so that the pane always opens; null and "" are no settings.
 */
export function readSettings(text: string | null): Settings {
  const whole = record(parse(text ?? ""));
  const columns = Object.entries(record(whole.columns)).map(
    ([sheet, map]) => [sheet, columnMap(map)] as const,
  );
  return {
    guidelines: parseGuidelines(guidelineEntries(whole.guidelines)).guidelines,
    columns: Object.fromEntries(columns),
    rows: Object.fromEntries(
      Object.entries(record(whole.rows)).map(([sheet, reading]) => [sheet, rowReading(reading)]),
    ),
    tintRows: whole.tintRows === true,
    hours:
      typeof whole.hours === "number" && whole.hours >= 0 && whole.hours <= 168 ? whole.hours : usualHours,
  };
}

/**
 * The document's text with our change in it: `before` and `after` are ours, `standing` is what the document holds by now. Each
 * guideline, each line's minimum and each sheet's column that we did not change stays as it stands; so does what a later version
 * wrote there. No text is an empty document.
 */
export function mergeSettings(before: Settings, after: Settings, standing: string | null): string {
  const ours = record(parse(writeSettings(after)));
  const merged = mergeRecords(record(parse(writeSettings(before))), ours, record(parse(standing ?? "")));
  const guidelines = bandInOrder(record(merged.guidelines), after.guidelines);
  return jsonText({ ...merged, guidelines });
}

/** One moved the band's lower edge, the other its upper one, and they crossed: the band is as we left it. */
function bandInOrder(merged: PlainRecord, ours: Partial<Guidelines>): PlainRecord {
  const { problems } = parseGuidelines(guidelineEntries(merged));
  if (!problems.some(({ code }) => code === "band-upside-down")) return merged;
  const { returnLow: _, returnHigh: __, ...others } = merged;
  const { returnLow, returnHigh } = ours;
  return { ...others, returnLow, returnHigh };
}

/** As `parseGuidelines` takes them. */
function guidelineEntries(guidelines: unknown): (readonly [string, unknown])[] {
  return Object.entries(record(guidelines)).flatMap(([key, value]) =>
    ofLines.some((each) => each === key)
      ? Object.entries(record(value)).map(([line, of]) => [`${key}.${line}`, of] as const)
      : [[key, value] as const],
  );
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

function rowReading(value: unknown): RowReading {
  const { rowsAreDeals, amountsOf } = record(value);
  const whose = amountOwners.find((owner) => owner === amountsOf);
  return { ...(rowsAreDeals === true && { rowsAreDeals }), ...(whose && { amountsOf: whose }) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function record(value: unknown): PlainRecord {
  return isRecord(value) ? value : {};
}
