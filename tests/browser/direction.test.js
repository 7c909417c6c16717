// Arabic and Urdu pages are the mirror of the Italian ones.

import { test } from "node:test";
import assert from "node:assert/strict";
import { NARROW, WIDE, onEach } from "./browser.js";
import { CHECKS } from "./in-page.js";
import { none } from "./report.js";
import { fileAt, languages, samples } from "./site.js";

const RIGHT_TO_LEFT = languages.filter((lang) => ["ar", "ur"].includes(lang));
const SLACK = 2; // px: letters of other scripts round otherwise

const mirror = (path, lang) => path.replace("/it/", `/${lang}/`);

test("what begins at the left in Italian begins at the right in Arabic and Urdu, at the same distance", async () => {
  const kinds = samples().filter(({ lang, path }) => lang === "it" && RIGHT_TO_LEFT.every((other) => fileAt(mirror(path, other))));
  const faults = [];
  await onEach(kinds, {}, async (page, { path }) => {
    for (const viewport of [NARROW, WIDE]) {
      await page.setViewportSize(viewport);
      const italian = await layout(page, path);
      for (const lang of RIGHT_TO_LEFT) {
        const mirrored = await layout(page, mirror(path, lang));
        const place = `${mirror(path, lang)} ${viewport.width} px`;
        if (mirrored.direction !== "rtl") faults.push({ what: `direction is ${mirrored.direction}`, place });
        faults.push(...notMirrored(italian.start, mirrored.start).map((what) => ({ what, place })));
      }
    }
  });
  none(faults, "part that is not mirrored", `${kinds.length} pages × 2 widths × ${RIGHT_TO_LEFT.length} languages`);
});

const FEWEST_PARTS = 3; // of fewer nothing can be said

/** What differs between the distances of two pages' parts from the edge where reading begins. */
function notMirrored(italian, mirrored) {
  const parts = Object.keys(italian).filter((part) => italian[part] !== null && mirrored[part] !== null);
  const faults = parts.length < FEWEST_PARTS ? [`only ${parts.length} parts to compare`] : [];
  for (const part of parts) {
    const off = Math.round(Math.abs(italian[part] - mirrored[part]));
    if (!(part in mirrored)) faults.push(`${part} is not there`);
    else if (off > SLACK) faults.push(`${part} begins ${off} px from where it should`);
  }
  return faults;
}

test("a part that is absent, displaced, or too few of them are faults", () => {
  assert.deepEqual(notMirrored({ a: 1, b: 2, c: 3 }, { a: 1, b: 3, c: 3 }), []);
  assert.deepEqual(notMirrored({ a: 1, b: 2, c: 3 }, { a: 1, c: 9 }), ["b is not there", "c begins 6 px from where it should"]);
  assert.deepEqual(notMirrored({ a: 1 }, { a: 1 }), ["only 1 parts to compare"]);
  assert.deepEqual(notMirrored({ a: 1, b: 2, c: 3, d: 4 }, { a: 1, b: 2, c: 3, d: null }), []);
});

async function layout(page, path) {
  await page.goto(path);
  return page.evaluate(edges);
}

/** In the browser: how far parts of the page are from the edge where reading begins. */
function edges() {
  const { direction } = getComputedStyle(document.body);
  const width = document.documentElement.clientWidth;
  const start = {};
  for (const selector of ["h1", "header nav li", "header .site", "[class*=trail] li", "main h2", "main li", "footer li"]) {
    const element = document.querySelector(selector);
    if (!element) continue;
    const { left, right } = element.getBoundingClientRect();
    // What is quoted in another language runs its own way.
    const isQuoted = element.closest("[dir]") !== document.documentElement;
    start[selector] = isQuoted ? null : direction === "rtl" ? width - right : left;
  }
  return { direction, start };
}

test("lines begin, rows and breadcrumbs run, in the direction of the page", async () => {
  const faults = [];
  const some = samples().filter(({ lang, kind }) => ["it", ...RIGHT_TO_LEFT].includes(lang) && !kind.includes("not translated"));
  await onEach(some, { viewport: WIDE }, async (page, { path }) => {
    await page.goto(path);
    await page.evaluate(CHECKS);
    faults.push(...(await page.evaluate("misdirected()")).map((finding) => ({ ...finding, place: path })));
  });
  none(faults, "line or row in the wrong direction", `${some.length} pages`);
});
