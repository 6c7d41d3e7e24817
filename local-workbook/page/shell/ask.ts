import { element } from "./element";

/** Asks in a dialog. Resolves with the place of the answer that was chosen; -1 where it was closed without one. */
export function ask(question: string, answers: readonly string[]): Promise<number> {
  const dialog = element("question", HTMLDialogElement);
  const said = document.createElement("p");
  said.textContent = question;
  const form = document.createElement("form");
  form.method = "dialog";
  form.append(
    ...answers.map((answer, at) => {
      const button = document.createElement("button");
      button.value = String(at);
      button.textContent = answer;
      return button;
    }),
  );
  dialog.replaceChildren(said, form);
  dialog.returnValue = "";
  dialog.ariaLabel = question;
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener(
      "close",
      () => resolve(dialog.returnValue === "" ? -1 : Number(dialog.returnValue)),
      {
        once: true,
      },
    );
  });
}
