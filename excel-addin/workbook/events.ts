import { portErrorOf } from "./portErrorOf";

/** Typing a row of values should be one review, not five. */
const quietMilliseconds = 400;

/** Tells, once a sheet has been quiet for a while, that somebody edited it; our own writing does not count. */
export function onEdit(listener: (sheetId: string) => void): () => void {
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  let stopped = false;

  const heard = async ({ worksheetId, triggerSource }: Excel.WorksheetChangedEventArgs) => {
    if (stopped || triggerSource === "ThisLocalAddin") return;
    clearTimeout(waiting.get(worksheetId));
    const tell = () => {
      waiting.delete(worksheetId);
      listener(worksheetId);
    };
    waiting.set(worksheetId, setTimeout(tell, quietMilliseconds));
  };

  const unhear = register((context) => context.workbook.worksheets.onChanged.add(heard));
  return () => {
    stopped = true;
    for (const timer of waiting.values()) clearTimeout(timer);
    unhear();
  };
}

/** Tells of every sheet that becomes the active one. */
export function onActivate(listener: (sheetId: string) => void): () => void {
  let stopped = false;
  const unhear = register((context) =>
    context.workbook.worksheets.onActivated.add(async ({ worksheetId }) => {
      if (!stopped) listener(worksheetId);
    }),
  );
  return () => {
    stopped = true;
    unhear();
  };
}

/** Adds a handler; returns how to take it away again. */
function register<T>(
  add: (context: Excel.RequestContext) => OfficeExtension.EventHandlerResult<T>,
): () => void {
  // Should the user be typing into a cell as the pane opens, Excel takes the request when they are done.
  const registered = Excel.run({ delayForCellEdit: true }, async (context) => {
    const handler = add(context);
    await context.sync();
    return handler;
  });
  registered.catch((error: unknown) => console.error(portErrorOf(error).message));
  return () => {
    registered
      .then((handler) =>
        Excel.run(handler.context, async (context) => {
          handler.remove();
          await context.sync();
        }),
      )
      .catch((error: unknown) => console.error(portErrorOf(error).message));
  };
}
