// What a reader's browser makes of the pages: narrow screens, keyboard, right to left, no scripts, no other origin.

import { test } from "node:test";
import assert from "node:assert/strict";
import { NARROW, WIDE, inParallel, withBrowser } from "./browser.js";
import { languages, samples } from "./site.js";
import { none } from "./report.js";

const RIGHT_TO_LEFT = languages.filter((lang) => ["ar", "ur"].includes(lang));

test("at 320 px nothing scrolls sideways, the console is silent, all requests stay at home", async () => {
  const faults = [];
  await withBrowser((open, base) => {
    const watched = async () => {
      const page = await open({ viewport: NARROW });
      const fault = (what) => faults.push(`${page.url().replace(base, "")}: ${what}`);
      page.on("console", (message) => ["error", "warning"].includes(message.type()) && fault(message.text()));
      page.on("pageerror", (error) => fault(error.message));
      page.on("response", (response) => response.status() >= 400 && fault(`${response.status()} ${response.url()}`));
      page.on("request", (request) => new URL(request.url()).origin !== base && fault(`asks ${request.url()}`));
      return page;
    };
    return inParallel(samples(), 2, watched, async (page, { path }) => {
      await page.goto(path);
      const { wide, culprit, cookies, stored } = await page.evaluate(measured);
      if (wide > 0) faults.push(`${path}: ${wide} px too wide: ${culprit}`);
      if (cookies || stored) faults.push(`${path}: keeps a cookie or web storage`);
    });
  });
  none(faults, "fault at 320 px");
});

/** In the browser: by how much the page is too wide, and the innermost element that sticks out. */
function measured() {
  const { scrollWidth, clientWidth } = document.documentElement;
  const outside = (element) => {
    const { left, right } = element.getBoundingClientRect();
    return right > clientWidth + 1 || left < -1;
  };
  const culprit = [...document.querySelectorAll("main *, header *, footer *")].filter(outside).at(-1);
  return {
    wide: scrollWidth - clientWidth,
    culprit: culprit?.outerHTML.slice(0, 120),
    cookies: document.cookie.length,
    stored: localStorage.length + sessionStorage.length,
  };
}

test("the first Tab shows the skip link, and Enter goes to the content", async () => {
  const paths = samples().filter(({ kind }) => kind === "home" || kind === "item faq").map(({ path }) => path);
  const faults = [];
  await withBrowser((open) =>
    inParallel(paths, 2, () => open({ viewport: NARROW }), async (page, path) => {
      await page.goto(path);
      await page.keyboard.press("Tab");
      const { href, inside, outline } = await page.evaluate(focused);
      if (href !== "#main" || !inside || outline < 2) faults.push(`${path}: first stop is ${href}, visible ${inside}, outline ${outline} px`);
      await page.keyboard.press("Enter");
      const reached = await page.evaluate(() => document.activeElement.id);
      if (reached !== "main") faults.push(`${path}: the skip link leads to #${reached}`);
    }),
  );
  none(faults, "fault of the skip link");
});

test("every stop of the Tab key is in sight and has an outline, in light and dark", async () => {
  const paths = samples().filter(({ lang }) => lang === "it" || lang === "ar").map(({ path }) => path);
  const looks = ["light", "dark"].flatMap((colorScheme) => paths.map((path) => ({ path, colorScheme })));
  const faults = [];
  let stops = 0;
  await withBrowser((open) =>
    inParallel(looks, 2, () => open({ viewport: WIDE }), async (page, { path, colorScheme }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      for (let stop = 0; stop < 40; stop += 1) {
        await page.keyboard.press("Tab");
        const { name, outline, inside } = await page.evaluate(focused);
        if (name === "BODY") break;
        stops += 1;
        if (outline < 2 || !inside) faults.push(`${path} ${colorScheme}: stop ${stop + 1}, <${name}>, outline ${outline} px, in sight ${inside}`);
      }
    }),
  );
  console.log(`${stops} stops of the Tab key`);
  assert.ok(stops > 0);
  none(faults, "stop of the Tab key that is not seen");
});

