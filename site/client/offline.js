// A browser without service workers shows the page like every other one.
if ("serviceWorker" in navigator)
  navigator.serviceWorker.register("serviceWorker.js", { updateViaCache: "none" }).catch(() => {});
