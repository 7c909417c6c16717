// The search of the site, as readers meet it: typed, linked to, gone back to, narrowed, in vain, framed, without scripts or a network.

import { describe, test } from "node:test";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { runInThisContext } from "node:vm";
import { constants, gzipSync } from "node:zlib";
import axe from "axe-core";
import { NARROW, WIDE, withBrowser } from "./browser.js";
import { none } from "./report.js";
import { languages, read, files } from "./site.js";

const repository = resolve(import.meta.dirname, "../..");
const NOTHING = "qwxyzk";

/** A page that notes what it asks the site for, and what goes wrong. */
async function watched(open, options) {
  const page = await open({ viewport: NARROW, ...options });
  const [asked, faults] = [[], []];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  page.on("pageerror", (error) => faults.push(String(error)));
  return { page, asked, faults };
}

const results = (page) => page.locator(".found ol > li");
const titles = (page) => page.locator(".found ol .entry-title a").allTextContents();
const settled = (page) => page.locator(".found [role=status]", { hasText: /\d/ }).waitFor();
const isSearch = (path) => /\/search(-|\/.*\.(bin|json))/.test(path);

/** Searches by the address, and waits for what is found. */
async function searched(page, path) {
  await page.goto(path);
  await settled(page);
}

describe("what a search costs", () => {
  test("nothing of the search is fetched before its field is touched", () =>
    withBrowser(async (open) => {
      const { page, asked } = await watched(open);
      for (const path of ["/it/", "/it/search/", "/ar/search/", "/embed/it/search/"]) {
        await page.goto(path, { waitUntil: "networkidle" });
        assert.deepEqual(asked.filter(isSearch), [], path);
        const answered = [/search-[0-9a-f]+\.js$/, /manifest\.json$/].map((end) => page.waitForResponse((response) => end.test(response.url())));
        await page.locator("[name=q]").focus();
        await Promise.all(answered);
        const fetched = asked.filter(isSearch).map((path) => path.replace(/-[0-9a-f]+\.js/, ".js"));
        const manifest = `${path.replace("/embed", "").replace("search/", "")}search/manifest.json`;
        assert.deepEqual(fetched.sort(), ["/assets/search.js", manifest].sort(), path);
        asked.length = 0;
      }
    }));

  test("the script is one file of less than 8 kB, compressed, and says nothing in comments", () => {
    const script = read([...files].find((file) => /^\/assets\/search-[0-9a-f]+\.js$/.test(file)));
    const size = gzipSync(script, { level: 9 }).length;
    console.log(`search.js: ${size} bytes, compressed`);
    assert.ok(size < 8_000, `${size} bytes`);
    assert.doesNotMatch(script, /^\s*(\/\/|\/\*|\* )/m);
  });

  test("a first search asks for little", () =>
    withBrowser(async (open) => {
      const page = await open({ viewport: NARROW });
      const sizes = [];
      page.on("requestfinished", (request) => isSearch(new URL(request.url()).pathname) && sizes.push(request.sizes()));
      await searched(page, "/it/search/?q=rinnovo+permesso");
      const requests = sizes.length;
      const bytes = (await Promise.all(sizes)).reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
      console.log(`first search: ${requests} requests, ${bytes} bytes`);
      assert.ok(bytes < 35_000 && requests < 20, `${requests} requests, ${bytes} bytes`);
    }));
});

