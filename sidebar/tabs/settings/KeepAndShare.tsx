import { useId, useState } from "preact/hooks";
import { shareSettings, takeSettings } from "../../../core/port/sharedSettings";
import { usePane } from "../../PaneContext";
import { Section } from "../../parts/Section";
import { copyText } from "../../share/copyText";

/** The settings out as a text and in again, and back as they were delivered. */
export function KeepAndShare({ sheetId }: { sheetId: string }) {
  const { model, state, words } = usePane();
  const say = words.keep;
  const [opened, open] = useState<"export" | "import" | null>(null);
  const toggle = (one: "export" | "import") => open(opened === one ? null : one);
  const buttons = [
    { of: "export", label: say.exportIt },
    { of: "import", label: say.importIt },
  ] as const;
  const text = shareSettings(state.settings, sheetId);
  const copy = async () => {
    model.tell((await copyText(text)) ? say.copied : say.notCopied);
  };
  return (
    <Section title={say.title}>
      <div class="fb-buttons">
        {buttons.map(({ of, label }) => (
          <button
            key={of}
            type="button"
            class="fb-button"
            aria-expanded={opened === of}
            onClick={() => toggle(of)}
          >
            {label}
          </button>
        ))}
        <button type="button" class="fb-button" onClick={() => void model.settings.resetAll()}>
          {words.more.resetAll}
        </button>
      </div>
      {opened === "export" ? (
        <div class="fb-kept">
          <textarea class="fb-words" rows={4} readonly aria-label={say.exportLabel} value={text} />
          <p class="fb-say">{say.exportSaid}</p>
          <div class="fb-buttons">
            <button type="button" class="fb-button fb-primary" onClick={() => void copy()}>
              {say.copy}
            </button>
          </div>
        </div>
      ) : null}
      {opened === "import" ? <Import sheetId={sheetId} onDone={() => open(null)} /> : null}
    </Section>
  );
}

function Import({ sheetId, onDone }: { sheetId: string; onDone: () => void }) {
  const { model, state, words } = usePane();
  const say = words.keep;
  const file = useId();
  const [text, write] = useState("");
  const [isRefused, refuse] = useState(false);
  const take = () => {
    const settings = takeSettings(text, state.settings, sheetId);
    refuse(settings === null);
    if (settings === null) return;
    void model.settings.takeOver(settings);
    onDone();
  };
  return (
    <div class="fb-kept">
      <textarea
        class="fb-words"
        rows={4}
        aria-label={say.importLabel}
        aria-invalid={isRefused}
        value={text}
        onInput={(event) => write(event.currentTarget.value)}
      />
      <p class="fb-say">{say.importSaid}</p>
      {isRefused ? (
        <p class="fb-say fb-refused" role="alert">
          {say.notSettings}
        </p>
      ) : null}
      <div class="fb-buttons">
        <button type="button" class="fb-button fb-primary" disabled={text.trim() === ""} onClick={take}>
          {say.takeThese}
        </button>
        <label class="fb-button fb-file" for={file}>
          {say.chooseFile}
          <input
            id={file}
            type="file"
            accept=".json,.txt"
            onChange={(event) => void event.currentTarget.files?.[0]?.text().then(write)}
          />
        </label>
      </div>
    </div>
  );
}
