import { useRef } from "preact/hooks";
import { usePane } from "./PaneContext";
import type { Tab, TabId } from "./tabs/Tab";

interface TabBarProps {
  tabs: readonly Tab[];
  chosen: TabId;
}

/** A tablist: one stop of the Tab key; arrows, Home and End go from tab to tab. */
export function TabBar({ tabs, chosen }: TabBarProps) {
  const { model, words } = usePane();
  const bar = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ id }) => id === chosen);
    const targets: Record<string, number> = {
      ArrowRight: (at + 1) % tabs.length,
      ArrowLeft: (at + tabs.length - 1) % tabs.length,
      Home: 0,
      End: tabs.length - 1,
    };
    const target = targets[event.key];
    const tab = target === undefined ? undefined : tabs[target];
    if (tab === undefined) return;
    event.preventDefault();
    model.goTo(tab.id);
    bar.current?.querySelector<HTMLElement>(`#fb-tab-${tab.id}`)?.focus();
  };
  return (
    <div class="fb-tabs" role="tablist" aria-label={words.pane.tabsLabel} ref={bar} onKeyDown={onKeyDown}>
      {tabs.map(({ id, title }) => (
        <button
          key={id}
          id={`fb-tab-${id}`}
          type="button"
          role="tab"
          aria-selected={id === chosen}
          aria-controls={id === chosen ? `fb-panel-${id}` : undefined}
          tabIndex={id === chosen ? 0 : -1}
          onClick={() => model.goTo(id)}
        >
          {title(words)}
        </button>
      ))}
    </div>
  );
}