describe("results", () => {
  test("come as one types, are counted when one pauses, and leave the focus where it is", () =>
    withBrowser(async (open) => {
      const { page, faults } = await watched(open);
      await page.goto("/it/search/");
      const field = page.locator("[name=q]");
      await field.focus();
      await page.locator(".found").waitFor({ state: "attached" });
      await page.evaluate(() => {
        window.said = [];
        new MutationObserver(([{ target }]) => window.said.push(target.textContent)).observe(document.querySelector(".found [role=status]"), { childList: true });
      });
      await field.pressSequentially("rinnovo permesso", { delay: 40 });
      await settled(page);
      assert.ok((await results(page).count()) > 3);
      assert.match((await titles(page))[0], /Rinnov/);
      assert.equal(await page.evaluate(() => document.activeElement.name), "q");
      assert.ok((await page.locator(".found mark").count()) > 3);
      const said = await page.evaluate(() => window.said.filter((text) => /\d/.test(text)));
      assert.equal(said.length, 1, said.join(" | "));
      assert.match(page.url(), /\/it\/search\/\?q=rinnovo\+permesso$/);
      assert.match(await page.title(), /^rinnovo permesso – /);
      assert.match(await page.locator(".languages a[hreflang=ar]").getAttribute("href"), /\?q=rinnovo\+permesso$/);
      await page.keyboard.press("Escape");
      await page.waitForFunction(() => document.querySelector(".found").hidden);
      assert.equal(await field.inputValue(), "");
      assert.ok(!page.url().includes("?"));
      assert.deepEqual(faults, []);
    }));

  test("say of what kind they are, in which language, and whether they are checked or translated", () =>
    withBrowser(async (open) => {
      const page = await open({ viewport: NARROW });
      await searched(page, "/ar/search/?q=permesso");
      for (const detail of await page.locator(".found ol .entry-detail").all()) {
        assert.match(await detail.textContent(), /. · ./);
        assert.ok(await detail.locator("[lang][dir]").count());
      }
      const foreign = page.locator(".found ol a [lang=it]");
      for (const title of await foreign.all()) assert.equal(await title.getAttribute("dir"), "ltr");
    }));

  for (const [path, wanted] of [["/ar/search/?q=تجديد تصريح الإقامة", /تصريح/], ["/zh/search/?q=续签居留证", /居留/], ["/bn/search/?q=নাগরিকত্ব", /নাগরিক/], ["/it/search/?q=ricongiungimnto", /icongiungimento/]]) {
    test(`are there by the address: ${path}`, () =>
      withBrowser(async (open) => {
        const { page, faults } = await watched(open);
        await searched(page, path);
        assert.match((await titles(page)).join(" "), wanted);
        assert.equal(await page.locator("[name=q]").inputValue(), decodeURIComponent(path.split("q=")[1]));
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), NARROW.width);
        assert.deepEqual(faults, []);
      }));
  }

  test("are ten at a time; more go on where the last ended", () =>
    withBrowser(async (open) => {
      const page = await open({ viewport: NARROW });
      await searched(page, "/it/search/?q=permesso");
      assert.equal(await results(page).count(), 10);
      const [all] = (await page.locator(".found [role=status]").textContent()).match(/\d+/);
      await page.locator("[data-more]").focus();
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => document.querySelectorAll(".found ol > li").length > 10);
      const eleventh = await page.evaluate(() => [...document.querySelectorAll(".found ol > li")].indexOf(document.activeElement.closest("li")));
      assert.equal(eleventh, 10);
      while (await page.locator("[data-more]").isVisible()) {
        const before = await results(page).count();
        await page.locator("[data-more]").click();
        await page.waitForFunction((before) => document.querySelectorAll(".found ol > li").length > before, before);
      }
      assert.equal(await results(page).count(), Number(all));
      assert.equal(new Set(await page.locator(".found ol a").evaluateAll((links) => links.map((link) => link.href))).size, Number(all));
    }));

  test("are reached, opened and left by the keyboard alone, and are there again", () =>
    withBrowser(async (open) => {
      const page = await open({ viewport: WIDE });
      await page.goto("/it/");
      await page.locator("[name=q]").focus();
      await page.keyboard.type("codice fiscale");
      await page.keyboard.press("Enter");
      await page.waitForURL("**/it/search/?q=codice+fiscale");
      await settled(page);
      const found = await titles(page);
      await page.locator("[name=q]").focus();
      for (let stop = 0; stop < 3; stop++) await page.keyboard.press("Tab");
      assert.equal(await page.evaluate(() => document.activeElement.textContent), found[0]);
      await page.keyboard.press("Enter");
      await page.waitForURL((url) => !url.pathname.includes("/search/"));
      await page.goBack();
      await settled(page);
      assert.deepEqual(await titles(page), found);
      await page.goBack();
      assert.equal(new URL(page.url()).pathname, "/it/");
    }));

  test("of a sent question are a step that the back button undoes, those of a typed one are not", () =>
    withBrowser(async (open) => {
      const page = await open({ viewport: WIDE });
      await searched(page, "/it/search/?q=casa");
      const house = await titles(page);
      const field = page.locator("[name=q]");
      await field.fill("");
      await field.pressSequentially("lavoro", { delay: 60 });
      await page.waitForURL("**/?q=lavoro");
      await page.keyboard.press("Enter");
      await page.waitForFunction((house) => document.querySelector(".found ol a")?.textContent !== house, house[0]);
      await page.goBack();
      await page.waitForURL("**/?q=casa");
      await page.waitForFunction((house) => document.querySelector(".found ol a")?.textContent === house, house[0]);
      assert.equal(await field.inputValue(), "casa");
      assert.match(await page.title(), /^casa – /);
      await page.goForward();
      await page.waitForURL("**/?q=lavoro");
      await page.waitForFunction((house) => document.querySelector(".found ol a")?.textContent !== house, house[0]);
    }));

  test("are as many as before, where they were, for who comes back from one", () =>
    withBrowser(async (open) => {
      const page = await open({ viewport: NARROW });
      await searched(page, "/it/search/?q=permesso");
      await page.locator("[data-more]").click();
      await page.waitForFunction(() => document.querySelectorAll(".found ol > li").length > 10);
      const found = await titles(page);
      await results(page).nth(14).locator("a").click();
      await page.waitForURL((url) => !url.pathname.includes("/search/"));
      await page.goBack();
      await settled(page);
      assert.deepEqual(await titles(page), found);
      await page.waitForFunction(() => scrollY > 1000);
    }));

  test("of a question by the address are not lost when another is typed over it", () =>
    withBrowser(async (open) => {
      const page = await open({ viewport: WIDE });
      await searched(page, "/it/search/?q=casa");
      const field = page.locator("[name=q]");
      await field.focus();
      await field.pressSequentially(" famiglia", { delay: 60 });
      await page.waitForURL("**/?q=casa+famiglia");
      await page.locator(".found ol a").first().click();
      await page.waitForURL((url) => !url.pathname.includes("/search/"));
      await page.goBack();
      await page.waitForURL("**/?q=casa+famiglia");
      await page.goBack();
      await page.waitForURL("**/?q=casa");
    }));

  test("of a question are asked for without telling anyone its words", () =>
    withBrowser(async (open) => {
      for (const path of ["/it/search/?q=permesso", "/embed/it/search/?q=permesso"]) {
        const page = await open({ viewport: NARROW });
        // A host that knows nothing of our headers.
        await page.route("**/search/**", async (route) => {
          const response = await route.fetch();
          const { "referrer-policy": _, ...headers } = response.headers();
          await route.fulfill({ response, headers });
        });
        const told = [];
        let isFirst = true;
        page.on("request", async (request) => {
          if (!isFirst) told.push(request.allHeaders().then((headers) => [request.url(), headers.referer ?? ""].join(" ")));
          isFirst = false;
        });
        await searched(page, path);
        await page.locator("[name=q]").fill("patente");
        await page.waitForURL("**/?q=patente");
        await page.locator(".found ol a", { hasText: /patente/i }).first().waitFor();
        const all = await Promise.all(told);
        assert.ok(all.length > 5);
        assert.deepEqual(all.filter((line) => /permesso|patente/.test(line)), [], path);
      }
    }));

  test("of a question that was left behind are dropped", () =>
    withBrowser(async (open) => {
      const page = await open({ viewport: WIDE });
      let slow = true;
      await page.route("**/search/it/t/**", async (route) => {
        if (slow) await new Promise((end) => setTimeout(end, 800));
        await route.continue().catch(() => {});
      });
      await page.goto("/it/search/");
      const field = page.locator("[name=q]");
      await field.pressSequentially("casa", { delay: 10 });
      await page.waitForTimeout(300);
      slow = false;
      await field.fill("patente");
      await page.locator(".found ol a", { hasText: /patente/i }).first().waitFor();
      await page.waitForTimeout(1200);
      assert.match((await titles(page))[0], /patente/i);
    }));
});

