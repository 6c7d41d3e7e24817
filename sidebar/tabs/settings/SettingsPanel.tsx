import { usePane } from "../../PaneContext";
import { Unread } from "../arrival/Unread";
import { CategoryChoices } from "./CategoryChoices";
import { ColourChoice } from "./ColourChoice";
import { ColumnChoices } from "./ColumnChoices";
import { GuidelineFields } from "./GuidelineFields";
import { KeepAndShare } from "./KeepAndShare";
import { LineChoices } from "./LineChoices";
import { RowChoices } from "./RowChoices";
import { StartChoice } from "./StartChoice";
import { TakeAway } from "./TakeAway";
import { TimeFields } from "./TimeFields";

/** What the user may change: columns, guidelines, lines. All of it is saved in the document. */
export function SettingsPanel() {
  const { reviewed } = usePane().state;
  // Before the first review the document's own settings are not known.
  if (reviewed === null) return <Unread />;
  return (
    <>
      {reviewed.ok ? <ColumnChoices analysis={reviewed.analysis} /> : null}
      <GuidelineFields />
      {reviewed.ok ? (
        <>
          <LineChoices analysis={reviewed.analysis} />
          <CategoryChoices analysis={reviewed.analysis} />
          <TimeFields />
          <RowChoices reviewed={reviewed} />
          <ColourChoice />
          <StartChoice />
        </>
      ) : (
        <Unread />
      )}
      <KeepAndShare sheetId={reviewed.sheet.id} />
      <TakeAway />
    </>
  );
}
