// What is kept on this device, and how to throw it away: the page that also answers where there is no network. It stores nothing,
// and page.js fetches it only where something is kept.
const OURS = "sportello-";
const part = (name) => document.querySelector(`[data-kept=${name}]`);

/** Clones a template in place and gives what it held. */
function shown(template) {
  const inside = template.content.firstElementChild.cloneNode(true);
  template.after(inside);
  return inside;
}

async function pagesOf(name) {
  const cache = await caches.open(name);
  const pages = [];
  for (const response of await cache.matchAll()) {
    if (!/^text\/html/.test(response.headers.get("content-type"))) continue;
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const address = new URL(response.url).pathname;
    if (!address.endsWith("/offline/")) pages.push({ address, page });
  }
  return pages;
}

function entry({ address, page }) {
  const { lang, dir } = page.documentElement;
  const link = Object.assign(document.createElement("a"), { href: address, lang, hreflang: lang, dir });
  link.textContent = page.querySelector("h1")?.textContent.trim() || page.title;
  const made = document.createElement("li");
  made.append(link);
  return made;
}

/** Kept topics by their first page, then whatever was visited since. */
async function fill(names) {
  const chosen = names.filter((name) => name.includes("-kept:"));
  const [list, visits] = [part("chosen"), part("visited")].map(shown);
  for (const name of chosen) {
    const pages = await pagesOf(name);
    const first = pages.find(({ address }) => name.endsWith(`:${address}`));
    if (first) list.querySelector("ul").append(entry(first));
  }
  const visited = names.filter((name) => name.endsWith("-visited"));
  for (const name of visited) visits.querySelector("ul").append(...(await pagesOf(name)).reverse().map(entry));
  for (const section of [list, visits]) section.hidden = !section.querySelector("li");
  return [list, visits];
}

async function forget(sections, button) {
  const names = (await caches.keys()).filter((name) => name.startsWith(OURS));
  const workers = await navigator.serviceWorker.getRegistrations();
  await Promise.all([...workers.map((worker) => worker.unregister()), ...names.map((name) => caches.delete(name))]);
  sections.forEach((section) => section.remove());
  part("status").replaceChildren(...part("gone").content.cloneNode(true).childNodes);
  part("status").focus();
  button.remove();
}

async function begin() {
  const own = document.querySelector("main [data-own]")?.dataset.own;
  if (own !== location.pathname) shown(part("unreachable"));
  const names = (await caches.keys()).filter((name) => name.startsWith(OURS));
  part("status").replaceChildren();
  const sections = await fill(names);
  const button = shown(part("forget"));
  button.addEventListener("click", () => forget(sections, button));
}

begin();
