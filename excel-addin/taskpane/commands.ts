import type { OpenPane } from "../../sidebar/mountPane";

/**
 * The commands of the ribbon and of a cell's own menu. They act through the pane: in the shared runtime it is loaded even while it is
 * closed. What the pane has to say it says when it is opened, which is asked for here. Office does not open it for add-ins from its
 * Marketplace (https://learn.microsoft.com/office/dev/add-ins/develop/show-hide-add-in): there the user does.
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
    "brief",
    command(async () => {
      await pane.brief();
      await Office.addin.showAsTaskpane();
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
