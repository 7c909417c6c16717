// The pages without scripts: they can be read, and every control that shows does something.

import { test } from "node:test";
import assert from "node:assert/strict";
import { NARROW, onEach, withBrowser } from "./browser.js";
import { CHECKS } from "./in-page.js";
import { none } from "./report.js";
import { samples } from "./site.js";

test("without scripts every page has its text, and no control that does nothing", async () => {
  const faults = [];
  await onEach(samples(), { viewport: NARROW, javaScriptEnabled: false }, async (page, { path, kind }) => {
    await page.goto(path);
    // It sends readers on.
    if (kind === "search") await page.waitForURL("**/index/");
    await page.evaluate(CHECKS);
    faults.push(...(await page.evaluate("idle()")).map((finding) => ({ ...finding, place: path })));
  });
  none(faults, "page that needs scripts", `${samples().length} pages`);
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
    await page.locator("main search [type=submit]").click();
    await page.waitForURL("**/it/index/");
    assert.ok((await page.locator("main a").count()) > 50, "an index of the site");
  });
});
