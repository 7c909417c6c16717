// A first visit to a page of each kind in each language: what it fetches, what it weighs, what it keeps, what it says to the console.

import { before, test } from "node:test";
import { NARROW, inParallel, withBrowser } from "./browser.js";
import { grouped, none } from "./report.js";
import { samples } from "./site.js";

const MOST_REQUESTS = 4; // the document, a style sheet, a script, the icon
const OF_FINDER = MOST_REQUESTS + 1; // and the data that it narrows
const ANSWER = 14_000; // the HTML of an ordinary answer: what one round trip of a new connection brings
const WHOLE = 30_000;
const DATA = 40_000; // what the finder narrows

const OVER = `${samples().length} pages`;
const visits = [];

before(() =>
  withBrowser((open, base) => {
    const fresh = async () => {
      const page = await open({ viewport: NARROW });
      await (await page.context().newCDPSession(page)).send("Network.setCacheDisabled", { cacheDisabled: true });
      return page;
    };
    return inParallel(samples(), 2, fresh, async (page, sample) => visits.push({ ...sample, ...(await visited(page, sample.path, base)) }));
  }),
);

async function visited(page, path, base) {
  const said = [];
  const answers = [];
  page.removeAllListeners();
  page.on("console", (message) => said.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => said.push(`error: ${error.message}`));
  page.on("requestfailed", (request) => isGivenUp(request) || said.push(`no answer: ${request.url()}`));
  page.on("response", (response) => answers.push(response));
  await page.goto(path);
  // What one page keeps the next would find: the first that keeps something is the one to look at.
  const { icons, kept } = await page.evaluate(left);
  const sizes = new Map();
  for (const answer of answers) sizes.set(new URL(answer.url()).pathname, (await answer.request().sizes()).responseBodySize);
  return {
    said: [...said, ...answers.filter((answer) => !answer.ok()).map((answer) => `${answer.status()} ${answer.url().replace(base, "")}`)],
    foreign: answers.map((answer) => answer.url()).filter((url) => new URL(url).origin !== base),
    requests: [...new Set([...sizes.keys(), ...icons])], // of the icon Chromium tells now and then, also twice
    html: sizes.get(path),
    data: sum(sizes, isData),
    whole: sum(sizes, (path) => !isData(path)),
    kept,
  };
}

const isData = (path) => path.endsWith("/services/finder.json");
const sum = (sizes, of) => [...sizes].filter(([path]) => of(path)).reduce((sum, [, size]) => sum + size, 0);

/** Chromium asks for the icon when it has time, and gives that up when the test goes on to the next page: no fault of the site. */
const isGivenUp = (request) => request.failure().errorText === "net::ERR_ABORTED" && /\/assets\/icon-/.test(request.url());

/** In the browser, once it has nothing more to do: what the page has put aside before the reader did anything. */
async function left() {
  await new Promise((idle) => requestIdleCallback(idle));
  const workers = await navigator.serviceWorker.getRegistrations();
  const kept = {
    cookies: document.cookie.length,
    "entries of web storage": localStorage.length + sessionStorage.length,
    caches: (await caches.keys()).length,
    databases: (await indexedDB.databases()).length,
    "service workers": workers.length,
  };
  return {
    icons: [...document.querySelectorAll("link[rel=icon]")].map((icon) => icon.getAttribute("href")),
    kept: Object.entries(kept).filter(([, count]) => count).map(([what, count]) => `${count} ${what}`),
  };
}

const faults = (of) => visits.flatMap((visit) => of(visit).map((what) => ({ what, place: visit.path })));

test("nothing is asked of another origin", () => none(faults(({ foreign }) => foreign), "request to another origin", OVER));

test("nothing is kept before the reader acts", () => none(faults(({ kept }) => kept), "cookie, storage or worker", OVER));

test("the console is silent, and every request is answered", () => none(faults(({ said }) => said), "console message or failed request", OVER));

test(`at most ${MOST_REQUESTS} requests`, () => {
  none(faults(({ kind, requests }) => (requests.length > (kind === "finder" ? OF_FINDER : MOST_REQUESTS) ? [`${requests.length} requests: ${requests.join(" ")}`] : [])), "page of too many requests", OVER);
});

test(`weight, compressed: ${ANSWER} bytes of HTML for an answer, ${WHOLE} for any page with all that it fetches, ${DATA} of data for the finder`, () => {
  for (const [kind, all] of grouped(visits, ({ kind }) => kind)) {
    const most = (of) => String(Math.max(...all.map(of))).padStart(6);
    console.log(`${kind.padEnd(32)} at most ${most(({ html }) => html)} bytes of HTML, ${most(({ whole }) => whole)} in all`);
  }
  const heavy = ({ kind, html, whole, data }) => [
    ...(data > DATA ? [`${data} bytes of data`] : []),
    ...(kind === "item faq" && html > ANSWER ? [`${html} bytes of HTML`] : []),
    ...(whole > WHOLE ? [`${whole} bytes in all`] : []),
  ];
  none(faults(heavy), "page over the budget", OVER);
});
