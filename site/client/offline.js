// A browser without service workers shows the page as any other.
if ("serviceWorker" in navigator)
  navigator.serviceWorker.register("serviceWorker.js", { updateViaCache: "none" }).catch(() => {});
