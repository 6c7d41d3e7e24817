import { PortError } from "../../core/port/port";
import { inExcel } from "./inExcel";
import { oneAtATime } from "./oneAtATime";
import { excelCode } from "./portErrorOf";

/**
 * Texts of this add-in inside the document: they go where the file goes. Excel's own collection and not
 * `Office.context.document.settings`, a copy from when the pane opened that would overwrite what a co-author has saved since.
 * The settings came first and have the name for themselves.
 */
const nameOf = (key: string) => (key === "settings" ? "FunnelBalance" : `FunnelBalance ${key}`);

export function readText(key: string): Promise<string | null> {
  return inExcel((context) => textIn(context, key));
}

async function textIn(context: Excel.RequestContext, key: string): Promise<string | null> {
  const setting = context.workbook.settings.getItemOrNullObject(nameOf(key));
  setting.load("value");
  await context.sync();
  return setting.isNullObject ? null : String(setting.value);
}

/** A co-author may save between our look and our saving: Excel has no way to lock a setting, only one to keep that moment short. */
export function keepText(key: string, text: string, standing?: string | null): Promise<boolean> {
  return oneAtATime(() => keep(key, text, standing));
}

function keep(key: string, text: string, standing?: string | null): Promise<boolean> {
  return inExcel(async (context) => {
    if (standing !== undefined && standing !== (await textIn(context, key))) return false;
    context.workbook.settings.add(nameOf(key), text);
    try {
      await context.sync();
      return true;
    } catch (error) {
      if (excelCode(error) !== "RequestPayloadSizeLimitExceeded") throw error;
      throw new PortError("settings-too-large", `${text.length}`);
    }
  });
}
