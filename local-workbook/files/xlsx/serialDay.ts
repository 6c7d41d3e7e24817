import { serialOf } from "../../../core/cells/serialDay";

/** "2026-10-23T09:30:00.000000000+02:00" is as long as they come. */
const longest = 40;

/** An ISO date or date and time ("2026-10-23T09:30:00") as a 1900-system serial number; null where it is none. */
export function serialDay(text: string): number | null {
  if (text.length > longest) return null;
  const time = Date.parse(/T.*(Z|[+-]\d\d:\d\d)$/.test(text) || !text.includes("T") ? text : `${text}Z`);
  return Number.isNaN(time) ? null : serialOf(time);
}
