// The pages without a mouse: every stop of the Tab key is seen, in the order of the page, and there is a way out at both ends.

import { before, test } from "node:test";
import { NARROW, SCHEMES, WIDE, onEach } from "./browser.js";
import { CHECKS } from "./in-page.js";
import { none } from "./report.js";
import { samples } from "./site.js";

const WALKS = [
  { viewport: WIDE, colorScheme: "light", key: "Tab" },
  { viewport: NARROW, colorScheme: "dark", key: "Shift+Tab" },
];
const LEAST_OUTLINE = 2;
const LONGEST = 100; // of lists that are longer, the middle is more of the same

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

/** Goes through the page with one key, once more than there are controls; of a long page, through its two ends. */
async function walked(page, path, key) {
  await page.goto(path);
  await page.evaluate(CHECKS);
  const count = await page.evaluate("watchFocus(), controls().length");
  const backwards = key !== "Tab";
  if (count <= LONGEST) {
    await press(page, backwards, count + 1);
    return { count, stops: await page.evaluate("focusStops()") };
  }
  await press(page, backwards, LONGEST / 2);
  const left = LONGEST / 2;
  await page.evaluate(`jump(${backwards ? left : count - 1 - left})`);
  await press(page, backwards, left + 1);
  return { count, stops: await page.evaluate("focusStops()") };
}

/** Pages that stand in a frame of another site have no head to skip. */
const framed = (path) => !path.startsWith("/embed/");

/** After the last control comes the first again: the skip link. */
async function afterSkipping(page, { href }) {
  if (href !== "#main") return [`the first stop leads to ${href}`];
  await press(page, false, 1);
  await page.keyboard.press("Enter");
  const reached = await page.evaluate(() => document.activeElement.id);
  return reached === "main" ? [] : [`the skip link leads to #${reached}`];
}

/** Presses are sent one upon another: to wait for each would take ten times as long. */
async function press(page, backwards, times) {
  const keyboard = await page.context().newCDPSession(page);
  const event = { type: "rawKeyDown", key: "Tab", code: "Tab", windowsVirtualKeyCode: 9, modifiers: backwards ? 8 : 0 };
  await Promise.all(Array.from({ length: times }, () => keyboard.send("Input.dispatchKeyEvent", event)));
  await keyboard.detach();
}

function hidden({ outside, outline, inside, covered }) {
  if (outside) return [];
  return [
    ...(outline < LEAST_OUTLINE ? [`outline of ${outline} px`] : []),
    ...(inside ? [] : ["out of sight"]),
    ...(inside && covered ? ["covered"] : []),
  ];
}

/** Where the walk leaves the order of the page: control after control, and then out, or round to the other end. */
function astray(stops, count, backwards) {
  const order = Array.from({ length: count }, (_, at) => (backwards ? count - 1 - at : at));
  const long = count > LONGEST && [...order.slice(0, LONGEST / 2), ...order.slice(-LONGEST / 2)];
  const expected = [...(long || order), -1];
  if (backwards && stops.at(-1).at === order[0]) expected[expected.length - 1] = order[0];
  const wrong = expected.findIndex((at, stop) => at !== stops[stop]?.at);
  if (wrong < 0) return [];
  const due = expected[wrong] < 0 ? "the way out" : `control ${expected[wrong] + 1} of ${count}`;
  return [`${stops[wrong]?.name} has the focus in place of ${due}`];
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
  const bare = (element) => ["none", "hidden"].includes(getComputedStyle(element).borderTopStyle) || !parseFloat(getComputedStyle(element).borderTopWidth);
  return [...document.querySelectorAll("button, input, select, textarea")].filter((element) => seen(element) && bare(element)).map(named);
}
