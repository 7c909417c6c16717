// The pages without a mouse: every stop of the Tab key is seen, in the order of the page, and there is a way out at both ends.

import { before, test } from "node:test";
import { NARROW, SCHEMES, WIDE, onEach } from "./browser.js";
import { none } from "./report.js";
import { samples } from "./site.js";
import { astray, hidden, press, walked } from "./walk.js";

const WALKS = [
  { viewport: WIDE, colorScheme: "light", key: "Tab" },
  { viewport: NARROW, colorScheme: "dark", key: "Shift+Tab" },
];

const unseen = [];
const lost = [];
const skipped = [];
let stopsInAll = 0;

before(() =>
  onEach(samples(), {}, async (page, { path }) => {
    for (const { viewport, colorScheme, key } of WALKS) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      const { count, stops } = await walked(page, path, key);
      const place = `${path} ${colorScheme} ${key}`;
      stopsInAll += stops.length;
      unseen.push(...stops.flatMap((stop) => hidden(stop).map((what) => ({ what: `${stop.name}: ${what}`, place }))));
      lost.push(...astray(stops, count, key !== "Tab").map((what) => ({ what, place })));
      if (key === "Tab" && framed(path)) skipped.push(...(await afterSkipping(page, stops[0])).map((what) => ({ what, place })));
    }
  }),
);

/** Pages that stand in a frame of another site have no head to skip. */
const framed = (path) => !path.startsWith("/embed/");

/** After the last control comes the first again: the skip link. */
async function afterSkipping(page, { href }) {
  if (href !== "#main") return [`the first stop leads to ${href}`];
  await press(page, false, 1);
  if (!(await page.evaluate(() => document.activeElement.matches("[href='#main']")))) return ["after the end comes something else"];
  await page.keyboard.press("Enter");
  const reached = await page.evaluate(() => document.activeElement.id);
  return reached === "main" ? [] : [`the skip link leads to #${reached}`];
}

test("every stop of the Tab key is in sight and has an outline, in light and dark", () => {
  none(unseen, "stop of the Tab key that is not seen", `${samples().length} pages × ${SCHEMES.length} schemes, ${stopsInAll} stops`);
});

test("Tab and Shift+Tab go through the page in its order, and out of it", () => {
  none(lost, "stop of the Tab key out of order", `${samples().length} pages × 2 directions`);
});

test("the first Tab shows the skip link, and Enter goes to the content", () => {
  none(skipped, "fault of the skip link", `${samples().filter(({ path }) => framed(path)).length} pages`);
});

test("in forced colours the focus and the edges of controls still show", async () => {
  const some = samples().filter(({ lang, kind }) => ["it", "ar"].includes(lang) && !kind.includes("not translated"));
  const faults = [];
  await onEach(some, { viewport: WIDE, forcedColors: "active" }, async (page, { path }) => {
    const { stops } = await walked(page, path, "Tab");
    faults.push(...stops.flatMap((stop) => hidden(stop).map((what) => ({ what: `${stop.name}: ${what}`, place: path }))));
    faults.push(...(await page.evaluate(edgeless)).map((what) => ({ what: `${what}: no border`, place: path })));
  });
  none(faults, "control lost in forced colours", `${some.length} pages`);
});

/** In the browser: fields and buttons without a border, which would not show where colours are the reader's. */
function edgeless() {
  // Boxes and radio buttons are drawn by the browser, or by the edge of their label.
  const drawn = (element) => /^(checkbox|radio)$/.test(element.type) && (getComputedStyle(element).appearance !== "none" || !bare(element.labels[0]));
  const bare = (element) => ["none", "hidden"].includes(getComputedStyle(element).borderTopStyle) || !parseFloat(getComputedStyle(element).borderTopWidth);
  return [...document.querySelectorAll("button, input, select, textarea")].filter((element) => seen(element) && bare(element) && !drawn(element)).map(named);
}
