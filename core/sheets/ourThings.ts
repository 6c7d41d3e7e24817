import { logSheet } from "../port/logSheet";
import { PortError, type PortErrorCode, type SheetRef, type WorkbookPort } from "../port/port";
import { activityKey } from "./activitySheet";
import { dashboardKey } from "./dashboardSheet";
import { goalsKey } from "./goalsSheet";
import { reviewSheetKey } from "./reviewSheet";
import { teamReportKey } from "./teamReport";
import { timeSheetKey } from "./timeSheet";

const keys = [reviewSheetKey, dashboardKey, timeSheetKey, goalsKey, activityKey, teamReportKey, logSheet.key];

/** What we have put into a document, colours apart, which no host counts before they go. */
export interface OurThings {
  readonly formulas: readonly { readonly sheet: SheetRef; readonly addresses: readonly string[] }[];
  readonly sheets: readonly { readonly key: string; readonly name: string }[];
  /** The sheets that are not ours, where colours may stand. */
  readonly theirs: readonly SheetRef[];
}

/** What could not be removed, by its sheet. */
interface Stayed {
  readonly name: string;
  readonly code: PortErrorCode;
}

/** Looks through every sheet for formulas and sheets of ours. Throws PortError. */
export async function findOurThings(port: WorkbookPort): Promise<OurThings> {
  const sheets: { key: string; name: string; id: string }[] = [];
  for (const key of keys) {
    const found = await port.readOwn(key);
    if (found !== null) sheets.push({ key, name: found.name, id: found.id });
  }
  const theirs = (await port.sheets()).filter(({ id }) => !sheets.some((own) => own.id === id));
  const formulas: { sheet: SheetRef; addresses: string[] }[] = [];
  for (const sheet of theirs) {
    const addresses = (await port.ourFormulas(sheet.id)).map(({ address }) => address);
    if (addresses.length > 0) formulas.push({ sheet, addresses });
  }
  return { formulas, sheets, theirs };
}

/**
 * Takes all of it out of the document, and our colours from every sheet. What one sheet refuses stays and is told; the others go on.
 * Throws what is no refusal.
 */
export async function removeOurThings(
  port: WorkbookPort,
  { formulas, sheets, theirs }: OurThings,
): Promise<{ readonly rules: number; readonly stayed: readonly Stayed[] }> {
  const stayed: Stayed[] = [];
  let rules = 0;
  const tryTo = async (name: string, work: () => Promise<unknown>) => {
    try {
      await work();
    } catch (fault) {
      if (!(fault instanceof PortError)) throw fault;
      stayed.push({ name, code: fault.code });
    }
  };
  for (const { id, name } of theirs)
    await tryTo(name, async () => {
      rules += await port.clearColours(id);
    });
  for (const { sheet, addresses } of formulas)
    await tryTo(sheet.name, () => port.removeFormulas(sheet.id, addresses));
  for (const { key, name } of sheets) await tryTo(name, () => port.removeOwn(key));
  return { rules, stayed };
}