describe("results are narrowed", () => {
  test("by choices that stand in the address, say how many they leave, and can be taken back", () =>
    withBrowser(async (open) => {
      const { page, asked, faults } = await watched(open, { viewport: WIDE });
      await searched(page, "/it/search/?q=permesso");
      const all = await titles(page);
      assert.ok(!asked.some((path) => path.includes("facets")), "only who narrows fetches them");
      await page.locator(".found summary").click();
      const kind = page.locator(".found select[name=kind]");
      await page.waitForFunction(() => document.querySelector(".found select[name=kind]").options.length > 1);
      const label = (await kind.locator("option").allTextContents()).find((text) => text.startsWith("Guide"));
      await kind.selectOption({ label });
      await page.waitForURL("**/?q=permesso&kind=guides");
      const count = label.match(/\d+/)[0];
      await page.locator(".found [role=status]", { hasText: new RegExp(` ${count}$`) }).waitFor();
      assert.equal(await results(page).count(), Math.min(10, Number(count)));
      for (const detail of await page.locator(".found ol .entry-detail").allTextContents()) assert.match(detail, /^Guide/);
      assert.match(await page.locator(".languages a[hreflang=zh]").getAttribute("href"), /\?q=permesso&kind=guides$/);
      await page.goBack();
      await page.waitForURL("**/?q=permesso");
      await page.waitForFunction((first) => document.querySelectorAll(".found ol > li").length === 10 && document.querySelector(".found ol a").textContent === first, all[0]);
      assert.equal(await kind.inputValue(), "");
      await searched(page, "/it/search/?q=permesso&kind=guides");
      assert.equal(await results(page).count(), Math.min(10, Number(count)));
      assert.equal(await kind.inputValue(), "guides");
      await page.locator("[data-clear]").click();
      await page.waitForURL("**/?q=permesso");
      await page.waitForFunction((first) => document.querySelector(".found ol a")?.textContent === first, all[0]);
      assert.ok(!(await page.locator("[data-clear]").isVisible()));
      await page.goto("/it/search/?q=permesso&kind=nonsense");
      await settled(page);
      assert.deepEqual(await titles(page), all, "what is no choice narrows nothing");
      assert.ok(page.url().endsWith("/?q=permesso"), "nor stands in the address");
      assert.deepEqual(faults, []);
    }));

  test("by going through the choices with the arrow keys in one step, and without losing what was added", () =>
    withBrowser(async (open) => {
      const page = await open({ viewport: WIDE });
      await searched(page, "/it/search/?q=permesso");
      await page.locator("[data-more]").click();
      await page.waitForFunction(() => document.querySelectorAll(".found ol > li").length > 10);
      const added = await results(page).count();
      await page.locator(".found summary").click();
      await page.waitForFunction(() => document.querySelector(".found select[name=kind]").options.length > 2);
      assert.equal(await results(page).count(), added);
      assert.equal(await page.getByRole("group", { name: await page.locator(".found summary").textContent() }).count(), 1);
      const before = await page.evaluate(() => history.length);
      await page.locator(".found select[name=kind]").focus();
      for (let key = 0; key < 2; key++) {
        const old = page.url();
        await page.keyboard.press("ArrowDown");
        await page.waitForURL((url) => url.href !== old);
        await settled(page);
      }
      assert.equal(await page.evaluate(() => history.length), before + 1);
      await page.goBack();
      await page.waitForURL("**/?q=permesso");
    }));

  test("with official names in Italian for every reader, and no choice that changes nothing", () =>
    withBrowser(async (open) => {
      const page = await open({ viewport: NARROW });
      await searched(page, "/ar/search/?q=permesso");
      await page.locator(".found summary").click();
      await page.waitForFunction(() => document.querySelector(".found select[name=status]").options.length > 1);
      const shown = await page.locator(".found .facets p:not([hidden]) select").evaluateAll((all) =>
        all.map(({ name, options }) => ({ name, count: options.length, langs: [...options].slice(1).map((option) => option.lang) })),
      );
      for (const { name, count, langs } of shown) {
        assert.ok(count > 1, name);
        assert.ok(langs.every((lang) => lang === (name === "status" ? "it" : "")), name);
      }
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), NARROW.width);
    }));
});

