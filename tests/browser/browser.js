// A Chromium without a window, and ways to open the site's pages in it.

import { chromium } from "playwright-core";
import { serve } from "./server.js";

const FLAGS = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync",
];

export const NARROW = { width: 320, height: 800 };
export const WIDE = { width: 1280, height: 900 };
export const SCHEMES = ["light", "dark"];

/** Runs `work(open, base)`, where `open(options)` makes a page of its own context; cleans up after it. */
export async function withBrowser(work) {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: FLAGS });
  const site = await serve();
  const open = async (options) => (await browser.newContext({ baseURL: site.base, reducedMotion: "reduce", ...options })).newPage();
  try {
    return await work(open, site.base);
  } finally {
    await browser.close();
    site.close();
  }
}

/** Hands the entries to `count` workers, each with a page of its own. */
export async function inParallel(entries, count, makePage, work) {
  const queue = [...entries];
  const worker = async () => {
    const page = await makePage();
    for (let entry = queue.shift(); entry; entry = queue.shift()) await work(page, entry);
  };
  await Promise.all(Array.from({ length: count }, worker));
}

/** `work(page, sample)` on every sample, with two pages that `options` describe. */
export const onEach = (samples, options, work) => withBrowser((open) => inParallel(samples, 2, () => open(options), work));
