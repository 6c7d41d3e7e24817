import { usePane } from "../PaneContext";
import { ColourSwitch } from "./ColourSwitch";
import { ShareMenu } from "./ShareMenu";

/** Stays below every tab: our colours in the sheet, and what can be passed on. */
export function Footer() {
  const { reviewed } = usePane().state;
  if (!reviewed?.ok) return null;
  return (
    <footer class="fb-footer">
      <ColourSwitch reviewed={reviewed} />
      <ShareMenu analysis={reviewed.analysis} />
    </footer>
  );
}
