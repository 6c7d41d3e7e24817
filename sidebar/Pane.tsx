import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { Footer } from "./footer/Footer";
import { changedBeyondWork } from "./model/changedBeyondWork";
import type { PaneModel } from "./model/PaneModel";
import { PaneContext } from "./PaneContext";
import { Stopped } from "./Stopped";
import { Strip } from "./Strip";
import { TabBar } from "./TabBar";
import { Trouble } from "./Trouble";
import { tabs } from "./tabs/tabs";
import { nameOf } from "./useView";
import { WorkLine } from "./WorkLine";

/** The whole pane: tabs, the chosen panel, the answer to the last act, the footer, and what the host refused. */
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
  const panel = useRef<HTMLDivElement>(null);
  const scrolled = useRef(new Map<string, number>());
  // A tab stands where it was left.
  useLayoutEffect(() => {
    panel.current?.scrollTo(0, scrolled.current.get(tab.id) ?? 0);
  }, [tab]);
  const busy = state.pending > 0;
  return (
    <PaneContext.Provider value={{ model, state, words }}>
      <main class="fb" onKeyDown={(event) => onKey(event, model)}>
        <TabBar tabs={tabs} chosen={tab.id} />
        {busy ? <div class="fb-busy" /> : null}
        <div
          key={tab.id}
          ref={panel}
          class="fb-panel"
          role="tabpanel"
          id={`fb-panel-${tab.id}`}
          aria-labelledby={`fb-tab-${tab.id}`}
          aria-busy={busy}
          onClickCapture={({ target }) => {
            const button = target instanceof Element ? target.closest("button") : null;
            if (button !== null) model.pressed.set(tab.id, nameOf(button));
          }}
          onScroll={(event) => scrolled.current.set(tab.id, event.currentTarget.scrollTop)}
        >
          <Trouble />
          <Stopped />
          <tab.Panel />
        </div>
        <WorkLine />
        <Strip />
        <Footer />
        <div class="fb-spoken" role="status" aria-live="polite">
          {busy && state.reviewed === null ? words.pane.reading : state.status}
        </div>
      </main>
    </PaneContext.Provider>
  );
}

/** Ctrl+Z takes our last act back where the pane offers that, and Esc closes what tells of it, then what was opened. In a field Ctrl+Z is the field's own. */
function onKey(event: KeyboardEvent, model: PaneModel): void {
  const isField =
    event.target instanceof Element && event.target.matches("textarea, input:not([type=radio])");
  const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === "z";
  if (isUndo && !isField && model.undo()) event.preventDefault();
  if (event.key !== "Escape") return;
  if (model.state.told !== null) model.closeTold();
  else model.escapes.at(-1)?.();
}
