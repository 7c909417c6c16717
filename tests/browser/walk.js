// A walk through a page with the Tab key, and what is wrong with its stops.

import { CHECKS } from "./in-page.js";

const LEAST_OUTLINE = 2;
const LONGEST = 100; // of lists that are longer, the middle is more of the same

/** Goes through the page with one key, once more than there are controls; of a long page, through its two ends. */
export async function walked(page, path, key) {
  await page.goto(path);
  // The finder puts its form in the place of links once its data have come.
  if (await page.locator("template[data-finder]").count()) await page.locator("form.finder").waitFor();
  await page.evaluate(CHECKS);
  const count = await page.evaluate("watchFocus(), stopping().length");
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

/** Presses are sent one upon another: to wait for each would take ten times as long. */
export async function press(page, backwards, times) {
  const keyboard = await page.context().newCDPSession(page);
  const event = { type: "rawKeyDown", key: "Tab", code: "Tab", windowsVirtualKeyCode: 9, modifiers: backwards ? 8 : 0 };
  await Promise.all(Array.from({ length: times }, () => keyboard.send("Input.dispatchKeyEvent", event)));
  await keyboard.detach();
}

/** Why a reader would not see a stop. */
export function hidden({ outside, outline, inside, covered }) {
  if (outside) return [];
  return [
    ...(outline < LEAST_OUTLINE ? [`outline of ${outline} px`] : []),
    ...(inside ? [] : ["out of sight"]),
    ...(inside && covered ? ["covered"] : []),
  ];
}

/** Where the walk leaves the order of the page: control after control, and then out, or round to the other end. */
export function astray(stops, count, backwards) {
  const order = Array.from({ length: count }, (_, at) => (backwards ? count - 1 - at : at));
  const long = count > LONGEST && [...order.slice(0, LONGEST / 2), ...order.slice(-LONGEST / 2)];
  const expected = [...(long || order), -1];
  if (backwards && stops.at(-1).at === order[0]) expected[expected.length - 1] = order[0];
  const wrong = expected.findIndex((at, stop) => at !== stops[stop]?.at);
  if (wrong < 0) return [];
  const due = expected[wrong] < 0 ? "the way out" : `control ${expected[wrong] + 1} of ${count}`;
  return [`${stops[wrong]?.name} has the focus in place of ${due}`];
}
