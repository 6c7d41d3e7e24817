import { portErrorOf } from "./portErrorOf";

/**
 * Whether Excel loads the add-in whenever this workbook is opened. It then loads unseen, and shows itself (`taskpane/main.ts`). Excel
 * keeps the choice in the workbook (https://learn.microsoft.com/office/dev/add-ins/develop/run-code-on-document-open).
 */
export async function opensWithDocument(): Promise<boolean> {
  try {
    return (await Office.addin.getStartupBehavior()) === Office.StartupBehavior.load;
  } catch (error) {
    throw portErrorOf(error);
  }
}

export async function openWithDocument(opens: boolean): Promise<void> {
  try {
    await Office.addin.setStartupBehavior(opens ? Office.StartupBehavior.load : Office.StartupBehavior.none);
  } catch (error) {
    throw portErrorOf(error);
  }
}
