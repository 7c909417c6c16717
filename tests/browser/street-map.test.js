// The map with streets, of a portal that names a server of tiles (tests/data/street-map): nothing before the press, and then for everybody.

import { test } from "node:test";
import assert from "node:assert/strict";
import { join, resolve } from "node:path";
import axe from "axe-core";
import { PNG } from "pngjs";

// Before the helpers are loaded: they read the folder that it names.
process.env.SITE = resolve(process.env.STREETS_SITE ?? join(import.meta.dirname, "../../target/site-streets"));
const { NARROW, SCHEMES, WIDE, withBrowser } = await import("./browser.js");

const TILES = "https://tiles.example.org";
const AREA = "/it/services/in/bacino/";
const ARABIC = AREA.replace("/it/", "/ar/");
const SMALLEST = 24;
const TILE = PNG.sync.write(new PNG({ width: 256, height: 256 }));

/** `work(page, asked)` on a page of the area, with a server of tiles that answers; `asked` are the addresses of all requests. */
async function onArea(work, { path = AREA, tiles = { status: 200, body: TILE }, ...options } = {}) {
  await withBrowser(async (open) => {
    const page = await open({ viewport: NARROW, ...options });
    const [asked, faults] = [[], []];
    page.on("request", (request) => asked.push(request));
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("console", (message) => message.type() === "error" && !/Failed to load resource/.test(message.text()) && faults.push(message.text()));
    await page.route(`${TILES}/**`, (route) => route.fulfill({ contentType: "image/png", ...tiles }));
    await page.goto(path);
    await work(page, asked);
    assert.deepEqual(faults, [], "nothing that the page's policy forbids, and no mistake");
  });
}

const toggle = (page) => page.locator(".streets > p button");
const canvas = (page) => page.locator(".street-canvas");
const points = (page) => page.locator(".street-mark button");

async function opened(page) {
  await toggle(page).click();
  await points(page).first().waitFor();
}

const tilesOf = (asked) => asked.filter((request) => request.url().startsWith(TILES));

test("nothing of the map is asked for before the press, and tiles only afterwards", async () => {
  await onArea(async (page, asked) => {
    await toggle(page).waitFor();
    await page.waitForLoadState("networkidle");
    assert.deepEqual(asked.map((request) => request.url()).filter((url) => /leaflet|street-map|tiles/.test(url)), []);
    assert.match(await page.locator(".streets").innerText(), /tiles\.example\.org/, "the reader is told of which server");
    await opened(page);
    await page.locator(".leaflet-tile-loaded").first().waitFor();
    assert.ok(tilesOf(asked).length > 0);
    for (const request of tilesOf(asked)) {
      assert.match(request.url(), /^https:\/\/tiles\.example\.org\/\d+\/\d+\/\d+\.png$/);
      const { referer } = await request.allHeaders();
      assert.equal(new URL(referer).pathname, "/", "the server learns the portal, not the page");
    }
    assert.equal(await page.locator(".streets").getByText("Tessere di prova & altri").isVisible(), true);
    assert.equal(await page.locator(".map svg").first().isVisible(), false);
  });
});

test("the points have the numbers of the list and lead to the same pages", async () => {
  await onArea(async (page) => {
    const listed = await page.locator("#places li[data-at]").evaluateAll((desks) => desks.map((desk) => desk.querySelector("a").href).sort());
    await opened(page);
    const numbers = await page.locator(".place h2 .mark").allInnerTexts();
    const found = new Set();
    for (const point of await points(page).all()) {
      assert.ok(numbers.includes((await point.innerText()).replace("+", "")));
      await point.click();
      for (const href of await page.locator(".leaflet-popup-content li a").evaluateAll((links) => links.map((link) => link.href))) found.add(href);
      await page.keyboard.press("Escape");
    }
    assert.deepEqual([...found].sort(), listed);
    assert.equal(await page.locator(".leaflet-popup b").count(), 0, "names are text");
  });
});

test("points that are apart on the streets are apart on the map", async () => {
  await onArea(async (page) => {
    await opened(page);
    const before = await points(page).count();
    for (let press = 0; press < 6; press += 1) await page.locator(".leaflet-control-zoom-in").click();
    await page.waitForFunction(() => document.querySelector(".leaflet-control-zoom-in"));
    const places = await page.locator("#places li[data-at]").evaluateAll((desks) => new Set(desks.map((desk) => desk.dataset.at)).size);
    assert.ok(before < places && (await points(page).count()) === places, `${before} points became ${await points(page).count()} of ${places}`);
  }, { viewport: WIDE });
});

