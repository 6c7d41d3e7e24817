import type { FunctionComponent } from "preact";
import { useEffect, useState } from "preact/hooks";
import { bringTabStyles } from "../look/bringTabStyles";
import { usePane } from "../PaneContext";
import { Note } from "../parts/Note";
import { later } from "./later";

/**
 * A component whose code comes behind the first verdict: nothing stands in its place for the moment that this takes.
 *
 * @param isSilent what is lost is told by another part beside it
 */
export function laterPart<Props extends object>(
  load: () => Promise<FunctionComponent<Props>>,
  isSilent = false,
): FunctionComponent<Props> {
  const code = later(load);
  return function Later(props) {
    const { words } = usePane();
    const [isLost, lose] = useState(false);
    const [, draw] = useState(false);
    const Part = code.here();
    const bring = () => {
      Promise.all([code.bring(), bringTabStyles(document)]).then(
        () => draw(true),
        () => lose(true),
      );
    };
    useEffect(() => {
      if (Part === null) bring();
    }, []);
    if (Part !== null) return <Part {...props} />;
    if (!isLost || isSilent) return null;
    const again = () => {
      lose(false);
      bring();
    };
    return (
      <Note trouble title={words.pane.partLost} actions={[{ label: words.pane.tryAgain, onClick: again }]}>
        {words.pane.partLostRemedy}
      </Note>
    );
  };
}