describe("where nothing is found", () => {
  test("the page says so, and leads to topics, desks and other languages", () =>
    withBrowser(async (open) => {
      const { page, faults } = await watched(open);
      await page.goto(`/it/search/?q=${NOTHING}`);
      await page.locator(".found [role=status]", { hasText: /Nessuna/ }).waitFor();
      assert.ok((await page.locator("[data-near] a").count()) > 3, "all topics where none is like it");
      assert.ok(await page.locator('.nothing a[href^="/it/services/in/"]').count());
      const english = page.locator(".nothing a[hreflang=en]");
      assert.ok((await english.getAttribute("href")).endsWith(`/en/search/?q=${NOTHING}`));
      await page.goto(`/it/search/?q=cittadinxyzqanzwk`);
      await page.locator(".nothing").waitFor();
      const near = await page.locator("[data-near] a").allTextContents();
      assert.ok(near.length <= 3 && near[0] === "Cittadinanza", near.join());
      assert.deepEqual(faults, []);
    }));

  test("the words are kept for this visit, shown with the questions to readers, and go when these say so", () =>
    withBrowser(async (open) => {
      const page = await open({ viewport: NARROW });
      await searched(page, "/it/search/?q=permesso");
      assert.equal(await page.evaluate(() => sessionStorage.length + localStorage.length + document.cookie.length), 0);
      await page.goto(`/it/search/?q=${NOTHING}`);
      const box = page.locator(".feedback [name=asked]");
      await box.waitFor();
      await page.goto("/it/faq/permesso-costi/");
      await box.waitFor();
      assert.match(await page.locator(".asked").textContent(), new RegExp(NOTHING));
      const sent = () => page.locator(".feedback form").evaluate((form) => new FormData(form).get("asked"));
      const letter = async () => new URL(await page.locator('.feedback p > a[href^="mailto:"]').last().getAttribute("href")).searchParams.get("body");
      assert.equal(await sent(), null);
      assert.ok(!(await letter()).includes(NOTHING), "only who ticks the box sends them");
      await box.check();
      assert.equal(await sent(), NOTHING);
      assert.match(await letter(), new RegExp(`\n.*${NOTHING}$`));
      await box.uncheck();
      assert.equal(await sent(), null);
      assert.ok(!(await letter()).includes(NOTHING));
      await page.goto("/it/faq/permesso-smarrito/", { waitUntil: "networkidle" });
      assert.equal(await box.count(), 0);
      assert.equal(await page.evaluate(() => sessionStorage.length), 0);
      await page.goto(`/it/search/?q=${NOTHING}`);
      await box.waitFor();
      await page.locator("[name=q]").fill("permesso");
      await box.waitFor({ state: "detached" });
      assert.equal(await page.evaluate(() => sessionStorage.length), 0);
    }));

  test("there is no heading over what is not there", () =>
    withBrowser(async (open) => {
      const page = await open({ viewport: NARROW });
      await page.route("**/it/search/?q=*", async (route) => {
        const body = (await (await route.fetch()).text()).replace(/<nav class="languages"[^]*?<\/nav>/, "").replace(/<link rel="alternate" hreflang[^>]*>/g, "");
        await route.fulfill({ headers: { "content-type": "text/html" }, body: body.replace(/<div data-topics>[^]*?<\/div>/, "<div data-topics></div>") });
      });
      await page.goto(`/it/search/?q=${NOTHING}`);
      await page.locator(".nothing").waitFor();
      assert.equal(await page.locator(".nothing h3").count(), 1);
      assert.equal(await page.locator("[data-near], [data-elsewhere]").count(), 0);
    }));
});

