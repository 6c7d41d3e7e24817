import { useEffect, useState } from "preact/hooks";
import { usePane } from "../../PaneContext";
import { CheckField } from "../../parts/CheckField";
import { Section } from "../../parts/Section";

/** Whether the pane opens with this document; only where the host can open it. */
export function StartChoice() {
  const { model, words } = usePane();
  const { port } = model;
  const [opens, setOpens] = useState<boolean | null>(null);
  useEffect(() => {
    void model.run(async () => setOpens((await port.opensWithDocument?.()) ?? null));
  }, [model, port]);
  if (opens === null) return null;
  const choose = (wanted: boolean) => {
    // The box stays as it was ticked while the document saves it.
    setOpens(wanted);
    void model.run(async () => {
      try {
        await port.openWithDocument?.(wanted);
      } catch (fault) {
        setOpens(!wanted);
        throw fault;
      }
    }, words.pane.saved);
  };
  return (
    <Section title={words.more.startTitle}>
      <CheckField label={words.more.opensWithDocument} checked={opens} onChange={choose} />
    </Section>
  );
}
