import * as first from "../../../core/words/en/first";
import { later } from "../../../sidebar/later/later";
import { lateWords } from "../../../sidebar/later/lateWords";
import { mountPane } from "../../../sidebar/mountPane";
import type { PrintPages } from "../../../sidebar/share/PrintPages";
import type { PaneWord } from "../bridge/messages";
import { connect, remotePort } from "../bridge/remotePort";

const words = lateWords(first, () => import(/* webpackChunkName: "rest" */ "../../../core/words/en/ofPane"));

const printing = later(() =>
  import(/* webpackChunkName: "rest" */ "./printPages").then(({ printPages }) => printPages),
);
/** The menu from which somebody prints came with it. */
const print: PrintPages = {
  review: (...given) => void printing.bring().then(({ review }) => review(...given)),
  reps: (...given) => void printing.bring().then(({ reps }) => reps(...given)),
};

async function start(): Promise<void> {
  const channel = await connect();
  const element = document.getElementById("pane");
  const say = (word: PaneWord) => channel.postMessage(word);
  if (element !== null) {
    const { opened } = mountPane(element, remotePort(channel), words, {
      print,
      locale: navigator.language,
    });
    // Two frames later the review is painted, and the page may begin with what takes long.
    void opened.then(() => requestAnimationFrame(() => requestAnimationFrame(() => say("reviewed"))));
  }
  document.addEventListener("keydown", (event) => {
    if (event.key !== "F6") return;
    event.preventDefault();
    say("leave");
  });
  // The page lays its drop area over this frame, so a file dropped here is opened too.
  document.addEventListener("dragenter", (event) => {
    if (event.dataTransfer?.types.includes("Files")) say("dragging");
  });
  document.addEventListener("dragover", (event) => event.preventDefault());
  document.addEventListener("drop", (event) => event.preventDefault());
}

void start();
