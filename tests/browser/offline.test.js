// Away from the network: what is kept on a device when a reader asks for it, and a copy of one language on a disk.

import { after, before, describe, test } from "node:test";
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { runInThisContext } from "node:vm";
import { withBrowser, NARROW } from "./browser.js";
import { languageOf, languages } from "./site.js";
import { unzip } from "./unzip.js";
import { html, worker } from "./worker.js";

const repository = resolve(import.meta.dirname, "../..");
const TOPIC = "/ar/topics/permesso-di-soggiorno/";

/** What a page could have left on the device. */
const traces = (page) =>
  page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    caches: await caches.keys(),
    storage: localStorage.length + sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    cookies: document.cookie,
  }));
const NO_TRACES = { workers: 0, caches: [], storage: 0, databases: 0, cookies: "" };

/** Keeps the topic that is open, as a reader does. */
async function keep(page) {
  await page.locator("main .keep button").first().click();
  await page.waitForFunction(() => document.querySelector("main .keep [role=status] a"), undefined, { timeout: 60_000 });
}

const stylesApply = (page) => page.evaluate(() => getComputedStyle(document.querySelector(".head")).backgroundColor !== "rgba(0, 0, 0, 0)");

describe("pages kept on a device", () => {
  test("nothing is stored before the reader presses, and everything goes when the reader says so", () =>
    withBrowser(async (open) => {
      const page = await open();
      for (const path of ["/ar/", TOPIC, "/ar/offline/"]) {
        await page.goto(path, { waitUntil: "networkidle" });
        assert.deepEqual(await traces(page), NO_TRACES, path);
      }
      await page.goto(TOPIC);
      await keep(page);
      assert.equal((await traces(page)).workers, 1);
      await page.goto("/ar/offline/");
      await page.waitForSelector("main section ul li a");
      const button = page.locator("main > button");
      await button.click();
      await button.waitFor({ state: "detached" });
      assert.deepEqual(await traces(page), NO_TRACES);
      assert.equal(await page.locator("main section ul").count(), 0);
    }));

  test("without a network the kept topic, the visited page and the style are there, and the rest says why not", () =>
    withBrowser(async (open) => {
      const page = await open();
      await page.goto(TOPIC);
      const links = await page.locator("main .entries a").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
      await keep(page);
      await page.goto("/ar/guides/", { waitUntil: "networkidle" });
      await page.context().setOffline(true);
      const kept = links.filter((link) => languageOf(link) === "ar");
      assert.ok(kept.length > 3, links.join(" "));
      for (const path of [TOPIC, kept[0], kept.at(-1), "/ar/guides/"]) {
        await page.goto(path);
        assert.ok(await stylesApply(page), path);
        assert.equal(await page.locator("main [data-own]").count(), 0, path);
      }
      await page.goto("/ar/glossary/");
      assert.equal(await page.locator("html").getAttribute("lang"), "ar");
      assert.equal(await page.locator("main [data-own]").getAttribute("data-own"), "/ar/offline/");
      await page.waitForSelector("main .note-warning");
      await page.waitForSelector("main section ul li a");
      assert.ok(await stylesApply(page));
    }));

  test("a copy has the newest words that were seen, says that it is a copy and of which day", () =>
    withBrowser(async (open) => {
      const page = await open({ viewport: NARROW });
      await page.goto(TOPIC);
      await keep(page);
      const { path, body } = await page.evaluate(async (topic) => {
        const path = [...document.querySelectorAll("main .entries a")].map((link) => link.getAttribute("href")).find((href) => /^\/ar\/guides\/./.test(href)) ?? topic;
        return { path, body: await (await fetch(path)).text() };
      }, TOPIC);
      // The server's page changes: what the worker fetches is answered by the test.
      const headers = { "content-type": "text/html; charset=utf-8", date: "Tue, 24 Nov 2026 10:00:00 GMT" };
      await page.context().route(`**${path}`, (route) => route.fulfill({ headers, body: body.replace(/<h1[^>]*>/, "$&NEW ") }));
      await page.goto(path, { waitUntil: "networkidle" });
      assert.match(await page.locator("h1").textContent(), /^NEW /);
      assert.equal(await page.locator("main [role=note]").count(), 0, "no note where the network answers");
      await page.evaluate(() => caches.delete("sportello-1-visited"));
      await page.context().unroute(`**${path}`);
      await page.context().setOffline(true);
      await page.goto(path);
      assert.match(await page.locator("h1").textContent(), /^NEW /);
      await page.waitForSelector("main > [role=note] time[datetime='2026-11-24']");
      assert.match(await page.locator("main > [role=note]").textContent(), /24 .*2026/);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), NARROW.width);
      assert.ok(await stylesApply(page));
    }));

  test("a full disk and a broken network are said in words, and leave nothing half done", () =>
    withBrowser(async (open) => {
      const page = await open();
      await page.goto(TOPIC);
      const words = (name) => page.locator(`main .keep [data-text=${name}]`).textContent();
      const said = async (name) => {
        const text = (await words(name)).trim();
        await page.waitForFunction((text) => document.querySelector("main .keep [role=status]").textContent.trim() === text, text);
      };
      await page.route("**/ar/faq/**", (route) => route.abort());
      await page.locator("main .keep button").click();
      await said("failed");
      assert.deepEqual((await traces(page)).caches.filter((name) => name.includes("kept:")), []);
      await page.unroute("**/ar/faq/**");
      await page.evaluate(() => {
        Cache.prototype.put = () => Promise.reject(new DOMException("full", "QuotaExceededError"));
      });
      await page.locator("main .keep button").click();
      await said("full");
      assert.deepEqual((await traces(page)).caches.filter((name) => name.includes("kept:")), []);
    }));

  test("no button stands where no script runs, and nothing overflows a narrow screen", () =>
    withBrowser(async (open) => {
      const silent = await open({ javaScriptEnabled: false, viewport: NARROW });
      for (const path of [TOPIC, "/ar/offline/", "/zh/offline/"]) {
        await silent.goto(path);
        assert.equal(await silent.locator("main button:not([type=submit])").count(), 0, path);
      }
      const page = await open({ viewport: NARROW });
      for (const lang of languages) {
        await page.goto(`/${lang}/offline/`, { waitUntil: "networkidle" });
        assert.ok(await page.locator("main .keep button").count(), lang);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), NARROW.width, lang);
        const low = await page.locator("main .keep button").evaluateAll((all) => all.filter((button) => button.offsetHeight < 44).length);
        assert.equal(low, 0, lang);
      }
    }));
});

