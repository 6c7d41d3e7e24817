import { PortError } from "../../core/port/port";
import { inExcel } from "./inExcel";
import { inTurn } from "./inTurn";
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
  const setting = lookAt(context, key);
  await context.sync();
  return textOf(setting);
}

function lookAt(context: Excel.RequestContext, key: string): Excel.Setting {
  return context.workbook.settings.getItemOrNullObject(nameOf(key)).load("value");
}

const textOf = (setting: Excel.Setting) => (setting.isNullObject ? null : String(setting.value));

/**
 * Machines that share a document save by turns. An older version of ours on another one knows nothing of turns; so the request that saves also says
 * what it saved over: where that is another text than the one we looked at, it is put back and ours is not kept.
 */
export function keepText(key: string, text: string, standing?: string | null): Promise<boolean> {
  return oneAtATime(() =>
    inExcel((context) => inTurn(context, (release) => keep(context, release, key, text, standing))),
  );
}

async function keep(
  context: Excel.RequestContext,
  release: () => void,
  key: string,
  text: string,
  standing?: string | null,
): Promise<boolean> {
  if (standing !== undefined && standing !== (await textIn(context, key))) return false;
  const before = lookAt(context, key);
  context.workbook.settings.add(nameOf(key), text);
  release();
  try {
    await context.sync();
    const theirs = textOf(before);
    if (standing === undefined || theirs === standing || theirs === null) return true;
    context.workbook.settings.add(nameOf(key), theirs);
    await context.sync();
    return false;
  } catch (error) {
    if (excelCode(error) !== "RequestPayloadSizeLimitExceeded") throw error;
    throw new PortError("settings-too-large", `${text.length}`);
  }
}