describe("without scripts", () => {
  test("a search leads to everything from A to Z", () =>
    withBrowser(async (open) => {
      const page = await open({ viewport: NARROW, javaScriptEnabled: false });
      for (const lang of languages) {
        await page.goto(`/${lang}/`);
        await page.locator("main [name=q]").fill("permesso");
        await page.locator("main search [type=submit]").click();
        await page.waitForURL(`**/${lang}/index/`);
        assert.ok((await page.locator(".jump a").count()) > 2, lang);
        assert.ok((await page.locator(".entries a").count()) > 50, lang);
        for (const list of ["services", "news"]) assert.equal(await page.locator(`.entries a[href="/${lang}/${list}/"]`).count(), 1, list);
        assert.ok(await page.locator("main noscript + *, main .note").count(), lang);
      }
      assert.ok(await page.locator('#glossary ~ ul [lang="it"]').count(), "official words as on the letter");
    }));

  test("where the program of the page does not load, the index is one link away", () =>
    withBrowser(async (open) => {
      const page = await open({ viewport: NARROW });
      await page.route("**/*.js", (route) => route.abort());
      await page.goto("/it/search/?q=permesso");
      await page.locator('main a[href="/it/index/"]').click();
      await page.waitForURL("**/it/index/");
    }));
});

describe("when things go wrong", () => {
  test("a first search that takes long says so", () =>
    withBrowser(async (open) => {
      const page = await open({ viewport: NARROW });
      await page.route("**/search/it/t/**", async (route) => {
        await new Promise((end) => setTimeout(end, 2000));
        await route.continue().catch(() => {});
      });
      await page.goto("/it/search/?q=permesso");
      await page.locator(".found [role=status]", { hasText: "…" }).waitFor({ timeout: 2000 });
      await settled(page);
    }));

  test("two questions to a site that was published again meanwhile are both answered, past what the browser keeps", () =>
    withBrowser(async (open) => {
      const { page, asked } = await watched(open);
      let isOld = true;
      await page.route("**/manifest.json", (route) => {
        isOld = isOld && asked.filter((path) => path.endsWith("manifest.json")).length < 2;
        return route.continue();
      });
      await page.route("**/search/it/**", async (route) => {
        const isGone = isOld;
        await new Promise((end) => setTimeout(end, 400));
        await (isGone ? route.fulfill({ status: 404, body: "", headers: { "cache-control": "public, max-age=31536000, immutable" } }) : route.continue()).catch(() => {});
      });
      await page.goto("/it/search/?q=permesso");
      await page.waitForRequest(/search\/it\/t\//);
      await page.waitForTimeout(250);
      await page.locator("[name=q]").fill("patente");
      await page.locator(".found ol a", { hasText: /patente/i }).first().waitFor();
      await settled(page);
      await page.locator("[name=q]").fill("permesso");
      await page.locator(".found ol a", { hasText: /permesso/i }).first().waitFor();
    }));

  test("more results come from a site that was published again meanwhile", () =>
    withBrowser(async (open) => {
      const { page, asked } = await watched(open);
      await searched(page, "/it/search/?q=permesso");
      const before = asked.length;
      await page.route("**/search/it/d/**", (route) =>
        asked.slice(before).some((path) => path.endsWith("manifest.json")) ? route.continue() : route.fulfill({ status: 404, body: "" }),
      );
      let shown = 10;
      while (await page.locator("[data-more]").isVisible()) {
        await page.locator("[data-more]").click();
        await page.waitForFunction((shown) => document.activeElement === document.querySelectorAll(".found ol a")[shown], shown);
        shown += 10;
      }
      assert.ok(asked.slice(before).some((path) => path.endsWith("manifest.json")), "a piece was gone");
      assert.ok((await results(page).count()) > shown - 10);
    }));

  test("what is no answer is no lack of a network", () =>
    withBrowser(async (open) => {
      const { page, asked } = await watched(open);
      await page.route("**/search/it/t/**", (route) => route.fulfill({ status: 200, body: Buffer.from([0x1f, 0x8b, 8, 0, 1]) }));
      await page.goto("/it/search/?q=permesso");
      await page.locator(".found [role=status]", { hasText: /non è riuscita/ }).waitFor();
      assert.equal(asked.filter((path) => path.endsWith("manifest.json")).length, 2);
    }));

  test("where the search does not load, the question stays in its field", () =>
    withBrowser(async (open) => {
      const page = await open({ viewport: NARROW });
      const faults = [];
      page.on("pageerror", (error) => faults.push(String(error)));
      await page.route("**/assets/search-*.js", (route) => route.abort());
      await page.goto("/it/search/?q=permesso+unico");
      await page.waitForFunction(() => document.querySelector("[name=q]").value === "permesso unico");
      assert.deepEqual(faults, []);
    }));

  test("an address that the browser does not write keeps no answer back", () =>
    withBrowser(async (open) => {
      const { page, faults } = await watched(open);
      await page.addInitScript(() => {
        history.replaceState = history.pushState = () => {
          throw new DOMException("too often", "SecurityError");
        };
      });
      await page.goto("/it/search/");
      await page.locator("[name=q]").pressSequentially("permesso", { delay: 10 });
      await settled(page);
      assert.deepEqual(faults, []);
    }));

  test("a site that was published again meanwhile is asked once more", () =>
    withBrowser(async (open) => {
      const { page, asked } = await watched(open);
      const manifests = () => asked.filter((path) => path.endsWith("manifest.json")).length;
      await page.route("**/search/it/**", (route) => (manifests() < 2 ? route.fulfill({ status: 404, body: "" }) : route.continue()));
      await searched(page, "/it/search/?q=permesso");
      assert.ok((await results(page).count()) > 3);
      assert.equal(manifests(), 2);
    }));

  test("an index that is not there, and a network that is not there, are said in words", () =>
    withBrowser(async (open) => {
      const page = await open({ viewport: NARROW });
      const status = page.locator(".found [role=status]");
      await page.route("**/manifest.json", (route) => route.fulfill({ status: 503, body: "" }));
      await page.goto("/it/search/?q=permesso");
      await status.filter({ hasText: /non è riuscita/ }).waitFor();
      await page.unroute("**/manifest.json");
      await page.locator("[name=q]").press("Enter");
      await settled(page);
      await page.context().setOffline(true);
      await page.locator("[name=q]").fill("patente di guida");
      await status.filter({ hasText: /rete/ }).waitFor();
      await page.context().setOffline(false);
      await page.locator("[name=q]").press("Enter");
      await page.locator(".found ol a", { hasText: /patente/i }).first().waitFor();
    }));

  test("an older browser inflates by itself, and finds the same", () =>
    withBrowser(async (open) => {
      const found = [];
      for (const isOld of [false, true]) {
        const { page, asked } = await watched(open);
        if (isOld) await page.addInitScript(() => delete window.DecompressionStream);
        await searched(page, "/zh/search/?q=家庭团聚");
        found.push(await titles(page));
        assert.equal(asked.some((path) => path.includes("inflate")), isOld);
      }
      assert.deepEqual(found[0], found[1]);
    }));

  test("inflate.js reads all kinds of blocks", () => {
    runInThisContext(readFileSync(join(repository, "themes/default/static/inflate.js"), "utf8"));
    const text = Buffer.from(`${"permesso di soggiorno ".repeat(400)}${Array.from({ length: 9000 }, (_, at) => (at * at * 7919) % 251).join("")}`);
    const ways = [{ level: 0 }, { strategy: constants.Z_FIXED }, { level: 9 }, { strategy: constants.Z_HUFFMAN_ONLY }, { strategy: constants.Z_RLE }];
    for (const bytes of [Buffer.alloc(0), Buffer.from("a"), text, Buffer.alloc(100_000)]) {
      assert.throws(() => sportello.inflate(Buffer.concat([gzipSync(bytes).subarray(0, -4), Buffer.from([1, 2, 3, 4])])), "of another size");
      for (const way of ways) assert.ok(Buffer.from(sportello.inflate(gzipSync(bytes, way))).equals(bytes), JSON.stringify(way));
    }
  });
});

describe("the search on other sites", () => {
  test("answers in its frame, and its results leave it", () =>
    withBrowser(async (open) => {
      const { page, faults } = await watched(open);
      await page.goto("/embed/ar/search/#scheme=dark");
      await page.locator("[name=q]").pressSequentially("permesso", { delay: 30 });
      await page.keyboard.press("Enter");
      await settled(page);
      assert.ok(page.url().endsWith("/embed/ar/search/?q=permesso#scheme=dark"), page.url());
      assert.ok((await results(page).count()) > 3);
      assert.equal(await page.evaluate(() => document.querySelector("base").target), "_top");
      assert.match(await page.locator(".embed-foot a[hreflang=it]").getAttribute("href"), /\?q=permesso(#|$)/);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), NARROW.width);
      assert.deepEqual(faults, []);
      await page.goto("/it/embed/");
      assert.ok((await page.locator("#search code").textContent()).includes("/embed/it/search/"));
    }));
});

test("axe finds nothing in results, filters and vain searches, light and dark, narrow and wide", async () => {
  const found = [];
  await withBrowser(async (open) => {
    const page = await open();
    for (const path of ["/it/search/?q=permesso&kind=faq", "/ar/search/?q=permesso&kind=faq", "/zh/search/?q=居留", `/it/search/?q=${NOTHING}`, `/ur/search/?q=${NOTHING}`, "/embed/ar/search/?q=permesso", "/it/index/", "/ar/index/"]) {
      await page.goto(path);
      if (path.includes("?")) await page.locator(".found [role=status]", { hasText: path.includes(NOTHING) ? /\S{3}/ : /\d/ }).waitFor();
      await page.evaluate(axe.source);
      for (const viewport of [NARROW, WIDE]) {
        for (const colorScheme of ["light", "dark"]) {
          await page.setViewportSize(viewport);
          await page.emulateMedia({ colorScheme });
          const options = { rules: { "target-size": { enabled: true } }, resultTypes: ["violations"] };
          const { violations } = await page.evaluate((options) => globalThis.axe.run(document, options), options);
          found.push(...violations.map(({ id, nodes }) => `${path} ${viewport.width} ${colorScheme}: ${id}: ${nodes[0].target} ${nodes[0].failureSummary}`));
        }
      }
    }
  });
  none(found, "axe finding");
});
