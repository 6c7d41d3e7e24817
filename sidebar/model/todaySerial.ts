import { serialDay } from "../../core/cells/serialDay";

/** The user's own calendar day as a spreadsheet serial day. */
export function todaySerial(): number {
  return serialDay(new Date());
}
