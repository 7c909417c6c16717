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
    // What a reader asked the search page is not for a device to remember.
    const isPage = isWhole(response) && /^text\/html/.test(response.headers.get("content-type")) && event.request.url === address;
    if (isPage) event.waitUntil(visited(address, response.clone()));
    return response;
  });
  // An answer that comes after the patience has ended is for the next time.
  event.waitUntil(network.catch(() => undefined));
  const patience = new Promise((end) => setTimeout(end, PATIENCE));
  const inTime = await Promise.race([network.catch(() => undefined), patience]);
  return inTime ?? (await copied(address)) ?? network.catch(() => withoutNetwork(address));
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

/** Any copy: whoever stores a page stores it wherever it is kept, so that all of one address are of the same day. */
const kept = (address) => caches.match(address, { ignoreVary: true });

/** A kept page that says so: copied.js tells the reader that it is a copy, and of which day. */
async function copied(address) {
  const copy = await kept(address);
  if (!copy) return undefined;
  const { status, headers } = copy;
  const marked = (await copy.text()).replace("<html ", `<html data-copied="${headers.get("date") ?? ""}" `);
  return new Response(marked, { status, headers });
}

async function visited(address, response) {
  const text = await response.clone().text();
  await remember(VISITED, address, response.clone(), MOST_PAGES);
  await renew(address, response, named(text, /"(\/assets\/[^"]+)"/g));
  // What a page fetches only when it is needed, as what says that it is a copy, is needed without a network too.
  for (const module of named(text, /data-module="(\/assets\/[^"]+)"/g)) await learn(module);
}

const named = (text, pattern) => [...new Set([...text.matchAll(pattern)].map(([, address]) => address))];

async function learn(path) {
  const address = location.origin + path;
  if (await kept(address)) return;
  const response = await fetch(new Request(address)).catch(() => undefined);
  if (response && isWhole(response)) await remember(ASSETS, address, response, MOST_ASSETS);
}

/** Kept topics that hold the page get the new one, with what it is drawn with. */
async function renew(address, response, assets) {
  for (const name of (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== VISITED && name !== ASSETS)) {
    const cache = await caches.open(name);
    if (await cache.match(address, { ignoreVary: true })) await renewIn(cache, address, response.clone(), assets).catch(() => undefined);
  }
}

async function renewIn(cache, address, response, assets) {
  await cache.put(address, response);
  for (const asset of assets) if (!(await cache.match(asset))) await cache.add(asset);
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