test("by keyboard: open, go to a point, into its box, back, and close", async () => {
  await onArea(async (page) => {
    const has = (selector) => page.evaluate((one) => document.activeElement.matches(one), selector);
    await toggle(page).focus();
    await page.keyboard.press("Enter");
    await points(page).first().waitFor();
    assert.ok(await has(".street-canvas"), "the map has the focus");
    const shift = () => page.locator(".leaflet-map-pane").evaluate((pane) => pane.style.transform);
    const rest = await shift();
    await page.keyboard.press("ArrowRight");
    await page.waitForFunction((before) => document.querySelector(".leaflet-map-pane").style.transform !== before, rest);
    await page.keyboard.press("Tab");
    assert.ok(await has(".street-mark button"));
    await page.keyboard.press("Enter");
    assert.ok(await has(".leaflet-popup-content a"), "the box has the focus");
    await page.keyboard.press("Escape");
    // It fades away.
    await page.locator(".leaflet-popup").waitFor({ state: "detached" });
    assert.ok(await has(".street-mark button"), "back at the point");
    await toggle(page).focus();
    await page.keyboard.press("Enter");
    await canvas(page).waitFor({ state: "detached" });
    assert.ok(await page.locator(".map svg").isVisible(), "the drawing is back");
    assert.ok(await has(".streets button"));
    await page.keyboard.press("Enter");
    await points(page).first().waitFor();
  });
});

test("the wheel scrolls the page until the map has the focus", async () => {
  await onArea(async (page) => {
    await opened(page);
    await toggle(page).focus();
    await canvas(page).scrollIntoViewIfNeeded();
    const box = await canvas(page).boundingBox();
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    const top = await page.evaluate(() => scrollY);
    await page.mouse.wheel(0, 120);
    await page.waitForFunction((before) => scrollY > before, top);
    await canvas(page).focus();
    const level = () => page.locator(".leaflet-tile").first().getAttribute("src");
    const before = (await level()).split("/")[3];
    await page.mouse.wheel(0, -240);
    await page.waitForFunction((zoom) => [...document.querySelectorAll(".leaflet-tile")].some((tile) => tile.src.split("/")[3] > zoom), before);
  }, { viewport: WIDE });
});

const STANDARD = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  rules: { "target-size": { enabled: true } },
  resultTypes: ["violations"],
};

async function audit(page, look, options) {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate((chosen) => globalThis.axe.run(document, chosen), options);
  assert.deepEqual(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${look}: ${id} ${html}`)), []);
}

test("large enough, nothing sideways, in both directions, and axe finds nothing", async () => {
  for (const path of [AREA, ARABIC]) {
    for (const viewport of [NARROW, WIDE]) {
      for (const colorScheme of SCHEMES) {
        await onArea(async (page) => {
          const look = `${path} ${viewport.width} ${colorScheme}`;
          await opened(page);
          await audit(page, look, STANDARD);
          await points(page).last().click();
          await page.locator(".leaflet-popup").waitFor();
          assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), look);
          for (const target of await page.locator(".street-canvas :is(button, a)").all()) {
            const { width, height } = await target.boundingBox();
            assert.ok(width >= SMALLEST && height >= SMALLEST, `${look}: ${width} × ${height} ${await target.evaluate((one) => one.outerHTML)}`);
          }
          const direction = await page.locator(".leaflet-popup-content > div").evaluate((box) => getComputedStyle(box).direction);
          assert.equal(direction, path === ARABIC ? "rtl" : "ltr");
          // A box may hide a part of a point until it is closed.
          await audit(page, `${look} box`, { ...STANDARD, rules: { "target-size": { enabled: false } } });
        }, { path, viewport, colorScheme });
      }
    }
  }
});

test("who wants no motion gets none", async () => {
  await onArea(async (page) => {
    await opened(page);
    await page.evaluate(() => {
      globalThis.moving = 0;
      new MutationObserver(() => (globalThis.moving += document.querySelectorAll(".leaflet-pan-anim, .leaflet-zoom-anim, .leaflet-fade-anim").length))
        .observe(document.querySelector(".street-canvas"), { attributes: true, subtree: true, childList: true, attributeFilter: ["class"] });
    });
    await page.keyboard.press("ArrowRight");
    await page.locator(".leaflet-control-zoom-in").click();
    assert.equal(await page.evaluate(() => globalThis.moving), 0);
  });
});

test("where no tile or no library comes, the page says so and keeps its list", async () => {
  await onArea(async (page) => {
    await toggle(page).click();
    await page.waitForFunction(() => document.querySelector(".streets [role=status]").textContent);
  }, { tiles: { status: 404, body: "" } });
  await onArea(async (page) => {
    await page.route("**/leaflet.min*", (route) => route.abort());
    await toggle(page).click();
    await page.waitForFunction(() => document.querySelector(".streets [role=status]").textContent);
    assert.ok(await page.locator(".map svg").isVisible());
    assert.equal(await canvas(page).count(), 0);
  });
});

test("without scripts there is no button that does nothing", async () => {
  await onArea(async (page) => {
    assert.equal(await page.locator(".streets").count(), 0);
    assert.ok(await page.locator(".map svg").isVisible());
  }, { javaScriptEnabled: false });
});
