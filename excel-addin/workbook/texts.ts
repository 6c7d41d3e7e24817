import { PortError } from "../../core/port/port";
import { inExcel } from "./inExcel";
import { excelCode } from "./portErrorOf";

/**
 * Texts of this add-in inside the document: they go where the file goes. Excel's own collection and not
 * `Office.context.document.settings`, a copy from when the pane opened that would overwrite what a co-author has saved since.
 * The settings came first and have the name for themselves.
 */
const nameOf = (key: string) => (key === "settings" ? "FunnelBalance" : `FunnelBalance ${key}`);

export function readText(key: string): Promise<string | null> {
  return inExcel(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(nameOf(key));
    setting.load("value");
    await context.sync();
    return setting.isNullObject ? null : String(setting.value);
  });
}

export function keepText(key: string, text: string): Promise<void> {
  return inExcel(async (context) => {
    context.workbook.settings.add(nameOf(key), text);
    try {
      await context.sync();
    } catch (error) {
      if (excelCode(error) !== "RequestPayloadSizeLimitExceeded") throw error;
      throw new PortError("settings-too-large", `${text.length}`);
    }
  });
}
