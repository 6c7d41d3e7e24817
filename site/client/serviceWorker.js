// Keeps the page in the browser, so that it opens without a network. FILES and EDITION are put in by the site's build.
const edition = "EDITION";
const prefix = "funnel-balance-";
const files = FILES;
const root = new URL("./", self.location.href);
const addresses = new Set(files.map((file) => new URL(file, root).href));

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(prefix + edition).then((cache) => cache.addAll([...addresses])));
});

// A new edition takes over once no window shows the former one: the parts of two never mix.
self.addEventListener("activate", (event) => {
  const former = (name) => name.startsWith(prefix) && name !== prefix + edition;
  event.waitUntil(
    caches.keys().then((names) => Promise.all(names.filter(former).map((name) => caches.delete(name)))),
  );
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const address = new URL(request.url);
  address.search = "";
  address.hash = "";
  if (request.method !== "GET" || !addresses.has(address.href)) return;
  event.respondWith(
    caches
      .open(prefix + edition)
      .then((cache) => cache.match(address.href))
      .then((kept) => kept ?? fetch(request)),
  );
});
