// Answers for the pages of this site without a network. Published at /sw.js; keep.js registers it when a reader keeps something.
const OURS = "sportello-";
// Of the shape of the caches; another number drops the old ones.
const PREFIX = `${OURS}1-`;
const VISITED = `${PREFIX}visited`;
const ASSETS = `${PREFIX}assets`;
const [MOST_PAGES, MOST_ASSETS, PATIENCE] = [60, 30, 4000];

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(begin()));
self.addEventListener("fetch", (event) => {
  const { method, mode, destination, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== "GET" || origin !== location.origin || pathname.startsWith("/embed/")) return;
  // A question to the search page makes no page of its own.
  if (mode === "navigate") event.respondWith(page(event, origin + pathname));
  else if (pathname.startsWith("/assets/")) event.respondWith(asset(event));
  else if (destination === "image") event.respondWith(fetch(event.request).catch(async () => (await kept(url)) ?? Response.error()));
});

async function begin() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(OURS) && !name.startsWith(PREFIX)).map((name) => caches.delete(name)));
  await self.clients.claim();
}

/** The network, for some seconds; then what is kept; then the network after all; then the page that says there is none. */
async function page(event, address) {
  const network = fetch(event.request).then((response) => {
    if (isWhole(response) && /^text\/html/.test(response.headers.get("content-type"))) {
      event.waitUntil(remember(VISITED, address, response.clone(), MOST_PAGES));
    }
    return response;
  });
  // An answer that comes after the patience has ended is for the next time.
  event.waitUntil(network.catch(() => undefined));
  const patience = new Promise((end) => setTimeout(end, PATIENCE));
  const inTime = await Promise.race([network.catch(() => undefined), patience]);
  return inTime ?? (await kept(address)) ?? network.catch(() => withoutNetwork(address));
}

/** The name of an asset changes with its bytes: what is here is right. */
async function asset(event) {
  const { request } = event;
  const known = await caches.match(request, { cacheName: ASSETS, ignoreVary: true });
  if (known) return known;
  try {
    const response = await fetch(request);
    if (isWhole(response)) event.waitUntil(remember(ASSETS, request.url, response.clone(), MOST_ASSETS));
    return response;
  } catch {
    return (await kept(request.url)) ?? Response.error();
  }
}

// An answer that was led elsewhere may not stand for a page.
const isWhole = ({ ok, status, redirected }) => ok && status === 200 && !redirected;

/** The newest copy: of a visit, else of a topic. */
async function kept(address) {
  const visited = await caches.match(address, { cacheName: VISITED, ignoreVary: true });
  return visited ?? caches.match(address, { ignoreVary: true });
}

/** In the language of the address, else in one that the reader has chosen to keep. */
async function withoutNetwork(address) {
  const { origin, pathname } = new URL(address);
  const own = await caches.match(`${origin}/${pathname.split("/")[1]}/offline/`, { ignoreVary: true });
  const pages = await caches.open(`${PREFIX}offline`);
  return own ?? (await pages.matchAll()).find(({ url }) => url.endsWith("/offline/")) ?? Response.error();
}

/** Keeps an answer, and lets go of the oldest when there are too many. A full disk is no reason to answer nothing. */
async function remember(name, address, response, most) {
  try {
    const cache = await caches.open(name);
    await cache.put(address, response);
    const addresses = await cache.keys();
    await Promise.all(addresses.slice(0, -most).map((old) => cache.delete(old)));
  } catch {}
}
