/** A setting of the document that holds who is writing: "" or none where nobody is. */
const name = "FunnelBalance writing";

/** Milliseconds between two looks, and how many show the same before we hold that whoever is writing has gone. */
const betweenLooks = 50;
const looksToGone = 60;

/**
 * Does work while no other machine does any in turn. Excel can lock nothing, but a request is carried out whole: one that says who writes, and loads
 * who did before, tells whether we are alone. A pane that was closed as it wrote is waited for some seconds, and then no more.
 *
 * @param work may call `release` before its last request, which then ends our turn
 */
export async function inTurn<T>(
  context: Excel.RequestContext,
  work: (release: () => void) => Promise<T>,
): Promise<T> {
  await enter(context);
  let isReleased = false;
  const release = () => {
    context.workbook.settings.add(name, "");
    isReleased = true;
  };
  try {
    return await work(release);
  } catch (failure) {
    isReleased = false;
    throw failure;
  } finally {
    if (!isReleased) {
      release();
      // Should it fail as the work did, the others wait until we count as gone.
      await context.sync().catch(() => {});
    }
  }
}

async function enter(context: Excel.RequestContext): Promise<void> {
  let before = await claim(context);
  for (let looks = 0, standing = before; before !== ""; ) {
    await new Promise((resolve) => setTimeout(resolve, betweenLooks));
    const now = load(context);
    await context.sync();
    const writing = textOf(now);
    looks = writing === standing ? looks + 1 : 0;
    standing = writing;
    if (writing !== "" && looks < looksToGone) continue;
    before = await claim(context);
    // The place of one that has gone is ours.
    if (before === writing) return;
  }
}

/** Says that we write; gives back who did. */
async function claim(context: Excel.RequestContext): Promise<string> {
  const before = load(context);
  context.workbook.settings.add(name, `${Math.random()}`);
  await context.sync();
  return textOf(before);
}

const load = (context: Excel.RequestContext) =>
  context.workbook.settings.getItemOrNullObject(name).load("value");

const textOf = (setting: Excel.Setting) => (setting.isNullObject ? "" : String(setting.value));
