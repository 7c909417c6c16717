// The maps without tiles: points by keyboard in the order of the list, without scripts, in every scheme, at 320 pixels in every direction.

import { test } from "node:test";
import assert from "node:assert/strict";
import { NARROW, WIDE, withBrowser } from "./browser.js";
import { none } from "./report.js";
import { languages, pages, read, fileAt } from "./site.js";

const SMALLEST = 24;
const mapped = [...pages().keys()].filter((path) => read(fileAt(path)).includes('<figure class="map">'));
const of = (lang) => mapped.filter((path) => path.startsWith(`/${lang}/`));
const largest = (lang) => of(lang).sort((left, right) => marks(right) - marks(left))[0];
const marks = (path) => read(fileAt(path)).split("<circle").length;

test("every language has its maps", () => {
  assert.ok(of("it").length > 1, "maps of areas");
  for (const lang of languages) assert.equal(of(lang).length, of("it").length, lang);
});

test("points come in the order of the list, have its numbers, and say as much", async () => {
  await withBrowser(async (open) => {
    const page = await open({ viewport: WIDE, javaScriptEnabled: false });
    for (const path of of("it").concat(of("ar"))) {
      await page.goto(path);
      const points = await page.locator(".map svg a").evaluateAll((links) =>
        links.map((link) => ({ to: link.getAttribute("href").slice(1), number: link.querySelector("text").textContent, label: link.getAttribute("aria-label") })));
      const places = await page.locator(".place h2:has(.mark)").evaluateAll((headings) =>
        headings.map((heading) => ({ to: heading.id, number: heading.querySelector(".mark").textContent })));
      assert.deepEqual(points.map(({ to, number }) => ({ to, number })), places, path);
      for (const { number, label } of points) assert.ok(plain(label).startsWith(`${number}.`), `${path}: ${label}`);
    }
  });
});

