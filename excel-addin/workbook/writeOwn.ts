import { parseRange } from "../../core/cells/a1";
import { planOwnSheet } from "../../core/port/planOwnSheet";
import { PortError, type SheetCells, type SheetRef } from "../../core/port/port";
import type { OwnSheet, ReportBlock, ReportChart } from "../../core/port/ReportSheet";
import { addBelow } from "./addBelow";
import { readSheet } from "./cells";
import { layOut } from "./dress";
import { inExcel } from "./inExcel";
import { inTurn } from "./inTurn";
import { oneAtATime } from "./oneAtATime";
import { findOwnSheet, makeOwnSheet, rememberOwnSheet } from "./ownSheets";
import { writeBlock } from "./writeBlock";

/**
 * Writes a sheet of ours where it stands already, or a new one; what the user wrote beside its blocks stays. Of several machines that add rows below
 * what stands one does after the other.
 */
export function writeOwn(own: OwnSheet): Promise<SheetRef> {
  const adds = own.blocks.some(({ at }) => at === "below");
  return oneAtATime(() =>
    inExcel((context) => (adds ? inTurn(context, () => write(context, own)) : write(context, own)), {
      subject: own.name,
    }),
  );
}

async function write(context: Excel.RequestContext, own: OwnSheet): Promise<SheetRef> {
  const { key, name, charts } = own;
  const found = await findOwnSheet(context, key);
  if (found?.sheet.protection.protected) throw new PortError("protected-sheet", found.sheet.name);
  const { sheet, extents } = found ?? (await makeOrFind(context, key, name));
  const stands = await readSheet(context, sheet);
  const plan = planOwnSheet(own, { ...stands, extents });
  const theUsers = await foreignCharts(context, sheet);
  const standing = own.blocks.filter(({ at, rows }) => at !== "below" && rows.length > 0).length;
  const fixed = plan.blocks.slice(0, standing);
  let added = plan.blocks.slice(standing);
  const placeAnew = async (blocks: readonly ReportBlock[]) => {
    const below = blocks.map((block) => ({ ...block, at: "below" as const }));
    const now = await readSheet(context, sheet);
    const { blocks: placed } = planOwnSheet({ ...own, blocks: below }, { ...now, extents });
    added = [...added.slice(0, added.length - blocks.length), ...placed];
    return placed;
  };
  const fill = async (isAgain: boolean) => {
    for (const extent of plan.clear) sheet.getRange(extent).clear(own.layout ? "All" : "Contents");
    // Should writing break off half way, the next time knows every cell that may be ours.
    rememberOwnSheet(sheet, key, [...extents, ...plan.extents]);
    for (const block of fixed) await writeBlock(context, sheet, block);
    if (isAgain) for (const block of added) await writeBlock(context, sheet, block);
    else await addBelow(context, sheet, added, placeAnew);
    await drawCharts(context, sheet, charts, theUsers);
    if (own.layout) await layOut(context, sheet, own.layout, found === undefined);
    else if (!found) for (const extent of plan.extents) sheet.getRange(extent).format.autofitColumns();
    rememberOwnSheet(sheet, key, plan.extents);
    await context.sync();
  };
  // All of it may be done again in the same place: what broke off half way is whole then.
  await fill(false).catch(() => fill(true));
  return { id: stands.id, name: stands.name };
}

/** A co-author may have made it since we looked. */
async function makeOrFind(context: Excel.RequestContext, key: string, name: string) {
  try {
    return await makeOwnSheet(context, key, name);
  } catch (failure) {
    const found = await findOwnSheet(context, key);
    if (found === undefined) throw failure;
    return found;
  }
}

export function readOwn(key: string): Promise<SheetCells | null> {
  return inExcel(
    async (context) => {
      const found = await findOwnSheet(context, key);
      return found ? readSheet(context, found.sheet) : null;
    },
    { subject: key },
  );
}

const chartTypes = { bar: "BarClustered", line: "Line", scatter: "XYScatter" } as const;

/** A chart of ours is known by its name; the user's own charts on the sheet stay. */
const chartName = (index: number) => `Funnel Balance ${index + 1}`;

async function foreignCharts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<ReadonlySet<string>> {
  sheet.charts.load("items/id,items/name");
  await context.sync();
  const foreign = sheet.charts.items.filter(({ name }) => !/^Funnel Balance \d+$/.test(name));
  return new Set(foreign.map(({ id }) => id));
}

/** All but the user's charts go first: also one of ours that broke off before it had its name. */
async function drawCharts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  charts: readonly ReportChart[],
  theUsers: ReadonlySet<string>,
): Promise<void> {
  sheet.charts.load("items/id");
  await context.sync();
  for (const chart of sheet.charts.items) if (!theUsers.has(chart.id)) chart.delete();
  for (const [i, { kind, title, data, at }] of charts.entries()) {
    if (parseRange(data) === null) throw new PortError("host", data);
    const chart = sheet.charts.add(chartTypes[kind], sheet.getRange(data), "Auto");
    chart.name = chartName(i);
    chart.title.text = title;
    chart.setPosition(at);
  }
}
