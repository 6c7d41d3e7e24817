import { FileError } from "../../files/FileError";
import { openWorkbookFile } from "../../files/openWorkbookFile";
import type { FromWorker, ToWorker } from "./readInWorker";

/** Reads one file beside the page, which stays free meanwhile. */
self.onmessage = ({ data: { bytes, name } }: MessageEvent<ToWorker>) => {
  const tell = (message: FromWorker) => self.postMessage(message);
  let told = 0;
  try {
    const file = openWorkbookFile(bytes, name, {
      onProgress: (done) => {
        if (done - told < 0.01) return;
        told = done;
        tell({ done });
      },
    });
    tell({ file });
  } catch (error) {
    if (error instanceof FileError) tell({ problem: error.problem });
    else throw error;
  }
};