test("the table has the same rows in the same order: opened by keyboard, without scripts, wide or narrow", async () => {
  await withBrowser(async (open) => {
    for (const viewport of [NARROW, WIDE]) {
      const page = await open({ viewport, javaScriptEnabled: false });
      for (const path of [largest("it"), largest("ar")]) {
        await page.goto(path);
        const listed = await page.locator(".place").evaluateAll((places) => places.flatMap((place) =>
          [...place.querySelectorAll(".entry-title a, .chips a")].map((link) => [place.querySelector("h2 .mark")?.textContent ?? "", link.href])));
        const rows = page.locator("#places").locator("xpath=../following-sibling::details[1]");
        await rows.locator("summary").focus();
        await page.keyboard.press("Enter");
        assert.ok(await rows.locator("table").isVisible(), path);
        const cells = await rows.locator("tbody tr").evaluateAll((all) => all.map((row) => [row.cells[0].textContent, row.querySelector("th a").href]));
        assert.deepEqual(cells, listed, path);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${path} scrolls sideways`);
      }
    }
  });
});

/** Without the marks that keep names of another direction apart. */
const plain = (label) => label.replace(/[\u2066-\u2069]/g, "");

test("by keyboard: past the map in one step, or point by point, and from a point to its place", async () => {
  await withBrowser(async (open) => {
    const page = await open({ viewport: NARROW, javaScriptEnabled: false });
    await page.goto(largest("it"));
    const held = () => page.evaluate(() => document.activeElement.getAttribute("href"));
    const hrefs = await page.locator(".map svg a").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    await page.locator(".map .skip").focus();
    for (const href of hrefs) {
      await page.keyboard.press("Tab");
      assert.equal(await held(), href);
      const ring = await page.evaluate(() => getComputedStyle(document.activeElement.querySelector("circle")).strokeWidth);
      assert.equal(ring, "4px", "a point shows that it has the focus");
    }
    await page.keyboard.press("Enter");
    assert.equal(new URL(page.url()).hash, hrefs.at(-1));
    assert.ok(await page.locator(`${hrefs.at(-1)}`).evaluate((heading) => heading === document.activeElement || heading.matches(":target")));
    await page.locator(".map .skip").focus();
    await page.keyboard.press("Enter");
    assert.equal(await page.evaluate(() => document.activeElement.id), "places");
  });
});

test("at 320 pixels points are large enough, apart, in sight, and the page does not scroll sideways", async () => {
  const faults = [];
  await withBrowser(async (open) => {
    const page = await open({ viewport: NARROW });
    for (const path of ["it", "ar", "zh", "ur"].filter((lang) => languages.includes(lang)).flatMap(of)) {
      await page.goto(path);
      const seen = await page.evaluate(() => ({
        sideways: document.documentElement.scrollWidth > innerWidth,
        boxes: [...document.querySelectorAll(".map circle")].map((circle) => circle.getBoundingClientRect().toJSON()),
        // The line of an Urdu font is twice as high as the letters of Alba and Bra: a name is as high as its letters.
        names: [...document.querySelectorAll(".map .name")].map((name) => {
          const { left, right, top, bottom } = name.getBoundingClientRect();
          const [middle, half] = [(top + bottom) / 2, Math.min(bottom - top, 14) / 2];
          return { left, right, top: middle - half, bottom: middle + half, width: right - left, height: 2 * half };
        }),
        frame: document.querySelector(".map svg").getBoundingClientRect().toJSON(),
      }));
      const say = (what) => faults.push({ what, place: path });
      if (seen.sideways) say("scrolls sideways");
      seen.boxes.forEach((box, at) => {
        if (box.width < SMALLEST || box.height < SMALLEST) say(`point of ${box.width} × ${box.height} px`);
        if (seen.boxes.slice(0, at).some((other) => touch(box, other, 2))) say("points overlap");
      });
      seen.names.forEach((name, at) => {
        if (name.left < seen.frame.left - 1 || name.right > seen.frame.right + 1) say("a name leaves the map");
        if (seen.names.slice(0, at).some((other) => touch(name, other, 1))) say("names overlap");
      });
    }
  });
  none(faults, "fault of a map at 320 px", `${mapped.length} maps`);
});

/** Whether two boxes share more than a few pixels in both directions; circles may share the corners of their boxes. */
function touch(one, other, slack) {
  const shared = (from, to) => Math.min(one[to], other[to]) - Math.max(one[from], other[from]);
  const round = Math.abs(one.width - one.height) < 1 && Math.abs(other.width - other.height) < 1;
  if (round) return Math.hypot(one.x - other.x, one.y - other.y) < one.width - slack;
  return shared("left", "right") > slack && shared("top", "bottom") > slack;
}

test("a map is not mirrored from right to left", async () => {
  await withBrowser(async (open) => {
    const page = await open({ viewport: NARROW });
    const across = async (path) => {
      await page.goto(path);
      return page.locator(".map svg path.area").evaluate((area) => area.getAttribute("d"));
    };
    assert.equal(await across(largest("ar")), await across(largest("ar").replace("/ar/", "/it/")));
    assert.equal(await page.locator(".map svg").evaluate((svg) => getComputedStyle(svg).direction), "ltr");
  });
});

test("in forced colours points, numbers and the focus are told apart", async () => {
  await withBrowser(async (open) => {
    const page = await open({ viewport: NARROW, forcedColors: "active" });
    await page.goto(largest("it"));
    const colours = () => page.locator(".map svg a").first().evaluate((link) => {
      const style = (selector) => getComputedStyle(link.querySelector(selector));
      return { fill: style("circle").fill, edge: style("circle").stroke, number: style("text").fill };
    });
    const rest = await colours();
    assert.notEqual(rest.fill, rest.edge);
    assert.notEqual(rest.fill, rest.number);
    await page.locator(".map .skip").focus();
    await page.keyboard.press("Tab");
    assert.notEqual((await colours()).edge, rest.edge);
  });
});
