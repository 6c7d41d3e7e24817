import type { FileProblem } from "../../../core/words/FileProblem";
import { FileError } from "../../files/FileError";
import type { WorkbookFile } from "../../files/WorkbookFile";

export interface ToWorker {
  readonly bytes: Uint8Array;
  readonly name: string;
}

export type FromWorker =
  | { readonly done: number }
  | { readonly file: WorkbookFile }
  | { readonly problem: FileProblem };

/**
 * Opens a large file without holding the page. `onProgress` hears how far it is, 0..1.
 *
 * @throws FileError as `openWorkbookFile` does
 */
export function readInWorker(
  bytes: Uint8Array,
  name: string,
  onProgress: (done: number) => void,
): Promise<WorkbookFile> {
  const worker = new Worker(/* webpackChunkName: "reader" */ new URL("./fileWorker.ts", import.meta.url));
  return new Promise<WorkbookFile>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if ("done" in data) onProgress(data.done);
      else if ("file" in data) resolve(data.file);
      else reject(new FileError(data.problem));
    };
    worker.onerror = (event) => reject(new Error(event.message));
    worker.postMessage({ bytes, name } satisfies ToWorker);
  }).finally(() => worker.terminate());
}
