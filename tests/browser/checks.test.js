// The checks of the other files can fail: each finds the fault in a tiny faulty page, and nothing in its mended sister.

import { test } from "node:test";
import assert from "node:assert/strict";
import { NARROW, withBrowser } from "./browser.js";
import { CHECKS, ask } from "./in-page.js";
import { astray, hidden, walked } from "./walk.js";

const WORD = "parola".repeat(20);
const LONG = "parola ".repeat(99);

// The check, the fault, a page that has it, and one that has not.
const CASES = [
  ["sideways", "a wide box",
    `<div style="width: 400px">x</div>`,
    `<div style="max-width: 400px">x</div>`],
  ["sideways", "a long word",
    `<p>${WORD}</p>`,
    `<p style="overflow-wrap: anywhere">${WORD}</p>`],
  ["cut", "a fixed height",
    `<div style="height: 30px; overflow: hidden">${LONG}</div>`,
    `<div style="min-height: 30px; overflow: hidden">${LONG}</div>`],
  ["cut", "text that runs over what follows",
    `<p style="height: 1em">${LONG}</p>`,
    `<p>${LONG}</p>`],
  ["cut", "three dots",
    `<p style="overflow: hidden; white-space: nowrap; text-overflow: ellipsis">${LONG}</p>`,
    `<p style="overflow: auto; white-space: nowrap">${LONG}</p>`],
  ["cut", "a word wider than its cell",
    `<p style="width: 50px">parolaparolaparola</p>`,
    `<p style="width: 50px; overflow-wrap: anywhere">parolaparolaparola</p>`],
  ["cut", "clipping from far above",
    `<main style="height: 50px; clip-path: inset(0)"><p>${LONG}</p></main>`,
    `<main style="clip-path: inset(0 -9px)"><p>${LONG}</p></main>`],
  ["cut", "text off the page's left edge",
    `<main style="overflow: hidden"><p style="margin-left: -30px">parola</p></main>`,
    `<main style="overflow: hidden"><p style="margin-left: -300px; width: 100px">parola</p></main>`],
  ["torn", "a name in a row",
    `<a style="display: flex; gap: 1em" href="#x">Salva (<bdi>vCard</bdi>)</a>`,
    `<a style="display: flex; gap: 1em" href="#x"><span>Salva (<bdi>vCard</bdi>)</span></a>`],
  ["smallTargets", "two small links side by side",
    `<nav><a href="#">1</a> <a href="#">2</a></nav>`,
    `<p>Testo con <a href="#">1</a> e <a href="#">2</a></p>`],
  ["smallTargets", "a low button above a link",
    `<button style="height: 15px; display: block">x</button><a href="#">y</a>`,
    `<button style="height: 15px; display: block; margin: 20px">x</button><a href="#">y</a>`],
  ["disordered", "a row that is turned round",
    `<div style="display: flex; flex-direction: row-reverse"><p>1</p><p>2</p></div>`,
    `<div style="display: flex"><p>1</p><p>2</p></div>`],
  ["disordered", "a row from the left in a right-to-left page",
    `<div dir="rtl"><div style="direction: rtl; display: flex; flex-direction: row-reverse"><p>1</p><p>2</p></div></div>`,
    `<div dir="rtl" style="display: flex"><p>1</p><p>2</p></div>`],
  ["disordered", "a block that is moved up",
    `<div style="display: grid"><p>1</p><p style="order: -1">2</p></div>`,
    `<div style="columns: 2"><p>1</p><p>2</p></div>`],
  ["disordered", "a tab order of its own",
    `<button tabindex="2">x</button>`,
    `<button tabindex="0">x</button>`],
  ["idle", "a button outside a form",
    `<h1>Titolo</h1>${LONG}<button>x</button>`,
    `<h1>Titolo</h1>${LONG}<form action="/x"><button type="submit">x</button></form><input type="checkbox">`],
  ["idle", "a link to nowhere",
    `<h1>Titolo</h1>${LONG}<a href="#">x</a>`,
    `<h1>Titolo</h1>${LONG}<a href="#x">x</a>`],
  ["idle", "a page without text",
    `<h1>Titolo</h1><div id="app"></div>`,
    `<h1>Titolo</h1>${LONG}`],
  ["misdirected", "a line that begins at the wrong side",
    `<main><p style="text-align: right">x</p></main>`,
    `<main><p>x</p></main>`],
  ["disordered", "an order that columns would excuse",
    `<div style="display: grid"><h2>1</h2><p style="order: -1">2</p></div>`,
    `<div style="columns: 2; height: 90px; column-fill: auto"><h2>1</h2><dl>${LONG}</dl></div>`],
  ["moving", "a transition",
    `<p style="transition: color 1s">x</p>`,
    `<p style="transition: color 0s">x</p>`],
  ["moving", "an animation",
    `<style>@keyframes a { to { opacity: 0 } } p { animation: a 1s }</style><p>x</p>`,
    `<p>x</p>`],
  ["moving", "smooth scrolling",
    `<style>html { scroll-behavior: smooth }</style>`,
    `<style>@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth } }</style>`],
];

test("each check finds its fault, and nothing where there is none", async () => {
  await withBrowser(async (open) => {
    const page = await open({ viewport: NARROW });
    for (const [check, what, faulty, sound] of CASES) {
      const findings = async (body) => {
        await page.setContent(`<!doctype html><title>t</title><body>${body}`);
        await page.evaluate(CHECKS);
        return (await ask(page, [check]))[check].map((finding) => finding.what);
      };
      assert.notDeepEqual(await findings(faulty), [], `${check} finds ${what}`);
      assert.deepEqual(await findings(sound), [], `${check} finds nothing in the mended page: ${what}`);
    }
  });
});

const OUTLINED = "<style>:focus { outline: 3px solid }</style>";
const THREE = `<a href="#">1</a><button>2</button><a href="#">3</a>`;
const HOLD = `<script>document.querySelector("button").onkeydown = (event) => event.preventDefault()</script>`;

test("a walk with the Tab key finds a trap, an order of its own, and a focus that does not show", async () => {
  await withBrowser(async (open) => {
    const page = await open({ viewport: NARROW });
    const walk = async (body, key) => {
      const { count, stops } = await walked(page, `data:text/html,<!doctype html>${encodeURIComponent(body)}`, key);
      return [...stops.flatMap(hidden), ...astray(stops, count, key !== "Tab")];
    };
    for (const key of ["Tab", "Shift+Tab"]) {
      assert.deepEqual(await walk(OUTLINED + THREE, key), [], `${key} in a sound page`);
      assert.match((await walk(OUTLINED + THREE + HOLD, key)).join(), /in place of/, `${key} in a trap`);
      assert.match((await walk(OUTLINED + THREE.replace("<button", '<button tabindex="1"'), key)).join(), /in place of/, `${key} in another order`);
      assert.match((await walk(`<style>:focus { outline: none }</style>${THREE}`, key)).join(), /outline of 0/, `${key} without outline`);
      assert.match((await walk(`${OUTLINED}<div style="position: fixed; inset: 0"></div>${THREE}`, key)).join(), /covered/, `${key} under a cover`);
      const hiding = `<div style="position: fixed; inset: 9px 0 0 9px"></div><p style="margin: 40px"><button><span hidden>1</span>2</button></p>`;
      assert.match((await walk(OUTLINED + hiding, key)).join(), /covered/, `${key} to a button with a hidden part under a cover`);
    }
  });
});
