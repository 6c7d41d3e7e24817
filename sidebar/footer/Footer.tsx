import { laterPart } from "../later/laterPart";
import { usePane } from "../PaneContext";
import { ColourSwitch } from "./ColourSwitch";

const ShareMenu = laterPart(
  () => import(/* webpackChunkName: "rest" */ "./ShareMenu").then(({ ShareMenu }) => ShareMenu),
  true,
);

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
