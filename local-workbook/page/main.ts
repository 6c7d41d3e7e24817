import * as words from "../../core/words/en";
import { Page } from "./Page";
import { element } from "./shell/element";
import { fileInputs } from "./shell/fileInputs";
import { fillWords } from "./shell/fillWords";
import { followTheme } from "./shell/followTheme";
import { helpDialog } from "./shell/helpDialog";
import { paneToggle } from "./shell/paneToggle";
import { Grid } from "./univer/Grid";
import { startUniver } from "./univer/startUniver";

function start(): void {
  fillWords(words.page);
  paneToggle(words.page);
  helpDialog();
  const showDropArea = fileInputs((file) => void page.openFile(file), words.page);
  const dark = followTheme((dark) => univer.univerAPI.toggleDarkMode(dark));
  const univer = startUniver(element("grid", HTMLElement), dark);
  const page = new Page(new Grid(univer), showDropArea, words);
  void page.openSample();
}

start();
