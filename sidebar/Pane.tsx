import { useEffect, useState } from "preact/hooks";
import { changedBeyondWork } from "./model/changedBeyondWork";
import type { PaneModel } from "./model/PaneModel";
import { PaneContext } from "./PaneContext";
import { Stopped } from "./Stopped";
import { TabBar } from "./TabBar";
import { Trouble } from "./Trouble";
import { tabs } from "./tabs/tabs";
import { WorkLine } from "./WorkLine";

/** The whole pane: tabs, the chosen panel, its footer, and what the host refused. */
export function Pane({ model }: { model: PaneModel }) {
  const [state, setState] = useState(model.state);
  useEffect(() => {
    setState(model.state);
    return model.subscribe(() =>
      setState((shown) => (changedBeyondWork(shown, model.state) ? model.state : shown)),
    );
  }, [model]);

  const { words } = model;
  const tab = tabs.find(({ id }) => id === state.tab) ?? tabs[0];
  const busy = state.pending > 0;
  return (
    <PaneContext.Provider value={{ model, state, words }}>
      <main class="fb">
        <TabBar tabs={tabs} chosen={tab.id} />
        {busy ? <div class="fb-busy" /> : null}
        <div
          key={tab.id}
          class="fb-panel"
          role="tabpanel"
          id={`fb-panel-${tab.id}`}
          aria-labelledby={`fb-tab-${tab.id}`}
          aria-busy={busy}
        >
          <Trouble />
          <Stopped />
          <tab.Panel />
        </div>
        <WorkLine />
        {tab.Footer === undefined ? null : <tab.Footer />}
        <div class="fb-spoken" role="status" aria-live="polite">
          {busy && state.reviewed === null ? words.pane.reading : state.status}
        </div>
      </main>
    </PaneContext.Provider>
  );
}