describe("the service worker, alone", () => {
  const VISITED = "sportello-1-visited";

  test("a network that keeps silent gives way to the copy, and is heard for the next time", async () => {
    let answer;
    const { ask, caches, address } = worker({ network: () => new Promise((end) => (answer = end)), stored: [VISITED] });
    await caches.get(VISITED).put(address("/it/a/"), html("old"));
    setTimeout(() => answer(html("new")), 40);
    assert.equal(await (await ask("/it/a/")).text(), "old");
    assert.equal(await caches.get(VISITED).entries.get(address("/it/a/")).text(), "new");
  });

  test("a page that is visited is renewed in the topics that keep it, with what it is drawn with", async () => {
    const [mine, other] = ["sportello-1-kept:/it/topics/a/", "sportello-1-kept:/it/topics/b/"];
    let network = async () => html('<html lang="it"><link href="/assets/style-2.css">new');
    const { ask, caches, address } = worker({ network: (url) => network(url), stored: [mine, other] });
    await caches.get(mine).put(address("/it/a/"), html("old"));
    await ask("/it/a/");
    assert.deepEqual([...caches.get(mine).entries.keys()], [address("/it/a/"), "/assets/style-2.css"]);
    assert.equal(caches.get(other).entries.size, 0);
    caches.delete(VISITED);
    network = async () => Promise.reject(new TypeError("no network"));
    assert.match(await (await ask("/it/a/")).text(), /^<html data-copied="[^"]*" lang="it">.*new$/);
  });

  test("what a visited page fetches only later is there without a network", async () => {
    const page = html('<html lang="it"><template data-module="/assets/copied-2.js"></template>');
    const { ask, caches, address } = worker({ network: async (url) => (url.endsWith(".js") ? new Response("") : page) });
    await ask("/it/a/");
    assert.deepEqual([...caches.get("sportello-1-assets").entries.keys()], [address("/assets/copied-2.js")]);
  });

  test("the program that keeps pages names its caches as the worker does", () => {
    const keep = readFileSync(join(repository, "themes/default/static/keep.js"), "utf8");
    const [, prefix] = keep.match(/PREFIX = "([^"]+)"/);
    assert.ok(VISITED.startsWith(prefix));
    const source = readFileSync(join(repository, "themes/default/scripts/service-worker.js"), "utf8");
    const [[, ours], [, shape]] = [/OURS = "([^"]+)"/, /PREFIX = `\$\{OURS\}([^`]+)`/].map((line) => source.match(line));
    assert.equal(prefix, ours + shape);
  });

  test("at most sixty visited pages, the newest; a search leaves none", async () => {
    const { ask, caches, address } = worker({ network: async (url) => html(url) });
    for (let page = 0; page < 70; page++) await ask(`/it/faq/${page}/`);
    for (const question of ["a", "b", "c"]) await ask(`/it/search/?q=${question}`);
    const kept = [...caches.get(VISITED).entries.keys()];
    assert.equal(kept.length, 60);
    assert.deepEqual([kept[0], kept.at(-1)], [address("/it/faq/10/"), address("/it/faq/69/")]);
  });

  test("errors, embeds, other origins, forms and files that are no pages are not kept", async () => {
    const pdf = () => new Response("", { headers: { "content-type": "application/pdf" } });
    const { ask, caches } = worker({ network: async (url) => (url.endsWith(".pdf") ? pdf() : html("", 404)) });
    assert.equal((await ask("/it/none/")).status, 404);
    await ask("/files/faq/a/b.pdf");
    assert.equal(await ask("/embed/it/faq/a/"), undefined);
    assert.equal(await ask("https://other.example/"), undefined);
    assert.equal(await ask("/it/", { method: "POST" }), undefined);
    assert.equal(await ask("/it/feed.xml", { mode: "cors" }), undefined);
    assert.deepEqual([...caches.keys()], []);
  });

  test("an asset is fetched once", async () => {
    let fetched = 0;
    const { ask } = worker({ network: async () => (fetched++, new Response("")) });
    for (const _ of [1, 2, 3]) await ask("/assets/style-1.css", { mode: "no-cors" });
    assert.equal(fetched, 1);
  });

  test("a new version drops the caches of the old one, and no others", async () => {
    const { activate, caches } = worker({ stored: ["sportello-0-visited", VISITED, "another program's"] });
    await activate();
    assert.deepEqual([...caches.keys()], [VISITED, "another program's"]);
  });
});

