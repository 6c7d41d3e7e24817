import type { PaneModel } from "../../sidebar/model/PaneModel";

/**
 * The ribbon's buttons. They act through the pane's own model: in the shared runtime the pane is loaded even while it is closed. What
 * went wrong, or cannot be read, is shown by opening the pane, which says it with the remedy.
 */
export function associateCommands(model: PaneModel): void {
  Office.actions.associate(
    "colour",
    command(() => onActiveSheet(model, () => model.colour())),
  );
  Office.actions.associate(
    "clear",
    command(() => onActiveSheet(model, () => model.clear())),
  );
  Office.actions.associate(
    "insertFormula",
    command(async () => {
      await Office.addin.showAsTaskpane();
      document.getElementById("fb-tab-formulas")?.click();
    }),
  );
}

async function onActiveSheet(model: PaneModel, act: () => Promise<void>): Promise<void> {
  await model.reviewSheet();
  if (model.state.trouble === null) await act();
  if (model.state.trouble !== null || model.state.outlook?.ok !== true) await Office.addin.showAsTaskpane();
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
