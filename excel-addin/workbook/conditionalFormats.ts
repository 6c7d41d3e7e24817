import { isOurRule } from "../../core/colours/marker";
import { excelCode } from "./portErrorOf";

type Format = Excel.ConditionalFormat;

/** Conditional formats of a sheet, as far as they matter to ours. */
export interface SheetFormats {
  readonly ours: readonly Format[];
  /** Begun by us and broken off: no person can make a rule without a formula. */
  readonly unfinished: readonly Format[];
  /** How many Excel holds and cannot read; one of ours may be among them. */
  readonly unreadable: number;
}

/**
 * The conditional formats of a sheet. Only those of type Custom have a formula that may be asked for; `alongside` loads what else
 * the requests should bring.
 */
export async function readFormats(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  alongside: () => void = () => {},
): Promise<SheetFormats> {
  const formats = sheet.getRange().conditionalFormats;
  formats.load("items/id,items/type");
  sheet.load("name,protection/protected,protection/options");
  alongside();
  await context.sync();
  const custom = formats.items.filter(({ type }) => type === "Custom");
  const readable = await withFormulas(context, custom, alongside);
  return {
    ours: readable.filter((format) => isOurRule(format.custom.rule.formula)),
    unfinished: readable.filter((format) => format.custom.rule.formula === ""),
    unreadable: custom.length - readable.length,
  };
}

/**
 * Those whose formula Excel can read. One that it cannot, such as one whose removal was undone, takes the answers about all others
 * with it: they are then asked for in halves.
 */
async function withFormulas(
  context: Excel.RequestContext,
  formats: readonly Format[],
  alongside: () => void,
): Promise<readonly Format[]> {
  if (formats.length === 0) return [];
  for (const format of formats) format.custom.rule.load("formula");
  alongside();
  try {
    await context.sync();
    return formats;
  } catch (error) {
    if (excelCode(error) !== "ItemNotFound") throw error;
  }
  if (formats.length === 1) return [];
  const half = Math.ceil(formats.length / 2);
  const first = await withFormulas(context, formats.slice(0, half), alongside);
  return [...first, ...(await withFormulas(context, formats.slice(half), alongside))];
}
