import { useRef } from "preact/hooks";
import { usePane } from "../PaneContext";
import { Menu } from "../parts/Menu";
import { copyImage } from "./copyImage";
import { copyText } from "./copyText";
import { drawnAlone } from "./drawnAlone";
import { type CopiedRow, tableText } from "./tableText";

interface CopyPictureProps {
  /** The picture's title. */
  name: string;
  /** Its figures, under a row of headings. */
  table: () => readonly CopiedRow[];
}

/** Copies one picture alone, as an image or as a table: what is drawn stands beside it in the same part of the tab (`.fb-drawn`). */
export function CopyPicture({ name, table }: CopyPictureProps) {
  const { model, words } = usePane();
  const place = useRef<HTMLSpanElement>(null);
  const say = words.share;
  const copyTable = async () => {
    model.tell((await copyText(tableText(table()))) ? say.tableCopied(name) : say.nothingCopied);
  };
  const copyDrawn = async () => {
    const drawn = place.current?.closest(".fb-section, .fb-side")?.querySelector(".fb-drawn");
    if (drawn != null && (await copyImage(() => drawnAlone(drawn, name))))
      return model.tell(say.oneCopied(name));
    const instead = { label: say.asTable, run: () => void copyTable() };
    model.tell(say.noOneCopied, { actions: [instead] });
  };
  return (
    <span class="fb-copy-place" ref={place}>
      <Menu
        look="fb-copy"
        label={say.copyOne(name)}
        groups={[
          [
            { label: say.asPicture, run: () => void copyDrawn() },
            { label: say.asTable, run: () => void copyTable() },
          ],
        ]}
      >
        <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
          <path d="M4.5 4.5v-3h8v8h-3M1.5 4.5h8v8h-8z" />
        </svg>
      </Menu>
    </span>
  );
}
