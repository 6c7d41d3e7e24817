import * as words from "../../../core/words/en";
import { mountPane } from "../../../sidebar/mountPane";
import { dragging } from "../bridge/messages";
import { connect, remotePort } from "../bridge/remotePort";

async function start(): Promise<void> {
  const channel = await connect();
  const element = document.getElementById("pane");
  if (element !== null) mountPane(element, remotePort(channel), words);
  // The page lays its drop area over this frame, so a file dropped here is opened too.
  document.addEventListener("dragenter", (event) => {
    if (event.dataTransfer?.types.includes("Files")) channel.postMessage(dragging);
  });
  document.addEventListener("dragover", (event) => event.preventDefault());
  document.addEventListener("drop", (event) => event.preventDefault());
}

void start();