/** In the browser: what has the focus, and how it shows. */
function focused() {
  const element = document.activeElement;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const { top, bottom, left, right } = element.getBoundingClientRect();
  return {
    name: element.tagName,
    href: element.getAttribute("href"),
    outline: outlineStyle === "none" ? 0 : parseFloat(outlineWidth),
    inside: bottom > 0 && right > 0 && top < innerHeight && left < innerWidth,
  };
}

test("Arabic and Urdu pages are the mirror of the Italian ones", async () => {
  await withBrowser(async (open) => {
    const page = await open({ viewport: WIDE });
    const layout = async (path) => (await page.goto(path), page.evaluate(edges));
    for (const { kind, path } of samples().filter(({ lang, kind }) => lang === "it" && ["home", "list faq", "search"].includes(kind))) {
      const italian = await layout(path);
      for (const lang of RIGHT_TO_LEFT) {
        const mirrored = await layout(path.replace("/it/", `/${lang}/`));
        assert.equal(mirrored.direction, "rtl", `${lang} ${kind}`);
        for (const part of Object.keys(italian.start)) {
          const difference = Math.abs(italian.start[part] - mirrored.start[part]);
          assert.ok(difference <= 2, `${lang} ${kind}: ${part} starts ${difference} px from where it should`);
        }
      }
    }
  });
});

/** In the browser: how far parts of the page are from the edge where reading begins. */
function edges() {
  const { direction } = getComputedStyle(document.body);
  const width = document.documentElement.clientWidth;
  const start = {};
  for (const selector of ["h1", "header nav li", "[class*=crumb] li", "footer li"]) {
    const box = document.querySelector(selector)?.getBoundingClientRect();
    if (box) start[selector] = direction === "rtl" ? width - box.right : box.left;
  }
  return { direction, start };
}

test("breadcrumbs run in the direction of reading", async () => {
  await withBrowser(async (open) => {
    const page = await open({ viewport: WIDE });
    const directions = { it: 1, ...Object.fromEntries(RIGHT_TO_LEFT.map((lang) => [lang, -1])) };
    for (const [lang, sign] of Object.entries(directions)) {
      const { path } = samples().find((sample) => sample.lang === lang && sample.kind === "item faq");
      await page.goto(path);
      const [first, second] = await page.locator("nav ol > li").evaluateAll((all) => all.map((li) => li.getBoundingClientRect().left));
      assert.ok(Math.sign(second - first) === sign, `${lang}: breadcrumb at ${first}, then ${second}`);
    }
  });
});

test("without scripts the language links, the links and the search form work", async () => {
  await withBrowser(async (open) => {
    const page = await open({ viewport: NARROW, javaScriptEnabled: false });
    await page.goto("/");
    await page.locator("main a[hreflang=ar]").click();
    assert.equal(new URL(page.url()).pathname, "/ar/");
    await page.locator("main a").first().click();
    assert.match(new URL(page.url()).pathname, /^\/ar\/./);
    await page.goto("/it/");
    await page.locator("input[type=search]").fill("permesso");
    await page.locator("main form [type=submit]").click();
    const url = new URL(page.url());
    assert.equal(url.pathname + url.search, "/it/search/?q=permesso");
    assert.ok(await page.locator("main noscript, main noscript *").first().isVisible(), "the search page says what to do without scripts");
    assert.ok((await page.locator("main a").count()) > 50, "the search page is an index of the site");
  });
});

test("printed, a page is black on white and shows what was folded", async () => {
  await withBrowser(async (open) => {
    const page = await open({ viewport: WIDE, colorScheme: "dark" });
    const { path } = samples().find(({ lang, kind }) => lang === "ar" && kind === "item faq");
    await page.goto(path);
    await page.emulateMedia({ media: "print" });
    const hidden = await page.locator("header nav, .skip").evaluateAll((all) => all.filter((element) => element.checkVisibility()).length);
    assert.equal(hidden, 0, "navigation is not printed");
    const folded = await page.locator("details > :not(summary)").evaluateAll((all) => all.map((element) => element.getBoundingClientRect().height));
    assert.ok(folded.length > 0 && folded.every((height) => height > 0), "folded text is printed");
    const ink = await page.evaluate(() => getComputedStyle(document.querySelector("main p")).color);
    assert.match(ink, /rgb\((\d|[1-4]\d), (\d|[1-4]\d), (\d|[1-4]\d)\)/, "text is dark");
  });
});
