// What a telephone reads from a QR code on the screen or on paper.

import { createRequire } from "node:module";
import { PNG } from "pngjs";

// Not an ES module, and its types hide that.
const decode = createRequire(import.meta.url)("jsqr");

/** The text in the code that an element shows, or undefined. */
export async function readCode(locator) {
  const { data, width, height } = PNG.sync.read(await locator.screenshot());
  return decode(new Uint8ClampedArray(data), width, height)?.data;
}
