/**
 * Plain JavaScript of 2009, since it speaks where nothing newer runs: shows the sentence that stands ready in the page if the pane's
 * script was not read by the time that everything has loaded, or if the browser lacks what it calls.
 */
function tellOldEngine() {
  var runs = document.documentElement.getAttribute("data-runs") === "yes";
  var knows = typeof Array.prototype.at === "function" && typeof String.prototype.replaceAll === "function";
  if (!runs || !knows) document.getElementById("old-engine").removeAttribute("hidden");
}
window.addEventListener("load", tellOldEngine);
