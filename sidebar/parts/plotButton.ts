/** What makes a button of the shape that lies over a part of a drawing: a name, a stop of the Tab key, the click, Enter and the space bar. */
export function plotButton(name: string, press: () => void) {
  return {
    class: "fb-plot-button",
    role: "button",
    tabindex: 0,
    "aria-label": name,
    onClick: press,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      press();
    },
  } as const;
}
