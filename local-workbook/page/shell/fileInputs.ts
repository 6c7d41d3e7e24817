import type { Words } from "../../../core/words/Words";
import { element } from "./element";
import { notice } from "./notice";

/** The ways in for a file: the buttons, and a drop anywhere. Returns how to show the drop area from outside. */
export function fileInputs(open: (file: File) => void, words: Words["page"]): () => void {
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file === undefined) notice(words.noFile, "error");
    else open(file);
  };
  const picker = element("picker", HTMLInputElement);
  for (const id of ["open", "choose"])
    element(id, HTMLButtonElement).addEventListener("click", () => picker.click());
  picker.addEventListener("change", () => {
    take(picker.files);
    // The same file again must be a change again.
    picker.value = "";
  });

  const area = element("drop", HTMLElement);
  const showArea = () => {
    area.hidden = false;
  };
  // Capture: the grid listens to drags of its own and would keep these.
  document.addEventListener(
    "dragenter",
    (event) => {
      if (event.dataTransfer?.types.includes("Files")) showArea();
    },
    true,
  );
  area.addEventListener("dragover", (event) => event.preventDefault());
  area.addEventListener("dragleave", () => {
    area.hidden = true;
  });
  area.addEventListener("drop", (event) => {
    event.preventDefault();
    area.hidden = true;
    take(event.dataTransfer?.files ?? null);
  });
  return showArea;
}
