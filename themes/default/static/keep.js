// Keeps a page, or a topic with its pages, on the reader's device. Nothing is registered or stored before the button is pressed.
const PREFIX = "sportello-1-"; // as in the service worker, which drops what begins otherwise

/** What page.js calls when the button is pressed. */
export default async function keep(button) {
  const box = button.closest("[data-keep]");
  if (box.dataset.busy) return;
  const [status, bar] = [box.querySelector("[role=status]"), box.querySelector("progress")];
  const say = (text) => status.replaceChildren(...box.querySelector(`[data-text=${text}]`).cloneNode(true).childNodes);
  box.dataset.busy = "yes";
  bar.hidden = false;
  say("busy");
  try {
    await navigator.serviceWorker.register("/sw.js");
    await store(box.dataset, (share) => (bar.value = share));
    say("done");
  } catch (error) {
    say(error.name === "QuotaExceededError" ? "full" : "failed");
  }
  bar.hidden = true;
  delete box.dataset.busy;
}

/** A topic is a cache of its own, so that it can be thrown away alone; one that fails half-way leaves nothing behind. */
async function store({ keep: path, pages, offline }, progress) {
  const name = `${PREFIX}kept:${path}`;
  const isNew = !(await caches.has(name));
  try {
    const cache = await caches.open(name);
    const first = await storePage(cache, path);
    await storePage(await caches.open(`${PREFIX}offline`), offline);
    const linked = pages === "linked" ? linkedPages(first, path) : [];
    let done = 0;
    await inFours(linked, async (page) => {
      // A page that is missing is no reason to do without the others.
      await storePage(cache, page).catch(ignoreMissing);
      progress(++done / linked.length);
    });
  } catch (error) {
    if (isNew) await caches.delete(name);
    throw error;
  }
}

class Missing extends Error {}
const ignoreMissing = (error) => {
  if (!(error instanceof Missing)) throw error;
};

/** The page and what it is drawn with; gives its document. */
async function storePage(cache, path) {
  const response = await fetch(path, { cache: "no-cache" });
  if (!response.ok || response.redirected) throw new Missing(path);
  const page = new DOMParser().parseFromString(await response.clone().text(), "text/html");
  await renew(path, response);
  await cache.put(path, response);
  const parts = page.querySelectorAll("link[rel=stylesheet], link[rel=icon], script[src], img[src], [data-module]");
  const addresses = [...parts].map((part) => part.getAttribute("href") ?? part.getAttribute("src") ?? part.dataset.module);
  for (const address of new Set(addresses)) if (isOurs(address) && !(await cache.match(address))) await cache.add(address);
  return page;
}

/** Whichever copy of a page answers, it must be the newest: what other topics and visits hold of it is replaced. */
async function renew(path, response) {
  for (const name of (await caches.keys()).filter((name) => name.startsWith(PREFIX))) {
    const cache = await caches.open(name);
    if (await cache.match(path, { ignoreVary: true })) await cache.put(path, response.clone());
  }
}

const isOurs = (address) => /^\/(?!\/)/.test(address);

/** The pages in the language of the topic that its main part links. */
function linkedPages(page, path) {
  const language = path.split("/")[1];
  const links = [...page.querySelectorAll("main a[href]")].map((link) => link.getAttribute("href").replace(/[?#].*/, ""));
  return [...new Set(links)].filter((link) => link.startsWith(`/${language}/`) && link !== path);
}

/** Four at a time: a far server answers four almost as soon as one. */
async function inFours(entries, work) {
  const queue = [...entries];
  const worker = async () => {
    for (let entry = queue.shift(); entry; entry = queue.shift()) await work(entry);
  };
  await Promise.all(Array.from({ length: 4 }, worker));
}
