import * as files from "../../core/words/en/files";
import * as pageWords from "../../core/words/en/page";
import { bringBehind } from "./bringBehind";
import { Page } from "./Page";
import { arrival } from "./shell/arrival";
import { element } from "./shell/element";
import { fileInputs } from "./shell/fileInputs";
import { fillWords } from "./shell/fillWords";
import { followTheme } from "./shell/followTheme";
import { helpDialog } from "./shell/helpDialog";
import { nameControls } from "./shell/nameControls";
import { paneToggle } from "./shell/paneToggle";
import { walkRegions } from "./shell/walkRegions";
import { wearGridStyles } from "./shell/wearGridStyles";
import type { OpenGrid } from "./univer/openGrid";

const words = { files, page: pageWords };
const bringWords = () => import(/* webpackChunkName: "behind" */ "../../core/words/en");

/** The grid comes after this at the latest, should the review not have been shown by then. */
const longestWait = 10_000;

function start(): void {
  fillWords(words.page);
  paneToggle(words.page);
  helpDialog();
  const showDropArea = fileInputs((file) => void page.openFile(file), words.page);
  let grid: OpenGrid | null = null;
  let isDark = followTheme((dark) => {
    isDark = dark;
    grid?.setDark(dark);
  });
  const leave = walkRegions(
    () => grid?.focus(),
    () => grid?.isTyping() ?? false,
  );
  let isAskedFor = false;
  const arriving = arrival(() => void loadGrid());
  /** The review needs no grid, and the grid takes as long as the review: it comes behind, and where nothing is open yet, when it is wanted. */
  const loadGrid = async () => {
    arriving.leave();
    if (isAskedFor) return;
    isAskedFor = true;
    wearGridStyles();
    const [{ openGrid }, all] = await Promise.all([
      import(/* webpackChunkName: "grid" */ "./univer/openGrid"),
      bringWords(),
    ]);
    const cells = element("cells", HTMLElement);
    nameControls(cells, words.page.gridControls);
    grid = openGrid(cells, page.gridOptions(isDark, all));
    page.takeGrid(grid);
  };
  const page = new Page(words, bringWords, {
    hear: (word) => {
      if (word === "dragging") showDropArea();
      else if (word === "leave") leave();
      else {
        void bringBehind().catch(() => undefined);
        if (!arriving.isShown()) void loadGrid();
      }
    },
    arrive: arriving.show,
    begin: () => {
      arriving.leave();
      setTimeout(() => void loadGrid(), longestWait);
    },
    wantGrid: () => void loadGrid(),
  });
  void page.openFirst();
}

start();