describe("words and their keys, as the generator makes them", () => {
  const script = readFileSync(join(repository, "themes/default/scripts/search/analysis.js"), "utf8");
  const cases = JSON.parse(readFileSync(join(repository, "tests/data/search/analysis.json"), "utf8")).tokens;
  const analysed = (cases) =>
    cases.map(({ lang, text }) => {
      const words = sportello.tokens(lang, text);
      const at = words.map(({ start, end }) => text.slice(start, end));
      const surfaces = words.map(({ surface }) => surface);
      return { lang, text, at, surfaces, keys: surfaces.map((surface) => sportello.key(lang, surface)) };
    });

  test("in node", () => {
    runInThisContext(script);
    assert.deepEqual(analysed(cases), cases);
  });

  test("in Chromium", () =>
    withBrowser(async (open) => {
      const page = await open();
      await page.setContent("<p>");
      await page.addScriptTag({ content: script });
      assert.deepEqual(await page.evaluate(analysed, cases), cases);
    }));
});

describe("a copy of one language on a disk", () => {
  const program = process.env.SPORTELLO ?? join(process.env.CARGO_TARGET_DIR ?? join(repository, "target"), "debug/sportello");
  const folder = mkdtempSync(join(tmpdir(), "sportello-"));
  const day = ["--root", repository, "--date", "2026-11-22"];
  const run = (...command) => execFileSync(program, [...command, ...day], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  const at = (lang, path) => pathToFileURL(join(folder, lang, path)).href;

  before(() => {
    for (const lang of ["it", "ar", "zh", "bn"]) {
      run("export", "offline", "--lang", lang, "--out", join(folder, `${lang}.zip`));
      unzip(join(folder, `${lang}.zip`), join(folder, lang));
    }
  });
  after(() => rmSync(folder, { recursive: true }));

  /** A page that notes errors and every request that leaves the disk. */
  async function watched(open, options) {
    const page = await open(options);
    const faults = [];
    page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
    page.on("pageerror", (error) => faults.push(String(error)));
    page.on("request", (request) => !/^(file|data):/.test(request.url()) && faults.push(request.url()));
    return { page, faults };
  }

  test("its pages open, look as they should and lead to each other", () =>
    withBrowser(async (open) => {
      const { page, faults } = await watched(open);
      await page.goto(at("ar", "index.html"));
      assert.equal(await page.locator("html").getAttribute("dir"), "rtl");
      assert.ok(await stylesApply(page));
      await page.locator("main .cards a").first().click();
      await page.waitForURL("**/topics/**/index.html");
      assert.equal(await page.locator("main template, main .keep").count(), 0);
      await page.locator('main .entries a[href*="faq/"]').first().click();
      await page.waitForURL("**/faq/**/index.html");
      assert.ok(await stylesApply(page));
      assert.match(await page.locator(".languages a[hreflang=it]").getAttribute("href"), /^https:\/\/respi\.example\.org\/it\/faq\//);
      await page.locator(".site a").click();
      await page.waitForURL(at("ar", "index.html"));
      assert.deepEqual(faults, []);
    }));

  test("its search answers, and without scripts its index leads everywhere", () =>
    withBrowser(async (open) => {
      const { page, faults } = await watched(open);
      await page.goto(at("ar", "search.html"));
      await page.locator("main [name=q]").fill("permesso");
      await page.keyboard.press("Enter");
      await page.waitForURL("**/search.html?q=permesso");
      await page.locator("main [role=status]", { hasText: /[0-9]/ }).waitFor();
      assert.ok((await page.locator("main ol.entries li").count()) > 3);
      assert.equal(await page.locator("main [name=q]").inputValue(), "permesso");
      await page.locator("main ol.entries a").first().click();
      await page.waitForURL("**/index.html");
      await page.goto(`${at("it", "search.html")}?q=%3Cimg+src%3Dx+onerror%3Dalert(1)%3E+xyzzy`);
      await page.locator("main [role=status]", { hasText: /\S/ }).waitFor();
      assert.equal(await page.locator("main section img").count(), 0);
      assert.deepEqual(faults, []);
      const silent = await open({ javaScriptEnabled: false });
      await silent.goto(`${at("ar", "search.html")}?q=permesso`);
      await silent.waitForURL("**/index/index.html");
      assert.ok((await silent.locator("main .entries a").count()) > 30);
      await silent.locator("main .entries a").first().click();
      await silent.waitForURL("**/index.html");
      assert.ok(await stylesApply(silent));
    }));

  test("its first five answers have what the generator finds first", () =>
    withBrowser(async (open) => {
      const page = await open();
      const differ = [];
      for (const [lang, questions] of Object.entries(QUESTIONS)) {
        for (const question of questions) {
          const best = run("search", "--lang", lang, "--limit", "1", question).split("\n")[1].trim().split(" ")[0];
          await page.goto(`${at(lang, "search.html")}?q=${encodeURIComponent(question)}`);
          await page.locator("main [role=status]", { hasText: /[0-9]/ }).waitFor();
          const found = await page.locator("main ol.entries a").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
          const place = found.indexOf(best.replace(`/${lang}/`, "") + "index.html");
          if (place < 0 || place > 4) differ.push(`${lang} ${question}: ${best} is number ${place + 1}`);
        }
      }
      assert.deepEqual(differ, []);
    }));
});

const QUESTIONS = {
  it: ["rinnovo permesso", "ricongiungimento familiare", "codice fiscale", "cittadinanza italiana", "ricongiungimnto", "residen"],
  ar: ["تجديد تصريح الإقامة", "permesso di soggiorno", "الجنسية الإيطالية", "لم شمل الأسرة", "المدرسة"],
  zh: ["续签居留证", "家庭团聚", "税号", "入籍", "permesso di soggiorno"],
  bn: ["রেসিডেন্স পারমিট নবায়ন", "নাগরিকত্ব", "পরিবার", "স্কুল", "codice fiscale"],
};
