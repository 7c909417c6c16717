// A Chromium without a window, with the flags of tests/browser.

import { chromium } from "playwright-core";

const FLAGS = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync",
];

export async function withChromium(work) {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: FLAGS });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

/** A bare page with nothing in its cache; `search(question)` gives what it shows. */
export async function bare(browser, server, who, lang) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${server.base}/bare/${who}/${lang}/`);
  await page.waitForFunction(() => globalThis.search);
  return { search: (question) => page.evaluate((question) => globalThis.search(question), question), page, close: () => context.close() };
}
