import "./youngerMembers";
import * as words from "../../core/words/en";
import { menu } from "./menu";
import { runFunction } from "./runFunction";
import { serveIn } from "./serve";

/** What the top-level functions of Code.js call; `build/topLevel.ts` writes those. */
export const customFunction = (name: string, args: readonly unknown[]) =>
  runFunction(name, args, words.functions);
export const serve = serveIn(words.functions);
export const { addMenu, showPane, clearActiveSheet, showHelp } = menu(words.sheets);
