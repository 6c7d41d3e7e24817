import * as words from "../../core/words/en";
import { serveUntilStopped } from "./serveUntilStopped";

/** What `npm start` loads: the server of the built page, in English. */
export const serve = (folder: string): Promise<void> => serveUntilStopped(folder, words.page);
