import type { OpenPane } from "../../sidebar/mountPane";

/**
 * The ribbon's buttons. They act through the pane: in the shared runtime it is loaded even while it is closed. What went wrong, or
 * cannot be read, is shown by opening the pane, which says it with the remedy.
 */
export function associateCommands(pane: OpenPane): void {
  Office.actions.associate(
    "colour",
    command(() => orShow(pane.colour())),
  );
  Office.actions.associate(
    "clear",
    command(() => orShow(pane.clear())),
  );
  Office.actions.associate(
    "insertFormula",
    command(async () => {
      await Office.addin.showAsTaskpane();
      pane.goTo("formulas");
    }),
  );
}

async function orShow(done: Promise<boolean>): Promise<void> {
  if (!(await done)) await Office.addin.showAsTaskpane();
}

/** Excel keeps a button busy until its event is completed, whatever came of it. */
function command(act: () => Promise<void>) {
  return async (event: Office.AddinCommands.Event) => {
    try {
      await act();
    } finally {
      event.completed();
    }
  };
}
